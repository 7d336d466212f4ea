import { addDays, type ListeningEvent, type Person, type Tally, type Viewer } from '@heard/domain';
import { EXAMPLE_SERIES, type ExampleEvent } from './example-events';
import { EXAMPLE_SITES } from './example-programme';
import { pick } from './seeded';
import { type ListeningStory, type SaidNote, type Step } from './tell-listening';
import { valueOf, viewerFor } from './tell-people';

/** Days after the event on which each of these happens. */
const WRITTEN_UP = 1;
const RELEASED = 5;
const SORTED = 8;
const CLOSED = 20;

/** One event of the example, from its plan to its end. */
export class EventStory {
  private readonly heldOn: string;
  private readonly facilitators: Viewer[];
  private event!: ListeningEvent;

  constructor(
    private readonly story: ListeningStory,
    private readonly example: ExampleEvent,
    private readonly said: SaidNote[],
    /** The series that the cafés at Birchfield belong to, once it has begun. */
    private readonly series: { id: string | null },
  ) {
    const { cast, clock, random } = story;
    this.heldOn = clock.daysAgo(example.daysAgo);
    const leader = pick(cast.members[example.subgroup ?? 'wellbeing'].slice(1), random);
    const keys = example.title === EXAMPLE_SERIES.title ? ['change-leader'] : (example.facilitators ?? []);
    const personas = keys.map((key) => cast.personas.get(key) as Person);
    this.facilitators = [leader, ...personas].map((person) => viewerFor(person));
  }

  /** What happens, each on its day; `sort` takes the notes once they are released. */
  steps(sort: (notes: SaidNote[]) => Promise<void>): Step[] {
    const { example, story } = this;
    const planned = addDays(this.heldOn, -21);
    const today = story.clock.daysAgo(0);
    const steps: Step[] = [
      { day: planned < today ? planned : story.clock.daysAgo(1), happen: () => this.plan() },
    ];
    const on = (days: number, happen: () => Promise<void>) => {
      steps.push({ day: addDays(this.heldOn, days), happen });
    };
    if (example.state === 'cancelled') on(-2, () => this.cancel());
    if (!example.heard) return steps;
    if (example.state === 'cancelled' || example.state === 'planned') return steps;
    on(0, () => this.hold());
    if (example.state === 'open') return steps;
    on(WRITTEN_UP, () => this.writeUp());
    if (example.state === 'written_up') return steps;
    on(RELEASED, () => this.release());
    on(SORTED, () => sort(this.said));
    if (example.state === 'closed') on(CLOSED, () => this.move('close'));
    return steps;
  }

  private get facilitator(): Viewer {
    return this.facilitators[0] as Viewer;
  }

  private async plan(): Promise<void> {
    const { example, series } = this;
    const { cast, commands, lead } = this.story;
    const site = example.site === null ? -1 : EXAMPLE_SITES.indexOf(example.site);
    const words = {
      kind: example.kind,
      title: example.title,
      shift: example.shift,
      siteId: cast.lists.sites[site] ?? null,
      place: example.place,
      details: '',
      invited: 'Everybody who works here, bank and agency colleagues too.',
      subgroupId: example.subgroup && cast.subgroups[example.subgroup].id,
    };
    const facilitatorIds = this.facilitators.map(({ personId }) => personId);
    const { heldOn } = this;
    if (example.title !== EXAMPLE_SERIES.title) {
      this.event = valueOf(await commands.plan.run(lead, { ...words, heldOn, facilitatorIds }));
      return;
    }
    const begun = series.id
      ? await commands.planNext.run(lead, { seriesId: series.id, heldOn })
      : await commands.addSeries.run(lead, {
          ...words,
          everyWeeks: EXAMPLE_SERIES.everyWeeks,
          firstOn: heldOn,
          facilitatorIds,
        });
    const { series: kept, event } = valueOf(begun);
    series.id = kept.id;
    this.event = event as ListeningEvent;
    // Who goes on with a series is whoever facilitated its last event.
    const amara = viewerFor(cast.personas.get('change-leader') as Person);
    this.facilitators.splice(0, this.facilitators.length, amara);
  }

  private async hold(): Promise<void> {
    const { commands } = this.story;
    await this.move('open');
    for (const [index, { theme: _, ...note }] of this.said.entries()) {
      const by = this.facilitators[index % this.facilitators.length] as Viewer;
      valueOf(await commands.takeNote.run(by, { ...note, eventId: this.event.id }));
    }
    const tallies = this.tallies();
    const peopleHeard = Math.max(
      ...(['directorate', 'staff_group'] as const).map((axis) =>
        tallies.filter((one) => one.axis === axis).reduce((sum, { people }) => sum + people, 0),
      ),
    );
    if (peopleHeard === 0) return;
    tallies.push({ axis: 'shift', part: this.example.shift, people: peopleHeard });
    this.event = valueOf(
      await commands.countPeople.run(this.facilitator, this.event, { peopleHeard, tallies }),
    );
  }

  private tallies(): Tally[] {
    const { directorates, staffGroups } = this.example.heard ?? { directorates: [], staffGroups: [] };
    const { lists } = this.story.cast;
    const along = (axis: Tally['axis'], parts: string[], counts: number[]) =>
      counts.map((people, index) => ({ axis, part: parts[index] as string, people }));
    return [
      ...along('directorate', lists.directorates, directorates),
      ...along('staff_group', lists.staffGroups, staffGroups),
    ].filter(({ people }) => people > 0);
  }

  private async writeUp(): Promise<void> {
    const { carryOver } = this.example;
    if (carryOver) {
      const { commands } = this.story;
      this.event = valueOf(await commands.moveEvent.writeCarryOver(this.facilitator, this.event, carryOver));
    }
    await this.move('write_up');
  }

  private async release(): Promise<void> {
    const { commands, lead } = this.story;
    const decisions = this.said.map(({ id }) => ({
      noteId: id,
      decision: 'keep' as const,
      isConfirmedSafe: true,
    }));
    valueOf(await commands.release.run(lead, this.event, decisions));
    this.event = { ...this.event, version: this.event.version + 1 };
  }

  private async cancel(): Promise<void> {
    const { commands, lead } = this.story;
    const reason = this.example.cancelReason ?? '';
    this.event = valueOf(await commands.moveEvent.cancel(lead, this.event, reason));
  }

  private async move(verb: 'open' | 'write_up' | 'close'): Promise<void> {
    const { commands } = this.story;
    this.event = valueOf(await commands.moveEvent.run(this.facilitator, this.event, verb));
  }
}
