/**
 * A plugin for Vite: puts the text of each GraphQL document where it is asked, so that a page loads its own questions
 * and not those of all pages, which the generated map of documents holds.
 */
import type { Plugin } from 'vite';
import { graphql } from './graphql/generated/gql.ts';

const importOfMap = /^import \{ graphql \} from '[./]+\/graphql\/generated\/index\.ts';\n/m;
const documents = /\bgraphql\(`([^`]*)`\)/g;

/** A document with its fragments. Types know each by its text; this text is only known at run time. */
function textOf(source: string): string {
  const found: unknown = Reflect.apply(graphql, undefined, [source]);
  if (!(found instanceof String)) {
    throw new Error(`Not generated yet, run \`npm run generate\`: ${source}`);
  }
  return String(found);
}

export function ownDocuments(): Plugin {
  return {
    name: 'konkyo:own-documents',
    enforce: 'pre',
    transform(code) {
      if (!importOfMap.test(code)) return null;
      return code
        .replace(importOfMap, '\n')
        .replace(documents, (_call, source: string) => JSON.stringify(textOf(source)));
    },
  };
}
