import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { COVERAGE_AXES, type Headcount, type Note, type Person, type Viewer } from '@heard/domain';
import { seenOf } from '../coverage/headcounts-seen';
import { EXAMPLE_EVENTS, EXAMPLE_HEADCOUNTS, type ExampleEvent } from './example-events';
import { EXAMPLE_SITES, EXAMPLE_SUBGROUPS } from './example-programme';
import { EXAMPLE_THEMES, type ExampleTheme, UNSORTED_NOTES } from './example-themes';
import { EventStory } from './event-story';
import { type ListeningCommands } from './listening-commands';
import { type StoryClock } from './load-example';
import { seeded } from './seeded';
import { type Cast, valueOf, viewerFor } from './tell-people';
import { ThemeStory } from './theme-story';

/** A note of the example as it is said at an event: its theme, or none. */
export type SaidNote = Pick<Note, 'id' | 'kind' | 'text' | 'subgroupId' | 'goldenThreadId'> & {
  theme: ExampleTheme | null;
};

/** One thing that happens on a day of the story. */
export interface Step {
  day: string;
  happen: () => Promise<void>;
}

/** What every part of the story of listening is told with. */
export interface ListeningStory {
  commands: ListeningCommands;
  clock: StoryClock;
  cast: Cast;
  /** The programme lead, who releases notes. */
  lead: Viewer;
  random: () => number;
  /** Ids of the actions by their titles. */
  actions: ReadonlyMap<string, string>;
}

/** Tells a year of events, what was heard at them, what it came to, and what was deleted since. */
export async function tellListening(
  commands: ListeningCommands,
  clock: StoryClock,
  cast: Cast,
  actions: ReadonlyMap<string, string>,
): Promise<void> {
  const lead = viewerFor(cast.personas.get('programme-lead') as Person);
  const story = { commands, clock, cast, lead, actions, random: seeded(20251005) };
  clock.goTo(clock.daysAgo(380));
  await setUp(story);
  const steps: Step[] = [];
  const themes = EXAMPLE_THEMES.map((example) => new ThemeStory(story, example));
  const said = shareOut(story);
  const series = { id: null as string | null };
  for (const example of EXAMPLE_EVENTS) {
    const event = new EventStory(story, example, said.get(example) ?? [], series);
    steps.push(
      ...event.steps(async (notes) => {
        for (const theme of themes) await theme.take(notes);
      }),
    );
  }
  for (const theme of themes) steps.push(...theme.steps());
  for (let ago = 330; ago > 0; ago -= 30)
    steps.push({ day: clock.daysAgo(ago), happen: () => dispose(story) });
  steps.sort((one, other) => one.day.localeCompare(other.day));
  for (const { day, happen } of steps) {
    clock.goTo(day, Math.floor(story.random() * 400));
    await happen();
  }
}

async function dispose({ commands, cast }: ListeningStory): Promise<void> {
  await commands.dispose.run(cast.programmeId);
}

async function setUp({ commands, cast, lead }: ListeningStory): Promise<void> {
  const { sites, directorates, staffGroups } = cast.lists;
  const { site, shifts } = EXAMPLE_HEADCOUNTS;
  const counts: Record<(typeof COVERAGE_AXES)[number], [string, number][]> = {
    site: EXAMPLE_SITES.map((name, index) => [sites[index] as string, site[name as keyof typeof site]]),
    directorate: EXAMPLE_HEADCOUNTS.directorates.map((people, index) => [
      directorates[index] as string,
      people,
    ]),
    staff_group: EXAMPLE_HEADCOUNTS.staffGroups.map((people, index) => [
      staffGroups[index] as string,
      people,
    ]),
    shift: Object.entries(shifts),
  };
  const headcounts: Headcount[] = COVERAGE_AXES.flatMap((axis) =>
    counts[axis].map(([part, people]) => ({ axis, part, people })),
  );
  valueOf(await commands.setHeadcounts.run(lead, seenOf([]), headcounts));
  const contact = {
    id: newId(),
    name: 'Freedom to Speak Up guardian (invented)',
    telephone: '01632 960 123',
    email: 'speak.up@example.invalid',
    note: 'Monday to Friday, eight to six; leave a message at night.',
    position: 1,
  };
  valueOf(await commands.settings.keepContact(lead, 0, contact, true));
}

/** The notes of the example, each said once, at events in proportion to how much was said there. */
function shareOut({ cast, random }: ListeningStory): Map<ExampleEvent, SaidNote[]> {
  const held = EXAMPLE_EVENTS.filter(({ share }) => share).sort((one, other) => other.daysAgo - one.daysAgo);
  const recent = held.filter(({ daysAgo }) => daysAgo < 150);
  const subgroupOf = (key: (typeof EXAMPLE_SUBGROUPS)[number]['key'] | null) => key && cast.subgroups[key].id;
  const themed = EXAMPLE_THEMES.flatMap((theme) =>
    theme.notes.map(([kind, text]) => ({
      kind,
      text,
      theme,
      subgroupId: subgroupOf(theme.subgroup),
      goldenThreadId: (theme.thread && cast.threads.get(theme.thread)) ?? null,
    })),
  );
  const unsorted = UNSORTED_NOTES.map(([subgroup, kind, text]) => ({
    kind,
    text,
    theme: null,
    subgroupId: subgroupOf(subgroup),
    goldenThreadId: null,
  }));
  const said = new Map<ExampleEvent, SaidNote[]>(held.map((event) => [event, []]));
  const deal = (notes: Omit<SaidNote, 'id'>[], events: ExampleEvent[]) => {
    const places = events.flatMap((event) => Array<ExampleEvent>(event.share ?? 0).fill(event));
    const shuffled = notes.map((note) => ({ note, at: random() })).sort((one, other) => one.at - other.at);
    for (const [index, { note }] of shuffled.entries()) {
      const event = places[Math.floor((index * places.length) / notes.length)] as ExampleEvent;
      said.get(event)?.push({ ...note, id: randomUUID() });
    }
  };
  deal(themed, held);
  deal(unsorted, recent);
  return said;
}
