import { type IsoDate } from '@heard/domain';
import { DisposalRow } from '../notes/note.entity';
import { type Transaction } from '../work/unit-of-work';

/** What was deleted in one run, by count. */
export type Disposal = Omit<DisposalRow, 'programmeId'>;

/** Deleting notes on schedule, for the use case that does it. */
export class RetentionRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Events whose notes are due, the first released first, locked; one that another run holds is left to it. */
  async due(releasedBy: IsoDate, most: number): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `select id from listening_event
       where released_on <= $1 and notes_deleted_on is null and state in ('released', 'closed')
       order by released_on, id limit $2 for no key update skip locked`,
      [releasedBy, most],
    );
    return rows.map(({ id }) => id);
  }

  /** Locks the notes of these events: whoever sorts one waits, and finds it counted or gone. */
  async lockNotes(eventIds: readonly string[]): Promise<void> {
    await this.transaction.query(
      'select id from note where event_id = any($1::uuid[]) order by id for update',
      [eventIds],
    );
  }

  /** Deletes the notes of these events and what they left open, says so on each, and gives how many notes there were. */
  async deleteNotes(eventIds: readonly string[], on: IsoDate): Promise<number> {
    const [deleted] = await this.transaction.query<{ notes: number }>(
      `with gone as (delete from note where event_id = any($1::uuid[]) returning 1)
       select count(*)::int as notes from gone`,
      [eventIds],
    );
    await this.transaction.query(
      "update listening_event set notes_deleted_on = $2, carry_over = '' where id = any($1::uuid[])",
      [eventIds, on],
    );
    return deleted?.notes ?? 0;
  }

  async addDisposal(disposal: Disposal): Promise<void> {
    const { programmeId } = this.transaction.scope;
    await this.transaction.manager.insert(DisposalRow, { ...disposal, programmeId });
  }
}
