/** A plugin for Vite: lets the browser fetch what all pages share while it reads the page, before the page asks for it. */
import type { Plugin } from 'vite';

export function preloadShared(chunks: readonly string[]): Plugin {
  return {
    name: 'konkyo:preload-shared',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === 'chunk' && chunks.includes(file.name))
          .map(({ fileName }) => ({
            tag: 'link',
            // What says the first words goes before.
            attrs: {
              rel: 'modulepreload',
              crossorigin: true,
              fetchpriority: 'low',
              href: `/${fileName}`,
            },
            injectTo: 'head' as const,
          })),
    },
  };
}
