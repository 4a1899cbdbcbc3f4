/** Builds the explorer; `vite web/explorer` serves it while one works on it, beside `konkyo serve`. */
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { ownDocuments } from './own-documents.ts';
import { preloadShared } from './preload-shared.ts';

/** What most pages use: the libraries, the components, the words. */
const shared =
  /node_modules|explorer\/((components|graphql|language\/(?!changes))\/|(addresses|node-id|settings)\b)/;

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [ownDocuments(), preloadShared(['shared', 'explorer'])],
  build: {
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      onLog(level, log, report) {
        // "use client" is for servers that render React; there is none.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  environments: {
    client: {
      build: {
        outDir: '../../dist/web/explorer',
        // Icons as files of their own, so that a policy without `data:` does.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // A few kilobytes for all pages: less than asking for a file of each component takes.
        cssCodeSplit: false,
        rolldownOptions: {
          output: {
            // Three files draw a page: a small one that loads, what pages share, and the page's own.
            codeSplitting: {
              groups: [
                { name: 'first', tags: ['$initial'], priority: 1 },
                { name: 'shared', test: shared },
              ],
            },
          },
        },
      },
    },
    // Runs in the service; it imports nothing that is not built into it.
    ssr: {
      build: {
        outDir: '../../dist/web/explorer-service',
        rolldownOptions: { input: join(import.meta.dirname, 'first-page/first-page.ts') },
      },
    },
  },
  builder: {},
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
