import { useApolloClient } from '@apollo/client/react';
import { Button } from '@heard/ui';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { connection } from './signal';

/** Says that the connection is gone and nothing is lost, and tries again when asked or when it comes back. */
export function ConnectionBanner() {
  const client = useApolloClient();
  const state = useSyncExternalStore(connection.subscribe, connection.get);
  const [trying, setTrying] = useState(false);

  const retry = useCallback(async () => {
    setTrying(true);
    await client.refetchObservableQueries().catch(() => undefined);
    setTrying(false);
  }, [client]);

  useEffect(() => {
    const back = () => void retry();
    const gone = () => connection.set('down');
    window.addEventListener('online', back);
    window.addEventListener('offline', gone);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('offline', gone);
    };
  }, [retry]);

  return (
    <div aria-live="polite" className="heard-connection-place">
      {state === 'down' && (
        <div className="heard-connection">
          <span>No connection. What you typed is kept.</span>
          <Button busy={trying} look="link" onClick={() => void retry()}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}
