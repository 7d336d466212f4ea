import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A culture café, a roadshow and the like: where and when staff were listened to. */
@Entity('listening_event')
export class ListeningEventRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') kind!: string;
  @Column('text') title!: string;
  @Column('date', { name: 'held_on' }) heldOn!: string;
  @Column('text') shift!: string;
  @Column('uuid', { name: 'site_id', nullable: true }) siteId!: string | null;
  @Column('text') place!: string;
  @Column('text') details!: string;
  @Column('text') invited!: string;
  @Column('uuid', { name: 'subgroup_id', nullable: true }) subgroupId!: string | null;
  @Column('uuid', { name: 'series_id', nullable: true }) seriesId!: string | null;
  @Column('text') state!: string;
  @Column('integer', { name: 'people_heard' }) peopleHeard!: number;
  @Column('text', { name: 'carry_over' }) carryOver!: string;
  @Column('text', { name: 'cancel_reason' }) cancelReason!: string;
  @Column('date', { name: 'written_up_on', nullable: true }) writtenUpOn!: string | null;
  @Column('date', { name: 'released_on', nullable: true }) releasedOn!: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Column('date', { name: 'notes_deleted_on', nullable: true }) notesDeletedOn!: string | null;
  @Column('integer') version!: number;
}

/** Somebody who facilitates an event; the row stays when they step back, so that they do not release its notes. */
@Entity('event_facilitator')
export class EventFacilitatorRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('boolean', { name: 'is_facilitating' }) isFacilitating!: boolean;
  @Column('boolean', { name: 'took_notes' }) tookNotes!: boolean;
}

/** How many people of one directorate, staff group or shift were heard at an event: a number, never names. */
@Entity('event_tally')
export class EventTallyRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('text') axis!: string;
  @PrimaryColumn('text') part!: string;
  @Column('integer') people!: number;
}

/** Events held again and again, and what each of them begins with. */
@Entity('event_series')
export class EventSeriesRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') title!: string;
  @Column('text') kind!: string;
  @Column('integer', { name: 'every_weeks' }) everyWeeks!: number;
  @Column('text') shift!: string;
  @Column('uuid', { name: 'site_id', nullable: true }) siteId!: string | null;
  @Column('text') place!: string;
  @Column('text') details!: string;
  @Column('text') invited!: string;
  @Column('uuid', { name: 'subgroup_id', nullable: true }) subgroupId!: string | null;
  @Column('boolean', { name: 'is_ended' }) isEnded!: boolean;
  @Column('integer') version!: number;
}

/** The secret address of a person's calendar feed, kept as a hash. */
@Entity('calendar_feed')
export class CalendarFeedRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
}

/** What a programme says about listening: how much a theme rests on, how long notes are kept, what is read out. */
@Entity('listening_settings')
export class ListeningSettingsRow {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('integer', { name: 'theme_notes' }) themeNotes!: number;
  @Column('integer', { name: 'theme_events' }) themeEvents!: number;
  @Column('integer', { name: 'note_days' }) noteDays!: number;
  @Column('text', { name: 'ground_rules' }) groundRules!: string;
  @Column('text', { name: 'privacy_notice' }) privacyNotice!: string;
  @Column('text', { name: 'safety_guidance' }) safetyGuidance!: string;
  @Column('integer') version!: number;
}

/** Whom to turn to when somebody may be harmed, such as a Freedom to Speak Up guardian. */
@Entity('speak_up_contact')
export class SpeakUpContactRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') name!: string;
  @Column('text') telephone!: string;
  @Column('text') email!: string;
  @Column('text') note!: string;
  @Column('integer') position!: number;
}
