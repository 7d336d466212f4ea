import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module';
import { ChangeGate } from './commands/change-gate';
import { DecideGate } from './commands/decide-gate';
import { MeetCondition } from './commands/meet-condition';
import { PrepareGate } from './commands/prepare-gate';
import { ReopenGate } from './commands/reopen-gate';
import {
  ConditionMetResolver,
  GateConditionResolver,
  GateDecisionResolver,
  GateEvidenceResolver,
  GateReopeningResolver,
  GateWaiverResolver,
} from './gate-parts.resolver';
import { DecisionRecordController } from './decision-record.controller';
import { GateWritingResolver } from './gate-writing.resolver';
import { ReadDecision } from './queries/read-decision';
import { GateResolver, SubgroupGatesResolver } from './gate.resolver';

/** Gates between phases: prepared, decided, and what was decided kept. */
@Module({
  imports: [SignInModule],
  controllers: [DecisionRecordController],
  providers: [
    GateResolver,
    SubgroupGatesResolver,
    GateEvidenceResolver,
    GateWaiverResolver,
    GateDecisionResolver,
    GateReopeningResolver,
    GateConditionResolver,
    ConditionMetResolver,
    GateWritingResolver,
    ChangeGate,
    PrepareGate,
    DecideGate,
    ReopenGate,
    MeetCondition,
    ReadDecision,
  ],
})
export class GatesModule {}
