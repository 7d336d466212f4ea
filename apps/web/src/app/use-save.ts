import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { type UserErrorCode } from '@heard/schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { codesOf, isConnectionError } from './client';

/** One mistake as the API's payloads tell it. */
export interface UserError {
  field: string | null;
  code: UserErrorCode;
  message: string;
}

const noErrors: readonly UserError[] = [];

function wordsFor(error: unknown): UserError {
  const message = isConnectionError(error)
    ? 'No connection. What you typed is kept. Try again when it is back.'
    : codesOf(error).includes('UNAUTHENTICATED')
      ? 'You have been signed out. What you typed is kept: sign in and send it again.'
      : 'This could not be saved. What you typed is kept. Try again.';
  return { field: null, code: 'INVALID', message };
}

/**
 * Sends a mutation whose payload is `{ …, errors }`, one at a time; gives the payload when it went through and null
 * when it was refused, with the refusals, a lost connection among them, as errors a form can show.
 */
export function useSave<
  Data,
  Variables extends OperationVariables,
  Payload extends { errors: readonly UserError[] },
>(
  document: TypedDocumentNode<Data, Variables>,
  payloadOf: (data: Data) => Payload,
  { refetch = [] }: { refetch?: string[] } = {},
) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState(noErrors);
  const [refused, setRefused] = useState<Payload | null>(null);
  const sending = useRef(false);
  const latest = useRef({ payloadOf, refetch });
  useEffect(() => {
    latest.current = { payloadOf, refetch };
  });

  const save = useCallback(
    async (variables: Variables): Promise<Payload | null> => {
      if (sending.current) return null;
      sending.current = true;
      setBusy(true);
      setErrors(noErrors);
      setRefused(null);
      try {
        const { data } = await client.mutate<unknown, OperationVariables>({
          mutation: document as TypedDocumentNode<unknown, OperationVariables>,
          variables,
          refetchQueries: latest.current.refetch,
        });
        const payload = latest.current.payloadOf(data as Data);
        if (payload.errors.length === 0) return payload;
        setErrors(payload.errors);
        setRefused(payload);
      } catch (error) {
        setErrors([wordsFor(error)]);
      } finally {
        sending.current = false;
        setBusy(false);
      }
      return null;
    },
    [client, document],
  );

  return {
    save,
    busy,
    errors,
    /** Puts mistakes found in the browser where the server's would stand. */
    setErrors,
    /** The payload of a refused save: with a stale version it carries the row as it is now. */
    refused,
    /** Whether somebody else saved first. */
    stale: errors.some((error) => error.code === 'STALE'),
  };
}
