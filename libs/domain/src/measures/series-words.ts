import { type SpcAssurance, type SpcChart, type SpcVariation } from '../spc/spc-chart';
import { SPC_LABEL_WORDS, type SpcLabel } from '../spc/spc-signals';
import { type Comparators, type Measure } from './measure';
import { type Movement, type SeriesPoint, spokenPeriod, spokenValue } from './movement';

/** What each variation icon says. */
export const SPC_VARIATION_WORDS: Record<SpcVariation, string> = {
  common_cause: 'Nothing stands out: it moves as it always does.',
  improvement_high: 'Something has changed for the better: it is high.',
  improvement_low: 'Something has changed for the better: it is low.',
  concern_high: 'Something has changed for the worse: it is high.',
  concern_low: 'Something has changed for the worse: it is low.',
  neutral_high: 'Something has changed: it is high.',
  neutral_low: 'Something has changed: it is low.',
};

/** What each assurance icon says. */
export const SPC_ASSURANCE_WORDS: Record<SpcAssurance, string> = {
  consistently_hitting: 'As it runs now it will meet its target every time.',
  consistently_failing: 'As it runs now it will miss its target every time.',
  hit_and_miss: 'As it runs now it will meet its target on some occasions and miss it on others.',
};

const DIRECTION_WORDS: Record<Movement['direction'], string> = {
  better: ', for the better',
  worse: ', for the worse',
  same: '',
  neither: '',
};

/** Whom a comparator is of: so many organisations, where the source says how many. */
export function spokenGroup({ group, organisations }: Pick<Comparators, 'group' | 'organisations'>): string {
  return organisations === null ? group : `${organisations} organisations (${group})`;
}

type PointOfStory = SeriesPoint & { onChart: { label: SpcLabel } | null };

/** A series in sentences, for those who cannot see its chart and for everybody in a hurry. */
export function spokenSeries(
  { unit, target }: Pick<Measure, 'unit' | 'target'>,
  points: readonly PointOfStory[],
  movement: Movement | null,
  chart: SpcChart | null,
): string {
  const last = points.findLast(({ reading }) => typeof reading?.value === 'number');
  const reading = last?.reading;
  if (!last || !reading || reading.value === null) return 'There is no figure to show.';
  const said = (value: number) => spokenValue(value, unit);
  const base = reading.base === null ? '' : `, of ${reading.base.toLocaleString('en-GB')} people`;
  const sentences = [`${said(reading.value)} in ${spokenPeriod(last.period)}${base}.`];
  if (movement && movement.to === last.period) {
    sentences.push(
      `That is ${movement.words} from ${spokenPeriod(movement.from)}${DIRECTION_WORDS[movement.direction]}.`,
    );
  }
  if (reading.comparators) {
    const { group, organisations, average, best } = reading.comparators;
    const bestWords = best === null ? '' : `, the best ${said(best)}`;
    sentences.push(
      `The average of ${spokenGroup({ group, organisations })} is ${said(average)}${bestWords}.`,
    );
  }
  return [...sentences, ...chartSentences(chart, last, target, said)].join(' ');
}

function chartSentences(
  chart: SpcChart | null,
  last: PointOfStory,
  target: number | null,
  said: (value: number) => string,
): string[] {
  const stretch = chart?.stretches.at(-1);
  if (!chart?.variation || !stretch) return [];
  const { mean, lower, upper, isTrial, basis } = stretch;
  const label = last.onChart?.label ?? 'common_cause';
  const why = label === 'common_cause' ? '' : ` The last point is ${SPC_LABEL_WORDS[label]}.`;
  const sentences = [`${SPC_VARIATION_WORDS[chart.variation]}${why}`];
  if (mean !== null && lower !== null && upper !== null)
    sentences.push(
      `The mean is ${said(mean)}; by itself it moves between ${said(lower)} and ${said(upper)}.`,
    );
  if (isTrial) sentences.push(`These are trial limits, from ${basis} values only, and will still move.`);
  if (chart.assurance && target !== null)
    sentences.push(`${SPC_ASSURANCE_WORDS[chart.assurance]} The target is ${said(target)}.`);
  return sentences;
}
