import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type Result } from '@heard/domain';
import { type RequestContext, viewerOf } from '../graphql/context';
import { checkedId, withIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { type GateSeen } from './commands/change-gate';
import { DecideGate } from './commands/decide-gate';
import { MeetCondition } from './commands/meet-condition';
import { PrepareGate } from './commands/prepare-gate';
import { ReopenGate } from './commands/reopen-gate';
import {
  DecideGateInput,
  GateSeenInput,
  GiveEvidenceInput,
  MeetConditionInput,
  ReopenGateInput,
} from './gate.inputs';
import { gateOf } from './gate.shape';
import { Gate, GatePayload } from './gate.type';

const SEEN = { type: () => GateSeenInput, description: 'Which gate.' };

/** Gates are prepared, decided and taken up again. */
@Resolver(() => Gate)
export class GateWritingResolver {
  constructor(
    private readonly prepare: PrepareGate,
    private readonly decide: DecideGate,
    private readonly reopen: ReopenGate,
    private readonly conditions: MeetCondition,
  ) {}

  @Requires('prepare_subgroup_gate', 'decide_any_gate')
  @Mutation(() => GatePayload, {
    description:
      'Gives evidence for a criterion that is not computed. Given again after the criterion was worded anew, it is confirmed.',
  })
  async giveGateEvidence(
    @Args('input', { type: () => GiveEvidenceInput, description: 'The evidence.' }) input: GiveEvidenceInput,
    @Context() context: RequestContext,
  ): Promise<GatePayload> {
    const { gate, criterionId, kind, targetId, address, title, id } = withIds(input, 'id');
    const seen = seenOf(gate);
    const words = { targetId: (targetId ?? '').toLowerCase(), address: address ?? '', title: title ?? '' };
    const given = await this.prepare.giveEvidence(viewerOf(context), seen, {
      id,
      criterionId,
      kind,
      ...words,
    });
    return payload(context, seen, given);
  }

  @Requires('prepare_subgroup_gate', 'decide_any_gate')
  @Mutation(() => GatePayload, { description: 'Takes a piece of evidence back.' })
  async takeBackGateEvidence(
    @Args('gate', SEEN) gate: GateSeenInput,
    @Args('evidenceId', { type: () => ID, description: 'Which piece.' }) evidenceId: string,
    @Context() context: RequestContext,
  ): Promise<GatePayload> {
    const seen = seenOf(gate);
    const taken = await this.prepare.takeBackEvidence(viewerOf(context), seen, checkedId(evidenceId));
    return payload(context, seen, taken);
  }

  @Requires('prepare_subgroup_gate', 'decide_any_gate')
  @Mutation(() => GatePayload, {
    description: 'Waives a criterion, computed or not; a second waiver takes the place of the first.',
  })
  async waiveCriterion(
    @Args('gate', SEEN) gate: GateSeenInput,
    @Args('criterionId', { type: () => String, description: 'Which criterion.' }) criterionId: string,
    @Args('reason', { type: () => String, description: 'Why it need not be met this time.' }) reason: string,
    @Context() context: RequestContext,
  ): Promise<GatePayload> {
    const seen = seenOf(gate);
    return payload(context, seen, await this.prepare.waive(viewerOf(context), seen, { criterionId, reason }));
  }

  @Requires('prepare_subgroup_gate', 'decide_any_gate')
  @Mutation(() => GatePayload, { description: 'Takes the waiver of a criterion back.' })
  async takeBackWaiver(
    @Args('gate', SEEN) gate: GateSeenInput,
    @Args('criterionId', { type: () => String, description: 'Of which criterion.' }) criterionId: string,
    @Context() context: RequestContext,
  ): Promise<GatePayload> {
    const seen = seenOf(gate);
    return payload(context, seen, await this.prepare.takeBackWaiver(viewerOf(context), seen, criterionId));
  }

  @Requires('decide_any_gate', 'decide_sponsored_gate')
  @Mutation(() => GatePayload, {
    description:
      'Decides a gate on the criteria as they stand now, which are kept for good. Passing moves the subgroup on.',
  })
  async decideGate(
    @Args('input', { type: () => DecideGateInput, description: 'The decision.' }) input: DecideGateInput,
    @Context() context: RequestContext,
  ): Promise<GatePayload> {
    const { gate, conditions, ...decision } = withIds(input, 'id');
    const seen = seenOf(gate);
    const wanted = (conditions ?? []).map((each) => withIds(each, 'id', 'ownerId'));
    const decided = await this.decide.run(viewerOf(context), seen, { ...decision, conditions: wanted });
    return payload(context, seen, decided);
  }

  @Requires('decide_any_gate', 'decide_sponsored_gate')
  @Mutation(() => GatePayload, {
    description:
      'Takes a decision up again: all that was decided stays, and a subgroup that had moved on goes back.',
  })
  async reopenGate(
    @Args('input', { type: () => ReopenGateInput, description: 'Which gate, and why.' })
    input: ReopenGateInput,
    @Context() context: RequestContext,
  ): Promise<GatePayload> {
    const { gate, id, reason } = withIds(input, 'id');
    const seen = seenOf(gate);
    return payload(context, seen, await this.reopen.run(viewerOf(context), seen, { id, reason }));
  }

  @Requires('decide_any_gate', 'decide_sponsored_gate')
  @Mutation(() => GatePayload, { description: 'Says that a condition is met, and how.' })
  async meetCondition(
    @Args('input', { type: () => MeetConditionInput, description: 'Which condition, and how.' })
    input: MeetConditionInput,
    @Context() context: RequestContext,
  ): Promise<GatePayload> {
    const { gate, id, conditionId, how } = withIds(input, 'id', 'conditionId');
    const seen = seenOf(gate);
    return payload(
      context,
      seen,
      await this.conditions.run(viewerOf(context), seen, { id, conditionId, how }),
    );
  }
}

function seenOf({ subgroupId, cycleId, phase, version }: GateSeenInput): GateSeen {
  return { subgroupId: checkedId(subgroupId), cycleId: checkedId(cycleId), phase, version };
}

/** What came of a step, with the gate as it is now, also beside a refusal. */
async function payload(
  context: RequestContext,
  seen: GateSeen,
  result: Result<unknown>,
): Promise<GatePayload> {
  // What was loaded before the step is forgotten.
  context.becomes(viewerOf(context));
  return { gate: await gateOf(seen, context), errors: result.ok ? [] : result.problems };
}
