import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A survey question or another figure. */
@Entity('measure')
export class MeasureRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') title!: string;
  @Column('text') wording!: string;
  @Column('text') unit!: string;
  @Column('text') rhythm!: string;
  @Column('text') improvement!: string;
  @Column('double precision', { nullable: true }) target!: number | null;
  @Column('uuid', { name: 'subgroup_id', nullable: true }) subgroupId!: string | null;
  @Column('integer', { name: 'fix_after', nullable: true }) fixAfter!: number | null;
  @Column('boolean', { name: 'screens_moving_ranges' }) screensMovingRanges!: boolean;
  @Column('integer') version!: number;
}

/** A golden thread of a measure. */
@Entity('measure_golden_thread')
export class MeasureGoldenThreadRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'measure_id' }) measureId!: string;
  @PrimaryColumn('uuid', { name: 'golden_thread_id' }) goldenThreadId!: string;
}

/** What a file of one layout calls a measure. */
@Entity('measure_variable')
export class MeasureVariableRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'measure_id' }) measureId!: string;
  @PrimaryColumn('integer') position!: number;
  @Column('text') layout!: string;
  @Column('text') variable!: string;
  @Column('text', { name: 'from_period' }) from!: string;
  @Column('text', { name: 'to_period' }) to!: string;
  @Column('text') improvement!: string;
  @Column('boolean', { name: 'is_reworded' }) isReworded!: boolean;
}

/** From when on the limits of a measure's chart begin anew, and why. */
@Entity('measure_rebase')
export class MeasureRebaseRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'measure_id' }) measureId!: string;
  @PrimaryColumn('text') period!: string;
  @Column('text') reason!: string;
}

/** A file of figures being checked or taken in: the source of its readings. */
@Entity('measure_import')
export class MeasureImportRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'made_by_id' }) madeById!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text') sha256!: string;
  @Column('text') layout!: string;
  @Column('text') release!: string;
  @Column('text') vintage!: string;
  @Column('date', { name: 'released_on' }) releasedOn!: string;
  @Column('date', { name: 'embargoed_until', nullable: true }) embargoedUntil!: string | null;
  @Column('text', { name: 'organisation_code' }) organisationCode!: string;
  @Column('text') state!: string;
  @Column('integer', { name: 'rows_done' }) rowsDone!: number;
  @Column('integer') creates!: number;
  @Column('integer') updates!: number;
  @Column('integer') unchanged!: number;
  @Column('jsonb', { name: 'unknown_variables' }) unknownVariables!: string[];
  @Column('integer', { name: 'error_count' }) errorCount!: number;
  @Column('jsonb') errors!: unknown;
  @Column('jsonb', { nullable: true }) plan!: unknown;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
}

/** One value of a measure. */
@Entity('measure_reading')
export class MeasureReadingRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'measure_id' }) measureId!: string;
  @PrimaryColumn('text') vintage!: string;
  @PrimaryColumn('text') period!: string;
  @PrimaryColumn('text') dimension!: string;
  @PrimaryColumn('text') part!: string;
  @Column('uuid', { name: 'import_id' }) importId!: string;
  @Column('double precision') value!: number;
  @Column('integer', { nullable: true }) base!: number | null;
  @Column('text', { name: 'comparator_group', nullable: true }) comparatorGroup!: string | null;
  @Column('integer', { nullable: true }) organisations!: number | null;
  @Column('double precision', { nullable: true }) average!: number | null;
  @Column('double precision', { nullable: true }) best!: number | null;
  @Column('text', { name: 'published_significance', nullable: true }) publishedSignificance!: string | null;
}
