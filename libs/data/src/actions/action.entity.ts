import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One action as stored; co-owners, golden threads and hand-over checks are rows of their own. */
@Entity('action')
export class ActionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'subgroup_id' }) subgroupId!: string;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text', { name: 'hoped_change' }) hopedChange!: string;
  @Column('text') state!: string;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('uuid', { name: 'proposed_by_id' }) proposedById!: string;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('date', { name: 'launched_on', nullable: true }) launchedOn!: string | null;
  @Column('text', { name: 'evaluation_state' }) evaluationState!: string;
  @Column('date', { name: 'evaluation_on', nullable: true }) evaluationOn!: string | null;
  @Column('text', { name: 'evaluation_finding' }) evaluationFinding!: string;
  @Column('text', { name: 'evaluation_method' }) evaluationMethod!: string;
  @Column('text', { name: 'claim_of_success' }) claimOfSuccess!: string;
  @Column('text', { name: 'next_step' }) nextStep!: string;
  @Column('text') funder!: string;
  @Column('text') partner!: string;
  @Column('date', { name: 'paused_until', nullable: true }) pausedUntil!: string | null;
  @Column('text', { name: 'pause_reason' }) pauseReason!: string;
  @Column('text', { name: 'stop_reason' }) stopReason!: string;
  @Column('uuid', { name: 'receiving_owner_id', nullable: true }) receivingOwnerId!: string | null;
  @Column('text', { name: 'hand_over_note' }) handOverNote!: string;
  @Column('date', { name: 'hand_over_offered_on', nullable: true }) handOverOfferedOn!: string | null;
  @Column('date', { name: 'hand_over_accepted_on', nullable: true }) handOverAcceptedOn!: string | null;
  @Column('uuid', { name: 'last_update_id', nullable: true }) lastUpdateId!: string | null;
  @Column('date', { name: 'last_update_on', nullable: true }) lastUpdateOn!: string | null;
  @Column('text', { name: 'waiting_on' }) waitingOn!: string;
  @Column('text', { nullable: true }) confidence!: string | null;
  @Column('date', { name: 'created_on' }) createdOn!: string;
  @Column('date', { name: 'last_step_on' }) lastStepOn!: string;
  @Column('integer') version!: number;
}

/** A person who shares an action with its owner. */
@Entity('action_co_owner')
export class ActionCoOwnerRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'action_id' }) actionId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
}

/** A golden thread that runs under an action. */
@Entity('action_golden_thread')
export class ActionGoldenThreadRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'action_id' }) actionId!: string;
  @PrimaryColumn('uuid', { name: 'golden_thread_id' }) goldenThreadId!: string;
}

/** A measure that an action should move, and the reading from which it sets out. */
@Entity('action_measure')
export class ActionMeasureRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'action_id' }) actionId!: string;
  @PrimaryColumn('uuid', { name: 'measure_id' }) measureId!: string;
  @Column('text', { name: 'baseline_vintage', nullable: true }) baselineVintage!: string | null;
  @Column('text', { name: 'baseline_period', nullable: true }) baselinePeriod!: string | null;
}

/** A dated word on an action's progress; added, never changed. */
@Entity('action_update')
export class ActionUpdateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'action_id' }) actionId!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('date', { name: 'posted_on' }) postedOn!: string;
  @Column('timestamptz', { name: 'posted_at' }) postedAt!: Date;
  @Column('text') text!: string;
  @Column('boolean', { name: 'nothing_new' }) nothingNew!: boolean;
  @Column('text') confidence!: string;
  @Column('text', { name: 'waiting_on' }) waitingOn!: string;
}

/** One of the checks at 3, 6 and 12 months after an action was handed over. */
@Entity('action_check')
export class ActionCheckRow {
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @PrimaryColumn('uuid', { name: 'action_id' }) actionId!: string;
  @PrimaryColumn('integer') months!: number;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('date', { name: 'done_on', nullable: true }) doneOn!: string | null;
  @Column('text', { nullable: true }) result!: string | null;
  @Column('text') note!: string;
}

/** A person's own named set of filters on the action list. */
@Entity('saved_view')
export class SavedViewRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'programme_id' }) programmeId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') name!: string;
  @Column('text') query!: string;
}
