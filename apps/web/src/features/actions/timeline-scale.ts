/** As much of an action as its bar needs. */
export interface Span {
  createdOn: string;
  launchedOn: string | null;
  dueOn: string | null;
  /** Its due date has passed and it is still open. */
  late: boolean;
}

/** One part of a bar, in per cent of the scale. */
export interface Part {
  kind: 'before' | 'running' | 'late';
  from: number;
  width: number;
  /** Nobody has said when it ends. */
  endless: boolean;
}

/** The days a timeline spans, and where on it each day stands. */
export interface Scale {
  /** Where a day stands, in per cent. */
  at: (day: string) => number;
  ticks: { day: string; label: string; at: number }[];
}

const MOST_TICKS = 8;
const DAY_MS = 86_400_000;
const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];

const months = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const later = (a: string, b: string) => (a > b ? a : b);

function firstsOfMonths(from: string, to: string, step: number): string[] {
  const year = Number(from.slice(0, 4));
  const days: string[] = [];
  for (let month = 0; ; month += step) {
    const day = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
    if (day > to) return days;
    if (day >= from) days.push(day);
  }
}

function labelOf(day: string, step: number): string {
  const year = day.slice(0, 4);
  return step >= 12 ? year : `${months.format(time(day))} ${year}`;
}

/** The scale on which all of these and today have room. */
export function scaleOf(spans: readonly Span[], today: string): Scale {
  const days = spans.flatMap((span) => [span.createdOn, span.launchedOn, span.dueOn]);
  const known = [...days.filter((day) => day !== null), today].sort();
  const [first = today] = known;
  const last = known.at(-1) ?? today;
  const margin = Math.max(14 * DAY_MS, (time(last) - time(first)) * 0.02);
  const [begin, end] = [time(first) - margin, time(last) + margin];
  const at = (day: string) => Math.round(((time(day) - begin) / (end - begin)) * 10_000) / 100;
  const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  const step = STEPS_IN_MONTHS.find(
    (each) => firstsOfMonths(day(begin), day(end), each).length <= MOST_TICKS,
  );
  const ticks = step === undefined ? [] : firstsOfMonths(day(begin), day(end), step);
  return {
    at,
    ticks: ticks.map((each) => ({ day: each, label: labelOf(each, step ?? 12), at: at(each) })),
  };
}

/** The bar of one action: until it was launched, since then, and past its due date. */
export function partsOf(span: Span, scale: Scale, today: string): Part[] {
  const endless = span.dueOn === null;
  const end = later(span.dueOn ?? today, span.launchedOn ?? span.createdOn);
  const part = (kind: Part['kind'], from: string, to: string, open = false): Part => ({
    kind,
    from: scale.at(from),
    width: Math.max(0, Math.round((scale.at(to) - scale.at(from)) * 100) / 100),
    endless: open,
  });
  return [
    part('before', span.createdOn, span.launchedOn ?? end, endless && span.launchedOn === null),
    ...(span.launchedOn ? [part('running', span.launchedOn, end, endless)] : []),
    ...(span.late && span.dueOn ? [part('late', later(end, span.dueOn), today)] : []),
  ];
}
