import { describe, expect, it } from '@jest/globals';
import { aNote, refusalsOf, valueOf } from '../testing';
import { releaseNotes } from './note-release';

const calm = aNote({ id: 'calm', text: 'Parking is dear' });
const flagged = aNote({ id: 'flagged', text: 'Sarah says parking is dear' });
const isFlagged = (text: string) => text.includes('Sarah');

const refusals = (decisions: Parameters<typeof releaseNotes>[1]) =>
  refusalsOf(releaseNotes([calm, flagged], decisions, isFlagged));

describe('a release', () => {
  it('keeps what nothing is said of, and changes nothing in it', () => {
    const released = valueOf(releaseNotes([calm], [], isFlagged));
    expect(released).toEqual({
      changed: [],
      removed: [],
      counts: { kept: 1, reworded: 0, removed: 0, confirmed: 0 },
    });
  });

  it('refuses flagged words until they are reworded, removed or confirmed', () => {
    expect(refusals([])).toEqual(['decisions.flagged REQUIRED']);
    expect(refusals([{ noteId: 'flagged', decision: 'keep' }])).toEqual(['decisions.flagged REQUIRED']);
    expect(refusals([{ noteId: 'flagged', decision: 'keep', isConfirmedSafe: true }])).toEqual([]);
    expect(refusals([{ noteId: 'flagged', decision: 'remove' }])).toEqual([]);
    expect(refusals([{ noteId: 'flagged', decision: 'reword', text: 'Parking!' }])).toEqual([]);
  });

  it('refuses new words that are flagged, too short, or of a note that is not there', () => {
    expect(refusals([{ noteId: 'flagged', decision: 'reword', text: 'Sarah again' }])).toEqual([
      'decisions.flagged REQUIRED',
    ]);
    expect(
      refusals([{ noteId: 'flagged', decision: 'reword', text: 'Sarah again', isConfirmedSafe: true }]),
    ).toEqual([]);
    expect(
      refusals([
        { noteId: 'calm', decision: 'reword', text: 'x' },
        { noteId: 'flagged', decision: 'reword', text: null },
        { noteId: 'gone', decision: 'keep' },
      ]),
    ).toEqual(['decisions.gone NOT_FOUND', 'decisions.calm INVALID', 'decisions.flagged REQUIRED']);
  });

  it('asks nothing again of a note confirmed before, unless its words change', () => {
    const safe = { ...flagged, isConfirmedSafe: true };
    expect(releaseNotes([safe], [], isFlagged).ok).toBe(true);
    const other = [{ noteId: 'flagged', decision: 'reword' as const, text: 'Sarah says more' }];
    expect(refusalsOf(releaseNotes([safe], other, isFlagged))).toEqual(['decisions.flagged REQUIRED']);
  });

  it('counts what became of the notes', () => {
    const third = aNote({ id: 'third', text: 'The canteen shuts' });
    const released = valueOf(
      releaseNotes(
        [calm, flagged, third],
        [
          { noteId: 'calm', decision: 'remove' },
          { noteId: 'flagged', decision: 'keep', isConfirmedSafe: true },
          { noteId: 'third', decision: 'reword', text: 'The canteen shuts  early' },
        ],
        isFlagged,
      ),
    );
    expect(released.counts).toEqual({ kept: 1, reworded: 1, removed: 1, confirmed: 1 });
    expect(released.removed).toEqual([calm]);
    expect(released.changed).toEqual([
      { before: flagged, after: { ...flagged, isConfirmedSafe: true } },
      { before: third, after: { ...third, text: 'The canteen shuts early' } },
    ]);
  });
});
