import { type GraphQLCodegenDataMasking } from '@apollo/client/masking';

/** Tells Apollo Client that the generated types already hide what a fragment keeps to itself. */
declare module '@apollo/client' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
