import { registerEnumType } from '@nestjs/graphql';

/** The GraphQL spelling of domain words: `in_design` is IN_DESIGN. */
function words<const T extends string>(...values: T[]): { readonly [word in T as Uppercase<word>]: word } {
  return Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as never;
}

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
export const PermissionEnum = words(
  'see_work',
  'propose_action',
  'update_own_action',
  'change_subgroup_action',
  'change_any_action',
  'manage_own_subgroup_people',
  'manage_people',
  'manage_accounts',
  'manage_own_subgroup',
  'manage_programme',
  'manage_settings',
  'see_audit',
  'see_system_audit',
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
  ['UserErrorCode', UserErrorCodeEnum, 'The kind of a refusal, for programs; people read the message.'],
];
for (const [name, ref, description] of DESCRIBED) registerEnumType(ref, { name, description });
