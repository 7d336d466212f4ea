import { type Note, type TallyParts } from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';

const COLUMNS = `n.id, n.programme_id as "programmeId", n.event_id as "eventId", n.kind, n.text,
  n.subgroup_id as "subgroupId", n.golden_thread_id as "goldenThreadId", n.is_confirmed_safe as "isConfirmedSafe", n.version`;

/** Raw notes for use cases, in the order of their random ids. Whoever asks has locked the event. */
export class NoteRepository {
  constructor(private readonly transaction: Transaction) {}

  async find(id: string): Promise<Note | null> {
    const [note] = await this.transaction.query<Note>(
      `select ${COLUMNS} from note n where n.id = $1 for no key update`,
      [id],
    );
    return note ?? null;
  }

  /** The event that a note belongs to, to be locked before the note is loaded. */
  async eventOf(id: string): Promise<string | null> {
    const [note] = await this.transaction.query<{ eventId: string }>(
      'select event_id as "eventId" from note where id = $1',
      [id],
    );
    return note?.eventId ?? null;
  }

  /** All notes of the event. */
  async ofEvent(eventId: string): Promise<Note[]> {
    return this.transaction.query<Note>(`select ${COLUMNS} from note n where n.event_id = $1 order by n.id`, [
      eventId,
    ]);
  }

  /** One page of the notes of the event; with subgroups, only of what is tagged to one of them. */
  async pageOfEvent(
    eventId: string,
    subgroupIds: readonly string[] | null,
    page: { limit: number; offset: number },
  ): Promise<{ items: Note[]; total: number }> {
    const narrowed = 'from note n where n.event_id = $1 and ($2::uuid[] is null or n.subgroup_id = any($2))';
    const items = await this.transaction.query<Note>(
      `select ${COLUMNS} ${narrowed} order by n.id limit $3::int offset $4::int`,
      [eventId, subgroupIds, page.limit, page.offset],
    );
    if (items.length < page.limit && page.offset === 0) return { items, total: items.length };
    const [counted] = await this.transaction.query<{ total: number }>(
      `select count(*)::int as total ${narrowed}`,
      [eventId, subgroupIds],
    );
    return { items, total: counted?.total ?? 0 };
  }

  async countOfEvent(eventId: string): Promise<number> {
    const [row] = await this.transaction.query<{ notes: number }>(
      'select count(*)::int as notes from note where event_id = $1',
      [eventId],
    );
    return row?.notes ?? 0;
  }

  async add(note: Note): Promise<void> {
    await this.transaction.query(
      `insert into note (id, programme_id, event_id, kind, text, subgroup_id, golden_thread_id, is_confirmed_safe, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[note.id, note.programmeId, note.eventId, note.kind, note.text, note.subgroupId],
        ...[note.goldenThreadId, note.isConfirmedSafe, note.version],
      ],
    );
  }

  /** Saves the words of a note with the next version; the note is locked by this transaction. */
  async save(before: Note, note: Note): Promise<Note> {
    const saved = { ...note, version: before.version + 1 };
    await this.transaction.query(
      `update note set kind = $2, text = $3, subgroup_id = $4, golden_thread_id = $5, is_confirmed_safe = $6, version = $7
       where id = $1`,
      [
        ...[before.id, saved.kind, saved.text, saved.subgroupId, saved.goldenThreadId],
        ...[saved.isConfirmedSafe, saved.version],
      ],
    );
    return saved;
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.transaction.query('delete from note where id = any($1::uuid[])', [ids]);
  }

  /** Says once that the facilitator took notes of the event. */
  async markTaken(eventId: string, personId: string): Promise<void> {
    await this.transaction.query(
      'update event_facilitator set took_notes = true where event_id = $1 and person_id = $2 and not took_notes',
      [eventId, personId],
    );
  }

  /** Which of the two tags this programme does not have; null when all is well. */
  async unknownTag(
    tags: Pick<Note, 'subgroupId' | 'goldenThreadId'>,
  ): Promise<'subgroupId' | 'goldenThreadId' | null> {
    if (!tags.subgroupId && !tags.goldenThreadId) return null;
    const [found] = await this.transaction.query<{ subgroup: boolean; thread: boolean }>(
      `select $1::uuid is null or exists (select from subgroup where id = $1) as subgroup,
         $2::uuid is null or exists (select from golden_thread where id = $2) as thread`,
      [tags.subgroupId, tags.goldenThreadId],
    );
    if (!found?.subgroup) return 'subgroupId';
    return found.thread ? null : 'goldenThreadId';
  }

  /** The directorates and staff groups that people can be counted by. */
  async tallyParts(): Promise<TallyParts> {
    const [parts] = await this.transaction.query<TallyParts>(
      `select array(select id::text from directorate) as directorate, array(select id::text from staff_group) as staff_group`,
    );
    return parts ?? { directorate: [], staff_group: [] };
  }

  /** The ids of the web boxes that are open, the oldest first. */
  async openWebBoxes(): Promise<{ id: string; heldOn: string }[]> {
    return this.transaction.query(
      `select id, held_on as "heldOn" from listening_event where kind = 'web_box' and state = 'open' order by held_on, id`,
    );
  }
}
