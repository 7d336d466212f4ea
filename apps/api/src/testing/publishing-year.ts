import { type Database } from '@heard/data';
import { type Result, type Viewer } from '@heard/domain';
import { pick, seeded } from '../example/seeded';
import { type BreakingConnections } from './breaking-connections';
import { arrangeEdition } from './edition-steps';
import { LIKE_IT, Server, ServerClock } from './publishing-servers';
import { type TestServer } from './test-server';
import { makeWorld, type World } from './world';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How many editions are set to go out in a year, and how many wait approved for somebody’s hand. */
const SCHEDULED = 22;
const WAITING = 3;

/** Around these the day in London changes its offset, or ends an hour from where the day of UTC does. */
const ODD_HOURS = ['2026-03-29T00:30Z', '2026-03-29T01:00Z', '2026-10-24T23:30Z', '2026-10-25T00:30Z']
  .concat(['2026-10-25T01:00Z', '2026-06-30T23:15Z', '2026-12-31T23:59Z'])
  .map((text) => Date.parse(text));

/** What is done by hand, beside what is due. */
const VERBS = ['publish', 'unschedule', 'schedule', 'withdraw'] as const;

/** An edition as the world outside sees it. */
export interface Standing {
  id: string;
  state: string;
  version: number;
  number: number | null;
  scheduledFor: Date | null;
}

/** What somebody did by hand, and what they were told. */
export interface Handed {
  id: string;
  verb: (typeof VERBS)[number];
  told: 'done' | 'refused' | 'nothing';
}

/** What a year left behind, to be judged. */
export interface YearOver {
  world: World;
  handed: Handed[];
  /** Looks for what is due: the true time, and how far the clock of who looked was off, by what it showed. */
  looks: Map<number, { truth: number; off: number }>;
  /** Editions that a look left behind although nothing went wrong in it. */
  leftBehind: string[];
  /** How often a server was killed at its work. */
  killed: number;
}

/** Lives one year of two servers that publish what is due, with wrong clocks and sudden deaths, from a seed. */
export async function liveThroughAYear(server: TestServer, seed: number): Promise<YearOver> {
  const year = new Year(
    server.database,
    await makeWorld(server.database, server.clock, `${seed}.invalid`),
    seed,
  );
  await year.prepare(server);
  for (const moment of year.moments()) await year.pass(moment);
  await year.end();
  return year;
}

class Year implements YearOver {
  readonly handed: Handed[] = [];
  readonly looks: YearOver['looks'] = new Map();
  readonly leftBehind: string[] = [];
  killed = 0;
  private lastDeath: unknown = null;
  private truth = Date.parse('2026-03-02T09:00Z');
  private readonly random: () => number;
  private readonly servers: Server[];
  private readonly times: number[];

  constructor(
    private readonly database: Database,
    readonly world: World,
    seed: number,
  ) {
    this.random = seeded(seed);
    this.servers = [0, 1].map(() => new Server(database, new ServerClock(() => this.truth)));
    const first = this.truth + HOUR;
    const times = Array.from({ length: SCHEDULED - ODD_HOURS.length }, () => first + this.upTo(360 * DAY));
    // Several at one instant, and several within one look.
    times[1] = times[2] = times[0]!;
    times[4] = times[3]! + 10_000;
    this.times = [...times, ...ODD_HOURS];
  }

  /** One edition made as people do, and the others like it, since making is not what this is about; then all are scheduled. */
  async prepare(server: TestServer): Promise<void> {
    const { id } = await arrangeEdition({ ...server, world: this.world }, 'schedule');
    await this.database.withOwner((client) => client.query(LIKE_IT, [id, SCHEDULED + WAITING]));
    const waiting = await this.standings();
    for (const [index, at] of this.times.entries()) {
      const { id: each, version } = waiting[index]!;
      const seen = { id: each, version };
      const { ok } = await this.servers[0]!.moves.schedule(this.sponsor(), seen, new Date(at));
      this.handed.push({ id: each, verb: 'schedule', told: ok ? 'done' : 'refused' });
    }
  }

  /** When something happens: just before and after each time that was set, and now and then. */
  moments(): number[] {
    const around = this.times.flatMap((at) => [at - 1 - this.upTo(MINUTE), at + this.upTo(MINUTE)]);
    const between = Array.from({ length: 20 }, () => this.truth + this.upTo(366 * DAY));
    return [...around, ...between].map(Math.floor).sort((one, other) => one - other);
  }

  /** One moment: clocks jump, servers look or are down, one dies at its work, and somebody may press a button at the same time. */
  async pass(moment: number): Promise<void> {
    for (const { clock } of this.servers) {
      if (this.chance(0.2)) clock.off = this.chance(0.5) ? 0 : this.jump();
    }
    this.goOnTo(moment);
    const looking = this.servers.filter(() => this.chance(0.8));
    const breaks = looking.filter(({ connections }) => this.mayBreak(connections, 0.4)).length;
    const hands = this.chance(0.25) ? [await this.hand()] : [];
    const work = [...looking.map((each) => () => this.look(each)), ...hands].sort(() => this.random() - 0.5);
    const ends = await Promise.all(work.map((begin) => begin()));
    for (const { connections } of this.servers) {
      connections.breakAt(null);
      await connections.areBuried();
    }
    const isDead = ends.includes('died');
    if (isDead && breaks + hands.length === 0) throw this.lastDeath;
    if (!isDead && hands.length === 0) await this.seeWhatIsLeft(looking);
  }

  /** Clocks are right again, everything is up, and time goes past all that was set. */
  async end(): Promise<void> {
    for (const { clock } of this.servers) clock.off = 0;
    this.goOnTo(this.truth + 2 * 366 * DAY);
    for (const each of this.servers) {
      if ((await this.look(each)) === 'died') throw this.lastDeath;
    }
    await this.seeWhatIsLeft(this.servers);
  }

  /** No clock shows the same twice, nor what another shows: so an audit event tells by its time which look it comes from. */
  private goOnTo(moment: number): void {
    this.truth = Math.max(Math.floor(moment), this.truth + 1);
    const [one, other] = this.servers.map(({ clock }) => clock);
    while (
      one!.now().getTime() === other!.now().getTime() ||
      [one, other].some((clock) => this.looks.has(clock!.now().getTime()))
    ) {
      this.truth += 1;
      if (one!.off === other!.off) other!.off += 1;
    }
    for (const { off } of [one!, other!]) this.looks.set(this.truth + off, { truth: this.truth, off });
  }

  private look({ due }: Server): Promise<'died' | 'ended'> {
    return this.survives(due.run(this.world.programmeId));
  }

  private async survives(work: Promise<unknown>): Promise<'died' | 'ended'> {
    return work.then(
      () => 'ended',
      (error: unknown) => {
        this.killed += 1;
        this.lastDeath = error;
        return 'died';
      },
    );
  }

  /** Nobody died and nobody meddled: what was due by the clock of anyone who looked is out. */
  private async seeWhatIsLeft(looked: readonly Server[]): Promise<void> {
    if (looked.length === 0) return;
    const latest = Math.max(...looked.map(({ clock }) => clock.now().getTime()));
    for (const { id, state, scheduledFor } of await this.standings()) {
      if (state === 'scheduled' && scheduledFor!.getTime() <= latest) this.leftBehind.push(id);
    }
  }

  /** Somebody presses a button on one of the servers, mostly of the edition that is next or newest. */
  private async hand(): Promise<() => Promise<'died' | 'ended'>> {
    const verb = pick(VERBS, this.random);
    const from = { publish: ['scheduled', 'approved'], unschedule: ['scheduled'], schedule: ['approved'] };
    const wanted = { ...from, withdraw: ['published'] }[verb];
    const all = (await this.standings()).filter(({ state }) => wanted.includes(state));
    const seen = this.chance(0.7) ? all[0] : all[Math.floor(this.random() * all.length)];
    const { moves, publishing, connections } = pick(this.servers, this.random);
    const at = new Date(this.truth + HOUR + this.upTo(60 * DAY));
    return async () => {
      if (!seen) return 'ended';
      const handed: Handed = { id: seen.id, verb, told: 'nothing' };
      this.handed.push(handed);
      const begin = {
        publish: () => publishing.run(this.sponsor(), seen),
        unschedule: () => moves.run(this.sponsor(), seen, 'unschedule'),
        schedule: () => moves.schedule(this.sponsor(), seen, at),
        withdraw: () => publishing.withdraw(this.sponsor(), seen, 'It was wrong.'),
      };
      this.mayBreak(connections, 0.1);
      const work: Promise<Result<unknown>> = begin[verb]();
      return this.survives(work.then(({ ok }) => (handed.told = ok ? 'done' : 'refused')));
    };
  }

  private async standings(): Promise<Standing[]> {
    return this.database.withOwner(async (client) => {
      const { rows } = await client.query(
        `select id, state, version, number, scheduled_for as "scheduledFor" from edition where programme_id = $1
         order by scheduled_for nulls last, number desc, id`,
        [this.world.programmeId],
      );
      return rows as Standing[];
    });
  }

  private sponsor(): Viewer {
    const { id, programmeId, name, roles } = this.world.people.sponsor;
    return { programmeId, personId: id, name, roles, leadsSubgroups: [] };
  }

  private mayBreak(connections: BreakingConnections, odds: number): boolean {
    if (!this.chance(odds)) return false;
    // A look is a few statements and a publication about twenty; some die in the second of several.
    const most = this.chance(0.5) ? 6 : 40;
    connections.breakAt({ statement: 1 + Math.floor(this.upTo(most)), isDone: this.chance(0.5) });
    return true;
  }

  private jump(): number {
    const far = this.chance(0.3) ? 36 * HOUR : 90 * MINUTE;
    return Math.floor((this.random() * 2 - 1) * far);
  }

  private chance(odds: number): boolean {
    return this.random() < odds;
  }

  private upTo(most: number): number {
    return this.random() * most;
  }
}
