import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing heard at an event. It has no author, no speaker and no time; its id is random (ADR 0013). */
@Entity('note')
export class NoteRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('text') kind!: string;
  @Column('text') text!: string;
  @Column('uuid', { name: 'subgroup_id', nullable: true }) subgroupId!: string | null;
  @Column('uuid', { name: 'golden_thread_id', nullable: true }) goldenThreadId!: string | null;
  @Column('boolean', { name: 'is_confirmed_safe' }) isConfirmedSafe!: boolean;
  @Column('integer') version!: number;
}

/** What was deleted on a day, by count: the disposal log. */
@Entity('disposal')
export class DisposalRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('date', { name: 'disposed_on' }) disposedOn!: string;
  @Column('integer') events!: number;
  @Column('integer') notes!: number;
}
