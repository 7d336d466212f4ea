import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The NHS stylesheet without Frutiger, which only organisations of the NHS may use (Arial stands behind it), and
 * without its lines for Internet Explorer, which no strict parser reads.
 */
function nhsStyles(): Plugin {
  return {
    name: 'heard:nhs-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /nhsuk-frontend[^?]*\.css/ },
      handler: (code) =>
        code
          .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
          .replaceAll(/["']?Frutiger W01["']?,\s*/g, '')
          .replaceAll(/@media screen\\0[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g, '')
          .replaceAll(/\/\*# sourceMappingURL=.*?\*\//g, '')
          .replaceAll('url(/assets/images/', 'url(./assets/images/'),
    },
  };
}

/** Writes each asset also as .br and .gz, so that the server sends it without compressing anew. */
function compressed(): Plugin {
  return {
    name: 'heard:compressed',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (!/\.(js|css|html|svg)$/.test(file.fileName)) continue;
          const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          if (source.length < 1024) continue;
          const best = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
          this.emitFile({
            type: 'asset',
            fileName: `${file.fileName}.br`,
            source: brotliCompressSync(source, { params: best }),
          });
          this.emitFile({
            type: 'asset',
            fileName: `${file.fileName}.gz`,
            source: gzipSync(source, { level: 9 }),
          });
        }
      },
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  cacheDir: `${root}node_modules/.vite/web`,
  resolve: {
    alias: [
      { find: '@heard/ui/styles.css', replacement: `${root}libs/ui/src/styles.css` },
      { find: '@heard/ui', replacement: `${root}libs/ui/src/index.ts` },
      { find: '@heard/schema', replacement: `${root}libs/schema/src/index.ts` },
    ],
  },
  define: { 'globalThis.__DEV__': 'false' },
  build: {
    outDir: `${root}dist/apps/web`,
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    // Pictures stay files: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" says nothing to a workspace without server components.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
      output: {
        // Each feature's part by its own name, rather than eight files called routes.
        chunkFileNames: ({ facadeModuleId, name }) =>
          `assets/${/features\/([^/]+)\/routes/.exec(facadeModuleId ?? '')?.[1] ?? name}-[hash].js`,
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
            {
              name: 'apollo',
              test: /node_modules\/(@apollo|graphql|@wry|optimism|rxjs|graphql-tag|@graphql-typed)\//,
              priority: 2,
            },
            { name: 'router', test: /node_modules\/(react-router|cookie)\//, priority: 2 },
          ],
        },
      },
    },
  },
  server: { port: 4200, proxy: { '/graphql': 'http://127.0.0.1:3000', '/people': 'http://127.0.0.1:3000' } },
  plugins: [nhsStyles(), compressed()],
});
