import { describe, expect, it } from 'vitest';
import type { NodeStatement } from '../../src/graph/statement.ts';
import { NodeInLine, type PlacedNode } from '../../src/release/node-in-line.ts';
import { formatRelease, scanRelease } from '../../src/release/release.ts';

const nodes: readonly NodeStatement[] = [
  { id: 'duty/"a"', kind: 'Duty', properties: { name: '"一"\\二\n三' } },
  { id: 'duty/b', kind: 'Duty', properties: { aliases: ['旅券', 'Ａ'], name: '旅券' } },
  { id: 'duty/旅券', kind: 'Duty', properties: {} },
  { id: 'evidence/1', kind: 'Evidence', properties: { page: 8, quote: '受け' } },
];

/** As a release hands them on, in blocks of lines of so many bytes. */
function read(size: number): readonly PlacedNode[] {
  const bytes = Buffer.from(formatRelease({ nodes, edges: [] }));
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  const found: PlacedNode[] = [];
  scanRelease(pieces, { node: (node) => found.push(node), edge: () => {} });
  return found;
}

const plain = ({ id, kind, properties }: NodeStatement) => ({ id, kind, properties });

describe('a node in its line', () => {
  it('says what was stated, whatever is asked first', () => {
    const found = read(10_000);
    expect(found.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
    expect(found.map(({ properties }) => properties)).toEqual(
      nodes.map(({ properties }) => properties),
    );
    expect(found.map(plain)).toEqual(nodes);
    expect(found.map(({ place }) => place)).toEqual([0, 1, 2, 3]);
  });

  it('is read once, and is then the same object', () => {
    const [node] = read(10_000);
    expect(node?.properties).toBe(node?.properties);
  });

  it.each([10, 150, 10_000])('is read with others, in blocks of %i bytes', (size) => {
    const found = read(size);
    expect([...NodeInLine.readAll(found)]).toEqual(nodes);
    expect([...NodeInLine.readAll(found.toReversed())]).toEqual(nodes.toReversed());
    const [, second, , fourth] = found;
    const some = [second, fourth].flatMap((node) => node ?? []);
    expect([...NodeInLine.readAll(some)]).toEqual([nodes[1], nodes[3]]);
  });
});
