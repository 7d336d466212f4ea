import { describe, expect, it } from '@jest/globals';
import { anAnswer, refusalsOf, valueOf } from '../testing';
import { type CheckFinding, CHECKS } from './edition-checklist';
import { EDITION_STATES, type EditionState } from './edition';
import {
  answersToPreview,
  isPreviewOpen,
  makePreviewLink,
  MOST_PREVIEW_LINKS,
  PREVIEW_DAYS,
} from './preview-link';

const NOW = new Date('2026-03-02T09:00:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const IDS = { id: 'link', programmeId: 'programme', editionId: 'edition', madeById: 'devi' };
const make = (state: EditionState, { days = 7, open = 0 } = {}) =>
  makePreviewLink(IDS, { state }, { days, open, now: NOW });
const IN_THE_MAKING = ['draft', 'in_check', 'approved', 'scheduled'];

describe('a preview link', () => {
  it.each(PREVIEW_DAYS)('lasts %i days to the minute', (days) =>
    expect(valueOf(make('draft', { days }))).toEqual({ ...IDS, until: later(days), isEnded: false }),
  );

  it.each([0, 2, 15, -1, 1.5, Number.NaN])('never %d days', (days) =>
    expect(refusalsOf(make('draft', { days }))).toEqual(['days INVALID']),
  );

  it.each(EDITION_STATES)('of an edition that is %s is made only while it is in the making', (state) =>
    expect(refusalsOf(make(state))).toEqual(IN_THE_MAKING.includes(state) ? [] : ['* WRONG_STATE']),
  );

  it('is refused when enough are open', () => {
    expect(refusalsOf(make('draft', { open: MOST_PREVIEW_LINKS - 1 }))).toEqual([]);
    expect(refusalsOf(make('draft', { open: MOST_PREVIEW_LINKS }))).toEqual(['* INVALID']);
  });

  it.each(EDITION_STATES)('shows an edition that is %s only while it is in the making', (state) =>
    expect(isPreviewOpen({ until: later(1), isEnded: false }, { state }, NOW)).toBe(
      IN_THE_MAKING.includes(state),
    ),
  );

  it('shows nothing once it is ended or over', () => {
    const draft = { state: 'draft' as const };
    expect(isPreviewOpen({ until: later(1), isEnded: true }, draft, NOW)).toBe(false);
    expect(isPreviewOpen({ until: NOW, isEnded: false }, draft, NOW)).toBe(false);
    expect(isPreviewOpen({ until: new Date(NOW.getTime() + 1), isEnded: false }, draft, NOW)).toBe(true);
  });
});

describe('of a draft somebody without an account sees', () => {
  const answers = [anAnswer({ id: 'one' }), anAnswer({ id: 'two' })];
  const finding = (changes: Partial<CheckFinding>): CheckFinding => ({
    ...{ kind: 'small_group', isRefusal: true, answerId: 'one', field: 'figures.0.base', message: '' },
    ...changes,
  });
  const seen = (changes: Partial<CheckFinding>) =>
    answersToPreview(answers, [finding(changes)])?.map(({ id }) => id);
  const CONFIDENTIAL = [
    ...[
      'no_evidence',
      'figure_without_base',
      'small_group',
      'embargoed',
      'identifier',
      'quotation_not_cleared',
    ],
  ];

  it.each(CHECKS)('an answer whose checklist says %s only when that betrays nobody', (kind) =>
    expect(seen({ kind })).toEqual(CONFIDENTIAL.includes(kind) ? ['two'] : ['one', 'two']),
  );

  it('nothing at all while the edition’s own words give somebody away', () =>
    expect(answersToPreview(answers, [finding({ kind: 'identifier', answerId: null })])).toBeNull());

  it('what is only warned of', () => expect(seen({ isRefusal: false })).toEqual(['one', 'two']));
});
