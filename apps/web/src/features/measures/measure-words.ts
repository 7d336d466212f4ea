import {
  type Improvement,
  type MeasureRhythm,
  type MeasureUnit,
  type MovementDirection,
  type SourceLayout,
  type SpcAssurance,
  type SpcVariation,
} from '@heard/schema';
import { type Tone } from '@heard/ui';

/** What the values of a measure count. */
export const unitWords: Record<MeasureUnit, string> = {
  PERCENT: 'Per cent, from 0 to 100',
  SCORE: 'Score, from 0 to 10',
  RATE: 'Rate, such as so many in a thousand',
  COUNT: 'Count',
};

/** How often a measure has a value. */
export const rhythmWords: Record<MeasureRhythm, string> = { YEAR: 'Each year', MONTH: 'Each month' };

/** Which way is better. */
export const improvementWords: Record<Improvement, string> = {
  INCREASE: 'Higher is better',
  DECREASE: 'Lower is better',
  NEUTRAL: 'Neither is better',
};

/** How a file of figures is laid out. */
export const layoutWords: Record<SourceLayout, string> = {
  BENCHMARK: 'National benchmark workbook',
  DETAILED: 'Detailed spreadsheet',
  CONTRACTOR: 'Contractor’s list',
  MONTHLY: 'Monthly figures of our own',
};

/** How a change is to be read. */
export const directionWords: Record<MovementDirection, string> = {
  BETTER: 'Better',
  WORSE: 'Worse',
  SAME: 'The same',
  NEITHER: 'Changed',
};

/** The look of each direction. */
export const directionTones: Record<MovementDirection, Tone> = {
  BETTER: 'good',
  WORSE: 'soon',
  SAME: 'neutral',
  NEITHER: 'active',
};

/** What the last point of a control chart says. */
export const variationWords: Record<SpcVariation, string> = {
  COMMON_CAUSE: 'Nothing stands out',
  IMPROVEMENT_HIGH: 'Better: it is high',
  IMPROVEMENT_LOW: 'Better: it is low',
  CONCERN_HIGH: 'Worse: it is high',
  CONCERN_LOW: 'Worse: it is low',
  NEUTRAL_HIGH: 'Changed: it is high',
  NEUTRAL_LOW: 'Changed: it is low',
};

/** The look of each variation. */
export const variationTones: Record<SpcVariation, Tone> = {
  COMMON_CAUSE: 'neutral',
  IMPROVEMENT_HIGH: 'good',
  IMPROVEMENT_LOW: 'good',
  CONCERN_HIGH: 'soon',
  CONCERN_LOW: 'soon',
  NEUTRAL_HIGH: 'active',
  NEUTRAL_LOW: 'active',
};

/** Whether a process will meet its target. */
export const assuranceWords: Record<SpcAssurance, string> = {
  CONSISTENTLY_HITTING: 'Will meet its target every time',
  CONSISTENTLY_FAILING: 'Will miss its target every time',
  HIT_AND_MISS: 'Will meet its target at times',
};
