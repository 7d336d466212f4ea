import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { countQueries } from '@heard/data/testing';
import { type GateBench, startGateBench } from '../testing/gate-bench';
import { ASK_GATE, codes, CYCLE_CALLS, makeReady, seeGate } from '../testing/gate-calls';

let bench: GateBench;
beforeAll(async () => {
  bench = await startGateBench();
});
afterAll(() => bench.server.close());
beforeEach(() => bench.begin());

const sql = async (text: string, values: unknown[] = []) =>
  bench.server.database.withOwner((client) => client.query(text, values));

/** Themes of the subgroup as they are after they were agreed, with what everybody may see of their evidence. */
async function addThemes(
  count: number,
  { state = 'agreed', notes = 12, events = 4 } = {},
): Promise<string[]> {
  const { rows } = await bench.server.database.withOwner((client) =>
    client.query<{ id: string }>(
      `insert into theme (id, programme_id, subgroup_id, wording, state, created_on, shown_notes, shown_events, shown_months)
       select gen_random_uuid(), $1, $2, 'Theme ' || n, $3, '2026-01-01', $4, $5, 6 from generate_series(1, $6::int) n returning id`,
      [bench.server.world.programmeId, bench.key.subgroupId, state, notes, events, count],
    ),
  );
  return rows.map(({ id }) => id);
}

/** An edition that is out on a day and answers a theme in its newest version, or answered it in the first alone. */
async function answer(
  themeId: string,
  on: string,
  { versions = 1, isWithdrawn = false } = {},
): Promise<string> {
  const id = newId();
  const { programmeId } = bench.server.world;
  await sql(
    `insert into edition (id, programme_id, state, title, number, published_version, worded_version, published_on, created_on,
       introduction)
     values ($1, $2, $3, 'Told', (select coalesce(max(number), 0) + 1 from edition), $4, $4, $5, $5, '[]')`,
    [id, programmeId, isWithdrawn ? 'withdrawn' : 'published', versions, on],
  );
  for (let version = 1; version <= versions; version += 1) {
    const answers = version === 1 ? [{ themeId }] : [];
    await sql(
      `insert into edition_version (edition_id, version, programme_id, published_on, content, draft)
       values ($1, $2, $3, $4, '{}', $5)`,
      [id, version, programmeId, on, JSON.stringify({ answers: versions === 1 ? [{ themeId }] : answers })],
    );
  }
  return id;
}

async function criterion(id: string, phase = bench.key.phase) {
  const gate = await seeGate(bench.server, { ...bench.key, phase });
  return gate.criteria.find((each: { id: string }) => each.id === id);
}

const missingOf = async (id: string, phase?: string) =>
  (await criterion(id, phase)).missing.map(({ message }: { message: string }) => message);

describe('a computed criterion', () => {
  it('of themes looks at what everybody may see of their evidence', async () => {
    await addThemes(1, { notes: 2, events: 1 });
    expect(await missingOf('themes_evidenced', 'DISCOVER')).toEqual([
      '“Theme 1” rests on too few notes or events. Sort more notes into it, or merge it or set it aside.',
    ]);
    await sql('update theme set shown_notes = 3, shown_events = 2 where subgroup_id = $1', [
      bench.key.subgroupId,
    ]);
    expect(await criterion('themes_evidenced', 'DISCOVER')).toMatchObject({
      ...{ met: 'COMPUTED', told: '1 of 1 agreed themes linked to evidence', missing: [] },
    });
  });

  it('counts an answer that is out, while its newest version says it, since the theme was last reopened', async () => {
    const [theme = ''] = await addThemes(1);
    const isAnswered = async () => (await criterion('themes_answered', 'DELIVER')).met === 'COMPUTED';
    expect(await isAnswered()).toBe(false);
    await answer(theme, '2026-01-10', { isWithdrawn: true });
    await answer(theme, '2026-01-11', { versions: 2 });
    expect(await isAnswered()).toBe(false);
    await answer(theme, '2026-01-12');
    expect(await isAnswered()).toBe(true);
    await sql(
      `insert into audit_event (id, programme_id, at, verb, subject_type, subject_id)
       values ($1, $2, '2026-02-01T10:00Z', 'theme.reopened', 'theme', $3)`,
      [newId(), bench.server.world.programmeId, theme],
    );
    expect(await isAnswered()).toBe(false);
    await answer(theme, '2026-02-20');
    expect(await isAnswered()).toBe(true);
  });

  it('counts an answer about a theme that was merged into it', async () => {
    const [into = '', from = ''] = await addThemes(2);
    await sql(
      `update theme set state = 'merged', state_before = 'agreed', merged_into_id = $1 where id = $2`,
      [into, from],
    );
    await answer(from, '2026-01-12');
    expect((await criterion('themes_answered', 'DELIVER')).told).toBe(
      '1 of 1 agreed themes answered in public',
    );
  });

  it('of actions asks for an owner who is here, a measure with its baseline, and a day', async () => {
    const { world } = bench.server;
    const action = await world.addAction({
      subgroupId: bench.key.subgroupId,
      state: 'agreed',
      title: 'Team Time Out',
    });
    await sql(`update action set evaluation_state = 'not_planned', evaluation_on = null where id = $1`, [
      action.id,
    ]);
    await world.addAction({ subgroupId: bench.key.subgroupId, state: 'proposed' });
    expect(await missingOf('actions_complete')).toEqual([
      '“Team Time Out” has no measure. Link the one that it should move.',
      '“Team Time Out” has no evaluation date. Plan its evaluation.',
    ]);
    const [piece] = (await criterion('actions_complete')).missing;
    expect(piece.link).toEqual({ to: 'ACTION', id: action.id, axis: null, partIds: [] });
    await sql(
      `with m as (insert into measure (id, programme_id, title, unit, rhythm, improvement)
         values ($1, $2, $3, 'percent', 'year', 'increase') returning id)
       insert into action_measure (action_id, measure_id, programme_id) select $4, id, $2 from m`,
      [newId(), world.programmeId, `Measure ${newId()}`, action.id],
    );
    expect((await missingOf('actions_complete'))[0]).toContain('has no baseline');
    await sql(
      `update action_measure set baseline_vintage = '2024', baseline_period = '2024' where action_id = $1`,
      [action.id],
    );
    await sql(`update action set evaluation_state = 'planned', evaluation_on = '2026-09-01' where id = $1`, [
      action.id,
    ]);
    expect(await criterion('actions_complete')).toMatchObject({ met: 'COMPUTED', missing: [] });
  });

  it('of who was heard tells no more than coverage: no directorate before the quarter is over', async () => {
    const { programmeId, directorates, sites } = bench.server.world;
    const method = '{ method { version phases { phase name isOptional criteria { id wording computed } } } }';
    const { version, phases } = (await bench.as('programmeLead', method)).data.method;
    const input = { version, phases, communityPartIds: [directorates[0], sites[0]] };
    await bench.as('programmeLead', CYCLE_CALLS.editMethod, { input });
    const hear = (heldOn: string, releasedOn: string, shift: string) =>
      sql(
        `with e as (insert into listening_event (id, programme_id, kind, title, held_on, released_on, shift, site_id, state, people_heard)
           values ($1, $2, 'culture_cafe', 'Café', $3, $4, $5, $6, 'released', 40) returning id)
         insert into event_tally (event_id, axis, part, people, programme_id)
         select id, 'directorate', d, 20, $2 from e, unnest($7::text[]) d`,
        [newId(), programmeId, heldOn, releasedOn, shift, sites[0], directorates],
      );
    const all = { phase: 'DISCOVER', id: 'nights_and_community_heard' };
    expect(await missingOf(all.id, all.phase)).toHaveLength(3);
    // The clock stands in March: what was released in this quarter is told in April.
    await hear('2026-02-10', '2026-02-12', 'night');
    expect(await missingOf(all.id, all.phase)).toEqual([
      'Not heard in this cycle: Community health services. Plan an event there.',
    ]);
    expect((await criterion('directorates_heard', 'DISCOVER')).met).toBeNull();
    await hear('2025-11-10', '2025-11-12', 'day');
    expect(await criterion('directorates_heard', 'DISCOVER')).toMatchObject({ met: 'COMPUTED' });
    expect((await criterion(all.id, all.phase)).met).toBe('COMPUTED');
  });
});

describe('evidence', () => {
  const give = (kind: string, targetId: string, version = 1) =>
    bench.step('giveGateEvidence', bench.document(version, { kind, targetId, address: null, title: null }));

  it('tells what everybody may see, and is kept so when it is decided', async () => {
    const [theme = ''] = await addThemes(1);
    const given = await give('THEME', theme);
    expect(given.gate.criteria[0].evidence).toMatchObject([
      ...[{ kind: 'THEME', title: 'Theme 1', numbers: ['Notes: 12', 'Events: 4'], isGone: false }],
    ]);
    const counted = await give('EVENT_COUNT', 'conference', 2);
    expect(counted.gate.criteria[0].evidence[1]).toMatchObject({ numbers: ['Events in this cycle: 0'] });
    const version = await makeReady(bench.server, bench.key);
    await bench.step('decideGate', bench.decision(version, { outcome: 'HELD', reason: 'Not yet.' }));
    await sql(`update theme set wording = 'Other words', shown_notes = 0 where id = $1`, [theme]);
    const gate = await seeGate(bench.server, bench.key);
    expect(gate.criteria[0].evidence[0]).toMatchObject({
      title: 'Other words',
      numbers: [
        ...[
          'Notes: hidden, because it is too small to show',
          'Events: hidden, because it is too small to show',
        ],
      ],
    });
    expect(gate.standingDecision.record[0].evidence[0]).toMatchObject({
      ...{ title: 'Theme 1', numbers: ['Notes: 12', 'Events: 4'] },
    });
  });

  it('that was given for other words is told apart, and what was decided keeps its own', async () => {
    const worded = async (wording: string) => {
      const method =
        '{ method { version phases { phase name isOptional criteria { id wording computed } } } }';
      const { version, phases } = (await bench.as('programmeLead', method)).data.method;
      const criteria = phases[2].criteria.map((each: { id: string }) =>
        each.id === 'priorities_approved' ? { ...each, wording } : each,
      );
      const input = { version, phases: phases.with(2, { ...phases[2], criteria }), communityPartIds: [] };
      const { data } = await bench.as('programmeLead', CYCLE_CALLS.editMethod, { input });
      expect(codes(data.editMethod)).toEqual([]);
    };
    const { gate } = await bench.step('giveGateEvidence', bench.document(1));
    const { wording } = gate.criteria[0];
    const version = await makeReady(bench.server, bench.key);
    const held = await bench.step(
      'decideGate',
      bench.decision(version, { outcome: 'HELD', reason: 'Not yet.' }),
    );
    await worded('The board approves the priorities');
    const after = await seeGate(bench.server, bench.key);
    expect(after.criteria[0]).toMatchObject({ met: null, evidence: [], outdated: [{}] });
    expect(after.standingDecision.record[0]).toMatchObject({ wording, met: 'EVIDENCE' });
    const reopening = { input: { gate: { ...bench.key, version: held.gate.version }, reason: 'Again.' } };
    expect((await bench.step('reopenGate', reopening)).gate.state).toBe('NOT_READY');
    const confirmed = await bench.step('giveGateEvidence', bench.document(held.gate.version + 1));
    expect(confirmed.gate).toMatchObject({
      state: 'READY',
      criteria: [{ met: 'EVIDENCE', outdated: [] }, {}, {}, {}],
    });
    await worded(wording);
  });

  it('is no theme that forms, which its leads alone see, and nothing of another programme', async () => {
    const [forming = ''] = await addThemes(1, { state: 'forming' });
    expect(codes(await give('THEME', forming))).toEqual(['targetId NOT_FOUND']);
    const candidates = `query ($kind: EvidenceKind!, $subgroupId: ID) {
      evidenceCandidates(kind: $kind, subgroupId: $subgroupId) { targetId title subgroupName } }`;
    const variables = { kind: 'THEME', subgroupId: bench.key.subgroupId };
    const [agreed = ''] = await addThemes(1);
    const { data } = await bench.as('programmeLead', candidates, variables);
    const ids = data.evidenceCandidates.map(({ targetId }: { targetId: string }) => targetId);
    expect([ids[0], ids.includes(forming)]).toEqual([agreed, false]);
    for (const kind of ['ACTION', 'MEASURE', 'EDITION', 'EVENT_COUNT', 'DOCUMENT']) {
      expect((await bench.as('programmeLead', candidates, { kind })).errors).toBeUndefined();
    }
  });

  it('of a measure tells no figure under embargo and none of too few people, to anybody', async () => {
    const { programmeId, people } = bench.server.world;
    const measure = newId();
    await sql(
      `insert into measure (id, programme_id, title, unit, rhythm, improvement) values ($1, $2, $3, 'percent', 'year', 'increase')`,
      [measure, programmeId, `Measure ${measure}`],
    );
    const read = (vintage: string, value: number, base: number, embargoedUntil: string | null) =>
      sql(
        `with i as (insert into measure_import (id, programme_id, made_by_id, file_name, sha256, layout, release, vintage,
             released_on, embargoed_until, organisation_code, state, started_at)
           values ($1, $2, $3, 'f', 'x', 'monthly', 'Survey', $4, ($4::text || '-03-01')::date, $5, 'RT5', 'done', now()) returning id)
         insert into measure_reading (measure_id, vintage, period, programme_id, import_id, value, base)
         select $6, $4, $4, $2, id, $7, $8 from i`,
        [newId(), programmeId, people.programmeLead.id, vintage, embargoedUntil, measure, value, base],
      );
    await read('2024', 61.5, 4000, null);
    await read('2025', 77.7, 4100, '2026-06-01');
    const { gate } = await give('MEASURE', measure);
    expect(gate.criteria[0].evidence[0].numbers).toEqual(['Per cent, 2024: 61.5']);
    await sql('update measure_reading set base = 7 where measure_id = $1', [measure]);
    const [evidence] = (await seeGate(bench.server, bench.key, 'leader')).criteria[0].evidence;
    expect(evidence.numbers).toEqual(['Per cent, 2024: hidden, because it is too small to show']);
  });
});

it('asks for a gate in the same number of statements, however much there is', async () => {
  const count = async () => {
    const counted = await countQueries(bench.server.database, async () => {
      const { errors } = await bench.as('leader', ASK_GATE, { ...bench.key });
      expect(errors).toBeUndefined();
    });
    return counted.count;
  };
  const fill = async (many: number) => {
    const themes = await addThemes(many);
    for (const theme of themes.slice(0, 10)) {
      const { version } = await seeGate(bench.server, bench.key);
      const evidence = bench.document(version, {
        kind: 'THEME',
        targetId: theme,
        address: null,
        title: null,
      });
      expect(codes(await bench.step('giveGateEvidence', evidence))).toEqual([]);
    }
    await sql(
      `insert into action (id, programme_id, subgroup_id, title, state, owner_id, proposed_by_id, created_on, last_step_on)
       select gen_random_uuid(), $1, $2, 'Action ' || n, 'agreed', $3, $3, '2026-01-01', '2026-01-01' from generate_series(1, $4::int) n`,
      [bench.server.world.programmeId, bench.key.subgroupId, bench.server.world.people.leader.id, many],
    );
  };
  await fill(5);
  // The first also asks who it is that asks.
  await count();
  const few = await count();
  await bench.begin();
  await fill(50);
  expect(await count()).toBe(few);
});

it('asks for the gates of all subgroups in the same number of statements, however many there are', async () => {
  const ask = `{ subgroups { currentGate { isReady metCount criterionCount openConditions { id } viewerCan }
    gates { phase state } openConditions { id } cycle { name } } gatesToDecide { id } }`;
  const count = async () => (await countQueries(bench.server.database, () => bench.as('sponsor', ask))).count;
  await count();
  const few = await count();
  for (let more = 0; more < 5; more += 1) await bench.begin();
  expect(await count()).toBe(few);
});
