import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const layer = (name, libraries) => ({
  sourceTag: `layer:${name}`,
  onlyDependOnLibsWithTags: libraries.map((library) => `layer:${library}`),
});

/** Who may import whom: docs/adr/0002-one-way-layers.md; tools/boundaries.spec.mjs sees each fence fail. */
const boundaries = {
  enforceBuildableLibDependency: false,
  depConstraints: [
    { ...layer('domain', ['domain']), allowedExternalImports: ['@jest/globals', 'fast-check'] },
    { ...layer('data', ['domain', 'data']), bannedExternalImports: ['@nestjs/*', 'react*', '@apollo/*'] },
    {
      ...layer('publishing', ['domain', 'publishing']),
      bannedExternalImports: ['typeorm', 'pg', '@nestjs/*'],
    },
    {
      ...layer('api', ['domain', 'data', 'publishing', 'api']),
      bannedExternalImports: ['typeorm', 'pg', 'react*'],
    },
    { ...layer('schema', ['schema']), bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'] },
    { ...layer('ui', ['ui']), bannedExternalImports: ['@apollo/*', '@nestjs/*', 'graphql', 'typeorm', 'pg'] },
    { ...layer('web', ['schema', 'ui', 'web']), bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'] },
    { ...layer('web-e2e', ['web-e2e']), bannedExternalImports: ['@nestjs/*', 'typeorm', 'react*'] },
  ],
};

/** Builders and the database's harness are second doors, for specs alone. */
const forSpecs = {
  regex: '^@heard/[a-z]+/testing$',
  message: 'What is for specs stays out of what is delivered.',
};

/** Features of the web do not know each other; what two of them need lies in app, or in libs/ui. */
const features = readdirSync(new URL('apps/web/src/features', import.meta.url));
const betweenFeatures = features.map((feature) => ({
  files: [`apps/web/src/features/${feature}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(features/)?(${features.filter((other) => other !== feature).join('|')})/`,
            message: 'One feature does not import another: docs/adr/0002-one-way-layers.md.',
          },
        ],
      },
    ],
  },
}));

export default [
  { ignores: ['**/dist', '**/node_modules', '.data', '.nx', '**/*.generated.ts'] },
  ...tseslint.configs.recommended,
  { plugins: { '@nx': nx } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Nest and TypeORM read constructor types at run time, so an import used only as a type must stay an import.
    files: ['apps/api/**/*.ts', 'libs/data/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // A migration is history: it is read from top to bottom once and never changed.
    files: ['**/migrations/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['apps/*/src/**/*.{ts,tsx}', 'libs/*/src/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**', 'apps/web-e2e/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [forSpecs] }] },
  },
  ...betweenFeatures,
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: builtinModules, patterns: ['node:*', '@heard/*', '@jest/globals', 'fast-check'] },
      ],
    },
  },
  {
    files: ['apps/web/**/*.tsx', 'libs/ui/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  prettier,
];
