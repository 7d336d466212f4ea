import { type StoryStep } from '@heard/data';
import { ACTION_EVENTS, actionVerbOf, londonDay } from '@heard/domain';
import { type Loaders } from '../graphql/loaders';
import { type Person } from '../people/person.type';
import { type StoryEvent } from './action.type';

/** Which of the words kept with a step belongs in the story. */
const DETAILS: Partial<Record<keyof typeof ACTION_EVENTS, (after: Record<string, unknown>) => unknown>> = {
  post_update: ({ text, nothingNew }) => text || (nothingNew ? 'Nothing new, still on it.' : ''),
  evaluate: ({ evaluation }) => (evaluation as { finding?: string } | undefined)?.finding,
  plan_evaluation: ({ evaluation }) => (evaluation as { method?: string } | undefined)?.method,
  pause: ({ pauseReason }) => pauseReason,
  stop: ({ stopReason }) => stopReason,
  offer_hand_over: ({ handOver }) => (handOver as { note?: string } | undefined)?.note,
};

/** An action's audited steps as a story, newest first. */
export async function tellStory(steps: StoryStep[], loaders: Loaders): Promise<StoryEvent[]> {
  const told = steps.flatMap((step) => {
    const verb = actionVerbOf(step.verb);
    return verb ? [{ step, verb }] : [];
  });
  const people = await Promise.all(told.map(({ step }) => step.actorId && loaders.person.load(step.actorId)));
  const story = told.map(({ step, verb }, index) => {
    const after = step.after ?? {};
    return {
      id: step.id,
      on: londonDay(step.at),
      verb: step.verb,
      sentence: ACTION_EVENTS[verb].sentence,
      by: (people[index] || null) as Person | null,
      detail: String(DETAILS[verb]?.(after) ?? after['detail'] ?? ''),
    };
  });
  return story.reverse();
}
