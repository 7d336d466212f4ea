import { addDays } from '@heard/domain';
import { type Who } from './asking';
import { beginCycle, type GateKey, makeReady, seeGate } from './gate-calls';
import { type TestServer } from './test-server';

const words = (value: unknown) => JSON.stringify(value);

async function newestCycle({ ask, world }: TestServer): Promise<{ id: string; version: number }> {
  const { data } = await ask(world.people.programmeLead, '{ cycles { all { id version } } }');
  return data.cycles.all.at(-1);
}

/** The gate of the subgroup that the walk takes through, in the cycle it is in. */
async function keyOf({ ask, world }: TestServer): Promise<GateKey> {
  const { id: subgroupId } = world.subgroups.other;
  const { data } = await ask(
    world.people.programmeLead,
    'query ($id: ID!) { subgroup(id: $id) { phase cycle { id } } }',
    {
      id: subgroupId,
    },
  );
  return { subgroupId, cycleId: data.subgroup.cycle.id, phase: data.subgroup.phase };
}

async function seen(server: TestServer, key?: GateKey): Promise<string> {
  const { subgroupId, cycleId, phase } = key ?? (await keyOf(server));
  const { version } = await seeGate(server, { subgroupId, cycleId, phase });
  return `gate: { subgroupId: ${words(subgroupId)}, cycleId: ${words(cycleId)}, phase: ${phase}, version: ${version} }`;
}

async function seenCycle(server: TestServer): Promise<string> {
  const { id, version } = await newestCycle(server);
  return `id: ${words(id)}, version: ${version}`;
}

/** The gate that the walk decides: kept, since the subgroup is elsewhere afterwards. */
let decided: GateKey | undefined;

/** Every mutation of cycles, the method and gates with who sends it, in an order in which each finds what it needs. */
export const GATE_CALLS: [mutation: string, who: Who, args: (server: TestServer) => Promise<string>][] = [
  [
    'openCycle',
    'programmeLead',
    async (server) => {
      await beginCycle(server);
      return 'input: { startsOn: "2024-01-01", surveyResults: "Survey of 2023" }';
    },
  ],
  [
    'editCycle',
    'programmeLead',
    async (server) =>
      `input: { ${await seenCycle(server)}, startsOn: "2024-02-01", surveyResults: "Survey" }`,
  ],
  [
    'closeCycle',
    'programmeLead',
    async (server) => `${await seenCycle(server)}, on: ${words(server.clock.today())}`,
  ],
  ['reopenCycle', 'programmeLead', seenCycle],
  [
    'enterCycle',
    'programmeLead',
    async ({ world, ...server }) => {
      const subgroup = { ...world.subgroups.own, id: crypto.randomUUID(), name: 'A new subgroup' };
      await world.within((transaction) => transaction.subgroups.add(subgroup));
      const { id } = await newestCycle({ world, ...server });
      return `input: { cycleId: ${words(id)}, subgroupId: ${words(subgroup.id)}, on: "2024-03-01" }`;
    },
  ],
  [
    'editMethod',
    'programmeLead',
    async ({ ask, world }) => {
      const { data } = await ask(
        world.people.programmeLead,
        '{ method { version phases { phase name isOptional criteria { id wording computed } } } }',
      );
      const { version, phases } = data.method;
      // As GraphQL writes it: names and enums without quotes.
      const written = words(phases)
        .replace(/"(\w+)":/g, '$1: ')
        .replace(/(phase|computed): "(\w+)"/g, '$1: $2');
      return `input: { version: ${version}, phases: ${written}, communityPartIds: [${words(world.sites[0])}] }`;
    },
  ],
  [
    'giveGateEvidence',
    'otherLead',
    async (server) =>
      `input: { ${await seen(server)}, criterionId: "priorities_approved", kind: EVENT_COUNT, targetId: "culture_cafe" }`,
  ],
  [
    'takeBackGateEvidence',
    'otherLead',
    async (server) => {
      const gate = await seeGate(server, await keyOf(server));
      return `${await seen(server)}, evidenceId: ${words(gate.criteria[0].evidence[0].id)}`;
    },
  ],
  [
    'waiveCriterion',
    'otherLead',
    async (server) =>
      `${await seen(server)}, criterionId: "priorities_approved", reason: "Said in the room."`,
  ],
  [
    'takeBackWaiver',
    'otherLead',
    async (server) => `${await seen(server)}, criterionId: "priorities_approved"`,
  ],
  [
    'decideGate',
    'sponsor',
    async (server) => {
      decided = await keyOf(server);
      await makeReady(server, decided);
      const dueOn = addDays(server.clock.today(), 20);
      return `input: { ${await seen(server)}, outcome: PASSED_WITH_CONDITIONS, reason: "", conditions: [
        { text: "Agree the baseline", ownerId: ${words(server.world.people.leader.id)}, dueOn: ${words(dueOn)} }] }`;
    },
  ],
  [
    'meetCondition',
    'sponsor',
    async (server) => {
      const gate = decided && (await seeGate(server, decided));
      return `input: { ${await seen(server, decided)}, conditionId: ${words(gate.openConditions[0].id)}, how: "It is agreed." }`;
    },
  ],
  [
    'reopenGate',
    'sponsor',
    async (server) => `input: { ${await seen(server, decided)}, reason: "Costs rose." }`,
  ],
];
