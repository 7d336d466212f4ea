import {
  type Action,
  addDays,
  type MoveInputs,
  type MoveVerb,
  type Person,
  type Viewer,
} from '@heard/domain';
import { type Day, type ExampleAction, KNOWN_ACTIONS } from './example-actions';
import { EXAMPLE_WORDS, INVENTED_ACTIONS } from './example-actions-invented';
import { type StoryClock, type storyCommands } from './load-example';
import { pick, seeded } from './seeded';
import { type Cast, valueOf, viewerFor } from './tell-people';

/** An update every so many days, give or take a week. */
const RHYTHM_DAYS = 58;

/** Tells the life of every action, each by its owner and its subgroup's lead; gives their ids by title. */
export async function tellActions(
  commands: ReturnType<typeof storyCommands>,
  clock: StoryClock,
  cast: Cast,
  times: number,
): Promise<Map<string, string>> {
  const random = seeded(20240415);
  const ids = new Map<string, string>();
  for (let round = 0; round < times; round += 1) {
    for (const example of [...KNOWN_ACTIONS, ...INVENTED_ACTIONS]) {
      const title = round === 0 ? example.title : `${example.title}, team ${round + 1}`;
      ids.set(title, await new ActionStory(commands, clock, cast, { ...example, title }, random).tell());
    }
  }
  return ids;
}

class ActionStory {
  private readonly lead: Viewer;
  private readonly owner: Viewer;
  private readonly coOwner: Person;
  private action!: Action;
  private day = '';
  private wordsSaid = 0;

  constructor(
    private readonly commands: ReturnType<typeof storyCommands>,
    private readonly clock: StoryClock,
    private readonly cast: Cast,
    private readonly example: ExampleAction,
    private readonly random: () => number,
  ) {
    const members = cast.members[example.subgroup];
    const owner = (example.owner && cast.personas.get(example.owner)) || pick(members, random);
    this.owner = viewerFor(owner);
    this.coOwner = pick(
      members.filter(({ id }) => id !== owner.id),
      random,
    );
    this.lead = viewerFor(cast.leads[example.subgroup], [cast.subgroups[example.subgroup].id]);
  }

  async tell(): Promise<string> {
    const { example } = this;
    await this.propose();
    if (example.agreed) await this.move('agree', example.agreed, {}, this.lead);
    await this.keepFacts();
    await this.setDue();
    if (example.designed) await this.move('start_design', example.designed, {});
    if (example.launched) await this.move('launch', example.launched, {});
    if (example.evaluation) {
      const { planned, on, method, underWay } = example.evaluation;
      await this.move('plan_evaluation', planned, { on: this.clock.daysAgo(-on), method, underWay });
    }
    if (example.evaluated) {
      const { on, finding, method } = example.evaluated;
      await this.move('evaluate', on, { finding, method, on: this.date(on) });
    }
    if (example.rolledOut) await this.move('roll_out', example.rolledOut, {});
    if (example.relaunched) await this.move('relaunch', example.relaunched, {});
    if (example.offered) await this.handOver(example.offered);
    if (example.paused) {
      const { on, days, reason } = example.paused;
      await this.move('pause', on, { until: addDays(this.date(on), days), reason });
    }
    if (example.stopped)
      await this.move('stop', example.stopped.on, { reason: example.stopped.reason }, this.lead);
    await this.keepWord();
    return this.action.id;
  }

  private async propose(): Promise<void> {
    this.at(this.example.proposed);
    const { title, description, hopedChange, thread } = this.example;
    const threadId = thread && this.cast.threads.get(thread);
    this.action = valueOf(
      await this.commands.propose.run(this.owner, {
        subgroupId: this.cast.subgroups[this.example.subgroup].id,
        title,
        description,
        hopedChange,
        coOwnerIds: this.random() < 0.5 ? [this.coOwner.id] : [],
        goldenThreadIds: threadId ? [threadId] : [],
      }),
    );
  }

  /** What documents say of success, next step, funder and partner, in fields of their own. */
  private async keepFacts(): Promise<void> {
    const { claimOfSuccess = '', nextStep = '', funder = '', partner = '' } = this.example;
    if (!claimOfSuccess && !nextStep && !funder && !partner) return;
    const changes = { claimOfSuccess, nextStep, funder, partner };
    this.action = valueOf(await this.commands.edit.run(this.lead, { ...this.action, ...changes }));
  }

  private async move<V extends MoveVerb>(
    verb: V,
    on: Day,
    input: MoveInputs[V],
    by = this.owner,
  ): Promise<void> {
    await this.fillWithWords(this.date(on));
    this.at(on);
    const seen = { id: this.action.id, version: this.action.version };
    this.action = valueOf(await this.commands.move.run(by, seen, verb, input));
  }

  private async handOver({
    on,
    note,
    accepted,
    checked,
  }: NonNullable<ExampleAction['offered']>): Promise<void> {
    const receiver = viewerFor(this.coOwner);
    await this.move('offer_hand_over', on, { receivingOwnerId: receiver.personId, note });
    if (accepted) await this.move('accept_hand_over', accepted, {}, receiver);
    if (checked) {
      await this.move('record_check', checked.on, { months: 3, holding: true, note: checked.note }, receiver);
    }
  }

  private async setDue(): Promise<void> {
    if (this.example.dueIn === undefined) return;
    const dueOn = this.clock.daysAgo(-this.example.dueIn);
    this.action = valueOf(await this.commands.edit.run(this.lead, { ...this.action, dueOn }));
  }

  /** Updates up to the newest word, which is as old as the example says. */
  private async keepWord(): Promise<void> {
    const { lastWord, confidence = 'on_course', waitingOn = '' } = this.example;
    if (lastWord === undefined) return;
    const last = this.clock.daysAgo(lastWord);
    await this.fillWithWords(last);
    if (last < this.day) return;
    this.at(last);
    await this.say({ confidence, waitingOn });
  }

  private async fillWithWords(until: string): Promise<void> {
    const gap = () => RHYTHM_DAYS - 8 + Math.floor(this.random() * 16);
    if (!['launched', 'relaunched', 'in_design'].includes(this.action.state)) return;
    for (let next = addDays(this.day, gap()); next < until; next = addDays(next, gap())) {
      this.at(next);
      await this.say({ confidence: this.random() < 0.8 ? 'on_course' : 'unsure', waitingOn: '' });
    }
  }

  private async say(mood: {
    confidence: 'on_course' | 'unsure' | 'in_trouble';
    waitingOn: string;
  }): Promise<void> {
    const own = this.example.words ?? [];
    const nothingNew = this.random() < 0.2;
    const text = nothingNew ? '' : (own[this.wordsSaid] ?? pick(EXAMPLE_WORDS, this.random));
    this.wordsSaid += 1;
    const input = { actionId: this.action.id, text, nothingNew, ...mood };
    valueOf(await this.commands.post.run(this.owner, input));
  }

  private at(day: Day): void {
    const date = this.date(day);
    if (date < this.day) throw new Error(`${this.example.title}: ${date} comes after ${this.day}`);
    this.day = date;
    this.clock.goTo(date, Math.floor(this.random() * 400));
  }

  private date(day: Day): string {
    return typeof day === 'string' ? day : this.clock.daysAgo(day);
  }
}
