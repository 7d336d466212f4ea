import { type EditionVerb } from './edition-transitions';

/** What the audit and an edition's history call something that happened to it. */
export interface EditionEvent {
  /** The verb of the audit event. */
  audit: `edition.${string}`;
  /** The sentence of the history, said of nobody: "Approved". */
  sentence: string;
}

/** Every thing that can happen to an edition and its answers, as audited and as told in its history. */
export const EDITION_EVENTS: Record<
  | EditionVerb
  | 'begin'
  | 'add_answer'
  | 'write_answer'
  | 'remove_answer'
  | 'order_answers'
  | 'add_picture'
  | 'drop_pictures'
  | 'mail'
  | 'ask_for_mail'
  | 'mail_failed'
  | 'make_preview'
  | 'end_preview',
  EditionEvent
> = {
  begin: { audit: 'edition.begun', sentence: 'Begun' },
  write: { audit: 'edition.written', sentence: 'Title or introduction written' },
  add_answer: { audit: 'edition.answer_added', sentence: 'Answer added' },
  write_answer: { audit: 'edition.answer_written', sentence: 'Answer written' },
  remove_answer: { audit: 'edition.answer_removed', sentence: 'Answer taken out' },
  order_answers: { audit: 'edition.answers_ordered', sentence: 'Answers put in another order' },
  add_picture: { audit: 'edition.picture_added', sentence: 'Picture added' },
  mail: { audit: 'edition.mailed', sentence: 'Sent to the list address' },
  ask_for_mail: { audit: 'edition.mail_asked', sentence: 'To be sent to the list address again' },
  mail_failed: { audit: 'edition.mail_failed', sentence: 'Could not be sent to the list address' },
  make_preview: { audit: 'edition.preview_made', sentence: 'Preview link made' },
  end_preview: { audit: 'edition.preview_ended', sentence: 'Preview link ended' },
  drop_pictures: { audit: 'edition.pictures_dropped', sentence: 'Pictures that nothing showed deleted' },
  send_to_check: { audit: 'edition.sent_to_check', sentence: 'Sent to be checked' },
  take_back: { audit: 'edition.taken_back', sentence: 'Taken back to the draft' },
  send_back: { audit: 'edition.sent_back', sentence: 'Sent back to be mended' },
  approve: { audit: 'edition.approved', sentence: 'Approved' },
  schedule: { audit: 'edition.scheduled', sentence: 'Set to go out at a later time' },
  unschedule: { audit: 'edition.unscheduled', sentence: 'No longer set to go out' },
  publish: { audit: 'edition.published', sentence: 'Published' },
  add_languages: { audit: 'edition.languages_added', sentence: 'Published in more languages' },
  correct: { audit: 'edition.correction_begun', sentence: 'Correction begun' },
  drop_correction: { audit: 'edition.correction_dropped', sentence: 'Correction dropped' },
  withdraw: { audit: 'edition.withdrawn', sentence: 'Withdrawn' },
};

/** What an audited verb tells of an edition; null when it is not one of an edition's. */
export function editionEventOf(audit: string): EditionEvent | null {
  return Object.values(EDITION_EVENTS).find((event) => event.audit === audit) ?? null;
}
