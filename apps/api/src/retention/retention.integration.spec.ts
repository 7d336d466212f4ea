import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { countQueries } from '@heard/data/testing';
import { addDays } from '@heard/domain';
import { FORBIDDEN } from '../testing/asking';
import { storeEvent } from '../testing/listening';
import { startTestServer, type TestServer } from '../testing/test-server';
import { makeWorld } from '../testing/world';
import { CloseWebBoxes } from './commands/close-web-boxes';
import { DisposeOfNotes } from './commands/dispose-of-notes';

const RETENTION = `query ($page: Int!) { retention { noteDays next { dueOn events }
  disposals(page: $page, pageSize: 20) { total items { disposedOn events notes } } } }`;

let server: TestServer;
let today: string;
beforeAll(async () => {
  server = await startTestServer();
  today = server.clock.today();
});
afterAll(() => server.close());
beforeEach(() =>
  sql(
    'truncate note, note_theme, theme, disposal, listening_settings, event_facilitator, listening_event cascade',
  ),
);

const sql = <Row = object>(text: string, values: unknown[] = []) =>
  server.database.withOwner(async (client) => (await client.query(text, values)).rows as Row[]);
const dispose = (programmeId = server.world.programmeId) => server.app.get(DisposeOfNotes).run(programmeId);
const retention = async (who: 'programmeLead' | 'administrator' = 'programmeLead') =>
  (await server.ask(server.world.people[who], RETENTION, { page: 1 })).data.retention;

async function storeNotes(
  eventId: string,
  notes: number,
  programmeId = server.world.programmeId,
): Promise<string[]> {
  const ids = Array.from({ length: notes }, () => randomUUID());
  await sql(
    `insert into note (id, programme_id, event_id, kind, text)
     select id, $2, $3, 'concern', 'The lift has been broken since Monday' from unnest($1::uuid[]) id`,
    [ids, programmeId, eventId],
  );
  return ids;
}

async function storeTheme(wording: string, mergedIntoId: string | null = null): Promise<string> {
  const id = randomUUID();
  await sql(
    `insert into theme (id, programme_id, subgroup_id, wording, state, state_before, merged_into_id, created_on,
       shown_notes, shown_events, shown_months)
     values ($1, $2, $3, $4, $5, $6, $7, '2025-01-01', 4, 2, 3)`,
    [
      ...[id, server.world.programmeId, server.world.subgroups.own.id, wording],
      ...(mergedIntoId ? ['merged', 'agreed', mergedIntoId] : ['agreed', null, null]),
    ],
  );
  return id;
}

async function sort(noteIds: string[], themeId: string): Promise<void> {
  await sql(
    'insert into note_theme (programme_id, note_id, theme_id) select $1, id, $2 from unnest($3::uuid[]) id',
    [server.world.programmeId, themeId, noteIds],
  );
}

const kept = () =>
  sql(`select wording, kept_notes as notes, kept_events as events, to_char(kept_first_month, 'YYYY-MM') as first,
    to_char(kept_last_month, 'YYYY-MM') as last, shown_notes as shown, version from theme order by wording`);
const notesLeft = async () => (await sql<{ n: number }>('select count(*)::int as n from note'))[0]?.n;

describe('deleting notes on schedule', () => {
  it('deletes what was released so many days ago, and nothing else', async () => {
    const due = await storeEvent(server, { heldOn: addDays(today, -180) });
    const closed = await storeEvent(server, { heldOn: addDays(today, -400), state: 'closed' });
    const notDue = await storeEvent(server, { heldOn: addDays(today, -179) });
    const lateReleased = await storeEvent(server, { heldOn: addDays(today, -400), releasedOn: today });
    const unreleased = await storeEvent(server, {
      heldOn: addDays(today, -400),
      state: 'written_up',
      releasedOn: null,
    });
    for (const { id } of [due, closed, notDue, lateReleased, unreleased]) await storeNotes(id, 3);
    expect(await dispose()).toEqual({ events: 2, notes: 6 });
    const left = await sql<{ id: string }>('select distinct event_id as id from note');
    expect(left.map(({ id }) => id).sort()).toEqual([notDue.id, lateReleased.id, unreleased.id].sort());
    const told = await sql(
      'select id, notes_deleted_on::text as on from listening_event where notes_deleted_on is not null',
    );
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        { id: due.id, on: today },
        { id: closed.id, on: today },
      ]),
    );
  });

  it('deletes with them what an event left open for the next time', async () => {
    const due = await storeEvent(server, { heldOn: addDays(today, -180) });
    const notDue = await storeEvent(server, { heldOn: addDays(today, -179) });
    await sql("update listening_event set carry_over = 'The parking is not solved' where id in ($1, $2)", [
      due.id,
      notDue.id,
    ]);
    await dispose();
    const left = await sql("select id from listening_event where carry_over <> ''");
    expect(left).toContainEqual({ id: notDue.id });
    expect(left).not.toContainEqual({ id: due.id });
  });

  it('goes by the days in the programme’s settings', async () => {
    await sql(
      `insert into listening_settings (programme_id, theme_notes, theme_events, note_days, ground_rules, privacy_notice,
         safety_guidance) values ($1, 3, 2, 30, '', '', '')`,
      [server.world.programmeId],
    );
    const event = await storeEvent(server, { heldOn: addDays(today, -30) });
    await storeNotes(event.id, 2);
    expect(await retention()).toMatchObject({ noteDays: 30, next: { dueOn: today, events: 1 } });
    expect(await dispose()).toEqual({ events: 1, notes: 2 });
  });

  it('keeps exactly what each theme, and each it is merged into, rests on', async () => {
    const [first, second, young] = [
      await storeEvent(server, { heldOn: '2025-02-27', releasedOn: '2025-03-03' }),
      await storeEvent(server, { heldOn: '2025-05-02' }),
      await storeEvent(server, { heldOn: today }),
    ];
    const whole = await storeTheme('Lifts');
    const part = await storeTheme('Stairs', whole);
    const other = await storeTheme('Parking');
    const early = await storeNotes(first.id, 4);
    const late = await storeNotes(second.id, 2);
    const fresh = await storeNotes(young.id, 5);
    await sort([...early.slice(0, 2), ...fresh], whole);
    // Two of these are in the theme that theirs is merged into as well: each counts once there.
    await sort([...early.slice(1, 4), ...late], part);
    await sort(fresh, other);
    expect(await dispose()).toEqual({ events: 2, notes: 6 });
    const same = { shown: 4, version: 1 };
    expect(await kept()).toEqual([
      { wording: 'Lifts', notes: 6, events: 2, first: '2025-02', last: '2025-05', ...same },
      { wording: 'Parking', notes: 0, events: 0, first: null, last: null, ...same },
      { wording: 'Stairs', notes: 5, events: 2, first: '2025-02', last: '2025-05', ...same },
    ]);
    expect(await notesLeft()).toBe(5);
  });

  it('gives back what a merged theme passed on, when the merge is undone', async () => {
    const { id: eventId } = await storeEvent(server, { heldOn: '2025-05-02' });
    const whole = await storeTheme('Lifts');
    const part = await storeTheme('Stairs', whole);
    const [first = '', ...others] = await storeNotes(eventId, 5);
    await sort([first], whole);
    await sort(others, part);
    await dispose();
    const { data } = await server.ask(
      server.world.people.programmeLead,
      'mutation ($id: ID!) { undoMerge(id: $id, version: 1) { theme { state } errors { message } } }',
      { id: part },
    );
    expect(data.undoMerge).toEqual({ theme: { state: 'AGREED' }, errors: [] });
    const numbers = (await kept()) as { wording: string; notes: number; events: number }[];
    expect(numbers.map(({ wording, notes, events }) => [wording, notes, events])).toEqual([
      // What both had counts for the part alone, so that neither is overstated.
      ['Lifts', 1, 0],
      ['Stairs', 4, 1],
    ]);
  });

  it('loses no evidence of a note that is sorted at the same moment', async () => {
    const put = `mutation ($themeId: ID!, $noteIds: [ID!]!) {
      putNotesIntoTheme(themeId: $themeId, noteIds: $noteIds) { errors { code } } }`;
    for (let round = 0; round < 6; round += 1) {
      const { id: eventId } = await storeEvent(server, { heldOn: '2025-05-02' });
      const [noteId = ''] = await storeNotes(eventId, 1);
      const themeId = await storeTheme(`Round ${round}`);
      const { subgroupLead } = server.world.people;
      await sql('update note set subgroup_id = $1', [server.world.subgroups.own.id]);
      const [{ data }] = await Promise.all([
        server.ask(subgroupLead, put, { themeId, noteIds: [noteId] }),
        dispose(),
      ]);
      const [theme] = await sql<{ notes: number }>('select kept_notes as notes from theme where id = $1', [
        themeId,
      ]);
      // Either it was sorted and counts, or it was gone and whoever sorted it was told.
      expect(theme?.notes).toBe(data.putNotesIntoTheme.errors.length === 0 ? 1 : 0);
    }
  });

  it('logs the run by count and tells the audit the same, in no one’s name', async () => {
    const event = await storeEvent(server, { heldOn: addDays(today, -180) });
    await storeNotes(event.id, 7);
    await dispose();
    expect(await retention('administrator')).toEqual({
      ...{ noteDays: 180, next: null },
      disposals: { total: 1, items: [{ disposedOn: today, events: 1, notes: 7 }] },
    });
    const { data } = await server.ask(
      server.world.people.administrator,
      '{ auditEvents(filter: { verb: "disposal.done" }) { items { before after actor { name } subjectTitle } } }',
    );
    expect(data.auditEvents.items[0]).toEqual({
      ...{ before: null, actor: null, subjectTitle: 'Notes deleted on schedule' },
      after: JSON.stringify({ notes: 7, events: 1 }),
    });
    const trace = JSON.stringify(await sql('select * from audit_event union all select * from audit_event'));
    expect(trace).not.toContain('lift');
    expect(JSON.stringify(await sql('select * from disposal'))).not.toContain(event.id);
  });

  it('done twice, even at once, happens once', async () => {
    const event = await storeEvent(server, { heldOn: addDays(today, -180) });
    const theme = await storeTheme('Lifts');
    await sort(await storeNotes(event.id, 4), theme);
    await Promise.all([dispose(), dispose(), dispose()]);
    await dispose();
    expect(await kept()).toMatchObject([{ notes: 4, events: 1 }]);
    expect((await retention()).disposals.total).toBe(1);
  });

  it('broken off in the middle has done nothing, and is done whole the next time', async () => {
    const event = await storeEvent(server, { heldOn: addDays(today, -180) });
    const theme = await storeTheme('Lifts');
    await sort(await storeNotes(event.id, 4), theme);
    await sql(`create function broken() returns trigger language plpgsql as $$ begin raise 'no'; end $$`);
    await sql('create trigger broken before insert on disposal for each row execute function broken()');
    await expect(dispose()).rejects.toThrow();
    expect(await kept()).toMatchObject([{ notes: 0, events: 0 }]);
    expect(await notesLeft()).toBe(4);
    await sql('drop function broken cascade');
    expect(await dispose()).toEqual({ events: 1, notes: 4 });
    expect(await kept()).toMatchObject([{ notes: 4, events: 1 }]);
  });

  it('deletes a few events at a time, however many are due', async () => {
    for (let day = 0; day < 45; day += 1) {
      await storeNotes((await storeEvent(server, { heldOn: addDays(today, -200 - day) })).id, 2);
    }
    const { count } = await countQueries(server.database, () => dispose());
    expect(
      (await retention()).disposals.items.map(({ events }: { events: number }) => events).sort(),
    ).toEqual([20, 20, 5]);
    expect(await notesLeft()).toBe(0);
    expect(count).toBeLessThan(45);
  });

  it('leaves other programmes’ notes to their own run', async () => {
    const theirs = await makeWorld(server.database, server.clock, 'elsewhere.invalid');
    const { programmeId } = theirs;
    const event = await storeEvent(server, {
      programmeId,
      siteId: theirs.sites[0],
      heldOn: addDays(today, -180),
    });
    await storeNotes(event.id, 3, programmeId);
    expect(await dispose()).toEqual({ events: 0, notes: 0 });
    expect(await dispose(programmeId)).toEqual({ events: 1, notes: 3 });
    expect((await retention()).disposals.total).toBe(0);
  });

  it('says what is due next, as a number of events and a day', async () => {
    for (const days of [-20, -20, -10]) await storeEvent(server, { heldOn: addDays(today, days) });
    expect((await retention()).next).toEqual({ dueOn: addDays(today, 160), events: 2 });
  });

  it.each(['leader', 'subgroupLead', 'comms', 'sponsor'] as const)('is no business of %s', async (who) => {
    expect(await server.ask(server.world.people[who], RETENTION, { page: 1 })).toMatchObject(FORBIDDEN);
  });
});

describe('the web boxes of months that are over', () => {
  it('are written up, and the running month’s stays open', async () => {
    const box = { kind: 'web_box', siteId: null, state: 'open', releasedOn: null };
    const over = await storeEvent(server, { ...box, heldOn: '2026-02-01' });
    const running = await storeEvent(server, { ...box, heldOn: '2026-03-01' });
    const cafe = await storeEvent(server, { state: 'open', releasedOn: null, heldOn: '2026-02-01' });
    const close = () => server.app.get(CloseWebBoxes).run(server.world.programmeId);
    expect(await close()).toEqual({ ok: true, value: 1 });
    expect(await close()).toEqual({ ok: true, value: 0 });
    const states = await sql<{ id: string; state: string; on: string }>(
      'select id, state, written_up_on::text as on from listening_event',
    );
    expect(states).toEqual(
      expect.arrayContaining([
        { id: over.id, state: 'written_up', on: today },
        { id: running.id, state: 'open', on: null },
        { id: cafe.id, state: 'open', on: null },
      ]),
    );
    const told = await sql<{ verb: string; actor: string | null }>(
      'select verb, actor_id as actor from audit_event where subject_id = $1',
      [over.id],
    );
    expect(told).toEqual([{ verb: 'listening_event.written_up', actor: null }]);
  });
});
