import { type ErrorLike } from '@apollo/client';
import { Failed, Loading, NotAllowed, NotFound } from '@heard/ui';
import { type ReactNode } from 'react';
import { codesOf, isConnectionError } from './client';

/** The part of a `useQuery` result this needs. */
export interface Asked<Data> {
  data?: Data | undefined;
  error?: ErrorLike | undefined;
  loading: boolean;
  refetch: () => Promise<unknown>;
}

/** Shows the answer to a query, or that it is loading, failed, not allowed or not found. */
export function Answer<Data>({
  to,
  noun = 'page',
  children,
}: {
  to: Asked<Data>;
  /** What is looked for, should it not be found: "action". */
  noun?: string;
  children: (data: Data) => ReactNode;
}) {
  const { data, error, loading, refetch } = to;
  if (data) return children(data);
  if (error) {
    const codes = codesOf(error);
    if (codes.includes('UNAUTHENTICATED')) return <Loading label="Going to sign in" />;
    if (codes.includes('NOT_ALLOWED') || codes.includes('FORBIDDEN')) return <NotAllowed />;
    if (codes.includes('NOT_FOUND')) return <NotFound noun={noun} />;
    return (
      <Failed busy={loading} onRetry={() => void refetch().catch(() => undefined)}>
        {isConnectionError(error) && (
          <p>There is no connection. What you typed is kept. Try again when it is back.</p>
        )}
      </Failed>
    );
  }
  return <Loading />;
}
