import { type Transaction } from '../work/unit-of-work';
import { SavedViewRow } from './action.entity';

/** A saved view as use cases know it. */
export type SavedViewKept = Omit<SavedViewRow, 'programmeId'>;

/** People's own saved views of the action list. */
export class SavedViewRepository {
  constructor(private readonly transaction: Transaction) {}

  async of(personId: string): Promise<SavedViewKept[]> {
    return this.transaction.query<SavedViewKept>(
      'select id, person_id as "personId", name, query from saved_view where person_id = $1 order by id for update',
      [personId],
    );
  }

  /** Adds the view, or replaces the one with its id, which must be the same person's. */
  async keep(view: SavedViewKept): Promise<void> {
    await this.transaction.query(
      `insert into saved_view (id, programme_id, person_id, name, query) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set name = excluded.name, query = excluded.query
       where saved_view.person_id = excluded.person_id`,
      [view.id, this.transaction.scope.programmeId, view.personId, view.name, view.query],
    );
  }

  async remove(id: string): Promise<void> {
    await this.transaction.manager.delete(SavedViewRow, { id });
  }
}
