import { registerEnumType } from '@nestjs/graphql';
import { words } from '../graphql/enum-words';

export const CycleStateEnum = words('open', 'closed');
export const CycleVerbEnum = words('edit', 'enter', 'close', 'reopen');
export const ComputedCriterionEnum = words(
  'sponsor_named',
  'change_leaders_recruited',
  'directorates_heard',
  'nights_and_community_heard',
  'themes_evidenced',
  'actions_complete',
  'themes_taken_up',
  'actions_evaluated',
  'actions_settled',
  'themes_answered',
  'next_cycle_opened',
);

for (const [name, values, description] of [
  ['CycleState', CycleStateEnum, 'Whether a cycle goes on.'],
  ['CycleVerb', CycleVerbEnum, 'What the viewer may do with a cycle now; ENTER takes a subgroup into it.'],
  ['ComputedCriterion', ComputedCriterionEnum, 'What the program works out from work already recorded.'],
] as const) {
  registerEnumType(values, { name, description });
}
