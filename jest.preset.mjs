/** What every project's Jest shares: ESM through SWC, and the same names for libraries as in tsconfig.base.json. */
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Where a suite writes its counts: dist/tests/api-integration.json for `api integration`. */
const countsFile = (displayName) => `${root}dist/tests/${displayName.replaceAll(' ', '-')}.json`;

/** Jest settings of one project; `extra` adds to or replaces them. */
export function project(displayName, extra = {}) {
  return {
    displayName,
    rootDir: 'src',
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
    transform: {
      '^.+\\.tsx?$': [
        '@swc/jest',
        {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true, decorators: true },
            transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          },
          module: { type: 'es6' },
          sourceMaps: 'inline',
        },
      ],
    },
    moduleNameMapper: {
      '^@heard/(domain|data|publishing|schema|ui)$': `${root}libs/$1/src/index.ts`,
      '^@heard/(domain|data|publishing|schema|ui)/testing$': `${root}libs/$1/src/testing/index.ts`,
      // One copy of graphql for whatever imports and whatever requires it: two would not know each other's types.
      '^graphql$': `${root}node_modules/graphql/index.js`,
      '\\.css$': `${root}tools/empty-style.mjs`,
      '^content-disposition$': `${root}tools/content-disposition.cjs`,
    },
    // Nothing here measures time, and a busy machine takes its own.
    testTimeout: 60_000,
    testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
    testPathIgnorePatterns: ['\\.integration\\.spec\\.ts$'],
    // A project may have all its specs open a database, or a browser, and none without.
    passWithNoTests: true,
    reporters: ['default', [`${root}tools/counting-reporter.mjs`, { file: countsFile(displayName) }]],
    ...extra,
  };
}

/** A project whose specs of one worker share the loaded packages, and nothing of ours: it may remember. */
export function sharing(displayName, extra = {}) {
  return project(displayName, {
    testEnvironment: `${root}tools/kept-environment.mjs`,
    testEnvironmentOptions: { keeps: 'packages' },
    runtime: `${root}tools/kept-runtime.mjs`,
    ...extra,
  });
}

/** The same of specs that render pages. */
export function rendering(displayName, extra = {}) {
  return sharing(displayName, { testEnvironment: `${root}tools/kept-browser-environment.mjs`, ...extra });
}

/** The same project's integration specs, which open a database; those of one worker share the loaded program. */
export function integration(displayName, extra = {}) {
  return sharing(displayName, {
    testMatch: ['**/*.integration.spec.ts'],
    testEnvironmentOptions: { keeps: 'program' },
    testPathIgnorePatterns: [],
    passWithNoTests: false,
    ...extra,
  });
}
