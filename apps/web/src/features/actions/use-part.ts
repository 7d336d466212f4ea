import { type FragmentType, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Kind } from 'graphql';

/** The part of a row that a component asked for with its fragment; null while it is not there whole. */
export function usePart<Data>(
  fragment: TypedDocumentNode<Data, OperationVariables>,
  from: FragmentType<NoInfer<Data>> | null,
  variables: OperationVariables = {},
): Data | null {
  // A document brings the fragments its own one spreads; its own comes first.
  const own = fragment.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const { data, dataState } = useFragment<Data, OperationVariables>({
    fragment,
    fragmentName: own?.name.value,
    from: from as never,
    variables,
  });
  return from !== null && dataState === 'complete' ? (data as Data) : null;
}
