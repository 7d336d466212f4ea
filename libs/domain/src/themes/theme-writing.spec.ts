import { describe, expect, it } from '@jest/globals';
import { aTheme, messageOf, refusalsOf, TODAY, valueOf } from '../testing';
import { type ThemeState } from './theme';
import {
  checkNoteCount,
  editTheme,
  formTheme,
  mergeTheme,
  moveTheme,
  type NewTheme,
  setThemeAside,
  type ThemeMove,
  undoMerge,
} from './theme-writing';

const NEW: NewTheme = {
  ...{ id: 'theme-9', programmeId: 'programme-1', subgroupId: 'subgroup-1' },
  ...{ wording: ' Nobody  knows the rota ', detail: '', goldenThreadIds: ['thread', 'thread'] },
};

describe('forming a theme', () => {
  it('begins it today, with clean words', () =>
    expect(valueOf(formTheme(NEW, TODAY))).toEqual(
      aTheme({
        ...{ id: 'theme-9', wording: 'Nobody knows the rota', detail: '', goldenThreadIds: ['thread'] },
        ...{ createdOn: TODAY, version: 1 },
      }),
    ));

  it('keeps where it was split from', () =>
    expect(valueOf(formTheme({ ...NEW, splitFromId: 'theme-1' }, TODAY)).splitFromId).toBe('theme-1'));

  it.each<[string, Partial<NewTheme>, string[]]>([
    ['no wording', { wording: ' ' }, ['wording REQUIRED']],
    ['a short wording', { wording: 'No' }, ['wording INVALID']],
    ['a long wording', { wording: 'x'.repeat(201) }, ['wording TOO_LONG']],
    [
      'a long detail and no subgroup',
      { detail: 'x'.repeat(2001), subgroupId: '' },
      ['detail TOO_LONG', 'subgroupId REQUIRED'],
    ],
  ])('is refused with %s', (_, parts, refusals) =>
    expect(refusalsOf(formTheme({ ...NEW, ...parts }, TODAY))).toEqual(refusals),
  );
});

describe('editing a theme', () => {
  it('changes its words and nothing else', () =>
    expect(valueOf(editTheme(aTheme({ state: 'agreed' }), { ...NEW, subgroupId: 'subgroup-2' }))).toEqual(
      aTheme({
        ...{ state: 'agreed', subgroupId: 'subgroup-2', wording: 'Nobody knows the rota', detail: '' },
        goldenThreadIds: ['thread'],
      }),
    ));

  it('is refused while it is merged', () =>
    expect(refusalsOf(editTheme(aTheme({ state: 'merged' }), NEW))).toEqual(['* WRONG_STATE']));
});

describe('moving a theme', () => {
  it.each<[ThemeState, ThemeMove, ThemeState]>([
    ['forming', 'agree', 'agreed'],
    ['agreed', 'start_work', 'being_worked_on'],
    ['reopened', 'start_work', 'being_worked_on'],
    ['being_worked_on', 'answer', 'answered'],
    ['answered', 'reopen', 'reopened'],
  ])('%s, %s: %s', (state, move, to) =>
    expect(valueOf(moveTheme(aTheme({ state }), move, 1))).toEqual(aTheme({ state: to })),
  );

  it('answers only by an action', () => {
    const refused = moveTheme(aTheme({ state: 'agreed' }), 'answer', 0);
    expect(refusalsOf(refused)).toEqual(['* WRONG_STATE']);
    expect(messageOf(refused)).toContain('Link an action');
  });

  it('is refused from elsewhere', () =>
    expect(refusalsOf(moveTheme(aTheme(), 'reopen', 1))).toEqual(['* WRONG_STATE']));
});

describe('setting a theme aside', () => {
  it('leads back to where it was', () => {
    const aside = valueOf(setThemeAside(aTheme({ state: 'agreed' }), { reason: ' One ward only ' }));
    expect(aside).toEqual(
      aTheme({ state: 'set_aside', stateBefore: 'agreed', setAsideReason: 'One ward only' }),
    );
    expect(valueOf(moveTheme(aside, 'take_up_again', 0))).toEqual(aTheme({ state: 'agreed' }));
  });

  it('needs a reason', () =>
    expect(refusalsOf(setThemeAside(aTheme(), { reason: '' }))).toEqual(['reason REQUIRED']));
});

describe('merging a theme', () => {
  const other = aTheme({ id: 'theme-2' });

  it('leads back to where it was', () => {
    const merged = valueOf(mergeTheme(aTheme({ state: 'reopened' }), other));
    expect(merged).toEqual(aTheme({ state: 'merged', stateBefore: 'reopened', mergedIntoId: 'theme-2' }));
    expect(valueOf(undoMerge(merged))).toEqual(aTheme({ state: 'reopened' }));
  });

  it.each([
    ['itself', aTheme(), 'intoId INVALID'],
    [
      'one that is merged',
      aTheme({ id: 'theme-2', state: 'merged', mergedIntoId: 'theme-1' }),
      'intoId WRONG_STATE',
    ],
    ['one that is set aside', aTheme({ id: 'theme-2', state: 'set_aside' }), 'intoId WRONG_STATE'],
  ])('is refused into %s', (_, into, refusal) =>
    expect(refusalsOf(mergeTheme(aTheme(), into))).toEqual([refusal]),
  );

  it('cannot be undone where there is none', () =>
    expect(refusalsOf(undoMerge(aTheme()))).toEqual(['* WRONG_STATE']));
});

describe('notes of one step', () => {
  it.each([
    [0, 'REQUIRED'],
    [1, undefined],
    [200, undefined],
    [201, 'INVALID'],
  ])('%d: %s', (number, code) =>
    expect(checkNoteCount(Array.from({ length: number }, (_, index) => `${index}`))?.code).toBe(code),
  );
});
