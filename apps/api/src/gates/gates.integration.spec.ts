import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { PHASES } from '@heard/domain';
import { auditOf, FORBIDDEN } from '../testing/asking';
import { type GateBench, startGateBench } from '../testing/gate-bench';
import { codes, CYCLE_CALLS, GATE_STEPS, makeReady, seeGate } from '../testing/gate-calls';

let bench: GateBench;
beforeAll(async () => {
  bench = await startGateBench();
});
afterAll(() => bench.server.close());
// Each begins with a gate of Design of its own, with nothing prepared.
beforeEach(() => bench.begin());

describe('a gate', () => {
  it('is there before anybody prepares it, and says what is missing and where to do it', async () => {
    const gate = await seeGate(bench.server, bench.key, 'leader');
    expect(gate).toMatchObject({
      ...{
        phase: 'DESIGN',
        phaseName: 'Design',
        version: 1,
        state: 'NOT_READY',
        isHere: true,
        viewerCan: [],
      },
      ...{ metCount: 0, criterionCount: 4, decisions: [], leadsTo: [{ phase: 'DELIVER', name: 'Deliver' }] },
      ...{ cycle: { id: bench.cycleId }, leadsToCycle: { id: bench.cycleId }, viewerDecides: false },
    });
    const [approved, complete] = gate.criteria;
    expect(approved).toMatchObject({ isComputed: false, met: null, missing: [] });
    expect(complete).toMatchObject({
      ...{ isComputed: true, met: null },
      missing: [
        {
          message: 'No action is agreed yet. Agree the first one, or waive this and say why.',
          link: { to: 'ACTIONS', id: bench.key.subgroupId, axis: null, partIds: [] },
        },
      ],
    });
    expect((await seeGate(bench.server, bench.key)).id).toBe(gate.id);
    const { data } = await bench.as(
      'leader',
      '{ subgroups { id phaseName currentGate { id metCount } gates { phase } } }',
    );
    const own = data.subgroups.find(({ id }: { id: string }) => id === bench.key.subgroupId);
    expect(own).toMatchObject({ phaseName: 'Design', currentGate: { id: gate.id, metCount: 0 } });
    expect(own.gates.map(({ phase }: { phase: string }) => phase.toLowerCase())).toEqual([...PHASES]);
  });

  it('takes evidence once however often it is sent, and gives it back', async () => {
    const id = newId();
    const both = await Promise.all(
      [1, 2].map(() => bench.step('giveGateEvidence', bench.document(1, { id }))),
    );
    for (const { gate, errors } of both) {
      expect(errors).toEqual([]);
      expect(gate.criteria[0]).toMatchObject({
        met: 'EVIDENCE',
        evidence: [
          { id, title: 'Minutes of the board', givenBy: { id: bench.server.world.people.programmeLead.id } },
        ],
      });
    }
    const [{ gate }] = both;
    expect(gate.version).toBe(2);
    expect(codes(await bench.step('giveGateEvidence', bench.document(1)))).toEqual(['all STALE']);
    expect(codes(await bench.step('giveGateEvidence', bench.document(2)))).toEqual(['targetId DUPLICATE']);
    const taken = await bench.step('takeBackGateEvidence', {
      gate: { ...bench.key, version: 2 },
      evidenceId: id,
    });
    expect(taken).toMatchObject({
      gate: { version: 3, criteria: [{ met: null, evidence: [] }, {}, {}, {}] },
      errors: [],
    });
    expect((await auditOf(bench.server, gate.id)).map(({ verb }) => verb)).toEqual([
      ...['gate.evidence_taken_back', 'gate.evidence_given', 'gate.begun'],
    ]);
  });

  it('takes a waiver that is sent again for the same, and no id of another gate', async () => {
    const gate = { ...bench.key, version: 1 };
    const waiver = { gate, criterionId: 'actions_complete', reason: 'There is nothing to design.' };
    const both = await Promise.all([1, 2].map(() => bench.step('waiveCriterion', waiver)));
    expect(both.map((each) => [codes(each), each.gate.version])).toEqual([
      [[], 2],
      [[], 2],
    ]);
    expect(codes(await bench.step('waiveCriterion', { ...waiver, reason: 'Other' }))).toEqual(['all STALE']);
    const id = newId();
    expect(codes(await bench.step('giveGateEvidence', bench.document(2, { id })))).toEqual([]);
    await bench.begin();
    expect(codes(await bench.step('giveGateEvidence', bench.document(1, { id })))).toEqual(['id DUPLICATE']);
  });

  it.each<[string, object, string]>([
    ['for what the program works out', { criterionId: 'actions_complete' }, 'criterionId INVALID'],
    ['for no criterion', { criterionId: 'nothing' }, 'all NOT_FOUND'],
    ['that is a script', { address: 'javascript:alert(1)' }, 'address INVALID'],
    ['without a title', { title: '' }, 'title REQUIRED'],
    ['that is not there', { kind: 'THEME', targetId: newId() }, 'targetId NOT_FOUND'],
    ['that is no id', { kind: 'ACTION', targetId: `x' or true` }, 'targetId NOT_FOUND'],
    ['of no kind of event', { kind: 'EVENT_COUNT', targetId: 'party' }, 'targetId INVALID'],
  ])('refuses evidence %s', async (_, more, refusal) => {
    expect(codes(await bench.step('giveGateEvidence', bench.document(1, more)))).toEqual([refusal]);
  });

  it('is ready once the rest is waived, each with a reason that can be taken back', async () => {
    const gate = { ...bench.key, version: 1 };
    const criterionId = 'actions_complete';
    expect(codes(await bench.step('waiveCriterion', { gate, criterionId, reason: ' ' }))).toEqual([
      'reason REQUIRED',
    ]);
    expect(codes(await bench.step('decideGate', bench.decision(1)))).toEqual(['all WRONG_STATE']);
    const version = await makeReady(bench.server, bench.key);
    expect(await seeGate(bench.server, bench.key)).toMatchObject({
      state: 'READY',
      isReady: true,
      metCount: 4,
    });
    const taken = await bench.step('takeBackWaiver', { gate: { ...bench.key, version }, criterionId });
    expect(taken).toMatchObject({ gate: { state: 'NOT_READY', metCount: 3 }, errors: [] });
    expect(codes(await bench.step('decideGate', bench.decision(version + 1)))).toEqual(['all WRONG_STATE']);
  });

  it('is prepared by leads of its subgroup and programme leads alone', async () => {
    const { own } = bench.server.world.subgroups;
    bench.key = { ...bench.key, subgroupId: own.id };
    const gate = { ...bench.key, version: 1 };
    const waiver = { gate, criterionId: 'actions_complete', reason: 'There is nothing to design.' };
    for (const who of ['leader', 'comms', 'sponsor', 'administrator'] as const) {
      expect(await bench.as(who, GATE_STEPS.waiveCriterion, waiver)).toMatchObject(FORBIDDEN);
      expect(await bench.as(who, GATE_STEPS.giveGateEvidence, bench.document(1))).toMatchObject(FORBIDDEN);
    }
    expect(codes(await bench.step('waiveCriterion', waiver, 'otherLead'))).toEqual(['all NOT_ALLOWED']);
    expect(codes(await bench.step('waiveCriterion', waiver, 'subgroupLead'))).toEqual([]);
    const { viewerCan } = await seeGate(bench.server, bench.key, 'subgroupLead');
    expect(viewerCan).toEqual(['GIVE_EVIDENCE', 'TAKE_BACK_EVIDENCE', 'WAIVE', 'TAKE_BACK_WAIVER']);
    expect((await seeGate(bench.server, bench.key, 'otherLead')).viewerCan).toEqual([]);
  });
});

describe('the way onward of a subgroup in a cycle', () => {
  const move = (phase: string, version: number) =>
    bench.as(
      'programmeLead',
      `mutation ($id: ID!) { moveSubgroupPhase(id: $id, version: ${version}, phase: ${phase},
      on: "2026-03-02", note: "Why") { subgroup { phase version } errors { field code message } } }`,
      { id: bench.key.subgroupId },
    );

  it('is its gate alone; back it may go with a note', async () => {
    const onward = await move('DELIVER', 1);
    expect(onward.data.moveSubgroupPhase.errors).toEqual([
      ...[{ field: 'phase', code: 'WRONG_STATE', message: expect.stringContaining('by its gate') }],
    ]);
    expect((await move('DISCOVER', 1)).data.moveSubgroupPhase).toMatchObject({
      subgroup: { phase: 'DISCOVER' },
      errors: [],
    });
    expect(codes((await move('DESIGN', 2)).data.moveSubgroupPhase)).toEqual(['phase WRONG_STATE']);
  });

  it('after the last phase is the next cycle, into a phase to choose; reopened it comes back', async () => {
    expect(
      codes(await bench.step('decideGate', bench.decision(await makeReady(bench.server, bench.key)))),
    ).toEqual([]);
    const opened = await bench.as('programmeLead', CYCLE_CALLS.openCycle, {
      input: { startsOn: '2026-01-01', surveyResults: 'NHS Staff Survey 2025' },
    });
    const next = opened.data.openCycle.cycle.id;
    bench.key = { ...bench.key, phase: 'DELIVER' };
    const version = await makeReady(bench.server, bench.key);
    const gate = await seeGate(bench.server, bench.key);
    expect(gate.leadsTo.map(({ phase }: { phase: string }) => phase)).toEqual(['SCOPE', 'DISCOVER']);
    expect(gate.leadsToCycle.id).toBe(next);
    expect(codes(await bench.step('decideGate', bench.decision(version, { toPhase: 'DESIGN' })))).toEqual([
      'toPhase INVALID',
    ]);
    const passed = await bench.step('decideGate', bench.decision(version, { toPhase: 'SCOPE' }));
    expect(passed.gate.decisions[0]).toMatchObject({ toPhase: 'SCOPE', toCycle: { id: next } });
    const where = `query ($id: ID!) { subgroup(id: $id) { phase cycle { id } currentGate { phase cycle { id } } } }`;
    expect((await bench.as('leader', where, { id: bench.key.subgroupId })).data.subgroup).toEqual({
      ...{ phase: 'SCOPE', cycle: { id: next }, currentGate: { phase: 'SCOPE', cycle: { id: next } } },
    });
    const back = { gate: { ...bench.key, version: passed.gate.version }, reason: 'An action came back.' };
    expect(codes(await bench.step('reopenGate', { input: back }))).toEqual([]);
    expect((await bench.as('leader', where, { id: bench.key.subgroupId })).data.subgroup).toMatchObject({
      ...{ phase: 'DELIVER', cycle: { id: bench.cycleId } },
    });
  });
});
