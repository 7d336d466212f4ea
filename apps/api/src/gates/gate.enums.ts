import { registerEnumType } from '@nestjs/graphql';
import { words } from '../graphql/enum-words';

export const GateStateEnum = words('not_ready', 'ready', 'decided');
export const GateOutcomeEnum = words('passed', 'passed_with_conditions', 'held');
export const GateVerbEnum = words(
  'give_evidence',
  'take_back_evidence',
  'waive',
  'take_back_waiver',
  'pass',
  'pass_with_conditions',
  'hold',
  'meet_condition',
  'reopen',
);
export const EvidenceKindEnum = words('event_count', 'theme', 'action', 'measure', 'edition', 'document');
export const CriterionMetEnum = words('computed', 'evidence', 'waived');
export const MissingLinkEnum = words(
  'members',
  'events',
  'themes',
  'actions',
  'theme',
  'action',
  'coverage',
  'cycles',
  'method',
);

for (const [name, values, description] of [
  ['GateState', GateStateEnum, 'Where a gate stands; ready and not ready are worked out, never typed in.'],
  ['GateOutcome', GateOutcomeEnum, 'What a decision says.'],
  ['GateVerb', GateVerbEnum, 'What the viewer may do with a gate now.'],
  ['EvidenceKind', EvidenceKindEnum, 'What evidence for a criterion leads to.'],
  ['CriterionMet', CriterionMetEnum, 'How a criterion is met.'],
  ['MissingLinkKind', MissingLinkEnum, 'To what page something that is missing leads.'],
] as const) {
  registerEnumType(values, { name, description });
}
