/** What changed between two releases, node by node. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NodeChange } from '../../src/graph/node-change.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../../src/graph/statement.ts';
import { releaseDifference } from '../../src/release/difference.ts';
import { InvalidRelease } from '../../src/release/errors.ts';
import { readReleaseFile, writeReleaseFile } from '../../src/release/file.ts';
import { tiny } from './tiny.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'konkyo-diff-'));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function written(statements: Statements): Promise<string> {
  files += 1;
  const file = path.join(folder, `${files}.konkyo`);
  await writeReleaseFile(file, statements);
  return file;
}

const without = ({ nodes, edges }: Statements, ids: readonly string[]): Statements => ({
  nodes: nodes.filter(({ id }) => !ids.includes(id)),
  edges: edges.filter(({ from, to }) => !ids.includes(from) && !ids.includes(to)),
});

const said = ({ nodes, edges }: Statements, id: string, property: string, value: string) => ({
  nodes: nodes.map((node) =>
    node.id === id ? { ...node, properties: { ...node.properties, [property]: value } } : node,
  ),
  edges,
});

describe('the difference of two releases', () => {
  test('is empty where both hold the same', async () => {
    const { changes } = await releaseDifference(await written(tiny), await written(tiny));
    expect(changes).toEqual([]);
  });

  test('names what is said otherwise, before and after', async () => {
    const renamed = said(tiny, 'duty/passport', 'name', '旅券の交付');
    const { from, to, changes } = await releaseDifference(
      await written(tiny),
      await written(renamed),
    );
    expect(from.id).not.toBe(to.id);
    expect(changes).toEqual([
      {
        id: 'duty/passport',
        kind: 'Duty',
        name: '旅券の交付',
        change: 'CHANGED',
        properties: [{ property: 'name', before: '旅券の申請受付', after: '旅券の交付' }],
        edges: [],
      },
    ]);
  });

  test('names what went, and what does not lead there any more', async () => {
    const { changes } = await releaseDifference(
      await written(tiny),
      await written(without(tiny, ['evidence/1'])),
    );
    expect(changes.map(({ id, change, edges }) => ({ id, change, edges }))).toEqual([
      { id: 'evidence/1', change: 'REMOVED', edges: [] },
      {
        id: 'basis/ryoken',
        change: 'CHANGED',
        edges: [
          {
            relation: 'SUPPORTED_BY',
            to: 'evidence/1',
            toName: '一般旅券の"発給"を\n受け',
            toKind: 'Evidence',
            change: 'REMOVED',
          },
        ],
      },
    ]);
    // It is a basis, though nothing but where it leads has changed.
    expect(changes[1]?.kind).toBe('LegalBasis');
  });

  test('has the English name of what changed and of what it leads to, where there is one', async () => {
    const [city, ward] = [
      {
        id: 'city/431001',
        kind: 'City' as const,
        properties: { name: '熊本市', nameEn: 'Kumamoto City', code: '431001' },
      },
      { id: 'ward/431052', kind: 'Ward' as const, properties: { name: '北区', code: '431052' } },
    ];
    const nodes = [city, ward];
    const edges = [{ relation: 'WARD_OF' as const, from: ward.id, to: city.id }];
    const { changes } = await releaseDifference(
      await written({ nodes, edges: [] }),
      await written({ nodes, edges }),
    );
    expect(changes).toEqual([
      {
        id: 'ward/431052',
        kind: 'Ward',
        name: '北区',
        change: 'CHANGED',
        properties: [],
        edges: [
          {
            relation: 'WARD_OF',
            to: 'city/431001',
            toName: '熊本市',
            toNameEn: 'Kumamoto City',
            toKind: 'City',
            change: 'ADDED',
          },
        ],
      },
    ]);
  });

  test('names a node that is of another kind now, though all else is said alike', async () => {
    const law = { id: 'law/ryoken-ho', properties: { title: '旅券法' } };
    const asLaw = { nodes: [{ ...law, kind: 'Law' as const }], edges: [] };
    const asOrder = { nodes: [{ ...law, kind: 'CabinetOrder' as const }], edges: [] };
    const { changes } = await releaseDifference(await written(asLaw), await written(asOrder));
    expect(changes).toEqual([
      {
        id: 'law/ryoken-ho',
        kind: 'CabinetOrder',
        formerKind: 'Law',
        name: '旅券法',
        change: 'CHANGED',
        properties: [],
        edges: [],
      },
    ]);
  });

  test('makes one release of the other, whatever differs', async () => {
    const ids = tiny.nodes.map(({ id }) => id);
    const some = fc.record({
      left: fc.subarray(ids),
      right: fc.subarray(ids),
      renamed: fc.subarray(['duty/passport', 'duty/yoshinoya']),
      name: fc.string({ unit: 'grapheme', maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(some, async ({ left, right, renamed, name }) => {
        const before = without(tiny, left);
        const after = renamed.reduce(
          (statements, id) => said(statements, id, 'name', name),
          without(tiny, right),
        );
        const [a, b] = [await written(before), await written(after)];
        const { changes } = await releaseDifference(a, b);
        const made = applied((await readReleaseFile(a)).statements, changes);
        expect(made).toEqual(asSets((await readReleaseFile(b)).statements));
      }),
      { numRuns: 60 },
    );
  });

  test('is refused of what is no release', async () => {
    await expect(
      releaseDifference(await written(tiny), path.join(folder, 'none.konkyo')),
    ).rejects.toThrow(InvalidRelease);
  });
});

const edgeKey = ({ relation, from, to }: EdgeStatement) => `${relation} ${from} ${to}`;

const asSets = ({ nodes, edges }: Statements) => ({
  nodes: new Map(nodes.map((node) => [node.id, node])),
  edges: new Set(edges.map(edgeKey)),
});

function applied(statements: Statements, changes: readonly NodeChange[]) {
  const { nodes, edges } = asSets(statements);
  for (const { id, kind, change, properties, edges: leaving } of changes) {
    if (change === 'REMOVED') nodes.delete(id);
    else {
      const stated: Record<string, unknown> = { ...nodes.get(id)?.properties };
      for (const { property, after } of properties) {
        if (after === null) delete stated[property];
        else stated[property] = after;
      }
      nodes.set(id, { id, kind, properties: stated as NodeStatement['properties'] });
    }
    for (const { relation, to, change: what } of leaving) {
      const key = edgeKey({ relation, from: id, to });
      if (what === 'ADDED') edges.add(key);
      else edges.delete(key);
    }
  }
  return { nodes, edges };
}
