import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The edge by which one subgroup leaves one phase in one cycle. */
@Entity('gate')
export class GateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'subgroup_id' }) subgroupId!: string;
  @Column('uuid', { name: 'cycle_id' }) cycleId!: string;
  @Column('text') phase!: string;
  @Column('integer') version!: number;
}

/** What somebody gave to show that a criterion is met. */
@Entity('gate_evidence')
export class GateEvidenceRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'gate_id' }) gateId!: string;
  @Column('integer') position!: number;
  @Column('text', { name: 'criterion_id' }) criterionId!: string;
  @Column('text') wording!: string;
  @Column('text') kind!: string;
  @Column('text', { name: 'target_id' }) targetId!: string;
  @Column('text') address!: string;
  @Column('text') title!: string;
  @Column('uuid', { name: 'given_by_id' }) givenById!: string;
  @Column('date', { name: 'given_on' }) givenOn!: string;
}

/** Why a criterion need not be met this time. */
@Entity('gate_waiver')
export class GateWaiverRow {
  @PrimaryColumn('uuid', { name: 'gate_id' }) gateId!: string;
  @PrimaryColumn('text', { name: 'criterion_id' }) criterionId!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('integer') position!: number;
  @Column('text') wording!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'waived_by_id' }) waivedById!: string;
  @Column('date', { name: 'waived_on' }) waivedOn!: string;
}

/** One thing in the history of a gate; added, never changed. */
@Entity('gate_entry')
export class GateEntryRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'gate_id' }) gateId!: string;
  @Column('integer') position!: number;
  @Column('text') kind!: string;
  @Column('date', { name: 'on_date' }) on!: string;
  @Column('uuid', { name: 'by_id' }) byId!: string;
  /** Why it was decided or reopened, or how a condition was met. */
  @Column('text') words!: string;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('text', { name: 'phase_name', nullable: true }) phaseName!: string | null;
  @Column('text', { name: 'to_phase', nullable: true }) toPhase!: string | null;
  @Column('uuid', { name: 'to_cycle_id', nullable: true }) toCycleId!: string | null;
  @Column('jsonb', { nullable: true }) record!: unknown;
  @Column('uuid', { name: 'condition_id', nullable: true }) conditionId!: string | null;
}

/** What must still be done although a gate is passed; added, never changed. */
@Entity('gate_condition')
export class GateConditionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'gate_id' }) gateId!: string;
  @Column('uuid', { name: 'decision_id' }) decisionId!: string;
  @Column('integer') position!: number;
  @Column('text') text!: string;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
}
