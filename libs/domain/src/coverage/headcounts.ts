import { fail, ok, problem, type Problem, type Result } from '../result';
import { type Viewer, viewerHas } from '../viewer';
import { type CoverageAxis } from './axis';
import { type CoveragePart, type Headcount } from './coverage';

/** The most people that one part of an organisation can have. */
export const MOST_PEOPLE = 1_000_000;

/** Whether the viewer may enter how many people work where. */
export function maySetHeadcounts(viewer: Viewer): boolean {
  return viewerHas(viewer, 'manage_programme');
}

/** The refusal of entering headcounts, saying whom to ask. */
export function notAllowedOnHeadcounts(): Problem {
  return problem(null, 'NOT_ALLOWED', 'Only a programme lead enters headcounts. Ask one of them.');
}

/** The headcounts as they are kept: all of them at once, each part of an axis at most once, in a fixed order. */
export function checkHeadcounts(
  entered: readonly Headcount[],
  parts: Record<CoverageAxis, readonly CoveragePart[]>,
): Result<Headcount[]> {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { axis, part, people }] of entered.entries()) {
    const field = `headcounts.${index}`;
    const known = parts[axis].find(({ id }) => id === part);
    const key = `${axis} ${part}`;
    if (!known) {
      problems.push(
        problem(
          field,
          'NOT_FOUND',
          'This part of the organisation is not there any more. Load the page again.',
        ),
      );
    } else if (seen.has(key)) {
      problems.push(problem(field, 'DUPLICATE', `Enter one headcount for ${known.name}.`));
    } else if (!Number.isInteger(people) || people < 0 || people > MOST_PEOPLE) {
      problems.push(
        problem(
          field,
          'INVALID',
          `The headcount of ${known.name} must be a whole number from 0 to 1,000,000.`,
        ),
      );
    }
    seen.add(key);
  }
  return problems.length > 0 ? fail(...problems) : ok(inOrder(entered));
}

/** Headcounts in an order of their own, so that two lists of the same ones are the same. */
export function inOrder(headcounts: readonly Headcount[]): Headcount[] {
  const key = ({ axis, part }: Headcount) => `${axis} ${part}`;
  return [...headcounts]
    .map(({ axis, part, people }) => ({ axis, part, people }))
    .sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** The headcounts that differ between two lists, as the audit tells them. */
export function changedHeadcounts(
  before: readonly Headcount[],
  after: readonly Headcount[],
): { before: Headcount[]; after: Headcount[] } {
  const without = (some: readonly Headcount[], others: readonly Headcount[]) =>
    some.filter(
      (one) =>
        !others.some(
          ({ axis, part, people }) => axis === one.axis && part === one.part && people === one.people,
        ),
    );
  return { before: without(before, after), after: without(after, before) };
}
