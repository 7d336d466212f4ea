import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { fail, ok } from '@heard/domain';
import { SiteRow } from '../programme/programme.entity';
import { ADDED, NOW, openWorkBench, PROGRAMME, WRITES } from '../testing/work-bench';
import { type Transaction, UnrecordedWrite } from './unit-of-work';

const bench = openWorkBench();

function run<T>(work: (transaction: Transaction) => Promise<T>) {
  return bench.unitOfWork.run({ programmeId: PROGRAMME, actorId: null }, NOW, async (transaction) => {
    const value = await work(transaction);
    return ok(value);
  });
}

describe('a unit of work that writes and records nothing', () => {
  it.each(Object.keys(WRITES))('leaves nothing behind: %s', async (way) => {
    const before = await bench.kept();
    await expect(run((transaction) => WRITES[way]!(transaction, bench.siteId))).rejects.toThrow(
      UnrecordedWrite,
    );
    expect(await bench.kept()).toEqual(before);
  });

  it.each(Object.keys(WRITES))('does write when it records: %s', async (way) => {
    const writes = async () =>
      bench.database.withOwner(
        async (client) =>
          (
            await client.query(
              'select (select jsonb_agg(s order by s.id) from site s) s, (select count(*) from saved_view) v',
            )
          ).rows,
      );
    const before = await writes();
    const done = await run(async (transaction) => {
      await WRITES[way]!(transaction, bench.siteId);
      transaction.record(ADDED);
    });
    expect(done.ok).toBe(true);
    expect(await writes()).not.toEqual(before);
  });
});

describe('counting a reaction', () => {
  let editionId: string;
  beforeAll(async () => {
    const out = `update edition set state = 'published', published_version = 1 returning id`;
    const { rows } = await bench.database.withOwner((client) => client.query<{ id: string }>(out));
    editionId = rows[0]?.id ?? '';
  });

  const count = ({ reactions }: Transaction) =>
    reactions.count(randomUUID(), {
      ...{ editionId, answerId: randomUUID(), reaction: 'reached_me', siteId: null },
    });

  it('is the one write that wants no event, and excuses no other', async () => {
    expect(await run(count)).toEqual({ ok: true, value: true });
    const more = run(async (transaction) => {
      await count(transaction);
      await transaction.query('update reaction_count set told = told');
    });
    await expect(more).rejects.toThrow(UnrecordedWrite);
  });
});

describe('a unit of work', () => {
  it('may read without recording, also for update', async () => {
    const read = await run(async (transaction) => {
      await transaction.query('select id from site for no key update');
      return transaction.manager.count(SiteRow);
    });
    expect(read).toMatchObject({ ok: true });
  });

  it('commits rows and events together, with who, when, before and after', async () => {
    const done = await run(async (transaction) => {
      await transaction.programmes.addName('site', bench.siteId, 'South House');
      transaction.record({ ...ADDED, subjectId: bench.siteId, before: null, after: { name: 'South House' } });
      return bench.siteId;
    });
    expect(done).toEqual({ ok: true, value: bench.siteId });
    expect(await bench.kept()).toMatchObject({
      sites: expect.arrayContaining([{ id: bench.siteId, name: 'South House' }]),
      events: expect.arrayContaining([
        {
          verb: 'programme.changed',
          subject_id: bench.siteId,
          at: NOW,
          before: null,
          after: { name: 'South House' },
        },
      ]),
    });
  });

  it('keeps no rows when its events cannot be kept', async () => {
    const before = await bench.kept();
    const done = run(async (transaction) => {
      await transaction.programmes.addName('site', bench.siteId, 'East House');
      transaction.record({ ...ADDED, subjectId: 'no uuid' });
    });
    await expect(done).rejects.toMatchObject({ code: '22P02' });
    expect(await bench.kept()).toEqual(before);
  });

  it('keeps neither rows nor events when it is refused', async () => {
    const before = await bench.kept();
    const refusal = fail({ field: 'name', code: 'DUPLICATE', message: 'Choose another name.' });
    const done = await bench.unitOfWork.run(
      { programmeId: PROGRAMME, actorId: null },
      NOW,
      async (transaction) => {
        await transaction.programmes.addName('site', bench.siteId, 'West House');
        transaction.record(ADDED);
        return refusal;
      },
    );
    expect(done).toBe(refusal);
    expect(await bench.kept()).toEqual(before);
  });

  it('keeps neither rows nor events when something is thrown, and says what', async () => {
    const before = await bench.kept();
    const done = run(async (transaction) => {
      await transaction.programmes.addName('site', bench.siteId, 'West House');
      transaction.record(ADDED);
      throw new Error('the lights went out');
    });
    await expect(done).rejects.toThrow('the lights went out');
    expect(await bench.kept()).toEqual(before);
  });

  it('gives its connection back after each of these', async () => {
    const many = Array.from({ length: 12 }, () => run(({ manager }) => manager.count(SiteRow)));
    expect(await Promise.all(many)).toHaveLength(12);
  });

  it('sees and touches its own programme alone', async () => {
    const elsewhere = await bench.unitOfWork.run(
      { programmeId: newId(), actorId: null },
      NOW,
      async ({ manager }) => ok(await manager.count(SiteRow)),
    );
    expect(elsewhere).toEqual({ ok: true, value: 0 });
  });
});

describe('what is told once a day', () => {
  const READ = { verb: 'listening_event.notes_read', subjectId: PROGRAMME, subjectTitle: 'Café' } as const;

  async function read(at: string): Promise<void> {
    const actorId = await bench.database.withOwner(async (client) => {
      const { rows } = await client.query<{ id: string }>('select id from person');
      return rows[0]?.id ?? '';
    });
    await bench.unitOfWork.run({ programmeId: PROGRAMME, actorId }, new Date(at), async (transaction) => {
      transaction.recordOnceADay(READ);
      return ok(null);
    });
  }

  it('stands for writes of notes alone', async () => {
    const before = await bench.kept();
    const done = bench.unitOfWork.run({ programmeId: PROGRAMME, actorId: null }, NOW, async (transaction) => {
      await transaction.programmes.addName('site', bench.siteId, 'West House');
      transaction.recordOnceADay(READ);
      return ok(null);
    });
    await expect(done).rejects.toThrow(UnrecordedWrite);
    expect(await bench.kept()).toEqual(before);
  });

  it("stands at the start of London's day under a random id, once", async () => {
    await read('2025-07-03T22:59:00Z');
    await read('2025-07-03T09:00:00Z');
    await read('2025-07-03T23:01:00Z');
    const { rows } = await bench.database.withOwner((client) =>
      client.query<{ id: string; at: Date }>('select id, at from audit_event where verb = $1 order by at', [
        READ.verb,
      ]),
    );
    expect(rows.map(({ at }) => at.toISOString())).toEqual([
      '2025-07-02T23:00:00.000Z',
      '2025-07-03T23:00:00.000Z',
    ]);
    expect(rows.map(({ id }) => id[14])).toEqual(['4', '4']);
  });
});
