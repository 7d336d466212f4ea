import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { BoardDocument } from './board-page.generated';

const EVERY_MS = 60_000;

/**
 * The board, asked for again each minute while it is seen and whenever its window is come back to. A refresh that
 * fails leaves what was known.
 */
export function useFreshBoard() {
  const { data, error, loading, refetch } = useQuery(BoardDocument, {
    pollInterval: EVERY_MS,
    skipPollAttempt: () => document.visibilityState === 'hidden',
  });

  useEffect(() => {
    const back = () => {
      if (document.visibilityState !== 'hidden') void refetch().catch(() => undefined);
    };
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [refetch]);

  return { data, error, loading, refetch };
}
