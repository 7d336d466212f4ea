import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody the programme knows; an account and roles are rows of their own. */
@Entity('person')
export class PersonRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') state!: string;
  @Column('text', { name: 'job_title' }) jobTitle!: string;
  @Column('uuid', { name: 'directorate_id', nullable: true }) directorateId!: string | null;
  @Column('uuid', { name: 'site_id', nullable: true }) siteId!: string | null;
  @Column('uuid', { name: 'staff_group_id', nullable: true }) staffGroupId!: string | null;
  @Column('text', { name: 'working_pattern', nullable: true }) workingPattern!: string | null;
  @Column('date', { name: 'joined_on', nullable: true }) joinedOn!: string | null;
  @Column('date', { name: 'paused_until', nullable: true }) pausedUntil!: string | null;
  @Column('date', { name: 'left_on', nullable: true }) leftOn!: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('integer') version!: number;
}

/** A role a person holds in the programme. */
@Entity('person_role')
export class PersonRoleRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') role!: string;
}

/** A file of people being checked or taken in. */
@Entity('person_import')
export class PersonImportRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'made_by_id' }) madeById!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text') state!: string;
  @Column('integer', { name: 'rows_total' }) rowsTotal!: number;
  @Column('integer', { name: 'rows_done' }) rowsDone!: number;
  @Column('integer') creates!: number;
  @Column('integer') updates!: number;
  @Column('integer') unchanged!: number;
  @Column('integer', { name: 'error_count' }) errorCount!: number;
  @Column('jsonb') errors!: unknown;
  @Column('jsonb', { nullable: true }) rows!: unknown;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
}
