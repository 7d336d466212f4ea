import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module';
import { ChangeCycle } from './commands/change-cycle';
import { EditMethod } from './commands/edit-method';
import { EnterCycle } from './commands/enter-cycle';
import { OpenCycle } from './commands/open-cycle';
import { CycleWritingResolver } from './cycle-writing.resolver';
import { CyclesResolver, SubgroupCyclesResolver } from './cycles.resolver';

/** Cycles, and the programme's phases and criteria. */
@Module({
  imports: [SignInModule],
  providers: [
    CyclesResolver,
    SubgroupCyclesResolver,
    CycleWritingResolver,
    OpenCycle,
    ChangeCycle,
    EnterCycle,
    EditMethod,
  ],
})
export class CyclesModule {}
