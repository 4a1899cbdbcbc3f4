/** The tables of `docs/graph-model.md`, held against the table of the graph. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  allKinds,
  allRelations,
  instrumentKinds,
  type NodeKind,
  propertiesOf,
  type RelationDefinition,
  relations,
} from '../../src/graph/model.ts';

const text = readFileSync(new URL('../../docs/graph-model.md', import.meta.url), 'utf8');

/** The rows of the table below a heading, without its head. */
function table(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [body = ''] = section.split('\n## ');
  const rows = body.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** `LegalInstrument` stands for the seven kinds of it. */
function named(kinds: readonly NodeKind[]): string {
  const isInstrument = (kind: NodeKind) => instrumentKinds.some((one) => one === kind);
  const others = kinds.filter((kind) => !isInstrument(kind));
  return [...others, ...(others.length < kinds.length ? ['LegalInstrument'] : [])].join(', ');
}

describe('docs/graph-model.md', () => {
  it('tells every relation, its ends and what it is called from either', () => {
    const rows = allRelations.map((name) => {
      const { from, to, forward, backward }: RelationDefinition = relations[name];
      const source = name === 'SUPPORTED_BY' ? 'whatever is stated' : named(from);
      return [`\`${name}\``, `${source} → ${named(to)}`, forward.field, backward?.field ?? ''];
    });
    expect(table('Relations')).toEqual(rows);
  });

  it('tells every kind and its properties', () => {
    const told = table('Kinds').flatMap((row) => {
      const properties = (row.at(-1) ?? '')
        .replaceAll(/ \(.*?\)/g, '')
        .split(', ')
        .sort();
      return [...(row[0] ?? '').matchAll(/`(\w+)`/g)].map(([, kind]) => [kind, properties]);
    });
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(allKinds.map((kind) => [kind, Object.keys(propertiesOf(kind)).sort()])),
    );
  });
});
