/** Reads schema.graphql and every document of the web, and writes the types both sides of the wire agree on. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { Date: 'string', DateTime: 'string', ID: 'string' };

const config: CodegenConfig = {
  schema: 'libs/schema/schema.graphql',
  documents: ['apps/web/src/**/*.graphql'],
  ignoreNoDocuments: true,
  config: {
    scalars,
    strictScalars: true,
    useTypeImports: true,
    enumsAsConst: true,
    namingConvention: 'keep',
  },
  generates: {
    'libs/schema/src/types.generated.ts': {
      // From the schema alone, so that a new document of one feature never touches this file.
      plugins: ['typescript'],
      config: { skipTypename: true },
    },
    'apps/web/src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: '~@heard/schema' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        importSchemaTypesFrom: '~@heard/schema',
        // Apollo Client 4 hides a fragment's fields from whoever only spreads it, in the types as at run time.
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        // Apollo Client asks for __typename everywhere, so mocks and writes must carry it too.
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
      },
    },
  },
};

export default config;
