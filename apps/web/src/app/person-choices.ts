import { useApolloClient } from '@apollo/client/react';
import { type Choice } from '@heard/ui';
import { useCallback } from 'react';
import { PersonChoicesDocument } from './person-choices.generated';

/** Finds active people by part of their name, for a combobox. */
export function usePersonChoices(): (text: string) => Promise<Choice[]> {
  const client = useApolloClient();
  return useCallback(
    async (text) => {
      const { data } = await client.query({
        query: PersonChoicesDocument,
        variables: { search: text.trim() },
        fetchPolicy: 'network-only',
      });
      return (data?.personChoices ?? []).map(({ id, name, jobTitle }) => ({
        id,
        label: name,
        detail: jobTitle || undefined,
      }));
    },
    [client],
  );
}
