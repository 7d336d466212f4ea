/** Lets a plain Node child process of a spec import this library's TypeScript: `node --import <this file> script.mjs`. */
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transform } from '@swc/core';

if (isMainThread) register(import.meta.url);

const libraries = new URL('../../../', import.meta.url);

/** Finds `./name` as `./name.ts`, and `@heard/name` in its library. */
export async function resolve(specifier, context, next) {
  const library = /^@heard\/(\w+)(\/testing)?$/.exec(specifier);
  if (library) {
    return next(new URL(`${library[1]}/src${library[2] ?? ''}/index.ts`, libraries).href, context);
  }
  if (specifier.startsWith('.') && context.parentURL?.endsWith('.ts')) {
    const file = `${fileURLToPath(new URL(specifier, context.parentURL))}.ts`;
    if (existsSync(file)) return next(pathToFileURL(file).href, context);
  }
  return next(specifier, context);
}

/** Turns TypeScript into JavaScript as Jest does. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    filename: fileURLToPath(url),
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
