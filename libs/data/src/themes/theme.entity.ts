import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What several notes come to: the "you said". */
@Entity('theme')
export class ThemeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'subgroup_id' }) subgroupId!: string;
  @Column('text') wording!: string;
  @Column('text') detail!: string;
  @Column('text') state!: string;
  /** The state it goes back to when a merge or a setting aside is undone. */
  @Column('text', { name: 'state_before', nullable: true }) stateBefore!: string | null;
  @Column('uuid', { name: 'merged_into_id', nullable: true }) mergedIntoId!: string | null;
  @Column('uuid', { name: 'split_from_id', nullable: true }) splitFromId!: string | null;
  @Column('text', { name: 'set_aside_reason' }) setAsideReason!: string;
  @Column('date', { name: 'created_on' }) createdOn!: string;
  /** Evidence that stays when its notes are deleted on schedule. */
  @Column('integer', { name: 'kept_notes' }) keptNotes!: number;
  @Column('integer', { name: 'kept_events' }) keptEvents!: number;
  @Column('date', { name: 'kept_first_month', nullable: true }) keptFirstMonth!: string | null;
  @Column('date', { name: 'kept_last_month', nullable: true }) keptLastMonth!: string | null;
  /** How much of it was also kept by the theme it is merged into, which gives it back when the merge is undone. */
  @Column('integer', { name: 'passed_notes' }) passedNotes!: number;
  @Column('integer', { name: 'passed_events' }) passedEvents!: number;
  /** Evidence as those see it who may not read the notes; it moves in steps too large to tell of one event. */
  @Column('integer', { name: 'shown_notes' }) shownNotes!: number;
  @Column('integer', { name: 'shown_events' }) shownEvents!: number;
  @Column('integer', { name: 'shown_months' }) shownMonths!: number;
  /** From when it counts as heard, as everybody may know it: the first day of a quarter, never the day of an event. */
  @Column('date', { name: 'shown_heard_from', nullable: true }) shownHeardFrom!: string | null;
  @Column('integer') version!: number;
}

/** A note put into a theme. */
@Entity('note_theme')
export class NoteThemeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'note_id' }) noteId!: string;
  @PrimaryColumn('uuid', { name: 'theme_id' }) themeId!: string;
}

/** A note that a theme's shown evidence counts, whether or not it is still in the theme. */
@Entity('theme_shown_note')
export class ThemeShownNoteRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'theme_id' }) themeId!: string;
  @PrimaryColumn('uuid', { name: 'note_id' }) noteId!: string;
}

/** A golden thread that runs under a theme. */
@Entity('theme_golden_thread')
export class ThemeGoldenThreadRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'theme_id' }) themeId!: string;
  @PrimaryColumn('uuid', { name: 'golden_thread_id' }) goldenThreadId!: string;
}

/** An action that answers a theme. */
@Entity('theme_action')
export class ThemeActionRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'theme_id' }) themeId!: string;
  @PrimaryColumn('uuid', { name: 'action_id' }) actionId!: string;
}
