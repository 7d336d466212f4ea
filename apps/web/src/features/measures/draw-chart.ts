import * as Plot from '@observablehq/plot';
import { type MeasureUnit, type SpcVariation } from '@heard/schema';

/** What a chart needs of a place of a series. */
export interface ChartPoint {
  period: string;
  value: number | null;
  valueWords: string;
  isBreak: boolean;
  /** Why the limits begin anew here; empty where they do not. */
  rebase: string;
  average: number | null;
  best: number | null;
  mean: number | null;
  lower: number | null;
  upper: number | null;
  variation: SpcVariation | null;
}

/** What a chart needs of the launch of an action: a letter, and where; null when the series does not reach it. */
export interface ChartMark {
  letter: string;
  period: string | null;
}

/** What is drawn, and how wide. */
export interface ChartOf {
  points: readonly ChartPoint[];
  /** The launches of actions, marked above the figures. */
  marks: readonly ChartMark[];
  unit: MeasureUnit;
  target: number | null;
  width: number;
}

/** How a point stands out: by shape first, and by colour besides. */
export const POINT_LOOKS = {
  plain: { symbol: 'circle', fill: '#ffffff', stroke: '#425563', words: 'Nothing stands out' },
  better: { symbol: 'square', fill: '#005eb8', stroke: '#005eb8', words: 'Changed for the better' },
  worse: { symbol: 'triangle', fill: '#d5281b', stroke: '#d5281b', words: 'Changed for the worse' },
  neither: { symbol: 'diamond2', fill: '#330072', stroke: '#330072', words: 'Changed' },
} as const;

type Look = keyof typeof POINT_LOOKS;

/** The look of a point on a control chart. */
export function lookOf(variation: SpcVariation | null): Look {
  if (!variation || variation === 'COMMON_CAUSE') return 'plain';
  if (variation.startsWith('IMPROVEMENT')) return 'better';
  return variation.startsWith('CONCERN') ? 'worse' : 'neither';
}

const GREY = '#425563';
/** The colour of launches, which no figure has. */
export const LAUNCH = '#7c2855';
/** A value beside its point stands out from the line that passes it. */
const LABEL = { fontWeight: 'bold', stroke: '#ffffff', strokeWidth: 5, fill: '#212b32' };
/** About so many pixels a label of the axis takes. */
const TICK = { year: 48, month: 76 };

/** Draws a series as SVG: with its limits where it has them, else with the average and the best beside it. */
export function drawChart({ points, marks, unit, target, width }: ChartOf): Element {
  let stretch = 0;
  let limits = 0;
  const rows = points.map((point) => ({
    ...point,
    stretch: point.isBreak ? (stretch += 1) : stretch,
    limits: point.isBreak || point.rebase ? (limits += 1) : limits,
  }));
  const isMonthly = rows.some(({ period }) => period.includes('-'));
  const periods = rows.map(({ period }) => period);
  const every = Math.max(1, Math.ceil((periods.length * (isMonthly ? TICK.month : TICK.year)) / width));
  const line = (y: 'average' | 'best' | 'mean' | 'lower' | 'upper', options: Plot.LineOptions) =>
    rows.some((row) => row[y] !== null)
      ? [Plot.line(rows, { x: 'period', y, z: 'limits', stroke: GREY, ...options })]
      : [];
  const looks = Object.keys(POINT_LOOKS) as Look[];
  const dots = looks.map((look) => {
    const { symbol, fill, stroke } = POINT_LOOKS[look];
    const those = rows.filter(({ variation, value }) => value !== null && lookOf(variation) === look);
    return Plot.dot(those, { x: 'period', y: 'value', symbol, fill, stroke, r: 5, strokeWidth: 2 });
  });
  const launches = periods.flatMap((period) => {
    const letters = marks.filter((mark) => mark.period === period).map(({ letter }) => letter);
    return letters.length === 0 ? [] : [{ period, letters: letters.join(' ') }];
  });
  const fewEnough = rows.length * 64 <= width;
  const chart = Plot.plot({
    ...{
      width,
      height: width < 480 ? 260 : 340,
      marginLeft: 52,
      marginBottom: 40,
      marginTop: launches.length > 0 ? 52 : 28,
    },
    style: { fontFamily: 'Arial, sans-serif', fontSize: '14px', color: '#212b32' },
    x: {
      ...{ type: 'point', domain: periods, label: null, padding: 0.5 },
      ...{
        ticks: periods.filter((_, at) => at % every === 0),
        tickFormat: (period: string) => shortly(period),
      },
    },
    y: {
      grid: true,
      nice: true,
      // Values beside the highest points keep clear of the stars above.
      insetTop: launches.length > 0 ? 32 : 12,
      insetBottom: 12,
      label: unit === 'PERCENT' ? 'Per cent' : null,
      ticks: 6,
    },
    marks: [
      ...line('lower', { strokeDasharray: '2 4' }),
      ...line('upper', { strokeDasharray: '2 4' }),
      ...line('mean', { strokeDasharray: '8 4' }),
      ...line('average', { strokeDasharray: '8 4' }),
      ...line('best', { strokeDasharray: '2 4' }),
      ...(target === null ? [] : [Plot.ruleY([target], { stroke: '#d5281b', strokeDasharray: '12 3 2 3' })]),
      ...rows
        .filter(({ isBreak, rebase }) => isBreak || rebase)
        .map(({ period }) => Plot.ruleX([period], { stroke: GREY })),
      ...(launches.length === 0 ? [] : marksOf(launches)),
      Plot.line(rows, { x: 'period', y: 'value', z: 'stretch', stroke: '#005eb8', strokeWidth: 2.5 }),
      ...dots,
      ...(fewEnough
        ? [Plot.text(rows, { x: 'period', y: 'value', text: 'valueWords', dy: -16, ...LABEL })]
        : []),
    ],
  });
  // The rules of the page let no style sheet in that a script writes; measures.css has what is in it.
  for (const style of chart.querySelectorAll('style')) style.remove();
  chart.setAttribute('aria-hidden', 'true');
  chart.setAttribute('focusable', 'false');
  return chart;
}

/** A dotted line down from a star, with its letters: a shape that no figure has. */
function marksOf(launches: readonly { period: string; letters: string }[]): Plot.Markish[] {
  const top = { x: 'period', frameAnchor: 'top' } as const;
  return [
    Plot.ruleX(launches, { x: 'period', stroke: LAUNCH, strokeDasharray: '1 4', strokeWidth: 1.5 }),
    Plot.dot(launches, { ...top, symbol: 'star', r: 6, fill: LAUNCH, dy: -8 }),
    Plot.text(launches, { ...top, text: 'letters', dy: -27, ...LABEL }),
  ];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A period as the axis says it: 2024, or Mar 24. */
export function shortly(period: string): string {
  const [year = '', month] = period.split('-');
  return month ? `${MONTHS[Number(month) - 1]} ${year.slice(2)}` : year;
}
