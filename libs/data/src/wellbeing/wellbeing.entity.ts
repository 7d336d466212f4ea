import { type WellbeingElement, type WellbeingFinding } from '@heard/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of what a programme assesses its care for wellbeing by; never altered. */
@Entity('wellbeing_framework')
export class WellbeingFrameworkRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('integer') number!: number;
  @Column('integer', { name: 'scale_number' }) scaleNumber!: number;
  @Column('jsonb') elements!: WellbeingElement[];
  @Column('jsonb') levels!: string[];
  @Column('uuid', { name: 'made_by_id' }) madeById!: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
}

/** A version of an assessment; a correction is a row beside it. */
@Entity('wellbeing_assessment')
export class WellbeingAssessmentRow {
  @PrimaryColumn('uuid') id!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'framework_id' }) frameworkId!: string;
  @Column('date', { name: 'assessed_on' }) assessedOn!: string;
  @Column('uuid', { name: 'assessor_id' }) assessorId!: string;
  @Column('jsonb') findings!: WellbeingFinding[];
  @Column('text') reason!: string;
  @Column('uuid', { name: 'recorded_by_id' }) recordedById!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
