import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { evidenceCandidates } from '@heard/data';
import {
  EVENT_KIND_LABELS,
  EVENT_KINDS,
  type EvidenceKind,
  type GateEvidence as DomainEvidence,
  type Waiver,
} from '@heard/domain';
import { cycleOf } from '../cycles/cycle.shape';
import { Cycle } from '../cycles/cycle.type';
import { type RequestContext, readingOf } from '../graphql/context';
import { checkedIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { searched } from '../graphql/searched';
import { Person } from '../people/person.type';
import { EvidenceKindEnum } from './gate.enums';
import { EvidenceCandidate, GateEvidence, GateWaiver } from './gate-evidence.type';
import { type ShapedCondition, type ShapedDecision, shapeGate, shapeNumber } from './gate.shape';
import { ConditionMet, Gate, GateCondition, GateDecision, GateReopening } from './gate.type';

const MOST_CANDIDATES = 20;

type ShapedEvidence = DomainEvidence & { since: string };

/** Evidence: what it leads to, who gave it, and what there is to choose from. */
@Resolver(() => GateEvidence)
export class GateEvidenceResolver {
  @Requires('prepare_subgroup_gate', 'decide_any_gate')
  @Query(() => [EvidenceCandidate], {
    description: `What can be given as evidence of a kind, that of the subgroup first, ${MOST_CANDIDATES} at most; none for a document.`,
  })
  async evidenceCandidates(
    @Args('kind', { type: () => EvidenceKindEnum, description: 'Of which kind.' }) kind: EvidenceKind,
    @Args('search', { type: () => String, nullable: true, description: 'A part of the title.' })
    search: string | null,
    @Args('subgroupId', { type: () => ID, nullable: true, description: 'The subgroup whose own come first.' })
    subgroupId: string | null,
    @Context() context: RequestContext,
  ): Promise<EvidenceCandidate[]> {
    checkedIds(subgroupId);
    if (kind === 'document') return [];
    const part = searched(search) ?? '';
    if (kind === 'event_count') {
      return EVENT_KINDS.map((each) => ({
        kind,
        targetId: each,
        title: EVENT_KIND_LABELS[each],
        subgroupName: '',
      })).filter(({ title }) => title.toLowerCase().includes(part.toLowerCase()));
    }
    const found = await evidenceCandidates(readingOf(context), kind, {
      ...{ search: part, subgroupId: subgroupId ?? null, most: MOST_CANDIDATES },
    });
    return found.map((each) => ({ ...each, kind, subgroupName: each.subgroupName ?? '' }));
  }

  @ResolveField(() => String, {
    description: 'What it is called now; empty when it cannot be found any more.',
  })
  async title(@Parent() evidence: ShapedEvidence, @Context() { loaders }: RequestContext): Promise<string> {
    if (evidence.kind === 'document') return evidence.title;
    return (await loaders.gateEvidence.load(evidence))?.title ?? '';
  }

  @ResolveField(() => Boolean, {
    description: 'Whether what it leads to cannot be found any more: take it back and give another.',
  })
  async isGone(@Parent() evidence: ShapedEvidence, @Context() { loaders }: RequestContext): Promise<boolean> {
    return evidence.kind !== 'document' && (await loaders.gateEvidence.load(evidence)) === null;
  }

  @ResolveField(() => [String], {
    description:
      'The numbers that it tells now, each with its label; one that is too small says that it is hidden.',
  })
  async numbers(
    @Parent() evidence: ShapedEvidence,
    @Context() { loaders }: RequestContext,
  ): Promise<string[]> {
    if (evidence.kind === 'document') return [];
    return ((await loaders.gateEvidence.load(evidence))?.numbers ?? []).map(shapeNumber);
  }

  @ResolveField(() => Person, { description: 'Who gave it.' })
  givenBy(@Parent() { givenById }: ShapedEvidence, @Context() { loaders }: RequestContext) {
    return loaders.person.load(givenById);
  }
}

/** Who waived a criterion. */
@Resolver(() => GateWaiver)
export class GateWaiverResolver {
  @ResolveField(() => Person, { description: 'Who waived it.' })
  waivedBy(@Parent() { waivedById }: Waiver, @Context() { loaders }: RequestContext) {
    return loaders.person.load(waivedById);
  }
}

/** Who took a decision, and where it led. */
@Resolver(() => GateDecision)
export class GateDecisionResolver {
  @ResolveField(() => Person, { description: 'Who took it.' })
  by(@Parent() { byId }: ShapedDecision, @Context() { loaders }: RequestContext) {
    return loaders.person.load(byId);
  }

  @ResolveField(() => Cycle, {
    nullable: true,
    description: 'The cycle into which the subgroup went; null with the phase.',
  })
  toCycle(
    @Parent() { toCycleId }: ShapedDecision,
    @Context() context: RequestContext,
  ): Promise<Cycle | null> {
    return cycleOf(toCycleId, context);
  }
}

/** Who took a decision up again. */
@Resolver(() => GateReopening)
export class GateReopeningResolver {
  @ResolveField(() => Person, { description: 'Who took it up again.' })
  by(@Parent() { byId }: { byId: string }, @Context() { loaders }: RequestContext) {
    return loaders.person.load(byId);
  }
}

/** Who answers for a condition, and where it belongs. */
@Resolver(() => GateCondition)
export class GateConditionResolver {
  @ResolveField(() => Person, { description: 'Who answers for it.' })
  owner(@Parent() { ownerId }: ShapedCondition, @Context() { loaders }: RequestContext) {
    return loaders.person.load(ownerId);
  }

  @ResolveField(() => Gate, { description: 'The gate that was passed with it.' })
  gate(@Parent() { of }: ShapedCondition, @Context() context: RequestContext): Gate {
    return shapeGate(of, context);
  }
}

/** Who said that a condition is met. */
@Resolver(() => ConditionMet)
export class ConditionMetResolver {
  @ResolveField(() => Person, { description: 'Who said so.' })
  by(@Parent() { byId }: { byId: string }, @Context() { loaders }: RequestContext) {
    return loaders.person.load(byId);
  }
}
