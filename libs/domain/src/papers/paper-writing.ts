import { addMonths, checkDay, type IsoDate } from '../calendar';
import { okUnless, problem, type Problem, type Result } from '../result';
import { checkText, cleanLine, cleanText } from '../text';
import { type Paper } from './paper';

/** What somebody says who asks for a paper. */
export type PaperFields = Pick<Paper, 'kind' | 'subgroupId' | 'from' | 'to' | 'title' | 'narrative'>;

/** How many months one paper can tell of at most. */
export const MOST_PAPER_MONTHS = 36;

const TITLE = { label: 'The title', required: 'Enter a title.', max: 120 };
const NARRATIVE = { label: 'The narrative', max: 6000 };

/** A paper as it is asked for; of a highlight report what was written is shorter, so that it stays on one page. */
export function requestPaper(
  input: PaperFields & Pick<Paper, 'id' | 'programmeId' | 'requestedById'>,
  today: IsoDate,
): Result<Paper> {
  const title = cleanLine(input.title);
  const narrative = cleanText(input.narrative);
  const isReport = input.kind === 'highlight_report';
  const checks: (Problem | null)[] = [
    checkText('title', title, TITLE),
    checkText('narrative', narrative, isReport ? { ...NARRATIVE, max: 900 } : NARRATIVE),
    isReport && input.subgroupId === null
      ? problem('subgroupId', 'REQUIRED', 'Choose the subgroup that the report is about.')
      : null,
    !isReport && input.subgroupId !== null
      ? problem('subgroupId', 'INVALID', 'This paper is about all subgroups. Leave the subgroup out.')
      : null,
    ...checkPeriod(input, today),
  ];
  return okUnless(checks, () => ({
    ...{ ...input, title, narrative, state: 'waiting', requestedOn: today },
    ...{ tries: 0, heldUntil: null, madeOn: null, expiresOn: null },
  }));
}

function checkPeriod({ from, to }: PaperFields, today: IsoDate): (Problem | null)[] {
  const days = [
    checkDay('from', from, { label: 'The first day', required: 'Enter the first day of the period.' }),
    checkDay('to', to, {
      ...{ label: 'The last day', required: 'Enter the last day of the period.', notAfter: today },
    }),
  ];
  if (days.some((found) => found !== null)) return days;
  if (from > to)
    return [problem('from', 'INVALID', 'The period begins after it ends. Enter an earlier first day.')];
  if (addMonths(from, MOST_PAPER_MONTHS) <= to) {
    const message = `One paper tells of ${MOST_PAPER_MONTHS} months at most. Enter a later first day.`;
    return [problem('from', 'INVALID', message)];
  }
  return [];
}
