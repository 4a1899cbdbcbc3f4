/** Releases whose statements come in parts: the same file, whatever the parts and their order. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EdgeStatement, NodeStatement, Statements } from '../../src/graph/statement.ts';
import { ReleaseWriter } from '../../src/release/file.ts';
import { formatRelease, InvalidRelease } from '../../src/release/release.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'konkyo-writer-'));
  file = path.join(folder, 'konkyo.release');
});
afterEach(() => rm(folder, { recursive: true }));

const duty = (id: string): NodeStatement => ({ id, kind: 'Duty', properties: { name: id } });
const broader = (from: string, to: string): EdgeStatement => ({ relation: 'BROADER', from, to });

/** Ids with what needs care: 𠮷 stands behind 豊 by code points and before it by UTF-16 units; quotes and line ends are escaped. */
const id = fc.string({
  unit: fc.constantFrom('a', 'b', '#', '"', '\\', '\n', '区', '豊', '𠮷'),
  minLength: 1,
  maxLength: 6,
});

/** Duties, each below at most one other. */
const graph: fc.Arbitrary<Statements> = fc
  .uniqueArray(id, { minLength: 1, maxLength: 30 })
  .chain((ids) =>
    fc
      .array(fc.option(fc.nat(ids.length - 1)), { minLength: ids.length, maxLength: ids.length })
      .map((aboves) => ({
        nodes: ids.map(duty),
        edges: aboves.flatMap((above, i) =>
          above === null ? [] : [broader(ids[i] ?? '', ids[above] ?? '')],
        ),
      })),
  );

describe('a release that is written in parts', () => {
  it('is the one that is written at once, however much of it is held in memory', async () => {
    await fc.assert(
      fc.asyncProperty(
        graph,
        fc.nat(29),
        fc.integer({ min: 1, max: 500 }),
        async (whole, cut, run) => {
          const writer = new ReleaseWriter(file, run);
          // Edges may come before their nodes.
          await writer.add({ nodes: whole.nodes.slice(cut), edges: whole.edges.slice(0, cut) });
          await writer.add({ nodes: whole.nodes.slice(0, cut), edges: whole.edges.slice(cut) });
          const written = await writer.finish();
          expect(await readFile(file, 'utf8')).toBe(formatRelease(whole));
          expect(written).toMatchObject({ nodes: whole.nodes.length, edges: whole.edges.length });
          expect(await readdir(folder)).toEqual(['konkyo.release']);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is refused where two parts state one node, and the old file stays with nothing beside it', async () => {
    await writeFile(file, 'the old one');
    const writer = new ReleaseWriter(file, 1);
    await writer.add({ nodes: [duty('duty/a')], edges: [] });
    await writer.add({ nodes: [duty('duty/a')], edges: [] });
    await expect(writer.finish()).rejects.toThrow(InvalidRelease);
    expect(await readFile(file, 'utf8')).toBe('the old one');
    expect(await readdir(folder)).toEqual(['konkyo.release']);
  });

  it('leaves nothing where it is given up', async () => {
    const writer = new ReleaseWriter(file, 1);
    await writer.add({
      nodes: ['duty/a', 'duty/b'].map(duty),
      edges: [broader('duty/a', 'duty/b')],
    });
    expect(await readdir(folder)).not.toEqual([]);
    await writer.abandon();
    expect(await readdir(folder)).toEqual([]);
  });
});
