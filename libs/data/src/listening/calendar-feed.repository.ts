import { type Transaction } from '../work/unit-of-work';

/** The secret addresses of calendar feeds, by their hashes, for use cases. */
export class CalendarFeedRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Keeps the hash of a person's secret; one they had before no longer opens anything. Says whether there was one. */
  async keep(personId: string, tokenHash: Buffer): Promise<{ renewed: boolean }> {
    const renewed = await this.remove(personId);
    await this.transaction.query(
      'insert into calendar_feed (person_id, programme_id, token_hash) values ($1, $2, $3)',
      [personId, this.transaction.scope.programmeId, tokenHash],
    );
    return { renewed };
  }

  /** Takes the person's feed away; false when there was none. */
  async remove(personId: string): Promise<boolean> {
    const removed = await this.transaction.query(
      'delete from calendar_feed where person_id = $1 returning person_id',
      [personId],
    );
    return removed.length > 0;
  }
}
