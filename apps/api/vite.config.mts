import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One file of our own code for Node; what comes from npm stays in node_modules. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: {
    alias: [{ find: /^@heard\/(domain|data|publishing)$/, replacement: `${root}libs/$1/src/index.ts` }],
  },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  ssr: { noExternal: [/^@heard\//] },
  build: {
    ssr: 'src/main.ts',
    outDir: `${root}dist/apps/api`,
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
  },
});
