import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One run of the method on one set of survey results. */
@Entity('cycle')
export class CycleRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('text') state!: string;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;
  @Column('text', { name: 'survey_results' }) surveyResults!: string;
  @Column('integer') version!: number;
}

/** One stretch of a subgroup's life in one cycle. */
@Entity('cycle_period')
export class CyclePeriodRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'subgroup_id' }) subgroupId!: string;
  @Column('uuid', { name: 'cycle_id' }) cycleId!: string;
  @Column('date', { name: 'from_date' }) from!: string;
  @Column('date', { name: 'to_date', nullable: true }) to!: string | null;
}

/** The programme's own phases and criteria. */
@Entity('method')
export class MethodRow {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('jsonb') phases!: unknown;
  @Column('text', { name: 'community_part_ids', array: true }) communityPartIds!: string[];
  @Column('integer') version!: number;
}
