import { type Found } from './screening';

const MOST_OF_ADDRESS = 254;
const LOCAL = /[\p{L}\p{N}._%+'’-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;

/** E-mail addresses. They are looked for from their @ outwards, so that no text takes long. */
export function findEmails(text: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (at - start < MOST_OF_ADDRESS && LOCAL.test(text[start - 1] ?? ' ')) start -= 1;
    let end = at + 1;
    while (end - at < MOST_OF_ADDRESS && DOMAIN.test(text[end] ?? ' ')) end += 1;
    while (/[.-]/.test(text[end - 1] ?? '')) end -= 1;
    const isAddress = start < at && /[^.]\.\p{L}{2,}$/u.test(text.slice(at + 1, end));
    if (isAddress) found.push({ kind: 'email', start, end });
  }
  return found;
}

// The forms of Royal Mail's outward and inward codes; bounded everywhere, so that no text takes long.
const POSTCODE =
  /(?<![\p{L}\p{N}])((?:[A-PR-UWYZ][A-HK-Y]?\d[A-HJKPSTUW\d]?|[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRVWXY])) {0,2}(\d)([ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;

/** Whole postcodes; "Ward A1" is none. */
export function findPostcodes(text: string): Found[] {
  return [...text.matchAll(POSTCODE)]
    .filter(({ 3: letters = '' }) => !/^(?:st|nd|rd|th)$/.test(letters))
    .map(({ 0: found, index }) => ({ kind: 'postcode', start: index, end: index + found.length }));
}
