/** What `docs/municipal-texts.md` shows, held against the importers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFormat } from '../../src/sources/municipal/manifest.ts';
import { toStatements } from '../../src/sources/municipal/statements.ts';
import { readText } from '../../src/sources/text/index.ts';
import { parseYamlFile } from '../../src/sources/yaml-file.ts';

const text = readFileSync(new URL('../../docs/municipal-texts.md', import.meta.url), 'utf8');

const examples = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', words = '']) => ({ language, words }),
);

/** The rows of the table whose first column is called so, cell by cell. */
function rowsOf(firstColumn: string): readonly (readonly string[])[] {
  const [, rows = ''] =
    new RegExp(`^\\| ${firstColumn} \\|.*\\n\\|[-|]+\\n((?:\\|.*\\n)+)`, 'm').exec(text) ?? [];
  return rows
    .trimEnd()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

describe('docs/municipal-texts.md', () => {
  it('shows a manifest that is taken', () => {
    const manifest = examples.find(({ language }) => language === 'yaml');
    expect(parseYamlFile('reiki.yaml', manifest?.words ?? '', manifestFormat).problems).toEqual([]);
  });

  it('shows a text, and what becomes of it', () => {
    const example = examples.find(({ words }) => words.startsWith('---'));
    const document = readText({
      file: 'inkan.txt',
      name: 'inkan',
      text: example?.words ?? '',
      sha256: '0'.repeat(64),
      manifest: undefined,
      details: {},
    });
    if (!('id' in document)) throw new Error(JSON.stringify(document));
    const provisions = toStatements(document).nodes.filter(({ kind }) => kind === 'Provision');
    const shown = provisions.map(({ properties }) =>
      ['anchor', 'number', 'caption', 'text'].map((name) =>
        String(properties[name] ?? '').replace(/[０-９]/g, (digit) => digit.normalize('NFKC')),
      ),
    );
    expect(shown).toEqual(rowsOf('anchor'));
  });
});
