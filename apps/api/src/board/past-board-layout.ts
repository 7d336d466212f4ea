import { type ActionView, type SubgroupView } from '@heard/data';
import {
  type BoardAsOf,
  type BoardChange as DomainChange,
  type Gate,
  LEAST_THEMES,
  type Phase,
  spokenDay,
  type SubgroupAsOf,
  type SubgroupChanges,
} from '@heard/domain';
import { shapeAction } from '../actions/action.shape';
import { tellTime } from '../answering/time-to-answer.resolver';
import { editionOf } from '../editions/edition.shape';
import { decisionsOf, shapeGate } from '../gates/gate.shape';
import { type RequestContext } from '../graphql/context';
import { type Subgroup } from '../subgroups/subgroup.type';
import { themeOf } from '../themes/theme-fields.resolver';
import { countEach, HEALTH_ORDER } from './board-layout';
import { shapeFigures } from './latest-figures';
import {
  type BoardChange,
  type ChangedThing,
  type PastAction,
  type PastBoard,
  type PastSubgroup,
} from './past-board.type';
import { type PastMeasures } from './past-measures';

/** What is laid out: the board of a day, what changed since, and the subgroups as they are. */
export interface PastBoardFound {
  then: BoardAsOf;
  changes: SubgroupChanges[];
  subgroups: readonly SubgroupView[];
  /** What the programme calls a phase. */
  phaseName: (phase: Phase) => string;
  gates: readonly Gate[];
  measures: ReadonlyMap<string, PastMeasures>;
  unheard: PastBoard['unheard'];
}

/** Lays out the board of a past day with the names of today; what it names is loaded together. */
export async function layOutPastBoard(
  found: PastBoardFound,
  today: string,
  context: RequestContext,
): Promise<PastBoard> {
  const { then, changes, subgroups, unheard } = found;
  const last = then.editions.at(-1);
  const themes = then.subgroups.flatMap((subgroup) => subgroup.themes);
  // At once, so that what is named is loaded together.
  const [timeToAnswer, latestEdition, laidOut, told] = await Promise.all([
    tellTime(themes, then.on, context),
    last ? editionOf(last.id, context) : null,
    Promise.all(subgroups.map((view) => layOutSubgroup(view, found, today, context))),
    Promise.all(
      subgroups.flatMap((view) => {
        const since = changes.find(({ subgroupId }) => subgroupId === view.id)?.changes ?? [];
        const ofMeasures = found.measures.get(view.id)?.changes ?? [];
        return [...since, ...ofMeasures].map((change) => layOutChange(change, view, found, context));
      }),
    ),
  ]);
  return {
    ...{ asOf: then.on, today, timeToAnswer, leastThemes: LEAST_THEMES, latestEdition, unheard },
    subgroups: laidOut,
    changes: told,
    editionsOut: then.editions.length,
    notKnown: notKnownOf(then),
  };
}

async function layOutSubgroup(
  view: SubgroupView,
  { then, gates, measures }: PastBoardFound,
  today: string,
  context: RequestContext,
): Promise<PastSubgroup> {
  const before = then.subgroups.find(({ id }) => id === view.id);
  const actions = before?.actions ?? [];
  const [timeToAnswer, pastActions] = await Promise.all([
    tellTime(before?.themes ?? [], then.on, context),
    Promise.all(actions.map((action) => pastActionOf(action, context))),
  ]);
  const place = ({ health }: PastAction) => HEALTH_ORDER.indexOf(health);
  return {
    ...{ subgroup: view as Subgroup, timeToAnswer },
    ...{ phase: before?.phase ?? null, phaseSince: before?.phaseSince ?? null },
    memberCount: before?.memberCount ?? 0,
    lastDecision: lastDecisionOf(before, gates, today),
    openConditions: (before?.gates ?? []).flatMap(({ conditions }) => conditions).length,
    figures: shapeFigures(measures.get(view.id)?.then ?? []),
    ...countEach(actions.map(({ state, health }) => ({ state, health, count: 1 }))),
    // They come by title, and an order that is stable keeps that.
    actions: pastActions.flatMap((each) => each ?? []).sort((one, other) => place(one) - place(other)),
  };
}

/** The newest of the decisions that stood then, as it was taken. */
function lastDecisionOf(
  before: SubgroupAsOf | undefined,
  gates: readonly Gate[],
  today: string,
): PastSubgroup['lastDecision'] {
  const last = (before?.gates ?? [])
    .flatMap(({ decision }) => decision ?? [])
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
    .at(-1);
  return gates.flatMap((gate) => decisionsOf(gate, today)).find(({ id }) => id === last?.id) ?? null;
}

async function pastActionOf(
  { id, ...stood }: SubgroupAsOf['actions'][number],
  { loaders }: RequestContext,
): Promise<PastAction | null> {
  const view = await loaders.action.load(id);
  return view && { ...stood, action: shapeAction(copyOf(view)) };
}

async function layOutChange(
  { kind, words, ids }: DomainChange,
  subgroup: SubgroupView,
  found: PastBoardFound,
  context: RequestContext,
): Promise<BoardChange> {
  const titles = await Promise.all(ids.map((id) => titleOf(kind, id, { ...found, subgroup }, context)));
  const things = ids.flatMap((id, at): ChangedThing[] => {
    const title = titles[at];
    const gate = kind === 'gate' && found.gates.find((each) => each.id === id);
    return title ? [{ kind, id, title, gate: gate ? shapeGate(gate, context) : null }] : [];
  });
  return { subgroupId: subgroup.id, kind, words, things };
}

async function titleOf(
  kind: DomainChange['kind'],
  id: string,
  { subgroup, gates, measures, phaseName }: PastBoardFound & { subgroup: SubgroupView },
  context: RequestContext,
): Promise<string | null> {
  if (kind === 'measure') {
    return measures.get(subgroup.id)?.then.find(({ measureId }) => measureId === id)?.title ?? null;
  }
  if (kind === 'gate') {
    const gate = gates.find((each) => each.id === id);
    return gate ? `The gate at the end of ${phaseName(gate.phase)}` : null;
  }
  if (kind === 'action') return (await context.loaders.action.load(id))?.title ?? null;
  if (kind === 'theme') return (await themeOf(id, context))?.wording ?? null;
  return subgroup.name;
}

// An action can stand on the page more than once, and is shaped in place.
function copyOf(view: ActionView): ActionView {
  return { ...view };
}

/** What no record tells of a past day, or tells only as it is now. */
function notKnownOf({ on, unknownActionIds }: BoardAsOf): string[] {
  const actions = unknownActionIds.length;
  return [
    ...(actions > 0
      ? [
          `Where ${actions === 1 ? '1 action' : `${actions} actions`} stood on ${spokenDay(on)} was not recorded, so ${actions === 1 ? 'it is' : 'they are'} left out.`,
        ]
      : []),
    'Names are those of today. A theme that is part of another today counts as that one.',
    'How far the criteria of a gate were met is recorded only when the gate is decided.',
    'Small parts of the organisation are put together by the headcounts of today.',
    'What was entered later for an earlier day, such as a phase or a member, counts from that earlier day.',
  ];
}
