import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The people who work on one priority, and where it stands. */
@Entity('subgroup')
export class SubgroupRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') name!: string;
  @Column('text', { array: true }) aliases!: string[];
  @Column('text', { name: 'priority_text' }) priorityText!: string;
  @Column('text') phase!: string;
  @Column('date', { name: 'phase_since' }) phaseSince!: string;
  @Column('integer') position!: number;
  @Column('integer') version!: number;
}

/** One stretch of a subgroup's life in one phase. */
@Entity('subgroup_phase')
export class SubgroupPhaseRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'subgroup_id' }) subgroupId!: string;
  @Column('text') phase!: string;
  @Column('date', { name: 'from_date' }) from!: string;
  @Column('date', { name: 'to_date', nullable: true }) to!: string | null;
  @Column('text') note!: string;
}

/** A golden thread that runs under a subgroup's priority. */
@Entity('subgroup_golden_thread')
export class SubgroupGoldenThreadRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'subgroup_id' }) subgroupId!: string;
  @PrimaryColumn('uuid', { name: 'golden_thread_id' }) goldenThreadId!: string;
}

/** A person's place in a subgroup, of one kind, from and to a day. */
@Entity('membership')
export class MembershipRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'subgroup_id' }) subgroupId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: string;
  @Column('date', { name: 'from_date' }) from!: string;
  @Column('date', { name: 'to_date', nullable: true }) to!: string | null;
  @Column('integer') version!: number;
}
