import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../roles/role';
import { aViewer, refusalsOf, valueOf } from '../testing';
import { LISTENING_DEFAULTS } from './listening-settings';
import {
  editListeningSettings,
  mayEditListening,
  type SpeakUpContact,
  writeContact,
} from './listening-settings-writing';

const edit = (changes: object) =>
  editListeningSettings(LISTENING_DEFAULTS, { ...LISTENING_DEFAULTS, ...changes });

describe('what a programme says about listening', () => {
  it('is clean text and whole numbers', () =>
    expect(valueOf(edit({ themeNotes: 5, groundRules: ' Listen.\r\n\r\n\r\n\r\nAll of you. ' }))).toEqual({
      ...LISTENING_DEFAULTS,
      themeNotes: 5,
      groundRules: 'Listen.\n\nAll of you.',
    }));

  it.each([
    ['themeNotes', 3, 100],
    ['themeEvents', 2, 100],
    ['noteDays', 1, 3650],
  ])('%s lies from %i to %i', (field, min, max) => {
    expect([min, max].map((number) => edit({ [field]: number }).ok)).toEqual([true, true]);
    for (const number of [min - 1, max + 1, min + 0.5, NaN]) {
      expect(refusalsOf(edit({ [field]: number }))).toEqual([`${field} INVALID`]);
    }
  });

  it.each(['groundRules', 'privacyNotice', 'safetyGuidance'])('%s is there and not too long', (field) => {
    expect(refusalsOf(edit({ [field]: ' ' }))).toEqual([`${field} REQUIRED`]);
    expect(refusalsOf(edit({ [field]: 'x'.repeat(4001) }))).toEqual([`${field} TOO_LONG`]);
  });

  it('is for those who manage settings', () =>
    expect(ROLES.filter((role) => mayEditListening(aViewer(role)))).toEqual([
      'programme_lead',
      'administrator',
    ]));
});

describe('a speak-up contact', () => {
  const guardian: SpeakUpContact = {
    ...{
      id: 'contact-1',
      name: ' The  guardian ',
      telephone: '0113 496 0000',
      email: '',
      note: '',
      position: 1,
    },
  };

  it('has a name and a way to be reached', () => {
    expect(valueOf(writeContact(guardian))).toEqual({ ...guardian, name: 'The guardian' });
    expect(valueOf(writeContact({ ...guardian, telephone: '', email: 'speak@example.org' })).email).toBe(
      'speak@example.org',
    );
  });

  it.each<[Partial<SpeakUpContact>, string]>([
    [{ name: ' ' }, 'name REQUIRED'],
    [{ telephone: '' }, 'telephone REQUIRED'],
    [{ telephone: 'ask' }, 'telephone INVALID'],
    [{ email: 'guardian' }, 'email INVALID'],
    [{ note: 'x'.repeat(201) }, 'note TOO_LONG'],
  ])('is not %j', (changes, refusal) =>
    expect(refusalsOf(writeContact({ ...guardian, ...changes }))).toEqual([refusal]),
  );
});
