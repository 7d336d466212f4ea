import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One organisation's culture programme: the boundary of everything. */
@Entity('programme')
export class ProgrammeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') organisation!: string;
  @Column('boolean', { name: 'is_example' }) isExample!: boolean;
  @Column('integer', { name: 'nudge_days' }) nudgeDays!: number;
  @Column('integer', { name: 'due_soon_days' }) dueSoonDays!: number;
  @Column('integer', { name: 'idle_minutes' }) idleMinutes!: number;
  @Column('integer', { name: 'small_number_threshold' }) smallNumberThreshold!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('integer') version!: number;
}

abstract class NamedRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') name!: string;
}

/** A place where people work. */
@Entity('site')
export class SiteRow extends NamedRow {}

/** A part of the organisation. */
@Entity('directorate')
export class DirectorateRow extends NamedRow {}

/** A kind of work people do, as the staff survey counts it. */
@Entity('staff_group')
export class StaffGroupRow extends NamedRow {}

/** A tag that runs under every subgroup. */
@Entity('golden_thread')
export class GoldenThreadRow extends NamedRow {
  @Column('text') description!: string;
}
