/** A value outside React that components may watch with `useSyncExternalStore`. */
export interface Signal<Value> {
  get: () => Value;
  set: (value: Value) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Makes a signal that begins with `value`. */
export function signal<Value>(value: Value): Signal<Value> {
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether the last request reached the server. */
export const connection = signal<'up' | 'down'>('up');

/** Counts how often the server said that nobody is signed in any more. */
export const sessionEnds = signal(0);
