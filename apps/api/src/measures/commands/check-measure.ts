import { type Transaction } from '@heard/data';
import { type Measure, type Problem, problem, variablesClash, variableTaken } from '@heard/domain';

/** What a race for the same variable is told; the check before it names the other measure. */
export const VARIABLE_TAKEN = problem(
  'variables',
  'DUPLICATE',
  'Another measure has one of these variables by now. Load the page again and look.',
);

/** What a measure names must be of this programme, and its variables of no other measure. */
export async function checkMeasure(transaction: Transaction, measure: Measure): Promise<Problem | null> {
  const { subgroupId, goldenThreadIds } = measure;
  if (subgroupId !== null && !(await transaction.subgroups.names([subgroupId])).has(subgroupId))
    return problem('subgroupId', 'NOT_FOUND', 'Choose a subgroup of this programme.');
  if ((await transaction.subgroups.countThreads(goldenThreadIds)) < goldenThreadIds.length)
    return problem('goldenThreadIds', 'NOT_FOUND', 'Choose golden threads of this programme.');
  for (const { variable, title } of await transaction.measures.variablesLike(measure)) {
    const clash = measure.variables.find((own) => variablesClash(own, variable));
    if (clash) return variableTaken(clash.variable, title);
  }
  return null;
}
