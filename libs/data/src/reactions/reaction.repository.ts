import { type ReactionCount } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { COUNT_REACTION } from './count-reaction';

/** A count with the edition of its answer. */
export interface StoredReactionCount extends ReactionCount {
  editionId: string;
}

/** Counts of reactions for the use cases that raise and tell them. */
export class ReactionRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Counts one more; false when the edition is not out. The id is used where it is the first of its kind. */
  async count(
    randomId: string,
    { editionId, answerId, reaction, siteId }: Omit<StoredReactionCount, 'waiting' | 'told'>,
  ): Promise<boolean> {
    const values = [randomId, editionId, answerId, reaction, siteId];
    return (await this.transaction.query(COUNT_REACTION, values)).length > 0;
  }

  /** Every count, locked: a tap that comes now waits until they are told. */
  waiting(): Promise<StoredReactionCount[]> {
    return this.transaction.query(
      `select edition_id as "editionId", answer_id as "answerId", reaction, site_id as "siteId", waiting, told
       from reaction_count order by answer_id, reaction, site_id for update`,
    );
  }

  /** Keeps counts that were given by `waiting` as they are now told. */
  async saveTold(counts: readonly StoredReactionCount[]): Promise<void> {
    await this.transaction.query(
      `update reaction_count r set waiting = c.waiting, told = c.told
       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[], $5::int[])
         c(answer_id, reaction, site_id, waiting, told)
       where r.answer_id = c.answer_id and r.reaction = c.reaction and r.site_id is not distinct from c.site_id`,
      (['answerId', 'reaction', 'siteId', 'waiting', 'told'] as const).map((name) =>
        counts.map((count) => count[name]),
      ),
    );
  }

  /** Adds a count that was not there, to what somebody tapped meanwhile. */
  async addTold(randomId: string, count: StoredReactionCount): Promise<void> {
    await this.transaction.query(
      `insert into reaction_count (id, programme_id, edition_id, answer_id, reaction, site_id, waiting, told)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (answer_id, reaction, site_id) do update
         set waiting = reaction_count.waiting + excluded.waiting, told = reaction_count.told + excluded.told`,
      [
        ...[randomId, this.transaction.scope.programmeId, count.editionId, count.answerId],
        ...[count.reaction, count.siteId, count.waiting, count.told],
      ],
    );
  }
}
