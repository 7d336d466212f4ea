import { expect, it } from '@jest/globals';
import { EDITION_EVENTS, editionEventOf } from './edition-events';

it('finds what happened to an edition by its audited verb', () => {
  for (const event of Object.values(EDITION_EVENTS)) expect(editionEventOf(event.audit)).toBe(event);
  expect(editionEventOf('theme.agreed')).toBeNull();
});

it('tells no two things that happened alike', () => {
  const sentences = Object.values(EDITION_EVENTS).map(({ sentence }) => sentence);
  expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
});
