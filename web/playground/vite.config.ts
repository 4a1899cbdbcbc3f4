/** Builds the playground; `vite web/playground` serves it while one works on it, beside `konkyo serve`. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  build: {
    outDir: '../../dist/web/playground',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts and pictures as files of their own, so that a policy without `data:` fonts does.
    assetsInlineLimit: 0,
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    // Monaco is one large piece; it loads after the page has been drawn.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      onLog(level, log, report) {
        // "use client" is for servers that render React; there is none.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  // Workers import chunks of their own, and load as files of the same origin (worker-src 'self').
  worker: { format: 'es' },
  // Only for `vite` without `build`: these import workers, which the pre-bundling cannot read.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
