import { describe, expect, it } from '@jest/globals';
import { refusalsOf, valueOf } from '../testing';
import {
  askForMailing,
  type EditionMailing,
  isMailed,
  messageIdOf,
  newMailing,
  sentMailing,
  tryMailing,
} from './edition-mailing';
import { editPublishingSettings, PUBLISHING_DEFAULTS } from './publishing-settings';

const NOW = new Date('2026-03-02T09:00:00Z');
const settings = { listAddress: 'all-staff@example.org' };
const mailing = newMailing('edition', 1, settings.listAddress, NOW);
const out = { id: 'edition', state: 'published', publishedVersion: 1 } as const;

describe('a version that goes out is mailed', () => {
  it.each<[boolean, string, { version: number; isAsked: boolean; isWaiting: boolean }]>([
    [true, 'when it is the first', { version: 1, isAsked: false, isWaiting: false }],
    [false, 'not as a correction', { version: 2, isAsked: false, isWaiting: false }],
    [true, 'as a correction that is asked for', { version: 2, isAsked: true, isWaiting: false }],
    [true, 'as a correction of what nobody got yet', { version: 2, isAsked: false, isWaiting: true }],
  ])('%s: %s', (mailed, _, version) => {
    expect(isMailed(version, settings)).toBe(mailed);
    expect(isMailed(version, { listAddress: '' })).toBe(false);
  });
});

describe('a mailing', () => {
  it('is tried seven times at most, each after a longer wait, and then given up', () => {
    const waits: number[] = [];
    let now = mailing;
    for (let tries = 0; tries < 20 && now.state === 'waiting'; tries += 1) {
      const tried = tryMailing(now, NOW);
      if (tried.state === 'waiting') waits.push((tried.nextTryAt.getTime() - NOW.getTime()) / 60_000);
      now = tried;
    }
    expect([now.state, waits]).toEqual(['failed', [15, 30, 60, 120, 240, 480, 480]]);
  });

  it('keeps its message id from try to try, and has another when it is asked for again', () => {
    const id = messageIdOf(mailing, 'example.org');
    expect(id).toBe('<edition.1.1@example.org>');
    expect(messageIdOf(tryMailing(mailing, NOW), 'example.org')).toBe(id);
    const again = valueOf(askForMailing(out, sentMailing(mailing, NOW), settings, NOW));
    expect(messageIdOf(again, 'example.org')).toBe('<edition.1.2@example.org>');
    expect(again).toMatchObject({ state: 'waiting', tries: 0, sentAt: null });
  });

  it('that waits is asked for once, however often', () => {
    const waiting: EditionMailing = { ...mailing, tries: 2 };
    expect(valueOf(askForMailing(out, waiting, settings, NOW))).toBe(waiting);
  });

  it('is refused of what is not out, and without an address', () => {
    const asked = (edition: object, listAddress = settings.listAddress) =>
      refusalsOf(askForMailing({ ...out, ...edition }, null, { listAddress }, NOW));
    expect(asked({})).toEqual([]);
    expect(asked({ state: 'withdrawn' })).toEqual(['* WRONG_STATE']);
    expect(asked({ state: 'draft', publishedVersion: 0 })).toEqual(['* WRONG_STATE']);
    expect(asked({}, '')).toEqual(['* INVALID']);
  });
});

describe('publishing settings', () => {
  const edited = (changes: object) =>
    editPublishingSettings(PUBLISHING_DEFAULTS, { ...PUBLISHING_DEFAULTS, ...changes });
  it('are kept clean', () =>
    expect(valueOf(edited({ listAddress: ' All-Staff@Example.org ', senderName: ' Our\n Future ' }))).toEqual(
      {
        ...PUBLISHING_DEFAULTS,
        listAddress: 'all-staff@example.org',
        senderName: 'Our Future',
      },
    ));
  it.each<[object, string[]]>([
    [{ listAddress: '' }, []],
    [{ listAddress: 'everybody' }, ['listAddress INVALID']],
    [{ listAddress: 'a@example.org, b@example.org' }, ['listAddress INVALID']],
    [{ senderName: 'x'.repeat(81) }, ['senderName TOO_LONG']],
    [{ senderName: 'Boss <boss@example.org>' }, ['senderName INVALID']],
    [{ readingAge: 6 }, ['readingAge INVALID']],
    [{ readingAge: 12.5 }, ['readingAge INVALID']],
  ])('%j', (changes, refusals) => expect(refusalsOf(edited(changes))).toEqual(refusals));
});
