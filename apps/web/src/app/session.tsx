import { useApolloClient, useQuery } from '@apollo/client/react';
import { type Permission } from '@heard/schema';
import { DraftOwner, Failed, Loading, nameProduct } from '@heard/ui';
import { createContext, useCallback, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { SessionDocument, SignOutDocument, type SessionQuery } from './session.generated';
import { sessionEnds } from './signal';

const OTHER_TABS = 'heard.session-changed';

/** What a visitor may know before signing in. */
export type Door = SessionQuery['door'];
/** The signed-in person and what they may do. */
export type Viewer = NonNullable<SessionQuery['viewer']>;

interface Session {
  door: Door;
  viewer: Viewer | null;
  /** Whether the signed-in person may do this; false for nobody. */
  can: (...anyOf: Permission[]) => boolean;
  /** Asks the server again who is signed in, after signing in or a long rest. */
  refresh: () => Promise<void>;
  /** Begins the session of somebody who has just signed in, forgetting what the one before had read. */
  begin: () => Promise<void>;
  /** Ends the session; what this person typed stays on the device for them. */
  signOut: () => Promise<void>;
}

const SessionContext = createContext<Session | null>(null);

/** Knows who is signed in, for everything inside; drafts inside belong to that person. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(SessionDocument, {
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });

  const refresh = useCallback(async () => {
    await refetch();
  }, [refetch]);
  const begin = useCallback(async () => {
    await client.clearStore();
    await refetch();
    localStorage.setItem(OTHER_TABS, String(Date.now()));
  }, [client, refetch]);
  const signOut = useCallback(async () => {
    await client.mutate({ mutation: SignOutDocument }).catch(() => undefined);
    await begin();
  }, [client, begin]);

  useEffect(() => {
    const changed = () => void refetch().catch(() => undefined);
    const changedElsewhere = (event: StorageEvent) => {
      if (event.key === OTHER_TABS) changed();
    };
    window.addEventListener('storage', changedElsewhere);
    const stop = sessionEnds.subscribe(changed);
    return () => {
      window.removeEventListener('storage', changedElsewhere);
      stop();
    };
  }, [refetch]);

  const value = useMemo<Session | null>(() => {
    if (!data) return null;
    const viewer = data.viewer ?? null;
    return {
      door: data.door,
      viewer,
      can: (...anyOf) => anyOf.some((permission) => viewer?.can.includes(permission)),
      refresh,
      begin,
      signOut,
    };
  }, [data, refresh, begin, signOut]);

  if (!value) {
    return (
      <div className="heard-page">
        {error ? (
          <Failed
            onRetry={() => void refetch().catch(() => undefined)}
            title="The workspace cannot be reached"
          >
            <p>Check your connection and try again. What you typed on this device is kept.</p>
          </Failed>
        ) : (
          <Loading />
        )}
      </div>
    );
  }
  nameProduct(value.door.programmeName || 'Heard');
  return (
    <SessionContext.Provider value={value}>
      <DraftOwner personId={value.viewer?.person.id ?? 'nobody'}>{children}</DraftOwner>
    </SessionContext.Provider>
  );
}

/** The session; only inside the provider. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider around it');
  return session;
}

/** The signed-in person; only on pages behind the sign-in. */
export function useViewer(): Viewer {
  const { viewer } = useSession();
  if (!viewer) throw new Error('useViewer is for pages behind the sign-in');
  return viewer;
}
