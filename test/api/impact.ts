/** `impact` and `amendments` over the API: pages, kinds, languages, names that fit nothing. */
import { describe, expect, test } from 'vitest';
import { type AnyData, type Open, useClient } from '../support/client.ts';
import { amendedLaw } from './amended-law.ts';

const hit = `distance certainty node { __typename id ... on Organization { name } }
  path { role certainty reason(lang: EN) from { ... on Provision { citation } ... on Duty { name } }
    to { ... on Organization { name } ... on Duty { nameEn } } evidence { quote source { title } } citation { kind } }`;

export function describeImpact(open: Open): void {
  describe('impact', () => {
    const client = useClient(open);

    test('tells what rests on a provision, by which way, on what evidence', async () => {
      const query = `{ impact(provision: { citation: "旅券法第三条" }, asOf: "2026-04-01") {
        provision { citation } asOf summary summaryEn: summary(lang: EN)
        hits(kinds: [Organization]) { totalCount truncated nodes { ${hit} } } } }`;
      const { impact } = await client().data(query);
      expect(impact).toMatchObject({
        provision: { citation: '旅券法第3条' },
        asOf: '2026-04-01',
        summary:
          '旅券法第3条を改正すると、収集した資料の限りでは、事務1件、割当て1件、組織2件及び規定0件に影響が及び得る。',
        summaryEn:
          'As far as collected, an amendment of 旅券法第3条 may touch 1 duties, 1 assignments, 2 organisations and 0 provisions.',
        hits: { totalCount: 2, truncated: false },
      });
      expect(impact.hits.nodes[1]).toMatchObject({
        distance: 2,
        certainty: 'EXPLICIT',
        node: { __typename: 'Organization', name: '区民課' },
        path: [
          { role: 'FUNCTION', from: { citation: '旅券法第3条第1項' }, citation: null },
          {
            role: 'ALLOCATION',
            from: { name: '旅券の申請受理・交付' },
            to: { name: '区民課' },
            evidence: [{ quote: 'パスポート申請・交付' }],
          },
        ],
      });
    });

    test('gives all hits page by page, each once', async () => {
      const query = `query ($after: String) {
        impact(provision: { citation: "熊本市区の設置等に関する条例第5条" }) {
          hits(first: 20, after: $after) { nodes { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
      const seen: string[] = [];
      const sizes: number[] = [];
      let after: string | null = null;
      do {
        const { impact }: AnyData = await client().data(query, { after });
        const { nodes, pageInfo } = impact.hits;
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        sizes.push(nodes.length);
        seen.push(...nodes.map(({ node }: AnyData) => node.id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      // 区役所, 49 assignments and their seven units: see the curated units.
      expect(sizes).toEqual([20, 20, 17]);
      expect(new Set(seen).size).toBe(57);
    });

    test('takes the page from the question where the list does not say', async () => {
      const query = `{ impact(provision: { citation: "熊本市区の設置等に関する条例第5条" }, first: 3) {
        hits { nodes { distance } } more: hits(first: 5) { nodes { distance } } } }`;
      const { impact } = await client().data(query);
      expect(impact.hits.nodes).toHaveLength(3);
      expect(impact.more.nodes).toHaveLength(5);
    });

    test('refuses a cursor of another question', async () => {
      const ask = (
        citation: string,
        after: string,
      ) => `{ impact(provision: { citation: "${citation}" }) {
        hits(first: 1${after}) { pageInfo { endCursor } } } }`;
      const { impact } = await client().data(ask('旅券法第3条', ''));
      const { endCursor } = impact.hits.pageInfo;
      const error = await client().error(ask('旅券法第8条', `, after: "${endCursor}"`));
      expect(error.extensions.code).toBe('BAD_USER_INPUT');
    });

    test('refuses kinds that are never hits', async () => {
      const query =
        '{ impact(provision: { citation: "旅券法第3条" }) { hits(kinds: [Ward]) { totalCount } } }';
      const { message, extensions } = await client().error(query);
      expect(extensions.code).toBe('BAD_USER_INPUT');
      expect(message).toBe(
        '"kinds" names Ward; expected some of Duty, Assignment, Organization, Provision.',
      );
    });

    test('offers the nearest provisions of the same law where there is none', async () => {
      const query = '{ impact(provision: { citation: "旅券法第33条" }) { summary } }';
      const { extensions, message } = await client().error(query);
      expect(extensions.code).toBe('NOT_FOUND');
      expect(message).toBe('No provision is called or identified by "旅券法第33条".');
      const names = extensions.candidates?.map(({ name }) => name) ?? [];
      expect(names).toContain('旅券法第3条');
      expect(names.every((name) => name.startsWith('旅券法'))).toBe(true);
    });
  });

  describe('amendments of a law as it was imported', () => {
    const client = useClient(async () => open(await amendedLaw()));

    test('tells what takes effect, and what it changes', async () => {
      const query = `{ amendments(from: "2026-04-01", within: 1) {
        instrument { title } takesEffectOn revisionId amendingLaws { lawId number instrument { title } } summary
        changes { totalCount nodes { kind provision { citation } formerly { citation }
          before { caption text } after { text } diff { kind text } } } } }`;
      expect(await client().data(query)).toEqual({
        amendments: [
          {
            instrument: { title: '試験法' },
            takesEffectOn: '2026-04-01',
            revisionId: '430AC0000000001_20260401_507AC0000000020',
            amendingLaws: [
              { lawId: '507AC0000000020', number: '令和七年法律第二十号', instrument: null },
            ],
            summary:
              '2026年4月1日、試験法の改正（令和七年法律第二十号による改正）が施行される。規定の追加1件、削除0件、改正1件及び条項の移動1件であり、収集した資料の限りでは、事務0件、割当て0件、組織0件及び規定0件に影響が及び得る。',
            changes: {
              totalCount: 3,
              nodes: [
                {
                  kind: 'REWORDED',
                  provision: { citation: '試験法第5条第1項' },
                  formerly: null,
                  before: { caption: null, text: '市長に届け出る。' },
                  after: { text: '区長に届け出る。' },
                  diff: [
                    { kind: 'DELETED', text: '市長' },
                    { kind: 'INSERTED', text: '区長' },
                    { kind: 'KEPT', text: 'に届け出る。' },
                  ],
                },
                {
                  kind: 'ADDED',
                  provision: { citation: '試験法第5条第2項' },
                  formerly: null,
                  before: null,
                  after: { text: '届出は書面による。' },
                  diff: [{ kind: 'INSERTED', text: '届出は書面による。' }],
                },
                {
                  kind: 'RENUMBERED',
                  provision: { citation: '試験法第5条第3項' },
                  formerly: { citation: '試験法第5条第2項' },
                  before: { caption: null, text: '手数料は政令で定める。' },
                  after: { text: '手数料は政令で定める。' },
                  diff: [],
                },
              ],
            },
          },
        ],
      });
    });

    test('gives changes by kind and page', async () => {
      const query = `query ($after: String) { amendments(from: "2026-04-01", within: 1) {
        changes(kinds: [ADDED, RENUMBERED], first: 1, after: $after) { totalCount nodes { kind } pageInfo { hasNextPage endCursor } } } }`;
      const page = async (after: string | null) =>
        (await client().data(query, { after }))['amendments'][0].changes;
      const first = await page(null);
      expect(first).toMatchObject({ totalCount: 2, nodes: [{ kind: 'ADDED' }] });
      const second = await page(first.pageInfo.endCursor);
      expect(second.nodes).toEqual([{ kind: 'RENUMBERED' }]);
      expect(second.pageInfo.hasNextPage).toBe(false);
    });

    test('has none where nothing takes effect, and says nothing of the oldest revision', async () => {
      const ask = (from: string, within: number) =>
        client().data(`{ amendments(from: "${from}", within: ${within}) { revisionId } }`);
      expect(await ask('2026-04-02', 29)).toEqual({ amendments: [] });
      expect(await ask('2026-01-01', 1)).toEqual({ amendments: [] });
    });

    test.each([0, -1, 3_661])('refuses %d days', async (within) => {
      const { extensions, message } = await client().error(
        `{ amendments(within: ${within}) { revisionId } }`,
      );
      expect(extensions.code).toBe('BAD_USER_INPUT');
      expect(message).toBe(`"within" is ${within}; expected 1 to 3660 days.`);
    });

    test('names the cities that are near one that there is not', async () => {
      const { extensions } = await client().error(
        '{ amendments(city: { name: "熊元市" }) { revisionId } }',
      );
      expect(extensions.code).toBe('NOT_FOUND');
    });

    test('a repealed provision is not found, with its last day', async () => {
      const query = `{ impact(provision: { citation: "試験法第6条" }, asOf: "2026-05-01") { summary } }`;
      const { extensions, message } = await client().error(query);
      expect(message).toBe(
        'The provision "試験法第6条" was repealed; its last day was 2026-04-30.',
      );
      expect(extensions).toMatchObject({
        code: 'NOT_FOUND',
        state: 'REPEALED',
        until: '2026-04-30',
      });
      expect(extensions.candidates?.map(({ name }) => name)).toContain('試験法第5条');
    });
  });
}
