import { registerEnumType } from '@nestjs/graphql';
import { words } from './enum-words';

export const RoleEnum = words(
  'change_leader',
  'subgroup_lead',
  'programme_lead',
  'comms',
  'sponsor',
  'administrator',
);
export const WorkingPatternEnum = words('days', 'nights', 'rotating', 'weekends', 'bank');
export const PersonStateEnum = words('invited', 'active', 'paused', 'left');
export const PersonVerbEnum = words(
  'edit',
  'invite_again',
  'make_reset_link',
  'pause',
  'resume',
  'leave',
  'set_roles',
);
export const ImportStateEnum = words('checking', 'refused', 'ready', 'importing', 'done', 'interrupted');
export const PhaseEnum = words('scope', 'discover', 'design', 'deliver');
export const MembershipKindEnum = words(
  'change_leader',
  'stakeholder',
  'subject_matter_expert',
  'lead',
  'sponsor',
);
export const SubgroupVerbEnum = words('edit', 'move_phase', 'change_members', 'propose_action');
export const ActionStateEnum = words(
  'proposed',
  'agreed',
  'in_design',
  'launched',
  'evaluated',
  'rolled_out',
  'relaunched',
  'handed_over',
  'stopped',
);
export const ActionHealthEnum = words(
  'on_track',
  'due_soon',
  'overdue',
  'quiet',
  'waiting',
  'paused',
  'closed',
);
export const EvaluationStateEnum = words('not_planned', 'planned', 'under_way', 'done');
export const ConfidenceEnum = words('on_course', 'unsure', 'in_trouble');
export const ActionMoveEnum = words(
  'agree',
  'start_design',
  'launch',
  'roll_out',
  'relaunch',
  'resume',
  'withdraw_hand_over',
);
export const ActionVerbEnum = words(
  'edit',
  'post_update',
  'agree',
  'start_design',
  'launch',
  'plan_evaluation',
  'evaluate',
  'roll_out',
  'relaunch',
  'offer_hand_over',
  'accept_hand_over',
  'decline_hand_over',
  'withdraw_hand_over',
  'record_check',
  'reopen',
  'stop',
  'pause',
  'resume',
  'undo',
);
export const ActionSortEnum = words('newest_update', 'oldest_update', 'due', 'title', 'newest', 'best_match');
export const PersonSortEnum = words('name', 'newest', 'subgroup');
export const LinkPurposeEnum = words('invitation', 'reset');
export const EventKindEnum = words(
  'culture_cafe',
  'roadshow',
  'focus_group',
  'conference',
  'paper_forms',
  'web_box',
);
export const ShiftEnum = words('day', 'evening', 'night', 'weekend');
export const EventStateEnum = words('planned', 'open', 'written_up', 'released', 'closed', 'cancelled');
export const EventVerbEnum = words(
  'take_notes',
  'open',
  'write_up',
  'release',
  'open_again',
  'close',
  'write_carry_over',
  'edit',
  'cancel',
  'reinstate',
);
export const EventMoveEnum = words('open', 'write_up', 'open_again', 'close', 'reinstate');
export const WriteUpEnum = words('not_due', 'due', 'late', 'loop_open');
export const ListeningEventSortEnum = words('upcoming_first', 'day');
export const SeriesVerbEnum = words('plan_next', 'edit', 'end', 'reopen');
export const ScreenFlagKindEnum = words(
  'person_name',
  'email',
  'telephone',
  'nhs_number',
  'postcode',
  'rare_job_title',
);
export const TallyAxisEnum = words('directorate', 'staff_group', 'shift');
export const NoteDecisionEnum = words('keep', 'reword', 'remove');
export const CoverageAxisEnum = words('site', 'directorate', 'staff_group', 'shift');
export const CoverageStatusEnum = words('heard', 'quiet_90_days', 'never');
export const PermissionEnum = words(
  'see_work',
  'propose_action',
  'update_own_action',
  'change_subgroup_action',
  'change_any_action',
  'facilitate_event',
  'plan_any_event',
  'release_subgroup_notes',
  'release_any_notes',
  'sort_subgroup_notes',
  'sort_any_notes',
  'compose_edition',
  'approve_edition',
  'put_up_posters',
  'keep_measures',
  'make_own_subgroup_papers',
  'make_papers',
  'prepare_subgroup_gate',
  'decide_any_gate',
  'decide_sponsored_gate',
  'manage_own_subgroup_people',
  'manage_people',
  'manage_accounts',
  'manage_own_subgroup',
  'manage_programme',
  'manage_settings',
  'see_audit',
  'see_system_audit',
);
export const NoteKindEnum = words('concern', 'idea', 'praise', 'question');
export const ThemeStateEnum = words(
  'forming',
  'agreed',
  'being_worked_on',
  'answered',
  'reopened',
  'merged',
  'set_aside',
);
export const ThemeVerbEnum = words(
  'sort_notes',
  'edit',
  'agree',
  'start_work',
  'answer',
  'reopen',
  'link_action',
  'split',
  'merge',
  'undo_merge',
  'set_aside',
  'take_up_again',
  'propose_action',
);
export const ThemeMoveEnum = words('agree', 'start_work', 'answer', 'reopen', 'take_up_again');
export const ThemeSortEnum = words('newest', 'wording', 'most_heard', 'best_match');
export const EvidenceSpanEnum = words(
  'under_three_months',
  'three_to_five_months',
  'six_to_eleven_months',
  'a_year_or_more',
);
export const UserErrorCodeEnum = {
  REQUIRED: 'REQUIRED',
  TOO_LONG: 'TOO_LONG',
  INVALID: 'INVALID',
  NOT_FOUND: 'NOT_FOUND',
  NOT_ALLOWED: 'NOT_ALLOWED',
  WRONG_STATE: 'WRONG_STATE',
  STALE: 'STALE',
  DUPLICATE: 'DUPLICATE',
  TOO_MANY_TRIES: 'TOO_MANY_TRIES',
  EXPIRED: 'EXPIRED',
} as const;

const DESCRIBED: [string, object, string][] = [
  ['Role', RoleEnum, 'What a person is to the programme; several roles may be held at once.'],
  ['Permission', PermissionEnum, 'What a role allows, whatever the row.'],
  ['WorkingPattern', WorkingPatternEnum, 'When a person works.'],
  ['PersonState', PersonStateEnum, 'Where a person stands with the programme.'],
  ['PersonVerb', PersonVerbEnum, 'What the viewer may do to a person now.'],
  ['ImportState', ImportStateEnum, 'How far a file of people has come.'],
  ['Phase', PhaseEnum, 'A phase of the method; each subgroup has its own.'],
  ['MembershipKind', MembershipKindEnum, 'What a person is to a subgroup.'],
  ['SubgroupVerb', SubgroupVerbEnum, 'What the viewer may do to a subgroup now.'],
  ['ActionState', ActionStateEnum, 'How far an action has come.'],
  ['ActionHealth', ActionHealthEnum, 'Whether an action wants attention; derived, never typed.'],
  [
    'EvaluationState',
    EvaluationStateEnum,
    'How far the evaluation of an action has come; separate from any claim.',
  ],
  ['Confidence', ConfidenceEnum, 'How the person who posts an update feels about the action.'],
  ['ActionMove', ActionMoveEnum, 'A step of an action that needs nothing but the word.'],
  ['ActionVerb', ActionVerbEnum, 'What the viewer may do to an action now.'],
  ['ActionSort', ActionSortEnum, 'The order of a list of actions; the id breaks ties.'],
  ['PersonSort', PersonSortEnum, 'The order of the directory; the id breaks ties.'],
  ['LinkPurpose', LinkPurposeEnum, 'What a one-time link is for.'],
  ['EventKind', EventKindEnum, 'The ways in which staff are listened to: kinds of one thing.'],
  ['Shift', ShiftEnum, 'When people work: the finest time of day that listening knows.'],
  ['EventState', EventStateEnum, 'How far a listening event has come.'],
  ['EventVerb', EventVerbEnum, 'What the viewer may do to a listening event now.'],
  ['EventMove', EventMoveEnum, 'A step of a listening event that needs nothing but the word.'],
  [
    'WriteUp',
    WriteUpEnum,
    'How long an event that was held has waited to be written up: late after 3 days; after 7 the loop is open.',
  ],
  [
    'ListeningEventSort',
    ListeningEventSortEnum,
    'The order of a list of listening events; the id breaks ties.',
  ],
  ['SeriesVerb', SeriesVerbEnum, 'What the viewer may do to a series now.'],
  ['NoteKind', NoteKindEnum, 'What the words of a note are.'],
  ['ThemeState', ThemeStateEnum, 'Where a theme stands.'],
  ['ThemeVerb', ThemeVerbEnum, 'What the viewer may do with a theme now.'],
  ['ThemeMove', ThemeMoveEnum, 'A step of a theme that needs nothing but the word.'],
  ['ThemeSort', ThemeSortEnum, 'The order of a list of themes; the id breaks ties.'],
  ['EvidenceSpan', EvidenceSpanEnum, 'How long a theme has been heard, in steps.'],
  ['ScreenFlagKind', ScreenFlagKindEnum, 'What words of a note look like that could give somebody away.'],
  ['TallyAxis', TallyAxisEnum, 'Along what an event counts whom it heard; the site is its own.'],
  ['NoteDecision', NoteDecisionEnum, 'What a second person decides of a note.'],
  ['CoverageAxis', CoverageAxisEnum, 'Along what coverage is counted.'],
  ['CoverageStatus', CoverageStatusEnum, 'Whether a part of the organisation has been heard.'],
  ['UserErrorCode', UserErrorCodeEnum, 'The kind of a refusal, for programs; people read the message.'],
];
for (const [name, ref, description] of DESCRIBED) registerEnumType(ref, { name, description });
