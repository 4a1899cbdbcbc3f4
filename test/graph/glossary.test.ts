/** The glossary: both terms for every value, and the same terms wherever they are shown. */
import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Bilingual, glossary, type VocabularyName } from '../../src/graph/glossary.ts';
import { glossary as explorers } from '../../web/explorer/language/generated/glossary.ts';

const vocabularies: readonly (readonly [string, Readonly<Record<string, Bilingual>>])[] =
  Object.entries(glossary);
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const schema = buildSchema(read('schema.graphql'), { assumeValidSDL: true });

/** Enumerations of the schema that are not shown as words. */
const unspoken = new Set(['Language', 'OrderDirection', 'TextPartKind']);
const isSpoken = (name: string) => !unspoken.has(name) && !name.endsWith('OrderField');

/** No enumerations of the schema. */
const besides: ReadonlySet<string> = new Set<VocabularyName>(['UnresolvedReason', 'Notion']);

const enumerations = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .filter(({ name }) => !name.startsWith('__') && isSpoken(name));

describe.each(vocabularies)('%s', (name, terms) => {
  it('has a term in Japanese and one in English for each value', () => {
    for (const [value, { ja, en }] of Object.entries(terms)) {
      expect(ja, value).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
      expect(en, value).toMatch(/^[A-Za-z]/);
    }
  });

  it('calls no two values by the same term', () => {
    for (const language of ['ja', 'en'] as const) {
      const said = Object.values(terms).map((term) => term[language]);
      expect(new Set(said).size, said.join(', ')).toBe(said.length);
    }
  });

  it('stands in the document', () => {
    const [, section = ''] = read('docs/glossary.md').split(`\n## ${name}\n`);
    const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => /^\| `/.test(line));
    expect(rows).toEqual(
      Object.entries(terms).map(([value, { ja, en }]) => `| \`${value}\` | ${ja} | ${en} |`),
    );
  });
});

describe('the schema', () => {
  it('has no enumeration without terms', () => {
    const spoken = enumerations.map(({ name }) => name).filter((name) => name !== 'InstrumentKind');
    const named = vocabularies.map(([name]) => name).filter((name) => !besides.has(name));
    expect(spoken.sort()).toEqual(named.sort());
  });

  it.each(enumerations.map((type) => [type.name, type] as const))(
    'begins to describe each value of %s with its Japanese term',
    (name, type) => {
      const key = name === 'InstrumentKind' ? 'NodeKind' : name;
      const terms = vocabularies.find(([one]) => one === key)?.[1] ?? {};
      for (const { name: value, description } of type.getValues()) {
        const [term] = /^[^:(,]*?(?=$|:|,| [(a-z])/.exec(description ?? '') ?? [];
        expect(term, value).toBe(terms[value]?.ja);
      }
      if (key === name) {
        expect(
          type
            .getValues()
            .map((value) => value.name)
            .sort(),
        ).toEqual(Object.keys(terms).sort());
      }
    },
  );
});

describe('the explorer', () => {
  it.each(['ja', 'en'] as const)('has the same terms in %s', (language) => {
    const terms = vocabularies.map(([name, values]) => [
      name,
      Object.fromEntries(Object.entries(values).map(([value, term]) => [value, term[language]])),
    ]);
    expect(explorers[language]).toEqual(Object.fromEntries(terms));
  });
});
