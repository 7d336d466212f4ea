import { registerEnumType } from '@nestjs/graphql';
import { words } from '../graphql/enum-words';

export const AnswerKindEnum = words('we_did', 'we_are_doing', 'we_could_not', 'still_listening');
export const VersionChangeEnum = words('added', 'removed', 'changed');
export const FigureUnitEnum = words('percent', 'points', 'people', 'number');
export const TextBlockKindEnum = words('paragraph', 'bullets', 'numbers');
export const EditionStateEnum = words(
  'draft',
  'in_check',
  'approved',
  'scheduled',
  'published',
  'corrected',
  'withdrawn',
);
export const EditionVerbEnum = words(
  'write',
  'send_to_check',
  'take_back',
  'send_back',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'add_languages',
  'correct',
  'drop_correction',
  'withdraw',
);
export const MailingStateEnum = words('waiting', 'sent', 'failed', 'dropped');
export const EditionMoveEnum = words('take_back', 'unschedule', 'correct');
export const CheckKindEnum = words(
  'no_answers',
  'no_title',
  'no_evidence',
  'empty_answer',
  'not_launched',
  'no_review_date',
  'figure_without_base',
  'small_group',
  'embargoed',
  'identifier',
  'quotation_not_cleared',
  'no_alternative_text',
  'not_said_what_changed',
  'hard_to_read',
);

const DESCRIBED: [string, object, string][] = [
  ['AnswerKind', AnswerKindEnum, 'What staff are told about a theme; all four are equal.'],
  ['VersionChange', VersionChangeEnum, 'What became of something between two versions of an edition.'],
  ['FigureUnit', FigureUnitEnum, 'In what a figure is counted; POINTS are percentage points.'],
  ['TextBlockKind', TextBlockKindEnum, 'What a block of formatted text is.'],
  ['EditionState', EditionStateEnum, 'Where an edition of Feedback into Action stands.'],
  ['EditionVerb', EditionVerbEnum, 'What the viewer may do with an edition now.'],
  ['MailingState', MailingStateEnum, 'Where the e-mail of a version to the list address stands.'],
  ['EditionMove', EditionMoveEnum, 'A step of an edition that needs nothing but the word.'],
  ['CheckKind', CheckKindEnum, 'What the checklist of an edition looks for.'],
];
for (const [name, ref, description] of DESCRIBED) registerEnumType(ref, { name, description });
