import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { ScreenTextDocument, type ScreenTextQuery } from './capture.generated';

const REST_MS = 350;

/** A place in a text that could give somebody away. */
export type Flag = Pick<ScreenTextQuery['screenText'][number], 'kind' | 'start' | 'end' | 'message'>;

const none: readonly Flag[] = [];

/** What the server finds in a text as one types: asked when the typing rests, and kept nowhere. */
export function useFlags(text: string): readonly Flag[] {
  const client = useApolloClient();
  const [found, setFound] = useState<{ text: string; flags: readonly Flag[] }>({ text: '', flags: none });
  const typed = text.trim();
  useEffect(() => {
    if (typed.length < 3) return undefined;
    const abort = new AbortController();
    const rest = setTimeout(() => {
      client
        .query({
          query: ScreenTextDocument,
          variables: { text },
          fetchPolicy: 'no-cache',
          context: { fetchOptions: { signal: abort.signal } },
        })
        .then(({ data }) => setFound({ text, flags: data?.screenText ?? none }))
        // No connection: the server screens the note again when it is kept.
        .catch(() => undefined);
    }, REST_MS);
    return () => {
      clearTimeout(rest);
      abort.abort();
    };
  }, [client, text, typed.length]);
  // Flags of other words would point at the wrong place.
  return found.text === text && typed.length >= 3 ? found.flags : none;
}
