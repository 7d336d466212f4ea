import { type Transaction } from '@heard/data';
import { type Problem, problem, type WellbeingAssessment } from '@heard/domain';

/** The refusal of an assessor whom this programme does not know; one who has left since is still who assessed. */
export async function strangeAssessor(
  transaction: Transaction,
  { assessorId }: Pick<WellbeingAssessment, 'assessorId'>,
): Promise<Problem | null> {
  if (await transaction.people.find(assessorId)) return null;
  return problem('assessorId', 'NOT_FOUND', 'Choose who assessed from the people of this programme.');
}
