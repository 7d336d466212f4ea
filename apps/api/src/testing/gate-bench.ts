import { v7 as newId } from 'uuid';
import { type Who } from './asking';
import { beginCycle, CYCLE_CALLS, GATE_STEPS, type GateKey, type GateStepCall } from './gate-calls';
import { startTestServer, type TestServer } from './test-server';

/** A programme whose subgroups are in a cycle, and one gate of it to work on. */
export interface GateBench {
  server: TestServer;
  cycleId: string;
  /** The gate of Design of a subgroup with nothing prepared; `begin` makes another. */
  key: GateKey;
  begin(): Promise<void>;
  as(who: Who, query: string, variables?: object): ReturnType<TestServer['ask']>;
  /** Takes a step with a gate, and gives its payload. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec reads what it asked for
  step(name: GateStepCall, variables: object, who?: Who): Promise<any>;
  /** What is sent to give a document as evidence that the sponsor approves. */
  document(version: number, more?: object): object;
  /** What is sent to decide; to pass, unless said otherwise. */
  decision(version: number, more?: object): object;
}

/** Starts a server with such a programme. */
export async function startGateBench(): Promise<GateBench> {
  const server = await startTestServer();
  const cycleId = await beginCycle(server);
  const { world } = server;
  const as: GateBench['as'] = (who, query, variables = {}) => server.ask(world.people[who], query, variables);
  const bench: GateBench = {
    ...{ server, cycleId, as },
    key: { subgroupId: world.subgroups.own.id, cycleId, phase: 'DESIGN' },
    async begin() {
      const subgroup = { ...world.subgroups.own, id: newId(), name: `Subgroup ${newId()}` };
      await world.within((transaction) => transaction.subgroups.add(subgroup));
      const input = { cycleId, subgroupId: subgroup.id, on: '2022-11-01' };
      await as('programmeLead', CYCLE_CALLS.enterCycle, { input });
      bench.key = { subgroupId: subgroup.id, cycleId, phase: 'DESIGN' };
    },
    async step(name, variables, who = 'programmeLead') {
      const { data, errors } = await as(who, GATE_STEPS[name], variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data[name];
    },
    document: (version, more = {}) => ({
      input: {
        ...{ gate: { ...bench.key, version }, criterionId: 'priorities_approved', kind: 'DOCUMENT' },
        ...{ address: 'https://example.org/minutes', title: 'Minutes of the board', ...more },
      },
    }),
    decision: (version, more = {}) => ({
      input: { gate: { ...bench.key, version }, outcome: 'PASSED', reason: '', ...more },
    }),
  };
  return bench;
}
