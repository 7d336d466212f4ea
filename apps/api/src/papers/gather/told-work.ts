import {
  type ActionView,
  allSubgroups,
  type BoardAction,
  boardOf,
  editionsOutIn,
  listActions,
  methodOf,
  phasesOfSubgroups,
  type Reading,
} from '@heard/data';
import {
  ACTION_HEALTH_LABELS,
  ACTION_STATE_LABELS,
  ANSWER_KIND_LABELS,
  type FormattedText,
  type IsoDate,
  PHASE_LABELS,
  type PublishedEdition,
  spokenDay,
} from '@heard/domain';
import { type SubgroupStanding, type ToldAction, type ToldEdition } from '@heard/publishing';

/** A period that a paper tells of. */
export interface Period {
  from: IsoDate;
  to: IsoDate;
}

/** Where every subgroup is, and what is stuck. */
export interface WorkTold {
  subgroups: (SubgroupStanding & { id: string; states: { state: string; count: number }[] })[];
  stuck: ToldAction[];
}

/** Phases as they were on the last day of the period; actions as they are now. */
export async function tellWork(reading: Reading, { to }: Period): Promise<WorkTold> {
  const { subgroups, actions } = await boardOf(reading);
  const order = await allSubgroups(reading);
  const method = await methodOf(reading, reading.viewer.programmeId);
  const phases = await phasesOfSubgroups(
    reading,
    order.map(({ id }) => id),
  );
  return {
    subgroups: subgroups.map(({ id, name, priorityText, memberCount, counts }) => {
      const then = phases.find(
        (one) => one.subgroupId === id && one.from <= to && (one.to === null || one.to > to),
      );
      const sum = (holds: (count: (typeof counts)[number]) => boolean) =>
        counts.filter(holds).reduce((all, { count }) => all + count, 0);
      return {
        ...{ id, name, priority: priorityText, people: memberCount },
        phase: then
          ? (method.phases.find(({ phase }) => phase === then.phase)?.name ?? PHASE_LABELS[then.phase])
          : 'Not begun',
        since: then ? spokenDay(then.from) : '–',
        open: sum(({ health }) => health !== 'closed'),
        late: sum(({ health }) => health === 'overdue'),
        quiet: sum(({ health }) => health === 'quiet'),
        finished: sum(({ health, state }) => health === 'closed' && state !== 'stopped'),
        states: Object.entries(ACTION_STATE_LABELS).map(([key, state]) => ({
          state,
          count: sum((one) => one.state === key),
        })),
      };
    }),
    stuck: actions.filter(({ reason }) => reason !== 'latest').map(actionOf),
  };
}

/** What is stuck in one subgroup, longest first, and what was last said of its actions. */
export async function tellActionsOf(
  reading: Reading,
  subgroupId: string,
): Promise<{ stuck: ToldAction[]; news: ToldAction[] }> {
  const subgroupIds = [subgroupId];
  const late = await listActions(reading, { subgroupIds, healths: ['overdue'] }, 'due', MOST_OF_SUBGROUP);
  const quiet = await listActions(
    reading,
    { subgroupIds, healths: ['quiet'] },
    'oldest_update',
    MOST_OF_SUBGROUP,
  );
  const news = await listActions(reading, { subgroupIds, open: true }, 'newest_update', MOST_OF_SUBGROUP);
  return {
    stuck: [...late.items, ...quiet.items].map(actionOf),
    news: news.items.filter(({ updateId }) => updateId !== null).map(actionOf),
  };
}

/** More than one page shows, so that it can say how many more there are. */
const MOST_OF_SUBGROUP = { limit: 50, offset: 0 };

/** An action in a line. */
export function actionOf(action: ActionView | BoardAction): ToldAction {
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
