import { addDays, addMonths, checkDay, type IsoDate } from '../calendar';
import { fail, ok, okUnless, problem, type Problem, type Result } from '../result';
import { cleanLine, cleanText } from '../text';
import { type Viewer, viewerHas } from '../viewer';
import { checkEdit } from './event-writing';
import { type ListeningEvent } from './listening-event';

/** Events held again and again, and what each of them begins with. */
export interface EventSeries extends Pick<
  ListeningEvent,
  | 'id'
  | 'programmeId'
  | 'title'
  | 'kind'
  | 'shift'
  | 'siteId'
  | 'place'
  | 'details'
  | 'invited'
  | 'subgroupId'
> {
  /** How many weeks lie between one event and the next. */
  everyWeeks: number;
  /** Nothing more is planned in it. */
  isEnded: boolean;
  /** Raised by the repository on each save, never here. */
  version: number;
}

/** What somebody can do to a series, in the order a page offers it. */
export const SERIES_VERBS = ['plan_next', 'edit', 'end', 'reopen'] as const;

/** One of SERIES_VERBS. */
export type SeriesVerb = (typeof SERIES_VERBS)[number];

/** The parts of a series that `edit` changes. */
export type SeriesEdit = Omit<EventSeries, 'id' | 'programmeId' | 'isEnded' | 'version'>;

/** How far apart two events of a series may be at most. */
export const MOST_WEEKS = 52;

/** Whether the viewer may do this to a series: those who plan any event, and those who facilitate one of its events. */
export function mayWithSeries(
  viewer: Viewer,
  series: Pick<EventSeries, 'programmeId'>,
  facilitatesOneOfIts: boolean,
): boolean {
  if (viewer.programmeId !== series.programmeId) return false;
  return (
    viewerHas(viewer, 'plan_any_event') || (facilitatesOneOfIts && viewerHas(viewer, 'facilitate_event'))
  );
}

/** What the viewer can do to the series. */
export function seriesVerbsFor(
  viewer: Viewer,
  series: Pick<EventSeries, 'programmeId' | 'isEnded'>,
  facilitatesOneOfIts: boolean,
): SeriesVerb[] {
  if (!mayWithSeries(viewer, series, facilitatesOneOfIts)) return [];
  return series.isEnded ? ['edit', 'reopen'] : ['plan_next', 'edit', 'end'];
}

/** The refusal of what is not the viewer's to do to a series, saying whom to ask. */
export function notAllowedWithSeries(): Problem {
  return problem(
    null,
    'NOT_ALLOWED',
    'Only those who facilitate an event of this series, or a lead, can do this. Ask one of them.',
  );
}

/** A new series. */
export function addSeries(input: SeriesEdit & { id: string }, viewer: Viewer): Result<EventSeries> {
  const fields = cleanSeries(input);
  return okUnless(checkSeries(fields), () => ({
    ...fields,
    id: input.id,
    programmeId: viewer.programmeId,
    isEnded: false,
    version: 1,
  }));
}

/** The series with other words; its events stay as they are, and the next begins with the new ones. */
export function editSeries(series: EventSeries, changes: SeriesEdit): Result<EventSeries> {
  const fields = cleanSeries(changes);
  return okUnless(checkSeries(fields), () => ({ ...series, ...fields }));
}

/** The series with nothing more to come. */
export function endSeries(series: EventSeries): Result<EventSeries> {
  if (!series.isEnded) return ok({ ...series, isEnded: true });
  return fail(problem(null, 'WRONG_STATE', 'This series has ended already.'));
}

/** The series going on after all. */
export function reopenSeries(series: EventSeries): Result<EventSeries> {
  if (series.isEnded) return ok({ ...series, isEnded: false });
  return fail(problem(null, 'WRONG_STATE', 'This series goes on, so there is nothing to open again.'));
}

/** The day of the next event: so many weeks after the last one, and so many more while that has passed. */
export function nextDayOf(
  series: Pick<EventSeries, 'everyWeeks'>,
  lastHeldOn: IsoDate,
  today: IsoDate,
): IsoDate {
  const step = series.everyWeeks * 7;
  let day = addDays(lastHeldOn, step);
  while (day < today) day = addDays(day, step);
  return day;
}

function cleanSeries(fields: SeriesEdit): SeriesEdit {
  return {
    kind: fields.kind,
    title: cleanLine(fields.title),
    everyWeeks: fields.everyWeeks,
    shift: fields.shift,
    siteId: fields.siteId || null,
    place: cleanLine(fields.place),
    details: cleanText(fields.details),
    invited: cleanText(fields.invited),
    subgroupId: fields.subgroupId || null,
  };
}

function checkSeries(fields: SeriesEdit): (Problem | null)[] {
  const { everyWeeks } = fields;
  return [
    ...checkEdit({ ...fields, heldOn: '', facilitatorIds: [] }),
    Number.isInteger(everyWeeks) && everyWeeks >= 1 && everyWeeks <= MOST_WEEKS
      ? null
      : problem('everyWeeks', 'INVALID', `Enter a whole number of weeks from 1 to ${MOST_WEEKS}.`),
  ];
}

/** Checks the first day of a series. */
export function checkFirstDay(day: IsoDate, today: IsoDate): Problem | null {
  return checkDay('firstOn', day, {
    label: 'The first day',
    required: 'Enter the first day.',
    notBefore: addMonths(today, -1),
    notAfter: addMonths(today, 12),
  });
}
