import { useApolloClient } from '@apollo/client/react';
import { type TallyAxis } from '@heard/schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { keep, readKept } from '../../app/kept-notes';
import { type UserError } from '../../app/use-save';
import { SetTalliesDocument, type CapturePageQuery } from './capture.generated';

type Event = NonNullable<CapturePageQuery['listeningEvent']>;

/** A part of an axis, as "STAFF_GROUP <id>". */
export type PartKey = `${TallyAxis} ${string}`;

type Counts = ReadonlyMap<string, number>;

const REST_MS = 700;
const TRY_AGAIN_MS = 3000;
const MOST_TRIES = 5;
const none: readonly UserError[] = [];

const countsOf = ({ peopleHeard }: Pick<Event, 'peopleHeard'>): Counts =>
  new Map([
    ['total', peopleHeard?.total ?? 0],
    ...(peopleHeard?.tallies ?? []).map(({ axis, part, people }) => [`${axis} ${part}`, people] as const),
  ]);

/** What was sent and not acknowledged: which taps, over which version, and the counts that came of them. */
interface Attempt {
  taps: Counts;
  version: number;
  wanted: Counts;
}

/** Taps that the server has not acknowledged, and the attempt that holds some of them. */
interface Held {
  taps: Counts;
  attempt: Attempt | null;
}

type Pairs = [string, number][];

interface KeptTaps {
  taps: Pairs;
  attempt: { taps: Pairs; version: number; wanted: Pairs } | null;
}

function readHeld(place: string): Held {
  const { taps = [], attempt = null } = readKept<Partial<KeptTaps>>(place) ?? {};
  return {
    taps: new Map(taps),
    attempt: attempt && {
      taps: new Map(attempt.taps),
      version: attempt.version,
      wanted: new Map(attempt.wanted),
    },
  };
}

function keepHeld(place: string, { taps, attempt }: Held) {
  const kept: KeptTaps = {
    taps: [...taps],
    attempt: attempt && {
      taps: [...attempt.taps],
      version: attempt.version,
      wanted: [...attempt.wanted],
    },
  };
  keep(place, taps.size === 0 ? null : kept);
}

/**
 * Counts people by taps and sends what was tapped when the tapping rests; until then it is kept on this device.
 * Facilitators count at once: what another saved first is taken over, and these taps are added to it. When an answer is
 * lost, exactly the same is sent again over the same version: either it is new to the server, or what the server has is
 * what was wanted. Taps made meanwhile wait their turn.
 */
export function usePeopleHeard(event: Event, place: string) {
  const client = useApolloClient();
  const [begun] = useState(() => readHeld(place));
  const [taps, setTaps] = useState(begun.taps);
  const [errors, setErrors] = useState(none);
  const [isSaving, setSaving] = useState(false);
  const latest = useRef(event);
  const held = useRef(begun);
  const alive = useRef(true);
  const sending = useRef(false);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = event;
  });

  const hold = useCallback(
    (next: Held) => {
      held.current = next;
      keepHeld(place, next);
      setTaps(next.taps);
    },
    [place],
  );

  /** Sends until it is acknowledged or refused; tells after how long to go on, or null to wait for the next tap. */
  const sendAll = useCallback(async (): Promise<number | null> => {
    let from: Pick<Event, 'version' | 'peopleHeard'> = latest.current;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const isResent = held.current.attempt !== null;
      const attempt = held.current.attempt ?? attemptOf(from, held.current.taps);
      hold({ ...held.current, attempt });
      const { data } = await client.mutate({
        mutation: SetTalliesDocument,
        variables: {
          eventId: latest.current.id,
          version: attempt.version,
          ...variablesOf(attempt.wanted),
        },
      });
      const payload = data?.setTallies;
      if (!alive.current || !payload) return TRY_AGAIN_MS;
      const isStale = payload.errors.some(({ code }) => code === 'STALE');
      const isOurs = isResent && payload.event && isSame(attempt.wanted, countsOf(payload.event));
      if (payload.errors.length === 0 || (isStale && isOurs)) {
        hold({ taps: minus(held.current.taps, attempt.taps), attempt: null });
        return held.current.taps.size > 0 ? REST_MS : null;
      }
      hold({ taps: held.current.taps, attempt: null });
      if (!isStale) {
        setErrors(payload.errors);
        return isSame(held.current.taps, attempt.taps) ? null : REST_MS;
      }
      if (payload.event) from = payload.event;
    }
    return TRY_AGAIN_MS;
  }, [client, hold]);

  const send = useCallback(async () => {
    clearTimeout(rest.current);
    if (sending.current || !alive.current || held.current.taps.size === 0) return;
    sending.current = true;
    setSaving(true);
    setErrors(none);
    // No connection: the taps stay, and are sent again.
    const next = await sendAll().catch(() => TRY_AGAIN_MS);
    sending.current = false;
    if (!alive.current) return;
    setSaving(false);
    clearTimeout(rest.current);
    if (next !== null) rest.current = setTimeout(() => void send(), next);
  }, [sendAll]);

  useEffect(() => {
    alive.current = true;
    rest.current = setTimeout(() => void send(), REST_MS);
    return () => {
      alive.current = false;
      clearTimeout(rest.current);
    };
  }, [send]);

  const add = (key: string, by: number) => {
    setErrors(none);
    hold({ ...held.current, taps: together(held.current.taps, new Map([[key, by]])) });
    clearTimeout(rest.current);
    rest.current = setTimeout(() => void send(), REST_MS);
  };
  const shown = together(countsOf(event), taps);
  return {
    total: shown.get('total') ?? 0,
    of: (key: PartKey) => shown.get(key) ?? 0,
    add,
    /** Sends again what was refused. */
    retry: () => void send(),
    /** Forgets what was refused: the counts are again what the server has. */
    drop: () => {
      setErrors(none);
      hold({ taps: new Map(), attempt: null });
    },
    errors,
    isSaving,
    /** Whether the server does not know all of it yet. */
    isUnsaved: isSaving || taps.size > 0,
  };
}

function attemptOf(from: Pick<Event, 'version' | 'peopleHeard'>, taps: Counts): Attempt {
  return { taps, version: from.version, wanted: together(countsOf(from), taps) };
}

function together(one: Counts, other: Counts): Counts {
  const sum = new Map(one);
  for (const [key, people] of other) sum.set(key, (sum.get(key) ?? 0) + people);
  return sum;
}

function minus(taps: Counts, sent: Counts): Counts {
  const left = [...taps].map(([key, people]) => [key, people - (sent.get(key) ?? 0)] as const);
  return new Map(left.filter(([, people]) => people !== 0));
}

function isSame(one: Counts, other: Counts): boolean {
  return [...new Set([...one.keys(), ...other.keys()])].every(
    (key) => (one.get(key) ?? 0) === (other.get(key) ?? 0),
  );
}

function variablesOf(counts: Counts) {
  const { total = 0, ...parts } = Object.fromEntries(counts);
  const tallies = Object.entries(parts).map(([key, people]) => {
    const [axis = '', part = ''] = key.split(' ');
    return { axis: axis as TallyAxis, part, people: Math.max(0, people) };
  });
  return { peopleHeard: Math.max(0, total), tallies };
}
