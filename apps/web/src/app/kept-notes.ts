import { signal } from './signal';

const PREFIX = 'heard.notes';
const KEEP_MS = 14 * 24 * 60 * 60 * 1000;

interface Kept<Value> {
  at: number;
  value: Value;
}

/** Under what the words of one person on one event are kept on this device. */
export const keptAt = (personId: string, eventId: string) => `${PREFIX}.${personId}.${eventId}.`;

function parse<Value>(key: string): Value | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept<Value> | null;
    if (kept && Date.now() - kept.at <= KEEP_MS) return kept.value;
    localStorage.removeItem(key);
  } catch {
    // A browser that refuses storage, or damaged words: go on without them.
  }
  return null;
}

/** What is kept under a key; null when there is nothing. */
export const readKept = <Value>(key: string): Value | null => parse<Value>(key);

/** Counts the changes to what is kept, so that a page can watch them. */
export const keptChanges = signal(0);

/** Keeps words on this device until the server has them; with null it forgets them. */
export function keep(key: string, value: unknown) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ at: Date.now(), value }));
  } catch {
    // Storage full or refused: what is typed still stands on the page.
  }
  keptChanges.set(keptChanges.get() + 1);
}

const keys = (start: string) => {
  try {
    return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
      .filter((key) => key.startsWith(start))
      .sort();
  } catch {
    return [];
  }
};

/** Everything kept under keys that begin so. */
export const readAllKept = <Value>(start: string): Value[] =>
  keys(start).flatMap((key) => parse<Value>(key) ?? []);

/** What the server does not have yet, and only this device does. */
export interface Waiting {
  notes: number;
  /** Whether people were counted who have not been sent. */
  hasCounts: boolean;
}

const UNSENT = 'unsent.';
const TAPS = 'taps';

/** Under what a note waits until the server has it; with no id, how all of them begin. */
export const unsentAt = (personId: string, eventId: string, id = '') =>
  `${keptAt(personId, eventId)}${UNSENT}${id}`;

/** Under what the people counted wait until the server has them. */
export const tapsAt = (personId: string, eventId: string) => `${keptAt(personId, eventId)}${TAPS}`;

/** What of one person waits on this device, for one event or for all. */
export function waitingOf(personId: string, eventId?: string): Waiting {
  const start = eventId === undefined ? `${PREFIX}.${personId}.` : keptAt(personId, eventId);
  const waiting = keys(start).filter((key) => parse(key) !== null);
  return {
    notes: waiting.filter((key) => key.includes(`.${UNSENT}`)).length,
    hasCounts: waiting.some((key) => key.endsWith(`.${TAPS}`)),
  };
}

/** Throws away what is older than 14 days, whoever's it is; called once when the application starts. */
export function dropOldKeptNotes() {
  for (const key of keys(`${PREFIX}.`)) parse(key);
}

/** Forgets the words of raw notes of one person on this device, and says how many there were: others may use it next. */
export function forgetKeptNotes(personId: string): number {
  const all = keys(`${PREFIX}.${personId}.`);
  for (const key of all) keep(key, null);
  return all.length;
}
