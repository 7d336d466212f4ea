import { checkDay, type IsoDate } from '../calendar';
import { fail, ok, problem, type Result } from '../result';
import { checkText, cleanLine } from '../text';
import { SOURCE_LAYOUTS, type SourceLayout } from './measure';

/** What is said of a file of figures when it is sent, as it was typed. */
export interface SourceFields {
  fileName: string;
  layout: string;
  release: string;
  vintage: string;
  releasedOn: string;
  embargoedUntil: string;
  organisationCode: string;
}

/** The same, checked. */
export interface Source {
  fileName: string;
  layout: SourceLayout;
  release: string;
  vintage: string;
  releasedOn: IsoDate;
  embargoedUntil: IsoDate | null;
  organisationCode: string;
}

/** The vintage of figures that nobody weighs anew: those of our own, month after month. */
export const RUNNING_VINTAGE = 'monthly';

const RELEASE = {
  label: 'The name of the release',
  required: 'Enter what was published, such as NHS Staff Survey 2024.',
  max: 200,
};
const VINTAGE = {
  label: 'The vintage',
  required: 'Enter the vintage, such as 2024: the year whose release tells this history.',
  max: 40,
};
const CODE = { label: 'The code', required: 'Enter the code of the organisation, such as RT5.', max: 20 };

/** What is said of a file, as it is kept. */
export function checkSource(said: SourceFields, today: IsoDate): Result<Source> {
  const layout = SOURCE_LAYOUTS.find((each) => each === said.layout);
  if (!layout) return fail(problem('layout', 'REQUIRED', 'Choose how the file is laid out.'));
  const release = cleanLine(said.release);
  const vintage = cleanLine(said.vintage) || (layout === 'monthly' ? RUNNING_VINTAGE : '');
  const organisationCode = cleanLine(said.organisationCode).toUpperCase();
  const needsCode = layout === 'benchmark' || layout === 'detailed';
  const embargoedUntil = said.embargoedUntil.trim() || null;
  const released = { label: 'The day it came out', required: 'Enter the day it came out.', notAfter: today };
  const problems = [
    checkText('release', release, RELEASE),
    checkText('vintage', vintage, VINTAGE),
    // What is under embargo has yet to come out.
    checkDay(
      'releasedOn',
      said.releasedOn.trim(),
      embargoedUntil ? { ...released, notAfter: undefined } : released,
    ),
    checkDay('embargoedUntil', embargoedUntil, { label: 'The end of the embargo' }),
    checkText('organisationCode', organisationCode, needsCode ? CODE : { ...CODE, required: undefined }),
  ].filter((found) => found !== null);
  if (problems.length > 0) return fail(...problems);
  const fileName = cleanLine(said.fileName).slice(0, 200) || 'figures';
  const releasedOn = said.releasedOn.trim();
  return ok({ fileName, layout, release, vintage, releasedOn, embargoedUntil, organisationCode });
}
