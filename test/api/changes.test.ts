/** `releases` and `changes`: which states of the graph a service knows, and what changed from one to another. */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';
import { identifyAll, ReleaseFiles } from '../../src/store/release-files.ts';
import { tiny, tinyLater } from '../release/tiny.ts';
import { archiveOf, idOf, newFolder } from '../support/archive.ts';
import { type AnyData, type Client, createClient, useClient } from '../support/client.ts';
import { stubStore } from '../support/stub-store.ts';

const [older, newer] = [idOf(tiny), idOf(tinyLater)];
const pair = `from: "${older}", to: "${newer}"`;

/** A store that serves the newer one. */
const store = async () => {
  const { archive } = await archiveOf(tiny, tinyLater);
  const release = archive.releases.find(({ id }) => id === newer);
  if (release === undefined) throw new Error('the newer release is in its folder');
  return MemoryStore.of(tinyLater, release);
};
const archive = async () => (await archiveOf(tiny, tinyLater)).archive;

describe('the releases that a service knows', () => {
  const client = useClient(store, archive);

  test('are the one that is served and those of its folder, the newest first', async () => {
    const { releases, dataset } = await client().data(
      '{ releases { id builtAt statements served comparable } dataset { release { id served comparable } } }',
    );
    expect(releases).toEqual([
      // 6 nodes and 4 edges: a node and an edge came, a node and an edge went.
      {
        id: newer,
        builtAt: '2026-01-02T00:00:00.000Z',
        statements: 10,
        served: true,
        comparable: true,
      },
      {
        id: older,
        builtAt: '2026-01-01T00:00:00.000Z',
        statements: 10,
        served: false,
        comparable: true,
      },
    ]);
    expect(dataset.release).toEqual({ id: newer, served: true, comparable: true });
  });
});

describe('what changed between two releases', () => {
  const client = useClient(store, archive);
  const changesOf = async (args: string, wanted: string): Promise<AnyData> =>
    (await client().data(`{ changes(${args}) { ${wanted} } }`))['changes'];

  test('is told node by node, by kind and name, with what was said before and after', async () => {
    const { nodes } = await changesOf(
      pair,
      `nodes {
        id kind formerKind name change
        properties { property before after diff { kind text } }
        relations { relation change to toName toKind }
      }`,
    );
    expect(nodes).toEqual([
      {
        id: 'duty/koseki',
        kind: 'Duty',
        formerKind: null,
        name: '戸籍に関する事務',
        change: 'ADDED',
        properties: [{ property: 'name', before: null, after: '戸籍に関する事務', diff: [] }],
        relations: [
          {
            relation: 'FOUNDED_ON',
            change: 'ADDED',
            to: 'basis/ryoken',
            // A basis has no name.
            toName: 'basis/ryoken',
            toKind: 'LegalBasis',
          },
        ],
      },
      {
        id: 'duty/passport',
        kind: 'Duty',
        formerKind: null,
        name: '旅券の申請受理・交付',
        change: 'CHANGED',
        properties: [
          {
            property: 'aliases',
            before: '旅券、パスポート',
            after: '旅券、パスポート、渡航文書',
            diff: [
              { kind: 'KEPT', text: '旅券、パスポート' },
              { kind: 'INSERTED', text: '、渡航文書' },
            ],
          },
          {
            property: 'name',
            before: '旅券の申請受付',
            after: '旅券の申請受理・交付',
            diff: [
              { kind: 'KEPT', text: '旅券の' },
              { kind: 'DELETED', text: '申請受付' },
              { kind: 'INSERTED', text: '申請受理・交付' },
            ],
          },
        ],
        relations: [],
      },
      {
        id: 'duty/yoshinoya',
        kind: 'Duty',
        formerKind: null,
        name: '𠮷野家跡地の管理',
        change: 'REMOVED',
        properties: [
          { property: 'aliases', before: '', after: null, diff: [] },
          { property: 'name', before: '𠮷野家跡地の管理', after: null, diff: [] },
        ],
        relations: [],
      },
      {
        id: 'basis/ryoken',
        kind: 'LegalBasis',
        formerKind: null,
        name: 'basis/ryoken',
        change: 'CHANGED',
        properties: [],
        relations: [
          {
            relation: 'SUPPORTED_BY',
            change: 'REMOVED',
            to: 'evidence/1',
            toName: '一般旅券の"発給"を\n受け',
            toKind: 'Evidence',
          },
        ],
      },
    ]);
  });

  test('is counted by kind, of all kinds, and listed of those that are asked for', async () => {
    const { totalCount, counts, nodes, from, to } = await changesOf(
      `${pair}, kinds: [LegalBasis, Law]`,
      'totalCount counts { kind added removed changed } nodes { id } from { id served } to { id served }',
    );
    expect(counts).toEqual([
      { kind: 'Duty', added: 1, removed: 1, changed: 1 },
      { kind: 'LegalBasis', added: 0, removed: 0, changed: 1 },
    ]);
    expect(nodes).toEqual([{ id: 'basis/ryoken' }]);
    expect(totalCount).toBe(1);
    expect([from, to]).toEqual([
      { id: older, served: false },
      { id: newer, served: true },
    ]);
  });

  test('is the other way round from the newer one to the older one', async () => {
    const { nodes } = await changesOf(`from: "${newer}", to: "${older}"`, 'nodes { id change }');
    expect(nodes).toEqual([
      { id: 'duty/koseki', change: 'REMOVED' },
      { id: 'duty/passport', change: 'CHANGED' },
      { id: 'duty/yoshinoya', change: 'ADDED' },
      { id: 'basis/ryoken', change: 'CHANGED' },
    ]);
  });

  test('is the same page by page as at once', async () => {
    const paged: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const page = await changesOf(
        `${pair}, first: 3${after}`,
        'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }',
      );
      expect(page['totalCount']).toBe(4);
      expect(page['pageInfo'].hasPreviousPage).toBe(paged.length > 0);
      expect(page['pageInfo'].endCursor).toBe(page['edges'].at(-1).cursor);
      paged.push(...page['edges'].map(({ node }: AnyData) => node.id));
      after = `, after: "${page['pageInfo'].endCursor}"`;
      more = page['pageInfo'].hasNextPage;
    }
    expect(paged).toEqual(['duty/koseki', 'duty/passport', 'duty/yoshinoya', 'basis/ryoken']);
  });

  test('goes on only from a cursor of the same list', async () => {
    const { pageInfo } = await changesOf(`${pair}, first: 1`, 'pageInfo { endCursor }');
    const { message, extensions } = await client().error(
      `{ changes(${pair}, kinds: [Duty], after: "${pageInfo.endCursor}") { totalCount } }`,
    );
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(message).toContain('cursor');
  });

  test('is nothing where both are one', async () => {
    expect(
      await changesOf(
        `from: "${older}", to: "${older}"`,
        'totalCount counts { kind } nodes { id }',
      ),
    ).toEqual({ totalCount: 0, counts: [], nodes: [] });
  });

  test('of a release that is not known says which are', async () => {
    const { message, extensions } = await client().error(
      `{ changes(from: "release/unheard-of", to: "${newer}") { totalCount } }`,
    );
    expect(extensions).toEqual({
      code: 'NOT_FOUND',
      subject: 'release',
      state: 'UNKNOWN',
      candidates: [
        { id: newer, name: '2026-01-02T00:00:00.000Z' },
        { id: older, name: '2026-01-01T00:00:00.000Z' },
      ],
    });
    expect(message).toBe(
      `This service knows no release "release/unheard-of". These can be compared: ${newer}, ${older}. To compare another, put its file into the folder of \`konkyo serve --releases\` and start the service again.`,
    );
  });

  test('of two that are not known names both', async () => {
    const { message } = await client().error(
      '{ changes(from: "release/a", to: "release/b") { totalCount } }',
    );
    expect(message).toContain('This service knows no release "release/a" or "release/b".');
  });

  test('costs what its pages can hold', async () => {
    const wanted = 'nodes { properties { property } relations { to } }';
    // 13 lists of 100 nodes, each with ten properties and five relations: 13 × 100 × 16 = 20,800.
    const many = Array.from(
      { length: 13 },
      (_, i) => `c${i}: changes(${pair}, first: 100) { ${wanted} }`,
    );
    const { extensions, message } = await client().error(`{ ${many.join(' ')} }`);
    expect(extensions.code).toBe('QUERY_TOO_LARGE');
    expect(message).toContain('20800');
    await client().data(`{ ${many.slice(1).join(' ')} }`);
  });
});

describe('a service without files', () => {
  let client: Client;
  beforeAll(async () => {
    client = await createClient(stubStore());
    return () => client.app.close();
  });

  test('knows the release that it serves, and cannot compare it even with itself', async () => {
    expect(await client.data('{ releases { id served comparable } }')).toEqual({
      releases: [{ id: 'release/none', served: true, comparable: false }],
    });
    const { message, extensions } = await client.error(
      '{ changes(from: "release/none", to: "release/none") { totalCount } }',
    );
    expect(extensions).toEqual({
      code: 'NOT_FOUND',
      subject: 'release',
      state: 'MISSING',
      candidates: [],
    });
    expect(message).toContain('The file of release/none, which is served, is not at hand.');
    expect(message).toContain('No file of a release is at hand.');
    expect(message).toContain('`konkyo serve --releases`');
  });
});

describe('an archive of release files', () => {
  test('passes over what is no whole release, naming it, and what has another name', async () => {
    const { folder } = await archiveOf(tiny);
    await writeFile(path.join(folder, 'broken.konkyo'), 'nonsense');
    await writeFile(path.join(folder, 'README.md'), 'nonsense');
    const skipped: string[] = [];
    const kept = await identifyAll(folder, ({ message }) => skipped.push(message));
    expect(kept.map(({ release }) => release.id)).toEqual([older]);
    expect(skipped).toEqual([expect.stringContaining('broken.konkyo: it is not a Konkyo release')]);
  });

  test('holds a release once, however many files there are of it', async () => {
    const { archive: twice } = await archiveOf(tiny, tiny);
    expect(twice.releases.map(({ id, builtAt }) => [id, builtAt])).toEqual([
      [older, '2026-01-01T00:00:00.000Z'],
    ]);
  });

  test('is refused of a folder that is not there', async () => {
    await expect(identifyAll(path.join(await newFolder(), 'none'), () => {})).rejects.toThrow();
  });

  test('works a difference out once, also for those who ask meanwhile', async () => {
    const { archive: files } = await archiveOf(tiny, tinyLater);
    const [first, second] = await Promise.all([
      files.changes(older, newer),
      files.changes(older, newer),
    ]);
    expect(second).toBe(first);
    expect(await files.changes(older, newer)).toBe(first);
  });

  test('tells of a file that was replaced since the service started, and of one that is gone', async () => {
    const { archive: files, folder } = await archiveOf(tiny, tinyLater);
    const client = await createClient(stubStore(), undefined, files);
    const refused = async () => {
      const { message, extensions } = await client.error(`{ changes(${pair}) { totalCount } }`);
      expect(extensions).toMatchObject({ code: 'NOT_FOUND', state: 'REPLACED' });
      expect(message).toContain(
        `The file of ${newer} is gone or was replaced since the service started.`,
      );
      expect(message).not.toContain(folder);
    };
    const file = path.join(folder, '1.konkyo');
    await writeFile(file, 'nonsense');
    await refused();
    await rm(file);
    await refused();
    await client.app.close();
  });

  test('does not hold what is larger than its bound, and says what to do', async () => {
    const { kept } = await archiveOf(tiny, tinyLater);
    // Four nodes differ.
    const [narrow, wide] = [new ReleaseFiles(kept, 3), new ReleaseFiles(kept, 4)];
    const refusing = await createClient(stubStore(), undefined, narrow);
    const { message, extensions } = await refusing.error(`{ changes(${pair}) { totalCount } }`);
    expect(extensions.code).toBe('QUERY_TOO_LARGE');
    expect(message).toBe(
      'These releases differ in more than 3 nodes; compare their files with `konkyo diff`.',
    );
    await refusing.app.close();
    expect(await wide.changes(older, newer)).toHaveLength(4);
  });
});
