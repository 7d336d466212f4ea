import { registerEnumType } from '@nestjs/graphql';
import { words } from '../graphql/enum-words';

export const MeasureUnitEnum = words('percent', 'score', 'rate', 'count');
export const MeasureRhythmEnum = words('year', 'month');
export const ImprovementEnum = words('increase', 'decrease', 'neutral');
export const SourceLayoutEnum = words('benchmark', 'detailed', 'contractor', 'monthly');
export const MovementDirectionEnum = words('better', 'worse', 'same', 'neither');
export const SpcLabelEnum = words(
  'above_limit',
  'below_limit',
  'rising',
  'falling',
  'near_upper',
  'near_lower',
  'run_above',
  'run_below',
  'common_cause',
);
export const SpcVariationEnum = words(
  'common_cause',
  'improvement_high',
  'improvement_low',
  'concern_high',
  'concern_low',
  'neutral_high',
  'neutral_low',
);
export const SpcAssuranceEnum = words('consistently_hitting', 'consistently_failing', 'hit_and_miss');
export const PublishedSignificanceEnum = words('higher', 'lower', 'no_difference');
export const MeasureImportStateEnum = words('checking', 'refused', 'ready', 'done', 'interrupted');

for (const [name, values, description] of [
  ['MeasureUnit', MeasureUnitEnum, 'What the values of a measure count.'],
  ['MeasureRhythm', MeasureRhythmEnum, 'How often a measure has a value.'],
  ['Improvement', ImprovementEnum, 'Which way is better; NEUTRAL when neither is.'],
  [
    'SourceLayout',
    SourceLayoutEnum,
    'How a file of figures is laid out, and so in which unit its numbers are.',
  ],
  ['MovementDirection', MovementDirectionEnum, 'Whether a change is for the better.'],
  ['SpcLabel', SpcLabelEnum, 'Why a point of a control chart stands out.'],
  ['SpcVariation', SpcVariationEnum, 'What the last point of a control chart says of its process.'],
  ['SpcAssurance', SpcAssuranceEnum, 'Whether a process, as it runs, will meet its target.'],
  [
    'PublishedSignificance',
    PublishedSignificanceEnum,
    'What a source itself says of the change from the year before.',
  ],
  ['MeasureImportState', MeasureImportStateEnum, 'How far a file of figures has come.'],
] as const) {
  registerEnumType(values, { name, description });
}
