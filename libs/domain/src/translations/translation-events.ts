import { type TranslationVerb } from './translation-policy';

/** What the audit calls each thing that happens to a translation. */
export const TRANSLATION_EVENTS: Record<TranslationVerb, `edition.${string}`> = {
  write: 'edition.translation_written',
  check: 'edition.translation_checked',
  uncheck: 'edition.translation_unchecked',
};
