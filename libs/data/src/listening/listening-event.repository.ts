import { type ListeningEvent, type Role } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { EventFacilitatorRow, EventTallyRow, ListeningEventRow } from './listening-event.entity';

const LOAD = `
  select e.id, e.programme_id as "programmeId", e.kind, e.title, e.held_on as "heldOn", e.shift, e.site_id as "siteId",
    e.place, e.details, e.invited, e.subgroup_id as "subgroupId", e.series_id as "seriesId", e.state,
    e.people_heard as "peopleHeard", e.carry_over as "carryOver", e.cancel_reason as "cancelReason",
    e.written_up_on as "writtenUpOn", e.released_on as "releasedOn", e.closed_on as "closedOn",
    e.notes_deleted_on as "notesDeletedOn", e.version,
    (select coalesce(json_agg(json_build_object('personId', f.person_id, 'isFacilitating', f.is_facilitating,
      'tookNotes', f.took_notes) order by f.person_id), '[]') from event_facilitator f where f.event_id = e.id) as facilitators,
    (select coalesce(json_agg(json_build_object('axis', t.axis, 'part', t.part, 'people', t.people)
      order by t.axis, t.part), '[]') from event_tally t where t.event_id = e.id) as tallies
  from listening_event e`;

/** Listening events for use cases: loaded whole, saved with the version that was seen. */
export class ListeningEventRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The event, locked until the transaction ends, or null when this programme has none such. */
  async find(id: string): Promise<ListeningEvent | null> {
    // Locked first and then read: what hangs on it would else be as it was before whoever held the lock was done.
    await this.transaction.query('select from listening_event where id = $1 for no key update', [id]);
    const [event] = await this.transaction.query<ListeningEvent>(`${LOAD} where e.id = $1`, [id]);
    return event ?? null;
  }

  /** Adds an event with its facilitators and tallies; false when its id is taken. */
  async add(event: ListeningEvent): Promise<boolean> {
    const { facilitators: _facilitators, tallies: _tallies, ...row } = event;
    const added = await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(ListeningEventRow)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if ((added.raw as unknown[]).length === 0) return false;
    await this.addFacilitators(event);
    await this.addTallies(event);
    return true;
  }

  /** Saves what differs; `before` is the event as loaded in this transaction, which holds its lock. */
  async save(before: ListeningEvent, event: ListeningEvent): Promise<ListeningEvent> {
    const saved = { ...event, version: before.version + 1 };
    const { facilitators, tallies, ...row } = saved;
    const { manager } = this.transaction;
    await manager.update(ListeningEventRow, { id: before.id, version: before.version }, row);
    if (JSON.stringify(before.facilitators) !== JSON.stringify(facilitators)) {
      await manager.delete(EventFacilitatorRow, { eventId: saved.id });
      await this.addFacilitators(saved);
    }
    if (JSON.stringify(before.tallies) !== JSON.stringify(tallies)) {
      await manager.delete(EventTallyRow, { eventId: saved.id });
      await this.addTallies(saved);
    }
    return saved;
  }

  /** Whether a note of the event is kept. */
  async hasNotes(id: string): Promise<boolean> {
    const [row] = await this.transaction.query<{ found: boolean }>(
      'select exists (select from note where event_id = $1) as found',
      [id],
    );
    return row?.found ?? false;
  }

  /**
   * The first input that names what this programme does not have, or somebody who is not active or holds none of the
   * roles that facilitate; null when all is well.
   */
  async unknownNames(
    names: { siteId: string | null; subgroupId: string | null; facilitatorIds: readonly string[] },
    facilitatorRoles: readonly Role[],
  ): Promise<'siteId' | 'subgroupId' | 'facilitatorIds' | null> {
    const [found] = await this.transaction.query<Record<'sites' | 'subgroups' | 'people', number>>(
      `select (select count(*)::int from site where id = $1) as sites,
         (select count(*)::int from subgroup where id = $2) as subgroups,
         (select count(*)::int from person p where p.id = any($3::uuid[]) and p.state = 'active' and exists (
           select from person_role r where r.person_id = p.id and r.role = any($4::text[]))) as people`,
      [names.siteId, names.subgroupId, names.facilitatorIds, facilitatorRoles],
    );
    if (names.siteId && !found?.sites) return 'siteId';
    if (names.subgroupId && !found?.subgroups) return 'subgroupId';
    return (found?.people ?? 0) < names.facilitatorIds.length ? 'facilitatorIds' : null;
  }

  private async addFacilitators({ id, programmeId, facilitators }: ListeningEvent): Promise<void> {
    if (facilitators.length === 0) return;
    const rows = facilitators.map((one) => ({ ...one, programmeId, eventId: id }));
    await this.transaction.manager.insert(EventFacilitatorRow, rows);
  }

  private async addTallies({ id, programmeId, tallies }: ListeningEvent): Promise<void> {
    if (tallies.length === 0) return;
    const rows = tallies.map((tally) => ({ ...tally, programmeId, eventId: id }));
    await this.transaction.manager.insert(EventTallyRow, rows);
  }
}
