import { type Theme, type Viewer } from '@heard/domain';
import { type ExampleTheme } from './example-themes';
import { type ListeningStory, type SaidNote, type Step } from './tell-listening';
import { valueOf, viewerFor } from './tell-people';

/** Days before the first start on which each of these happens, unless nobody has said it yet. */
const AGREED = 75;
const LINKED = 70;
const STARTED = 60;
const ANSWERED = 30;

/** One theme of the example: formed from the first notes that come to it, and taken as far as it has come. */
export class ThemeStory {
  private readonly lead: Viewer;
  private theme: Theme | null = null;

  constructor(
    private readonly story: ListeningStory,
    private readonly example: ExampleTheme,
  ) {
    const { cast } = story;
    this.lead = viewerFor(cast.leads[example.subgroup], [cast.subgroups[example.subgroup].id]);
  }

  /** Puts those of the notes into it that come to it. */
  async take(notes: SaidNote[]): Promise<void> {
    const { commands, cast } = this.story;
    const { example, lead } = this;
    const noteIds = notes.filter(({ theme }) => theme === example).map(({ id }) => id);
    if (noteIds.length === 0) return;
    if (this.theme) {
      valueOf(await commands.putNotes.run(lead, { themeId: this.theme.id, noteIds }));
      return;
    }
    const thread = example.thread && cast.threads.get(example.thread);
    this.theme = valueOf(
      await commands.formTheme.run(lead, {
        subgroupId: cast.subgroups[example.subgroup].id,
        wording: example.wording,
        detail: example.detail,
        goldenThreadIds: thread ? [thread] : [],
        noteIds,
      }),
    );
  }

  /** How it goes on, each step on its day. */
  steps(): Step[] {
    const { example } = this;
    const { clock } = this.story;
    const on = (ago: number, happen: () => Promise<void>): Step => ({ day: clock.daysAgo(ago), happen });
    if (example.state === 'forming') return [on(LINKED, () => this.link())];
    if (example.state === 'set_aside') return [on(STARTED, () => this.setAside())];
    const moves: ['agree' | 'start_work' | 'answer', number, ExampleTheme['state'][]][] = [
      ['agree', AGREED, ['agreed', 'being_worked_on', 'answered']],
      ['start_work', STARTED, ['being_worked_on', 'answered']],
      ['answer', ANSWERED, ['answered']],
    ];
    return [
      on(LINKED, () => this.link()),
      ...moves
        .filter(([, , states]) => states.includes(example.state))
        .map(([move, ago]) => on(ago, () => this.move(move))),
    ];
  }

  private async link(): Promise<void> {
    const { commands, actions } = this.story;
    const themeId = this.formed().id;
    for (const title of this.example.actions) {
      const actionId = actions.get(title);
      if (!actionId) throw new Error(`No action of the example is called ${title}.`);
      valueOf(await commands.linkAction.run(this.lead, { themeId, actionId }));
    }
  }

  private async move(move: 'agree' | 'start_work' | 'answer'): Promise<void> {
    this.theme = valueOf(await this.story.commands.moveTheme.run(this.lead, this.formed(), move));
  }

  private async setAside(): Promise<void> {
    const reason = this.example.setAsideReason ?? '';
    this.theme = valueOf(await this.story.commands.moveTheme.setAside(this.lead, this.formed(), reason));
  }

  private formed(): Theme {
    if (!this.theme) throw new Error(`Nobody said anything that comes to: ${this.example.wording}`);
    return this.theme;
  }
}
