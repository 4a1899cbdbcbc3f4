/** Writes the glossary, the premises and a remark out for those who cannot import them: the explorer, and the readers of the documents. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Bilingual, glossary } from '../src/graph/glossary.ts';
import { premises } from '../src/questions/premises.ts';
import { knownByRendering } from '../src/questions/wording.ts';

const vocabularies: readonly (readonly [string, Readonly<Record<string, Bilingual>>])[] =
  Object.entries(glossary);

const inOne = (language: keyof Bilingual) =>
  Object.fromEntries(
    vocabularies.map(([name, terms]) => [
      name,
      Object.fromEntries(Object.entries(terms).map(([value, term]) => [value, term[language]])),
    ]),
  );

const explorer = new URL('../web/explorer/language/generated/', import.meta.url);
mkdirSync(explorer, { recursive: true });
const inBoth = { ja: premises.map(({ ja }) => ja), en: premises.map(({ en }) => en) };
writeFileSync(
  new URL('premises.ts', explorer),
  `/** Written by \`npm run generate\` from \`src/questions/premises.ts\` and \`wording.ts\`: edit those. */
export const premises = ${JSON.stringify(inBoth, null, 2)};

export const knownByRendering = ${JSON.stringify(knownByRendering, null, 2)};
`,
);
writeFileSync(
  new URL('glossary.ts', explorer),
  `/** Written by \`npm run generate\` from \`src/graph/glossary.ts\`: edit that. */
export const glossary = ${JSON.stringify({ ja: inOne('ja'), en: inOne('en') }, null, 2)} as const;
`,
);

const tables = vocabularies.map(([name, terms]) => {
  const rows = Object.entries(terms).map(
    ([value, { ja, en }]) => `| \`${value}\` | ${ja} | ${en} |`,
  );
  return [`## ${name}`, '', '| value | Japanese | English |', '|---|---|---|', ...rows].join('\n');
});
writeFileSync(
  new URL('../docs/glossary.md', import.meta.url),
  `# Glossary

What Konkyo calls each value in Japanese and in English. Sections bear the names of the schema's enumerations, whose
descriptions say what a value means; \`UnresolvedReason\` is what \`Citation.unresolved\` says, \`Notion\` are the labels of
answers. The terms stand in \`src/graph/glossary.ts\`; this page is written from there by \`npm run generate\`.

${tables.join('\n\n')}
`,
);
