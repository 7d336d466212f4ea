import { v7 as newId } from 'uuid';
import { subgroupFacts, type Transaction, type UnitOfWork } from '@heard/data';
import { criteriaOf, type CriterionStanding, type Gate, ok, type Person, type Viewer } from '@heard/domain';
import { ChangeGate, type GateSeen } from '../gates/commands/change-gate';
import { DecideGate } from '../gates/commands/decide-gate';
import { MeetCondition } from '../gates/commands/meet-condition';
import { PrepareGate } from '../gates/commands/prepare-gate';
import { ReopenGate } from '../gates/commands/reopen-gate';
import { gateIdOf } from '../gates/gate-id';
import { factsIn, readWorld } from '../gates/queries/gate-world';
import { EditMethod } from '../cycles/commands/edit-method';
import { EnterCycle } from '../cycles/commands/enter-cycle';
import { OpenCycle } from '../cycles/commands/open-cycle';
import {
  EXAMPLE_CYCLES,
  EXAMPLE_WAIVERS,
  type ExampleEvidence,
  type ExampleGate,
  FIRST_GATES,
  SECOND_GATES,
} from './example-gates';
import { EXAMPLE_SUBGROUPS } from './example-programme';
import { type StoryClock } from './load-example';
import { type Cast, valueOf, viewerFor } from './tell-people';

/** The place of Community health services, where staff work in the community, among the directorates. */
const COMMUNITY = 2;

/** Tells the cycles of the programme, and every gate by which a subgroup left a phase or will. */
export class GateStory {
  private readonly lead: Viewer;
  private readonly sponsor: Viewer;
  private readonly commands;
  private readonly cycleIds: string[] = [];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: StoryClock,
    private readonly cast: Cast,
  ) {
    this.lead = viewerFor(cast.personas.get('programme-lead') as Person);
    this.sponsor = viewerFor(cast.personas.get('sponsor') as Person);
    const change = new ChangeGate(unitOfWork, clock);
    this.commands = {
      open: new OpenCycle(unitOfWork, clock),
      enter: new EnterCycle(unitOfWork, clock),
      method: new EditMethod(unitOfWork, clock),
      prepare: new PrepareGate(change),
      decide: new DecideGate(change),
      reopen: new ReopenGate(change),
      meet: new MeetCondition(change),
    };
  }

  /** The first cycle, as it went from the first day on, and the second one opened. */
  async tellFirst(): Promise<void> {
    const [first, second] = EXAMPLE_CYCLES;
    this.clock.goTo(first.startsOn);
    await this.openCycle(first);
    await this.sayWhoWorksInTheCommunity();
    for (const { key, phases } of EXAMPLE_SUBGROUPS) {
      const on = phases[0]?.on ?? first.startsOn;
      this.clock.goTo(on);
      const { id: subgroupId } = this.cast.subgroups[key];
      const cycleId = this.cycleIds[0] ?? '';
      valueOf(await this.commands.enter.run(this.lead, { cycleId, subgroupId, on }));
    }
    for (const gate of FIRST_GATES) {
      if (this.cycleIds.length === 1 && this.dayOf(gate.on) > second.startsOn) {
        this.clock.goTo(second.startsOn);
        await this.openCycle(second);
      }
      await this.tell(gate);
    }
  }

  /** What was decided in the second cycle, and what waits to be. */
  async tellSecond(): Promise<void> {
    for (const gate of SECOND_GATES) await this.tell(gate);
  }

  private async openCycle(cycle: (typeof EXAMPLE_CYCLES)[number]): Promise<void> {
    this.cycleIds.push(valueOf(await this.commands.open.run(this.lead, cycle)).id);
  }

  private async sayWhoWorksInTheCommunity(): Promise<void> {
    const { phases, version } = await this.reading(({ cycles }) => cycles.method());
    const communityPartIds = this.cast.lists.directorates.slice(COMMUNITY, COMMUNITY + 1);
    valueOf(await this.commands.method.run(this.lead, version, { phases, communityPartIds }));
  }

  private async tell(example: ExampleGate): Promise<void> {
    const { clock, commands, sponsor, lead } = this;
    const { outcome, reason, toPhase } = example;
    clock.goTo(this.dayOf(example.on), 60);
    const key = {
      subgroupId: this.cast.subgroups[example.subgroup].id,
      cycleId: this.cycleIds[example.cycle] ?? '',
      phase: example.phase,
    };
    let gate = await this.prepare(key, example);
    if (outcome === null) return;
    const conditions = (example.conditions ?? []).map(({ text, owner, dueOn, met }) => ({
      ...{ id: newId(), text, ownerId: (this.cast.personas.get(owner) as Person).id },
      ...{ dueOn: this.dayOf(dueOn), met },
    }));
    const decider = example.phase === 'discover' ? lead : sponsor;
    const decision = { outcome, reason, toPhase: toPhase ?? null, conditions };
    gate = valueOf(await commands.decide.run(decider, { ...key, version: gate.version }, decision));
    for (const { id: conditionId, met } of conditions) {
      if (!met) continue;
      clock.goTo(met.on);
      const seen = { ...key, version: gate.version };
      gate = valueOf(await commands.meet.run(sponsor, seen, { conditionId, how: met.how }));
    }
    if (!example.reopened) return;
    clock.goTo(example.reopened.on);
    const { reason: why, takenBack } = example.reopened;
    gate = valueOf(await commands.reopen.run(sponsor, { ...key, version: gate.version }, { reason: why }));
    const evidence = gate.evidence.find(({ criterionId }) => criterionId === takenBack);
    if (!evidence) return;
    const seen = { ...key, version: gate.version };
    valueOf(await commands.prepare.takeBackEvidence(lead, seen, evidence.id));
  }

  /** Gives the evidence, and waives what is not met then. */
  private async prepare(key: Omit<GateSeen, 'version'>, example: ExampleGate): Promise<Gate> {
    const { commands, lead } = this;
    let version = 1;
    for (const evidence of example.evidence) {
      const sent = await this.evidenceOf(evidence, key.subgroupId);
      const given = await commands.prepare.giveEvidence(lead, { ...key, version }, sent);
      version = valueOf(given).version;
    }
    for (const { criterion, met } of await this.standingOf(key)) {
      if (met !== null) continue;
      const reason = EXAMPLE_WAIVERS[example.cycle][criterion.computed ?? criterion.id] ?? '';
      const waiver = { criterionId: criterion.id, reason };
      version = valueOf(await commands.prepare.waive(lead, { ...key, version }, waiver)).version;
    }
    const gate = await this.reading(({ gates }) => gates.find(gateIdOf(key)));
    if (!gate) throw new Error(`The example prepares nothing of ${example.subgroup}, ${example.phase}.`);
    return gate;
  }

  private async evidenceOf([criterionId, kind, title]: ExampleEvidence, subgroupId: string) {
    const words = { criterionId, kind, targetId: '', address: '', title: '' };
    if (kind === 'document') {
      const page = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      return { ...words, title, address: `https://intranet.example.invalid/culture/${page}` };
    }
    if (kind === 'event_count') return { ...words, targetId: title };
    return {
      ...words,
      targetId: await this.reading((transaction) => newest(transaction, kind, title, subgroupId)),
    };
  }

  private async standingOf(key: Omit<GateSeen, 'version'>): Promise<CriterionStanding[]> {
    const today = this.clock.today();
    const { programmeId } = this.cast;
    return this.reading(async (transaction) => {
      const world = await readWorld(transaction, { programmeId, today });
      const [facts] = await subgroupFacts(transaction, world.least, [key.subgroupId]);
      const cycle = world.cycles.find(({ id }) => id === key.cycleId);
      const begun = await transaction.gates.find(gateIdOf(key));
      if (!facts || !cycle) throw new Error('The example has no such gate.');
      const gate = begun ?? { phase: key.phase, evidence: [], waivers: [] };
      return criteriaOf(gate, world.method, factsIn(world, facts, cycle));
    });
  }

  private async reading<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const scope = { programmeId: this.cast.programmeId, actorId: null };
    const read = await this.unitOfWork.run(scope, this.clock.now(), async (transaction) =>
      ok(await work(transaction)),
    );
    return valueOf(read);
  }

  private dayOf(on: string | number): string {
    return typeof on === 'string' ? on : this.clock.daysAgo(on);
  }
}

const TARGETS = {
  theme: `select id from theme where subgroup_id = $2 and state in ('agreed', 'being_worked_on', 'answered')
    and ($1 = '' or wording = $1) order by created_on, id limit 1`,
  action: `select id from action where subgroup_id = $2 and title = $1`,
  edition: `select id from edition where $1 = $1 and $2::uuid is not null and number is not null order by number desc limit 1`,
  measure: `select id from measure where title = $1 and $2::uuid is not null`,
};

async function newest(
  transaction: Transaction,
  kind: keyof typeof TARGETS,
  title: string,
  subgroupId: string,
): Promise<string> {
  const [row] = await transaction.query<{ id: string }>(TARGETS[kind], [title, subgroupId]);
  if (!row) throw new Error(`The example has no ${kind} ${title} to show.`);
  return row.id;
}
