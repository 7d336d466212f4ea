import {
  actionsByIds,
  type ActionView,
  allSubgroups,
  boardHistory,
  editionsOutIn,
  evidenceThresholds,
  listActions,
  methodOf,
  type Reading,
} from '@heard/data';
import {
  ACTION_HEALTH_LABELS,
  ACTION_STATE_LABELS,
  type ActionAsOf,
  ANSWER_KIND_LABELS,
  boardAsOf,
  type FormattedText,
  type IsoDate,
  type Method,
  PHASE_LABELS,
  type PublishedEdition,
  spokenDay,
  type SubgroupAsOf,
} from '@heard/domain';
import { type SubgroupStanding, type ToldAction, type ToldEdition } from '@heard/publishing';

/** A period that a paper tells of. */
export interface Period {
  from: IsoDate;
  to: IsoDate;
}

/** Where every subgroup was at the end of the period, and what was stuck. */
export interface WorkTold {
  subgroups: (SubgroupStanding & { id: string })[];
  stuck: (ToldAction & { subgroupId: string })[];
  /** Actions that were there then, but where they stood nobody recorded. */
  unknown: number;
}

/** The board as it stood on the last day of the period, folded as the page of past days folds it. */
export async function tellWork(reading: Reading, { to }: Period): Promise<WorkTold> {
  const order = await allSubgroups(reading);
  const method = await methodOf(reading, reading.viewer.programmeId);
  const history = await boardHistory(reading, to, await evidenceThresholds(reading));
  const { subgroups, unknownActionIds } = boardAsOf({ ...history, gates: [] }, to);
  const stuck = stuckOf(subgroups.flatMap(({ actions }) => actions));
  const named = new Map(
    (
      await actionsByIds(
        reading,
        stuck.map(({ id }) => id),
      )
    ).map((view) => [view.id, view]),
  );
  return {
    subgroups: order.map(({ id, name, priorityText }) => {
      const then = subgroups.find((each) => each.id === id);
      return { id, name, priority: priorityText, ...standingOf(then, method) };
    }),
    stuck: stuck.flatMap(({ id, state, health, deadline }) => {
      const view = named.get(id);
      return view ? { ...actionOf({ ...view, state, health, deadline }), subgroupId: view.subgroupId } : [];
    }),
    unknown: unknownActionIds.length,
  };
}

function standingOf(
  then: SubgroupAsOf | undefined,
  { phases }: Method,
): Omit<SubgroupStanding, 'name' | 'priority'> {
  const count = (holds: (action: ActionAsOf) => boolean) => then?.actions.filter(holds).length ?? 0;
  const phase = phases.find((each) => each.phase === then?.phase)?.name;
  return {
    phase: then ? (phase ?? PHASE_LABELS[then.phase]) : 'Not begun',
    since: then ? spokenDay(then.phaseSince) : '–',
    people: then?.memberCount ?? 0,
    open: count(({ health }) => health !== 'closed'),
    late: count(({ health }) => health === 'overdue'),
    quiet: count(({ health }) => health === 'quiet'),
    finished: count(({ health, state }) => health === 'closed' && state !== 'stopped'),
  };
}

/** What was late, longest first, and then what was quiet. */
function stuckOf(actions: readonly ActionAsOf[]): ActionAsOf[] {
  const by = (health: ActionAsOf['health'], dayOf: (action: ActionAsOf) => string) =>
    actions
      .filter((action) => action.health === health)
      .sort((one, other) => (`${dayOf(one)} ${one.id}` < `${dayOf(other)} ${other.id}` ? -1 : 1));
  return [...by('overdue', ({ deadline }) => deadline ?? ''), ...by('quiet', (action) => action.silentSince)];
}

/** What was last said of the open actions of a subgroup. */
export async function tellNewsOf(reading: Reading, subgroupId: string): Promise<ToldAction[]> {
  const filter = { subgroupIds: [subgroupId], open: true };
  const { items } = await listActions(reading, filter, 'newest_update', { limit: 10, offset: 0 });
  return items.filter(({ updateId }) => updateId !== null).map(actionOf);
}

/** An action in a line. */
export function actionOf(action: ActionView): ToldAction {
  const { title, subgroupName, ownerName, state, health, deadline } = action;
  const word = action.updateNothingNew ? 'Nothing new, still on it.' : action.updateText;
  return {
    ...{ title, subgroup: subgroupName, owner: ownerName },
    ...{ state: ACTION_STATE_LABELS[state], health: ACTION_HEALTH_LABELS[health] },
    due: deadline ? spokenDay(deadline) : '–',
    lastWord: word ?? '',
  };
}

/** What staff were told in a period. */
export async function tellEditions(reading: Reading, period: Period): Promise<ToldEdition[]> {
  return (await editionsOutIn(reading, period)).map(editionOf);
}

function editionOf({ number, texts, publishedOn, answers }: PublishedEdition): ToldEdition {
  return {
    ...{ number, title: texts.en.title, publishedOn },
    answers: answers.map(({ priority, kind, texts: words }) => ({
      ...{ subgroup: priority.name, kind: ANSWER_KIND_LABELS[kind] },
      ...{ youSaid: words.en.youSaid, told: plainly(words.en.weDid) },
    })),
  };
}

function plainly(text: FormattedText): string {
  return text.flatMap(({ lines }) => lines.map((spans) => spans.map((span) => span.text).join(''))).join(' ');
}
