import { describe, expect, it } from '@jest/globals';
import { ok } from '@heard/domain';
import { type Recorded } from '../audit/audit-writing';
import { ADDED, NOW, openWorkBench, PROGRAMME, WRITES } from '../testing/work-bench';
import { Overtaken } from './overtaken';
import { type Transaction } from './unit-of-work';

const bench = openWorkBench();

describe('work that locks nothing', () => {
  const UNLOCKED = { programmeId: PROGRAMME, actorId: null };

  /** Gives the first site a name, if it still has the one that this was decided on. */
  const renaming = (name: string, seen: string) => ({
    standing: 'update site set name = $1 where name = $2 returning id',
    write: 'insert into site (id, programme_id, name) select $3::uuid, $4::uuid, $5::text from standing',
    values: [name, seen, bench.siteId, PROGRAMME, `${name} annexe`],
  });

  function decide(work: (transaction: Transaction, attempt: number) => void | Promise<void>) {
    let attempt = 0;
    return bench.unitOfWork.runUnlocked(UNLOCKED, NOW, async (transaction) => {
      attempt += 1;
      await work(transaction, attempt);
      return ok(attempt);
    });
  }

  const names = async () => (await bench.kept()).sites.map(({ name }) => name).sort();

  it('writes what was decided on what stands, with its event', async () => {
    const done = await decide((transaction) => {
      transaction.sendIfStanding(renaming('Upstairs', 'Site'));
      transaction.record({ ...ADDED, subjectId: bench.siteId, after: { name: 'Upstairs' } });
    });
    expect(done).toEqual(ok(1));
    expect(await names()).toEqual(['Upstairs', 'Upstairs annexe']);
    expect(await bench.kept()).toMatchObject({
      events: expect.arrayContaining([expect.objectContaining({ subject_id: bench.siteId, at: NOW })]),
    });
  });

  it('is done again on what stands now when somebody overtook it, and tells it once', async () => {
    const done = await decide((transaction, attempt) => {
      transaction.sendIfStanding(renaming('Upstairs', attempt === 1 ? 'Before' : 'Site'));
      transaction.record({ ...ADDED, subjectId: bench.siteId });
    });
    expect(done).toEqual(ok(2));
    expect(await names()).toEqual(['Upstairs', 'Upstairs annexe']);
    const { events } = await bench.kept();
    expect(events.filter(({ subject_id }) => subject_id === bench.siteId)).toHaveLength(1);
  });

  it('gives up when it is overtaken again and again, and leaves nothing behind', async () => {
    const before = await bench.kept();
    const done = decide((transaction) => {
      transaction.sendIfStanding(renaming('Upstairs', 'Before'));
      transaction.record(ADDED);
    });
    await expect(done).rejects.toThrow(Overtaken);
    expect(await bench.kept()).toEqual(before);
  });

  it('leaves nothing behind when its event cannot be kept, is missing, or is one of two', async () => {
    const before = await bench.kept();
    const events: Record<string, Recorded[]> = {
      'invalid input syntax': [{ ...ADDED, subjectId: 'no uuid' }],
      'no audit event': [],
      'one write and one event': [ADDED, ADDED],
    };
    for (const [said, recorded] of Object.entries(events)) {
      const done = decide((transaction) => {
        if (recorded.length < 2) transaction.sendIfStanding(renaming('Upstairs', 'Site'));
        for (const event of recorded) transaction.record(event);
      });
      await expect(done).rejects.toThrow(said);
    }
    expect(await bench.kept()).toEqual(before);
  });

  it.each(Object.keys(WRITES))('writes in no other way: %s', async (way) => {
    const before = await bench.kept();
    await expect(
      decide(async (transaction) => void (await WRITES[way]!(transaction, bench.siteId))),
    ).rejects.toThrow('sendIfStanding alone');
    expect(await bench.kept()).toEqual(before);
  });

  it('is refused inside a transaction, and twice', async () => {
    const before = await bench.kept();
    await expect(
      bench.unitOfWork.run(UNLOCKED, NOW, async (transaction) =>
        ok(transaction.sendIfStanding(renaming('Upstairs', 'Site'))),
      ),
    ).rejects.toThrow('One write');
    const twice = decide((transaction) => {
      transaction.sendIfStanding(renaming('Upstairs', 'Site'));
      transaction.sendIfStanding(renaming('Downstairs', 'Site'));
    });
    await expect(twice).rejects.toThrow('One write');
    expect(await bench.kept()).toEqual(before);
  });
});
