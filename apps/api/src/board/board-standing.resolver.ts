import { Context, Query, Resolver } from '@nestjs/graphql';
import { allSubgroups, type SubgroupView } from '@heard/data';
import { conditionsOf, decisionsOf, gateOf } from '../gates/gate.shape';
import { type RequestContext, readingOf } from '../graphql/context';
import { Requires } from '../graphql/requires.decorator';
import { type LatestOfMeasure, latestOfMeasures } from '../measures/latest-of-measures';
import { type Subgroup } from '../subgroups/subgroup.type';
import { BoardStanding, type SubgroupStanding } from './board-standing.type';
import { shapeFigures } from './latest-figures';
import { unheardOn } from './unheard';

/** What stands beside the board: the gates that prove it, the measures that move, and who is unheard. */
@Resolver(() => BoardStanding)
export class BoardStandingResolver {
  @Requires('see_work')
  @Query(() => BoardStanding, {
    description: 'What proves where the priorities stand today, whether they are moving, and who is unheard.',
  })
  async boardStanding(@Context() context: RequestContext): Promise<BoardStanding> {
    const reading = readingOf(context);
    const subgroups = await allSubgroups(reading);
    const ids = subgroups.map(({ id }) => id);
    const [latest, unheard] = await Promise.all([
      latestOfMeasures(reading, ids),
      unheardOn(reading.today, context),
    ]);
    const standings = subgroups.map((view) => standingOf(view, latest.get(view.id) ?? [], context));
    return { subgroups: await Promise.all(standings), unheard };
  }
}

async function standingOf(
  view: SubgroupView,
  latest: readonly LatestOfMeasure[],
  context: RequestContext,
): Promise<SubgroupStanding> {
  const { today } = readingOf(context);
  const [gate, gates] = await Promise.all([
    gateOf({ subgroupId: view.id, phase: view.phase, cycleId: null }, context),
    context.loaders.gatesOfSubgroup.load(view.id),
  ]);
  const open = gates.flatMap((each) => conditionsOf(each, today)).filter(({ met }) => met === null);
  return {
    ...{ subgroup: view as Subgroup, gate, figures: shapeFigures(latest) },
    lastDecision:
      gates
        .flatMap((each) => decisionsOf(each, today))
        .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
        .at(-1) ?? null,
    openConditions: open.length,
    overdueConditions: open.filter(({ isOverdue }) => isOverdue).length,
  };
}
