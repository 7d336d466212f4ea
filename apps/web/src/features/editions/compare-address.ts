import { type EditionState } from '@heard/schema';

/** The page that compares two versions of an edition; `to` null: with the draft. */
export function compareAddress(id: string, from: number, to: number | null): string {
  return `/editions/${id}/compare?from=${from}${to === null ? '' : `&to=${to}`}`;
}

/** A version in an address; null when there is none or none that can be. */
export function versionIn(query: URLSearchParams, name: 'from' | 'to'): number | null {
  const text = query.get(name) ?? '';
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

/** Whether a correction is being made, so that there is a draft that is not what is out. */
export function hasDraft({ state, publishedVersion }: { state: EditionState; publishedVersion: number }) {
  return publishedVersion > 0 && !['PUBLISHED', 'CORRECTED', 'WITHDRAWN'].includes(state);
}
