import { type EditionStandingFragment } from './edition-page.generated';
import { pieceAddress } from './translation-words';

/** One line of the checklist. */
export type Finding = EditionStandingFragment['checklist'][number];

/** Where somebody who writes on an edition mends what the checklist found: the page and, on it, the field. */
export function mendingAddress(editionId: string, { answerId, field }: Finding): string {
  // Of a translation the field names its language first.
  const [, tag, text] = /^translations\.([^.]+)\.(.+)$/.exec(field) ?? [];
  if (tag && text) return `${pieceAddress(editionId, tag, answerId)}#${text}`;
  if (answerId !== null) return `/editions/${editionId}/answers/${answerId}#${field}`;
  if (field === 'answers') return `/editions/${editionId}/add`;
  return `/editions/${editionId}/edit#${field}`;
}
