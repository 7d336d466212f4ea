import { useApolloClient } from '@apollo/client/react';
import { type Choice } from '@heard/ui';
import { useCallback } from 'react';
import { FoundMeasuresDocument } from './measure-choices.generated';

/** Finds measures by part of their title, for a combobox. */
export function useMeasureChoices(): (text: string) => Promise<Choice[]> {
  const client = useApolloClient();
  return useCallback(
    async (text) => {
      const { data } = await client.query({
        query: FoundMeasuresDocument,
        variables: { search: text.trim() },
        fetchPolicy: 'network-only',
      });
      return (data?.measures.items ?? []).map(({ id, title, subgroup }) => ({
        id,
        label: title,
        detail: subgroup?.name,
      }));
    },
    [client],
  );
}
