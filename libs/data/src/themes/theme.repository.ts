import {
  type EvidenceThresholds,
  exactEvidence,
  firstMonthHeard,
  heardFrom,
  LISTENING_DEFAULTS,
  nextShown,
  type QuarterOfEvents,
  type Theme,
  type ThemeEvidence,
} from '@heard/domain';
import { type Transaction } from '../work/unit-of-work';
import { EVIDENCE_TREE, type EvidenceRow, QUARTERS_OF_EVENTS, THRESHOLDS } from './theme-evidence.query';
import { ThemeGoldenThreadRow, ThemeRow } from './theme.entity';
import { SORTABLE_NOTE, type Sorts, sortsValues } from './sorting-notes.query';

const LOAD = `
  select t.id, t.programme_id as "programmeId", t.subgroup_id as "subgroupId", t.wording, t.detail, t.state,
    t.state_before as "stateBefore", t.merged_into_id as "mergedIntoId", t.split_from_id as "splitFromId",
    t.set_aside_reason as "setAsideReason", t.created_on as "createdOn", t.version,
    array(select golden_thread_id::text from theme_golden_thread where theme_id = t.id order by golden_thread_id)
      as "goldenThreadIds"
  from theme t`;

/** A note as sorting needs it: what it says is nothing to the rules. */
export interface SortedNote {
  id: string;
  subgroupId: string | null;
  goldenThreadId: string | null;
  version: number;
}

/** Themes for use cases, with the notes and actions that hang on them. */
export class ThemeRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The theme, locked until the transaction ends, or null when this programme has none such. */
  async find(id: string): Promise<Theme | null> {
    const [theme] = await this.findAll([id]);
    return theme ?? null;
  }

  /** The themes with these ids, locked in the order of their ids, so that two who lock the same ones never wait for each other. */
  findAll(ids: readonly string[]): Promise<Theme[]> {
    return this.transaction.query<Theme>(
      `${LOAD} where t.id = any($1::uuid[]) order by t.id for no key update of t`,
      [ids],
    );
  }

  /** The theme into which this one is merged, not locked; none when it is not merged. */
  async mergedInto(id: string): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      'select merged_into_id as id from theme where id = $1 and merged_into_id is not null',
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** Adds a theme with its golden threads; false when its id is taken. */
  async add(theme: Theme): Promise<boolean> {
    const { goldenThreadIds: _goldenThreadIds, ...row } = theme;
    const added = await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(ThemeRow)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if ((added.raw as unknown[]).length === 0) return false;
    await this.addGoldenThreads(theme);
    return true;
  }

  /** Saves what differs; `before` is the theme as loaded in this transaction, which holds its lock. */
  async save(before: Theme, theme: Theme): Promise<Theme> {
    const saved = { ...theme, version: before.version + 1 };
    const { goldenThreadIds, ...row } = saved;
    const { manager } = this.transaction;
    await manager.update(ThemeRow, { id: before.id, version: before.version }, row);
    if ([...before.goldenThreadIds].sort().join() !== [...goldenThreadIds].sort().join()) {
      await manager.delete(ThemeGoldenThreadRow, { themeId: saved.id });
      await this.addGoldenThreads(saved);
    }
    return saved;
  }

  /** Those of these notes that are released and that the viewer may sort, locked against their deletion. */
  sortable(noteIds: readonly string[], sorts: Sorts): Promise<SortedNote[]> {
    return this.transaction.query<SortedNote>(
      `select n.id, n.subgroup_id as "subgroupId", n.golden_thread_id as "goldenThreadId", n.version
       from note n join listening_event e on e.id = n.event_id
       where ${SORTABLE_NOTE} and n.id = any($3::uuid[]) order by n.id for no key update of n`,
      [...sortsValues(sorts), noteIds],
    );
  }

  /** Says to which subgroup a note speaks; the version that was seen is the caller's to check. */
  async tagNote(note: SortedNote, subgroupId: string): Promise<void> {
    await this.transaction.query(
      'update note set subgroup_id = $2, version = version + 1 where id = $1 and version = $3',
      [note.id, subgroupId, note.version],
    );
  }

  /** Puts notes into a theme; gives how many were not in it before. */
  async putNotes(themeId: string, noteIds: readonly string[]): Promise<number> {
    const rows = await this.transaction.query(
      `insert into note_theme (programme_id, note_id, theme_id) select $1, unnest($3::uuid[]), $2
       on conflict do nothing returning note_id`,
      [this.transaction.scope.programmeId, themeId, noteIds],
    );
    return rows.length;
  }

  /** Takes notes out of a theme; gives how many were in it. */
  async takeNotes(themeId: string, noteIds: readonly string[]): Promise<number> {
    const rows = await this.transaction.query(
      'delete from note_theme where theme_id = $1 and note_id = any($2::uuid[]) returning note_id',
      [themeId, noteIds],
    );
    return rows.length;
  }

  /** Which of these notes are in the theme itself. */
  async notesIn(themeId: string, noteIds: readonly string[]): Promise<string[]> {
    const rows = await this.transaction.query<{ id: string }>(
      'select note_id as id from note_theme where theme_id = $1 and note_id = any($2::uuid[])',
      [themeId, noteIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Links an action to themes; gives how many were not linked to it before. */
  async linkAction(actionId: string, themeIds: readonly string[]): Promise<number> {
    const rows = await this.transaction.query(
      `insert into theme_action (programme_id, theme_id, action_id) select $1, unnest($3::uuid[]), $2
       on conflict do nothing returning theme_id`,
      [this.transaction.scope.programmeId, actionId, themeIds],
    );
    return rows.length;
  }

  /** Whether the action is linked to the theme. */
  async isLinked(actionId: string, themeId: string): Promise<boolean> {
    const rows = await this.transaction.query(
      'select theme_id from theme_action where action_id = $1 and theme_id = $2',
      [actionId, themeId],
    );
    return rows.length > 0;
  }

  /** Takes the link away; gives whether there was one. */
  async unlinkAction(actionId: string, themeId: string): Promise<boolean> {
    const rows = await this.transaction.query(
      'delete from theme_action where action_id = $1 and theme_id = $2 returning theme_id',
      [actionId, themeId],
    );
    return rows.length > 0;
  }

  /** How many actions answer the theme. */
  async countActions(themeId: string): Promise<number> {
    const [row] = await this.transaction.query<{ found: number }>(
      'select count(*)::int as found from theme_action where theme_id = $1',
      [themeId],
    );
    return row?.found ?? 0;
  }

  /**
   * Lets the shown evidence of these themes, and of those they are merged into, follow what is in them, where the batch
   * rule lets it move (nextShown in libs/domain).
   */
  async recount(themeIds: readonly string[]): Promise<void> {
    const least = await this.thresholds();
    const rows = await this.transaction.query<
      EvidenceRow & { id: string; changed: ThemeEvidence; shown: ThemeEvidence }
    >(RECOUNT, [themeIds]);
    const moved = rows.flatMap(({ id, live, kept, changed, shown }) => {
      const next = nextShown(shown, exactEvidence(live, kept), changed, least);
      const stays = next === shown || (next.notes === 0 && shown.notes === 0);
      return stays ? [] : [{ id, ...next, firstMonth: next.notes > 0 ? firstMonthHeard(live, kept) : null }];
    });
    if (moved.length === 0) return;
    const ids = moved.map(({ id }) => id);
    const quarters = await this.transaction.query<QuarterOfEvents>(QUARTERS_OF_EVENTS);
    await this.transaction.query(
      `update theme t set shown_notes = m.notes, shown_events = m.events, shown_months = m.months, shown_heard_from = m.heard
       from unnest($1::uuid[], $2::int[], $3::int[], $4::int[], $5::date[]) m(id, notes, events, months, heard)
       where t.id = m.id`,
      [
        ids,
        moved.map(({ notes }) => notes),
        moved.map(({ events }) => events),
        moved.map(({ months }) => months),
        moved.map(({ firstMonth }) => firstMonth && heardFrom(firstMonth, quarters, least.themeEvents)),
      ],
    );
    await this.transaction.query('delete from theme_shown_note where theme_id = any($1::uuid[])', [ids]);
    const showing = moved.filter(({ notes }) => notes > 0).map(({ id }) => id);
    await this.transaction.query(
      `${EVIDENCE_TREE} insert into theme_shown_note (programme_id, theme_id, note_id)
       select distinct $2::uuid, tree.root, l.note_id from tree join note_theme l on l.theme_id = tree.id`,
      [showing, this.transaction.scope.programmeId],
    );
  }

  /**
   * Keeps what each theme, and each it is merged into, rests on by the notes of these events, which are about to be
   * deleted: so many notes and so many events, in these months.
   */
  async keepEvidence(eventIds: readonly string[]): Promise<void> {
    await this.transaction.query(
      `with recursive held as (
         select l.theme_id, l.note_id, n.event_id, date_trunc('month', e.held_on)::date as month
         from note n join listening_event e on e.id = n.event_id join note_theme l on l.note_id = n.id
         where n.event_id = any($1::uuid[])
         union
         select t.merged_into_id, h.note_id, h.event_id, h.month from held h join theme t on t.id = h.theme_id
         where t.merged_into_id is not null),
       kept as (
         select theme_id, count(distinct note_id)::int as notes, count(distinct event_id)::int as events,
           min(month) as first_month, max(month) as last_month
         from held group by theme_id)
       update theme t set kept_notes = t.kept_notes + k.notes, kept_events = t.kept_events + k.events,
         kept_first_month = least(t.kept_first_month, k.first_month), kept_last_month = greatest(t.kept_last_month, k.last_month),
         passed_notes = t.passed_notes + case when t.merged_into_id is null then 0 else k.notes end,
         passed_events = t.passed_events + case when t.merged_into_id is null then 0 else k.events end
       from kept k where t.id = k.theme_id`,
      [eventIds],
    );
  }

  /**
   * Gives back what a theme passed on of its kept evidence to the one it was merged into, and to those above that. What
   * both had counts as the theme's alone, so that what remains is never overstated.
   */
  async takeBackKept(themeId: string, fromId: string): Promise<void> {
    await this.transaction.query(
      `with recursive above as (
         select id, merged_into_id from theme where id = $2
         union select t.id, t.merged_into_id from above a join theme t on t.id = a.merged_into_id)
       update theme t set kept_notes = greatest(0, t.kept_notes - c.passed_notes),
         kept_events = greatest(0, t.kept_events - c.passed_events),
         kept_first_month = case when t.kept_notes > c.passed_notes then t.kept_first_month end,
         kept_last_month = case when t.kept_notes > c.passed_notes then t.kept_last_month end,
         passed_notes = greatest(0, t.passed_notes - c.passed_notes),
         passed_events = greatest(0, t.passed_events - c.passed_events)
       from theme c where c.id = $1 and t.id in (select id from above)`,
      [themeId, fromId],
    );
    await this.transaction.query('update theme set passed_notes = 0, passed_events = 0 where id = $1', [
      themeId,
    ]);
  }

  /** How much a theme must rest on in this programme before its evidence is shown. */
  async thresholds(): Promise<EvidenceThresholds> {
    const [found] = await this.transaction.query<EvidenceThresholds>(THRESHOLDS);
    return found ?? LISTENING_DEFAULTS;
  }

  private async addGoldenThreads({ id, programmeId, goldenThreadIds }: Theme): Promise<void> {
    if (goldenThreadIds.length === 0) return;
    await this.transaction.manager.insert(
      ThemeGoldenThreadRow,
      goldenThreadIds.map((goldenThreadId) => ({ programmeId, themeId: id, goldenThreadId })),
    );
  }
}

const RECOUNT = `
  with recursive roots as (
    select id, merged_into_id from theme where id = any($1::uuid[])
    union select t.id, t.merged_into_id from roots r join theme t on t.id = r.merged_into_id),
  tree(root, id) as (
    select id, id from roots union select tree.root, t.id from tree join theme t on t.merged_into_id = tree.id),
  inside as (
    select distinct tree.root, l.note_id, n.event_id, e.held_on
    from tree join note_theme l on l.theme_id = tree.id join note n on n.id = l.note_id
    join listening_event e on e.id = n.event_id),
  changed as (
    select coalesce(i.root, s.theme_id) as root, coalesce(i.note_id, s.note_id) as note_id
    from inside i full join (select s.theme_id, s.note_id from theme_shown_note s where s.theme_id in (select id from roots)) s
      on s.theme_id = i.root and s.note_id = i.note_id
    where i.note_id is null or s.note_id is null)
  select t.id,
    (select json_build_object('notes', count(*), 'events', count(distinct i.event_id),
      'firstMonth', to_char(min(i.held_on), 'YYYY-MM-01'), 'lastMonth', to_char(max(i.held_on), 'YYYY-MM-01'))
      from inside i where i.root = t.id) as live,
    (select json_agg(json_build_object('notes', m.kept_notes, 'events', m.kept_events, 'firstMonth', m.kept_first_month,
      'lastMonth', m.kept_last_month)) from tree join theme m on m.id = tree.id where tree.root = t.id) as kept,
    (select json_build_object('notes', count(*), 'events', count(distinct n.event_id))
      from changed c join note n on n.id = c.note_id where c.root = t.id) as changed,
    json_build_object('notes', t.shown_notes, 'events', t.shown_events, 'months', t.shown_months) as shown
  from theme t where t.id in (select id from roots) order by t.id`;
