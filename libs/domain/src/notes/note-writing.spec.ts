import { describe, expect, it } from '@jest/globals';
import { EVENT_STATES } from '../listening/listening-event';
import { messageOf, refusalsOf, valueOf } from '../testing';
import { type Note } from './note';
import { isRandomId } from '../random-id';
import { MOST_IN_BOX, MOST_NOTES, rewordNote, writeNote } from './note-writing';

const ID = '5f0c9a1e-3c1b-4f6e-9d2a-7b8c9d0e1f2a';
const OPEN = {
  id: 'event-1',
  programmeId: 'programme-1',
  kind: 'culture_cafe' as const,
  state: 'open' as const,
};
const WORDS = {
  kind: 'concern' as const,
  text: 'No hot food at night',
  subgroupId: null,
  goldenThreadId: null,
};

const write = (changes: object = {}, event: Parameters<typeof writeNote>[0] = OPEN, already = 0) =>
  writeNote(event, { id: ID, ...WORDS, ...changes }, already);

describe('a note', () => {
  it('is one clean line and nothing about who wrote it or when', () => {
    expect(valueOf(write({ text: '  No hot\n food\u200b at  night ' }))).toEqual({
      ...{ id: ID, programmeId: 'programme-1', eventId: 'event-1', isConfirmedSafe: false, version: 1 },
      ...WORDS,
    });
  });

  it.each<[string, string[]]>([
    ['', ['text REQUIRED']],
    [' \n ', ['text REQUIRED']],
    ['ab', ['text INVALID']],
    ['abc', []],
    ['x'.repeat(500), []],
    ['👩🏽‍⚕️'.repeat(100), []],
    ['x'.repeat(501), ['text TOO_LONG']],
  ])('has 3 to 500 characters: %j', (text, refusals) =>
    expect(refusalsOf(write({ text }))).toEqual(refusals),
  );

  it.each([
    [ID, true],
    [ID.toUpperCase(), true],
    ['0197a000-0000-7000-8000-000000000001', false],
    ['c232ab00-9414-11ec-b3c8-9f6bdeced846', false],
    ['00000000-0000-0000-0000-000000000000', false],
    ['5f0c9a1e-3c1b-4f6e-1d2a-7b8c9d0e1f2a', false],
    ['', false],
  ])('has a random id: %s is %s', (id, random) => {
    expect(isRandomId(id)).toBe(random);
    expect(refusalsOf(write({ id }))).toEqual(random ? [] : ['id INVALID']);
  });

  it('is taken while the event is open, and at no other time', () => {
    const states = EVENT_STATES.filter((state) => write({}, { ...OPEN, state }).ok);
    expect(states).toEqual(['open']);
    expect(messageOf(write({}, { ...OPEN, state: 'planned' }))).toContain('Open it');
    expect(messageOf(write({}, { ...OPEN, state: 'released' }))).toContain('opened again');
  });

  it('is one of a bounded number', () => {
    expect(write({}, OPEN, MOST_NOTES - 1).ok).toBe(true);
    expect(refusalsOf(write({}, OPEN, MOST_NOTES))).toEqual(['* TOO_MANY_TRIES']);
    const box = { ...OPEN, kind: 'web_box' as const };
    expect(write({}, box, MOST_IN_BOX - 1).ok).toBe(true);
    expect(refusalsOf(write({}, box, MOST_IN_BOX))).toEqual(['* TOO_MANY_TRIES']);
  });

  it('refuses without repeating a word of it', () => {
    const text = `Zebra ${'x'.repeat(500)}`;
    expect(messageOf(write({ text }))).not.toContain('Zebra');
  });
});

describe('rewording', () => {
  const note: Note = { ...valueOf(write()), isConfirmedSafe: true, version: 4 };

  it('keeps what is not words, and confirms nothing that nobody has looked at', () => {
    const words = {
      ...WORDS,
      kind: 'idea' as const,
      text: ' Hot food  for nights',
      subgroupId: 'subgroup-1',
    };
    expect(valueOf(rewordNote(note, words))).toEqual({
      ...note,
      ...words,
      text: 'Hot food for nights',
      isConfirmedSafe: false,
    });
    expect(valueOf(rewordNote(note, { ...WORDS, kind: 'praise' })).isConfirmedSafe).toBe(true);
  });

  it('holds to the same rules', () =>
    expect(refusalsOf(rewordNote(note, { ...WORDS, text: 'ab' }))).toEqual(['text INVALID']));
});
