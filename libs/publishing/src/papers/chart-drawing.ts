import { type PaperSeries, type PointLook, type SeriesPlace } from './paper-content';

/** A place on the paper, in points from the top left. */
export type Spot = [x: number, y: number];

/** One thing that a chart is drawn of. */
export type ChartShape =
  | { kind: 'line'; spots: Spot[]; colour: string; width: number; dash: number[] }
  | { kind: 'polygon'; spots: Spot[]; fill: string; stroke: string }
  | { kind: 'circle'; at: Spot; radius: number; fill: string; stroke: string }
  | { kind: 'words'; at: Spot; text: string; anchor: 'start' | 'middle' | 'end'; bold: boolean };

/** A chart as shapes, whoever puts them on paper. */
export interface ChartDrawing {
  width: number;
  height: number;
  shapes: ChartShape[];
  /** What its lines and shapes mean; only those that it has. */
  key: { words: string; shapes: ChartShape[] }[];
}

/** The looks of points, as the workspace draws them. */
const LOOKS: Record<PointLook, { fill: string; stroke: string; words: string }> = {
  plain: { fill: '#ffffff', stroke: '#425563', words: 'Nothing stands out' },
  better: { fill: '#005eb8', stroke: '#005eb8', words: 'Changed for the better' },
  worse: { fill: '#d5281b', stroke: '#d5281b', words: 'Changed for the worse' },
  neither: { fill: '#330072', stroke: '#330072', words: 'Changed' },
};
const GREY = '#425563';
const BLUE = '#005eb8';
const RED = '#d5281b';
/** The colour of launches, which no figure has. */
const LAUNCH = '#7c2855';
const PALE = '#d8dde0';
const DASHES = { mean: [6, 3], limit: [1.5, 3], target: [9, 2, 1.5, 2] };
const EDGE = { left: 34, right: 12, top: 14, bottom: 24 };
/** About so many points a label of the axis takes. */
const LABEL = { year: 34, month: 46 };

/** Draws a series: with its limits where it has them, else with the average and the best beside it. */
export function drawSeries(
  { places, marks, unit, target, comparatorGroup }: PaperSeries,
  width = 480,
  height = 200,
): ChartDrawing {
  const numbers = places.flatMap(({ value, average, best, mean, lower, upper }) =>
    [value, average, best, mean, lower, upper].filter((one) => one !== null),
  );
  const ticks = ticksOf(target === null ? numbers : [...numbers, target], unit === 'percent');
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const launches = launchesOf(places, marks);
  const top = launches.length > 0 ? EDGE.top + 20 : EDGE.top;
  const step = (width - EDGE.left - EDGE.right) / Math.max(places.length, 1);
  const x = (at: number) => EDGE.left + step * (at + 0.5);
  const y = (value: number) =>
    height - EDGE.bottom - ((value - low) / (high - low || 1)) * (height - top - EDGE.bottom);
  const across = (value: number, colour: string, dash: number[]): ChartShape => ({
    ...{
      kind: 'line',
      spots: [
        [EDGE.left, y(value)],
        [width - EDGE.right, y(value)],
      ],
    },
    ...{ colour, width: 0.75, dash },
  });
  const line = (key: LineKey, colour: string, thick: number, dash: number[]): ChartShape[] =>
    stretchesOf(places, key).map((stretch) => ({
      ...{ kind: 'line', colour, width: thick, dash },
      spots: stretch.map(({ at, value }): Spot => [x(at), y(value)]),
    }));
  const shown = (key: LineKey) => places.some((place) => place[key] !== null);
  const shapes: ChartShape[] = [
    ...ticks.flatMap((tick): ChartShape[] => [
      across(tick, PALE, []),
      { kind: 'words', at: [EDGE.left - 5, y(tick)], text: written(tick), anchor: 'end', bold: false },
    ]),
    ...(unit === 'percent'
      ? [
          {
            kind: 'words' as const,
            at: [0, 5] as Spot,
            text: 'Per cent',
            anchor: 'start' as const,
            bold: false,
          },
        ]
      : []),
    ...axisWords(places, width, height - EDGE.bottom + 12, x),
    ...line('lower', GREY, 1, DASHES.limit),
    ...line('upper', GREY, 1, DASHES.limit),
    ...line('mean', GREY, 1, DASHES.mean),
    ...line('average', GREY, 1, DASHES.mean),
    ...line('best', GREY, 1, DASHES.limit),
    ...(target === null ? [] : [across(target, RED, DASHES.target)]),
    ...places.flatMap(({ isBreak, isRebased }, at): ChartShape[] =>
      isBreak || isRebased
        ? [
            {
              kind: 'line',
              spots: [
                [x(at) - step / 2, top],
                [x(at) - step / 2, height - EDGE.bottom],
              ],
              colour: GREY,
              width: 0.75,
              dash: [],
            },
          ]
        : [],
    ),
    ...launches.flatMap(({ at, letters }) => launchShapes(x(at), [top, height - EDGE.bottom], letters)),
    ...line('value', BLUE, 1.5, []),
    ...places.flatMap(({ value, look }, at) => (value === null ? [] : [marker(look, [x(at), y(value)])])),
    ...(places.length * LABEL.year <= width
      ? places.flatMap(({ value }, at): ChartShape[] =>
          value === null
            ? []
            : [
                {
                  kind: 'words',
                  at: [x(at), y(value) - 10],
                  text: written(value),
                  anchor: 'middle',
                  bold: true,
                },
              ],
        )
      : []),
  ];
  const dashed = (dash: number[], colour = GREY): ChartShape[] => [
    {
      kind: 'line',
      spots: [
        [0, 5],
        [22, 5],
      ],
      colour,
      width: 1,
      dash,
    },
  ];
  const stands = (look: PointLook) => places.some((place) => place.value !== null && place.look === look);
  const group = comparatorGroup ? ` of ${comparatorGroup}` : '';
  const key = [
    shown('mean') && { words: 'Mean', shapes: dashed(DASHES.mean) },
    shown('lower') && { words: 'Limits', shapes: dashed(DASHES.limit) },
    shown('average') && { words: `Average${group} (median)`, shapes: dashed(DASHES.mean) },
    shown('best') && { words: `Best${group}`, shapes: dashed(DASHES.limit) },
    target !== null && { words: 'Target', shapes: dashed(DASHES.target, RED) },
    ...(['better', 'worse', 'neither'] as const).map(
      (look) => stands(look) && { words: LOOKS[look].words, shapes: [marker(look, [11, 5])] },
    ),
    launches.length > 0 && { words: 'Launch of an action', shapes: [star([11, 5])] },
  ].filter((one) => one !== false);
  return { width, height, shapes, key };
}

type LineKey = 'value' | 'average' | 'best' | 'mean' | 'lower' | 'upper';

const LIMITS: readonly LineKey[] = ['mean', 'lower', 'upper'];

/** The parts of a line between gaps and breaks; one place alone is a point and no line. */
function stretchesOf(places: readonly SeriesPlace[], key: LineKey): { at: number; value: number }[][] {
  const stretches: { at: number; value: number }[][] = [[]];
  places.forEach((place, at) => {
    const value = place[key];
    const isParted = place.isBreak || (place.isRebased && LIMITS.includes(key));
    if (value === null || isParted) stretches.push([]);
    if (value !== null) stretches.at(-1)?.push({ at, value });
  });
  return stretches.filter(({ length }) => length > 1);
}

function marker(look: PointLook, [x, y]: Spot): ChartShape {
  const { fill, stroke } = LOOKS[look];
  if (look === 'plain') return { kind: 'circle', at: [x, y], radius: 3, fill, stroke };
  const corners: Record<Exclude<PointLook, 'plain'>, Spot[]> = {
    better: [
      [-3.4, -3.4],
      [3.4, -3.4],
      [3.4, 3.4],
      [-3.4, 3.4],
    ],
    worse: [
      [0, -4.4],
      [4.2, 3],
      [-4.2, 3],
    ],
    neither: [
      [0, -4.6],
      [4.6, 0],
      [0, 4.6],
      [-4.6, 0],
    ],
  };
  return { kind: 'polygon', spots: corners[look].map(([dx, dy]): Spot => [x + dx, y + dy]), fill, stroke };
}

/** Where actions were launched: the letters of each place that has any. */
function launchesOf(
  places: readonly SeriesPlace[],
  marks: PaperSeries['marks'],
): { at: number; letters: string }[] {
  return places.flatMap(({ period }, at) => {
    const letters = marks.filter((mark) => mark.period === period).map(({ letter }) => letter);
    return letters.length === 0 ? [] : [{ at, letters: letters.join(' ') }];
  });
}

/** A dotted line down from a star, with its letters: a shape that no figure has. */
function launchShapes(x: number, [top, bottom]: [number, number], letters: string): ChartShape[] {
  return [
    {
      kind: 'line',
      spots: [
        [x, top - 6],
        [x, bottom],
      ],
      colour: LAUNCH,
      width: 1,
      dash: [1, 3],
    },
    star([x, top - 8]),
    { kind: 'words', at: [x, top - 19], text: letters, anchor: 'middle', bold: true },
  ];
}

function star([x, y]: Spot): ChartShape {
  const spots = Array.from({ length: 10 }, (_, corner): Spot => {
    const [radius, angle] = [corner % 2 === 0 ? 5 : 2.1, (corner * Math.PI) / 5];
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  });
  return { kind: 'polygon', spots, fill: LAUNCH, stroke: LAUNCH };
}

/** The names of periods under the axis, as many as there is room for; the last is always there. */
function axisWords(
  places: readonly SeriesPlace[],
  width: number,
  y: number,
  x: (at: number) => number,
): ChartShape[] {
  const isMonthly = places.some(({ period }) => period.includes('-'));
  const room = isMonthly ? LABEL.month : LABEL.year;
  const every = Math.max(1, Math.ceil((places.length * room) / width));
  const last = places.length - 1;
  return places.flatMap(({ period }, at): ChartShape[] =>
    (last - at) % every === 0
      ? [{ kind: 'words', at: [x(at), y], text: shortly(period), anchor: 'middle', bold: false }]
      : [],
  );
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A period as the axis says it: 2024, or Mar 24. */
function shortly(period: string): string {
  const [year = '', month] = period.split('-');
  return month ? `${MONTHS[Number(month) - 1] ?? ''} ${year.slice(2)}` : year;
}

/** Round values that hold all of these, about five of them; never below 0 or above 100 where that means nothing. */
function ticksOf(numbers: readonly number[], isPercent: boolean): number[] {
  const [least, most] = [Math.min(...numbers, Infinity), Math.max(...numbers, -Infinity)];
  if (!Number.isFinite(least)) return [0, 1];
  const span = most - least || Math.abs(most) || 1;
  const rough = (span * 1.2) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const low = Math.max(Math.floor((least - span * 0.1) / step) * step, least >= 0 ? 0 : -Infinity);
  const high = Math.min(
    Math.ceil((most + span * 0.1) / step) * step,
    isPercent && most <= 100 ? 100 : Infinity,
  );
  const ticks: number[] = [];
  for (let tick = low; tick < high + step / 2; tick += step) ticks.push(Number(tick.toPrecision(12)));
  return ticks.length > 1 ? ticks : [low, low + step];
}

function written(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
