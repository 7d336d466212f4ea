import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { auditOf, FORBIDDEN } from '../testing/asking';
import { type GateBench, startGateBench } from '../testing/gate-bench';
import { codes, GATE_STEPS, makeReady } from '../testing/gate-calls';
import { makeWorld } from '../testing/world';

let bench: GateBench;
beforeAll(async () => {
  bench = await startGateBench();
});
afterAll(() => bench.server.close());
// Each begins with a gate of Design of its own, with nothing prepared.
beforeEach(() => bench.begin());

const phaseOf = async () =>
  (
    await bench.as(
      'leader',
      'query ($id: ID!) { subgroup(id: $id) { phase phaseHistory { phase from to note } } }',
      {
        id: bench.key.subgroupId,
      },
    )
  ).data.subgroup;

/** The subgroups whose gates wait for the sponsor. */
const waiting = async (): Promise<string[]> =>
  (await bench.as('sponsor', '{ gatesToDecide { subgroup { id } } }')).data.gatesToDecide.map(
    ({ subgroup }: { subgroup: { id: string } }) => subgroup.id,
  );

describe('a decision', () => {
  it.each(['leader', 'subgroupLead', 'comms', 'administrator'] as const)('is not %s’s', async (who) => {
    const version = await makeReady(bench.server, bench.key);
    for (const outcome of ['PASSED', 'HELD']) {
      expect(await bench.as(who, GATE_STEPS.decideGate, bench.decision(version, { outcome }))).toMatchObject(
        FORBIDDEN,
      );
    }
    const reopening = { input: { gate: { ...bench.key, version }, reason: 'Again' } };
    expect(await bench.as(who, GATE_STEPS.reopenGate, reopening)).toMatchObject(FORBIDDEN);
  });

  it('is a sponsor’s of Design and Deliver, not of what comes before', async () => {
    const back = `mutation ($id: ID!, $version: Int!) { moveSubgroupPhase(id: $id, version: $version, phase: DISCOVER,
      on: "2026-03-02", note: "Not all were heard.") { subgroup { version } errors { code } } }`;
    const moved = await bench.as('programmeLead', back, { id: bench.key.subgroupId, version: 1 });
    expect(moved.data.moveSubgroupPhase.errors).toEqual([]);
    bench.key = { ...bench.key, phase: 'DISCOVER' };
    const version = await makeReady(bench.server, bench.key);
    expect(await waiting()).not.toContain(bench.key.subgroupId);
    expect(codes(await bench.step('decideGate', bench.decision(version), 'sponsor'))).toEqual([
      'all NOT_ALLOWED',
    ]);
    expect(codes(await bench.step('decideGate', bench.decision(version)))).toEqual([]);
    bench.key = { ...bench.key, phase: 'DESIGN' };
    const next = await makeReady(bench.server, bench.key);
    expect(await waiting()).toContain(bench.key.subgroupId);
    const passed = await bench.step('decideGate', bench.decision(next), 'sponsor');
    expect(passed).toMatchObject({ gate: { state: 'DECIDED', standingDecision: {} }, errors: [] });
    expect((await phaseOf()).phase).toBe('DELIVER');
  });

  it('moves the subgroup in the same unit of work, once however often it is sent, and is kept as it stood', async () => {
    await bench.step('giveGateEvidence', bench.document(1));
    const version = await makeReady(bench.server, bench.key);
    const id = newId();
    const conditions = [
      {
        id: newId(),
        text: 'Agree the baseline',
        ownerId: bench.server.world.people.leader.id,
        dueOn: '2026-03-10',
      },
    ];
    const wanted = bench.decision(version, {
      id,
      outcome: 'PASSED_WITH_CONDITIONS',
      reason: 'Well done',
      conditions,
    });
    const both = await Promise.all([bench.step('decideGate', wanted), bench.step('decideGate', wanted)]);
    for (const { gate, errors } of both) expect([gate.decisions.length, errors]).toEqual([1, []]);
    const { phase, phaseHistory } = await phaseOf();
    expect([phase, phaseHistory.at(-1)]).toEqual([
      'DELIVER',
      {
        phase: 'DELIVER',
        from: '2026-03-02',
        to: null,
        note: 'The gate of Design was passed with 1 condition',
      },
    ]);
    const { gate } = both[0];
    const [told] = gate.decisions;
    expect(told).toMatchObject({
      ...{
        id,
        outcome: 'PASSED_WITH_CONDITIONS',
        on: '2026-03-02',
        reason: 'Well done',
        phaseName: 'Design',
      },
      ...{ toPhase: 'DELIVER', toCycle: { id: bench.cycleId }, isStanding: true, reopening: null },
      conditions: [
        { id: conditions[0]!.id, owner: { id: conditions[0]!.ownerId }, met: null, isOverdue: false },
      ],
    });
    const { record } = gate.standingDecision;
    expect(record[0]).toMatchObject({
      met: 'EVIDENCE',
      evidence: [{ kind: 'DOCUMENT', title: 'Minutes of the board', address: 'https://example.org/minutes' }],
    });
    expect(record[1]).toMatchObject({
      met: 'WAIVED',
      waiver: { reason: 'Not this time.', waivedOn: '2026-03-02' },
    });
    expect((await auditOf(bench.server, gate.id))[0]?.verb).toBe('gate.passed_with_conditions');
    expect((await auditOf(bench.server, bench.key.subgroupId))[0]?.verb).toBe('subgroup.phase_moved');
    // What is decided is not prepared any more.
    expect(
      codes(
        await bench.step(
          'giveGateEvidence',
          bench.document(gate.version, { address: 'https://example.org/later' }),
        ),
      ),
    ).toEqual(['all WRONG_STATE']);
    expect(codes(await bench.step('decideGate', bench.decision(gate.version)))).toContain('all WRONG_STATE');
    expect(codes(await bench.step('decideGate', bench.decision(version)))).toEqual(['all STALE']);
  });

  it('with conditions shows each until it is met, and keeps them when it is reopened', async () => {
    const version = await makeReady(bench.server, bench.key);
    const { leader } = bench.server.world.people;
    const [soon, late] = ['2026-03-10', '2026-04-10'].map((dueOn) => ({
      ...{ id: newId(), text: `Done by ${dueOn}`, ownerId: leader.id, dueOn },
    }));
    const passed = await bench.step(
      'decideGate',
      bench.decision(version, { outcome: 'PASSED_WITH_CONDITIONS', conditions: [late, soon] }),
    );
    expect(passed.gate.openConditions.map(({ id }: { id: string }) => id)).toEqual([soon!.id, late!.id]);
    const mine = await bench.as('leader', '{ conditionsToMeet { id gate { subgroup { id } } } }');
    expect(mine.data.conditionsToMeet).toContainEqual({
      id: soon!.id,
      gate: { subgroup: { id: bench.key.subgroupId } },
    });
    const meeting = (how: string, id = newId()) => ({
      input: { id, gate: { ...bench.key, version: passed.gate.version }, conditionId: soon!.id, how },
    });
    expect(codes(await bench.step('meetCondition', meeting(' ')))).toEqual(['how REQUIRED']);
    const sent = meeting('The baseline is in.');
    expect(codes(await bench.step('meetCondition', sent))).toEqual([]);
    const met = await bench.step('meetCondition', sent);
    expect(met).toMatchObject({ errors: [], gate: { openConditions: [{ id: late!.id }] } });
    const reopening = {
      input: { id: newId(), gate: { ...bench.key, version: met.gate.version }, reason: 'Costs rose.' },
    };
    const reopened = await bench.step('reopenGate', reopening);
    expect(reopened).toMatchObject({
      errors: [],
      gate: {
        ...{ state: 'READY', standingDecision: null, openConditions: [{ id: late!.id }] },
        decisions: [{ isStanding: false, reopening: { reason: 'Costs rose.' } }],
      },
    });
    expect((await bench.step('reopenGate', reopening)).errors).toEqual([]);
    expect(await phaseOf()).toMatchObject({
      phase: 'DESIGN',
      phaseHistory: [{}, {}, { note: expect.stringContaining('Costs rose.') }],
    });
    const { data } = await bench.as(
      'leader',
      'query ($id: ID!) { subgroup(id: $id) { openConditions { id } } }',
      {
        id: bench.key.subgroupId,
      },
    );
    expect(data.subgroup.openConditions).toEqual([{ id: late!.id }]);
  });

  it('has a record on paper, for whoever sees the work', async () => {
    await bench.step('giveGateEvidence', bench.document(1));
    const version = await makeReady(bench.server, bench.key);
    const { gate } = await bench.step('decideGate', bench.decision(version, { reason: 'Well done' }));
    const { address, world } = bench.server;
    const fetchAs = (token: string) =>
      fetch(`${address}${gate.decisions[0].recordPath}`, { headers: { cookie: `heard=${token}` } });
    const record = await fetchAs(world.people.leader.token);
    expect([record.status, record.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await record.arrayBuffer())
        .toString('latin1')
        .slice(0, 5),
    ).toBe('%PDF-');
    const other = await makeWorld(bench.server.database, bench.server.clock, `${newId()}.invalid`);
    const refused = [world.people.administrator.token, other.people.programmeLead.token].map(fetchAs);
    expect((await Promise.all(refused)).map(({ status }) => status)).toEqual([404, 404]);
    expect((await fetchAs('nobody')).status).toBe(401);
  });

  it('to hold says why, and leaves the subgroup where it is', async () => {
    const version = await makeReady(bench.server, bench.key);
    const held = { outcome: 'HELD' };
    expect(codes(await bench.step('decideGate', bench.decision(version, held)))).toEqual(['reason REQUIRED']);
    const done = await bench.step(
      'decideGate',
      bench.decision(version, { ...held, reason: 'Two actions have no owner.' }),
    );
    expect(done).toMatchObject({
      errors: [],
      gate: { state: 'DECIDED', decisions: [{ outcome: 'HELD', toPhase: null }] },
    });
    expect((await phaseOf()).phase).toBe('DESIGN');
  });

  it.each<[string, object, string]>([
    ['an owner whom nobody knows', { ownerId: newId() }, 'conditions.0.ownerId NOT_FOUND'],
    ['a day that is past', { dueOn: '2026-03-01' }, 'conditions.0.dueOn INVALID'],
    ['no words', { text: '' }, 'conditions.0.text REQUIRED'],
  ])('has no condition with %s', async (_, more, refusal) => {
    const version = await makeReady(bench.server, bench.key);
    const ownerId = bench.server.world.people.leader.id;
    const conditions = [{ text: 'Agree the baseline', ownerId, dueOn: '2026-03-10', ...more }];
    const wanted = bench.decision(version, { outcome: 'PASSED_WITH_CONDITIONS', conditions });
    expect(codes(await bench.step('decideGate', wanted))).toEqual([refusal]);
  });

  it('is no other programme’s to see or take', async () => {
    const other = await makeWorld(bench.server.database, bench.server.clock, `${newId()}.invalid`);
    const version = await makeReady(bench.server, bench.key);
    const { programmeLead } = other.people;
    const { data } = await bench.server.ask(
      programmeLead,
      `query ($subgroupId: ID!, $phase: Phase!, $cycleId: ID) {
      gate(subgroupId: $subgroupId, phase: $phase, cycleId: $cycleId) { id } }`,
      bench.key,
    );
    expect(data.gate).toBeNull();
    const decided = await bench.server.ask(programmeLead, GATE_STEPS.decideGate, bench.decision(version));
    expect(codes(decided.data.decideGate)).toEqual(['all NOT_FOUND']);
    const strange = {
      outcome: 'PASSED_WITH_CONDITIONS',
      conditions: [{ text: 'Agree', ownerId: other.people.leader.id, dueOn: '2026-03-10' }],
    };
    expect(codes(await bench.step('decideGate', bench.decision(version, strange)))).toEqual([
      'conditions.0.ownerId NOT_FOUND',
    ]);
  });

  it('cannot be changed by the application, in any way', async () => {
    const version = await makeReady(bench.server, bench.key);
    await bench.step('decideGate', bench.decision(version, { outcome: 'HELD', reason: 'Not yet.' }));
    for (const sql of [
      `update gate_entry set outcome = 'passed'`,
      'delete from gate_entry',
      `update gate_condition set due_on = '2030-01-01'`,
      'delete from gate_condition',
    ]) {
      const attempt = bench.server.database.withClient(bench.server.world.programmeId, (client) =>
        client.query(sql),
      );
      await expect(attempt).rejects.toMatchObject({ code: '42501' });
    }
  });
});
