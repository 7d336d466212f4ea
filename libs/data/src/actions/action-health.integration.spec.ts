import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { ACTION_HEALTHS, type Action } from '@heard/domain';
import { aViewer, healthCases, TODAY } from '@heard/domain/testing';
import { type Database } from '../database/database';
import { addOneOfEach } from '../testing/one-of-each';
import { openTestDatabase } from '../testing/open-test-database';
import { Reading } from '../work/reading';
import { ActionCheckRow, ActionRow } from './action.entity';
import { toActionRow } from './action.mapper';
import { actionsByIds } from './action.view';

const PROGRAMME = '0197a000-0000-7000-8000-00000000000a';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
}, 30_000);

afterAll(() => database.close());

/** The cases of the rule, with ids that Postgres takes. */
const cases = healthCases().map(({ action, ...rest }) => ({
  ...rest,
  label: action.id,
  action: { ...action, id: newId(), programmeId: PROGRAMME },
}));

/** Stores the cases as the repositories would: each in its row, its checks in theirs, its newest update beside it. */
async function store(): Promise<void> {
  const settings = cases[0]!.settings;
  const { personId, subgroupId } = await database.withOwner(async (client) => {
    await addOneOfEach(client, PROGRAMME);
    await client.query('update programme set nudge_days = $1, due_soon_days = $2', [
      settings.nudgeDays,
      settings.dueSoonDays,
    ]);
    const { rows } = await client.query<{ personId: string; subgroupId: string }>(
      'select p.id as "personId", s.id as "subgroupId" from person p, subgroup s',
    );
    return rows[0]!;
  });
  const rows = cases.map(({ action }) =>
    toActionRow({ ...action, subgroupId, ownerId: personId, proposedById: personId }),
  );
  const checks = cases.flatMap(({ action }) =>
    action.checks.map((check) => ({ ...check, programmeId: PROGRAMME, actionId: action.id })),
  );
  await database.withClient(PROGRAMME, async (client) => {
    const { manager } = database.runnerOn(client);
    for (const some of chunks(rows)) await manager.insert(ActionRow, some);
    for (const some of chunks(checks)) await manager.insert(ActionCheckRow, some);
    await client.query(
      `update action a set last_update_on = u."on", waiting_on = u."waitingOn", confidence = u.confidence
     from jsonb_to_recordset($1) as u(id uuid, "on" date, "waitingOn" text, confidence text) where a.id = u.id`,
      [JSON.stringify(cases.flatMap(({ action }) => newestUpdate(action)))],
    );
  });
}

function newestUpdate({ id, lastUpdate }: Action): object[] {
  return lastUpdate ? [{ id, ...lastUpdate }] : [];
}

function chunks<T>(all: T[], size = 500): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

it('SQL gives every action the health that the rule gives it', async () => {
  await store();
  const viewer = aViewer('programme_lead', { programmeId: PROGRAMME });
  const views = await actionsByIds(
    new Reading(database, viewer, TODAY),
    cases.map(({ action }) => action.id),
  );
  const health = new Map(views.map((view) => [view.id, view.health]));
  const different = cases
    .filter(({ action, health: expected }) => health.get(action.id) !== expected)
    .map(({ label, action, health: expected }) => {
      const { state, dueOn, pausedUntil, lastUpdate, createdOn, checks } = action;
      return {
        label,
        expected,
        got: health.get(action.id),
        state,
        dueOn,
        pausedUntil,
        lastUpdate,
        createdOn,
        checks,
      };
    });
  expect(different.slice(0, 5)).toEqual([]);
  expect(different).toHaveLength(0);
}, 60_000);

it('is asked about every health and more than a thousand actions', () => {
  expect(new Set(cases.map(({ health }) => health))).toEqual(new Set(ACTION_HEALTHS));
  expect(cases.length).toBeGreaterThan(1000);
  expect(new Set(cases.map(({ settings }) => JSON.stringify(settings))).size).toBe(1);
});
