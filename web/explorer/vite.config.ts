/** Builds the explorer; `vite web/explorer` serves it while one works on it, beside `konkyo serve`. */
import { defineConfig } from 'vite';
import { ownDocuments } from './own-documents.ts';
import { preloadShared } from './preload-shared.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [ownDocuments(), preloadShared(['shared', 'explorer'])],
  build: {
    outDir: '../../dist/web/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // Icons as files of their own, so that a policy without `data:` does.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A few kilobytes for all pages: less than asking for a file of each component takes.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // Three files draw a page: what asks and says the first words, what pages share, and the page's own.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            {
              name: 'shared',
              test: /node_modules|explorer\/components\//,
            },
          ],
        },
      },
      onLog(level, log, report) {
        // "use client" is for servers that render React; there is none.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
