/** The types of the GraphQL schema: enums as constants, inputs and scalars, for whoever speaks to the API. */
export * from './types.generated';
