import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What happened, by whom, when; added in the transaction of the change itself and never altered. */
@Entity('audit_event')
export class AuditEventRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text') verb!: string;
  @Column('text', { name: 'subject_type' }) subjectType!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('text', { name: 'subject_title' }) subjectTitle!: string;
  @Column('jsonb', { nullable: true }) before!: object | null;
  @Column('jsonb', { nullable: true }) after!: object | null;
}
