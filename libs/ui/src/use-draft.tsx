import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { formatInstant } from './dates';
import { Button } from './form';

const PREFIX = 'heard.draft';
const KEEP_MS = 14 * 24 * 60 * 60 * 1000;

interface Stored<Value> {
  at: number;
  basis: number | null;
  value: Value;
}

const DraftOwnerContext = createContext('nobody');

/** Says whose drafts these are, so that people who share a computer never meet each other's words. */
export function DraftOwner({ personId, children }: { personId: string; children: ReactNode }) {
  return <DraftOwnerContext.Provider value={personId}>{children}</DraftOwnerContext.Provider>;
}

function read<Value>(key: string): Stored<Value> | null {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? 'null') as Stored<Value> | null;
    if (stored && Date.now() - stored.at <= KEEP_MS) return stored;
    localStorage.removeItem(key);
  } catch {
    // A browser that refuses storage, or a damaged draft: go on without it.
  }
  return null;
}

function write<Value>(key: string, stored: Stored<Value> | null) {
  try {
    if (stored) localStorage.setItem(key, JSON.stringify(stored));
    else localStorage.removeItem(key);
  } catch {
    // Storage full or refused: what is typed still stands on the page.
  }
}

const draftKeys = (start: string) =>
  Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter((key) =>
    key.startsWith(start),
  );

/** Throws away drafts older than 14 days, whoever's they are; called once when the application starts. */
export function dropOldDrafts() {
  try {
    for (const key of draftKeys(`${PREFIX}.`)) read(key);
  } catch {
    // No storage, no drafts.
  }
}

/** Throws away every draft of one person on this device, and says how many there were. */
export function dropDraftsOf(personId: string): number {
  const keys = draftKeys(`${PREFIX}.${personId}.`);
  for (const key of keys) localStorage.removeItem(key);
  return keys.length;
}

/** What `useDraft` gives a form. */
export interface Draft<Value> {
  value: Value;
  /** Changes some of what is typed, and keeps it on this device. */
  change: (changes: Partial<Value>) => void;
  /** Called when saved: forgets what was kept and leaves what is typed on the page; takes the row's new version. */
  clear: (savedVersion?: number) => void;
  /** Goes back to the beginning, forgetting what was typed. */
  discard: () => void;
  /** When the restored words were last typed; null when the form began afresh. */
  restoredFrom: string | null;
  /** The version of the row these words were typed over: send it, so that a newer one is noticed. */
  basis: number | null;
}

/**
 * Keeps what is typed in a form on this device, per person, through a reload, a closed tab or a lost connection,
 * until it is saved or 14 days old. `key` names the form and its row, such as `edit-action.<id>`.
 */
export function useDraft<Value extends object>(
  key: string,
  initial: Value,
  { basis = null }: { basis?: number | null } = {},
): Draft<Value> {
  const owner = useContext(DraftOwnerContext);
  const storageKey = `${PREFIX}.${owner}.${key}`;

  const begin = () => {
    const stored = read<Value>(storageKey);
    return {
      storageKey,
      value: stored ? { ...initial, ...stored.value } : initial,
      basis: stored ? stored.basis : basis,
      restoredFrom: stored ? new Date(stored.at).toISOString() : null,
    };
  };
  const [held, setHeld] = useState(begin);
  let state = held;
  if (held.storageKey !== storageKey) {
    state = begin();
    setHeld(state);
  }

  const change = useCallback(
    (changes: Partial<Value>) =>
      setHeld((before) => {
        const value = { ...before.value, ...changes };
        write(before.storageKey, { at: Date.now(), basis: before.basis, value });
        return { ...before, value };
      }),
    [],
  );
  const clear = useCallback(
    (savedVersion?: number) => {
      write(storageKey, null);
      setHeld((before) => ({ ...before, restoredFrom: null, basis: savedVersion ?? before.basis }));
    },
    [storageKey],
  );

  return {
    value: state.value,
    change,
    clear,
    discard: () => {
      write(storageKey, null);
      setHeld({ storageKey, value: initial, basis, restoredFrom: null });
    },
    restoredFrom: state.restoredFrom,
    basis: state.basis,
  };
}

/** Tells that kept words were put back, with the way to begin afresh. */
export function DraftNotice({ draft }: { draft: Pick<Draft<object>, 'restoredFrom' | 'discard'> }) {
  if (!draft.restoredFrom) return null;
  return (
    <div className="heard-inline-notice">
      <span>We kept what you typed on {formatInstant(draft.restoredFrom)}.</span>{' '}
      <Button look="link" onClick={draft.discard}>
        Start again
      </Button>
    </div>
  );
}
