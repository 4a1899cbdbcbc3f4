/** `search`: what a person types, and what comes first. */
import { describe, expect, test } from 'vitest';
import { type AnyData, type Open, useClient } from '../support/client.ts';

export function describeSearch(open: Open): void {
  describe('search', () => {
    const client = useClient(open);

    const search = async (text: string, args = 'first: 100'): Promise<AnyData> => {
      const { search: found } = await client().data(
        `query ($text: String!) {
           search(text: $text, ${args}) {
             totalCount
             edges { cursor node { node { id } } }
             nodes { title snippet highlights { start end } score node { id __typename } }
             pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
           }
         }`,
        { text },
      );
      return found;
    };
    const idsOf = (found: AnyData): string[] => found['nodes'].map(({ node }: AnyData) => node.id);

    test('finds the duty under the word that people use first, then what its name begins', async () => {
      const { nodes } = await search('旅券');
      expect(nodes[0]).toMatchObject({
        title: '旅券の申請受理・交付',
        node: { id: 'duty/passport', __typename: 'Duty' },
      });
      expect(nodes[1].node.id).toBe('law/326AC0000000267');
    });

    test.each([
      ['half-width katakana', 'ﾊﾟｽﾎﾟｰﾄ'],
      ['full-width katakana', 'パスポート'],
      ['hiragana', 'ぱすぽーと'],
    ])('is blind to width and kana: %s', async (_how, text) => {
      expect(idsOf(await search(text))[0]).toBe('duty/passport');
    });

    test('is blind to width and case of latin letters', async () => {
      expect(idsOf(await search('ｐａｓｓｐｏｒｔ ＡＣＴ'))[0]).toBe('law/326AC0000000267');
    });

    test('is blind to old forms of characters', async () => {
      expect(idsOf(await search('國民年金法'))[0]).toBe('law/334AC0000000141');
    });

    test('puts the very name first, with the score 1', async () => {
      const { nodes } = await search('区役所');
      expect(nodes[0]).toMatchObject({ node: { id: 'org/431001/ku-yakusho' }, score: 1 });
      const scores = nodes.map(({ score }: AnyData) => score);
      expect(scores.slice(1).every((score: number) => score < 1)).toBe(true);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    test('finds a provision by its citation, in any numerals', async () => {
      for (const text of ['地方自治法第252条の20第2項', '地方自治法第二百五十二条の二十第二項']) {
        expect((await search(text))['nodes'][0]).toMatchObject({
          title: '地方自治法第252条の20第2項',
          score: 1,
        });
      }
    });

    test('finds words of two characters in the middle of a text', async () => {
      const ids = idsOf(await search('現有'));
      expect(ids).toContain('law/326AC0000000267#Mp-At_8-Pr_3');
    });

    test('shows the words around the match, cut from the text as it stands', async () => {
      const { nodes } = await search('当該申請者の出頭を求めることなく');
      expect(nodes).toHaveLength(1);
      const [{ node, snippet, score }] = nodes;
      expect(node.id).toBe('law/326AC0000000267#Mp-At_8-Pr_3');
      expect(snippet).toContain('当該申請者の出頭を求めることなく、当該申請者が確実に受領できる');
      expect(snippet.startsWith('…')).toBe(true);
      expect(snippet.endsWith('…')).toBe(true);
      expect(snippet.length).toBeLessThan(100);
      expect(score).toBeGreaterThan(0);
    });

    test('shows no snippet where a name alone matches', async () => {
      const { nodes } = await search('区民課', 'kinds: [Organization]');
      expect(nodes).toEqual([
        expect.objectContaining({ title: '区民課', snippet: null, highlights: [], score: 1 }),
      ]);
    });

    test('says where in the snippet the words stand', async () => {
      const { nodes } = await search('出頭を求める 受領 当該申請者', 'kinds: [Provision]');
      const { snippet, highlights } = nodes.find(
        ({ node }: AnyData) => node.id === 'law/326AC0000000267#Mp-At_8-Pr_3',
      );
      // …、当該申請者の出頭を求めることなく、当該申請者が確実に受領できると認められる…
      expect(highlights.map(({ start, end }: AnyData) => snippet.slice(start, end))).toEqual([
        '当該申請者',
        '出頭を求める',
        '当該申請者',
        '受領',
      ]);
    });

    test('finds all words apart by spaces, wherever each stands', async () => {
      const both = idsOf(await search('旅券　交付', 'kinds: [Duty], first: 100'));
      expect(both).toEqual(['duty/passport']);
      expect(idsOf(await search('旅券 土木', 'kinds: [Duty]'))).toEqual([]);
    });

    test('finds nothing for words that stand nowhere', async () => {
      expect(await search('宇宙飛行士')).toEqual({
        totalCount: 0,
        edges: [],
        nodes: [],
        pageInfo: {
          hasNextPage: false,
          hasPreviousPage: false,
          startCursor: null,
          endCursor: null,
        },
      });
    });

    test.each(['', ' ', '　', '\u200b'])('finds nothing for no words: %j', async (text) => {
      expect((await search(text))['totalCount']).toBe(0);
    });

    test.each(['"', '*', '旅券*', 'a AND (', '\\', '[a-z]+', '%', '旅券~2', '/旅/'])(
      'takes %s as it stands, never as a pattern',
      async (text) => {
        const { nodes } = await search(text);
        for (const { title, snippet } of nodes) expect(`${title}${snippet ?? ''}`).not.toBe('');
        expect(idsOf({ nodes })).not.toContain('duty/passport');
      },
    );

    test('looks at the kinds that are named alone', async () => {
      const { nodes } = await search('旅券', 'kinds: [Law, Source], first: 100');
      const types = new Set(nodes.map(({ node }: AnyData) => node.__typename));
      expect(types).toEqual(new Set(['Law', 'Source']));
      expect((await search('旅券', 'kinds: [Ward]'))['totalCount']).toBe(0);
      expect((await search('旅券', 'kinds: []'))['totalCount']).toBe(0);
    });

    test('gives nothing of kinds that people do not search for', async () => {
      expect(
        (await search('旅券', 'kinds: [Evidence, LegalBasis, Assignment]'))['totalCount'],
      ).toBe(0);
    });

    test('looks at one city alone: itself, what it has and issues, and what it performs', async () => {
      const of = async (text: string, city: string) =>
        idsOf(await search(text, `city: { name: "${city}" }, first: 100`));
      expect(await of('旅券', '堺市')).toEqual([]);
      expect(await of('旅券', '熊本市')).toEqual(['duty/passport']);
      expect(await of('中央区', '千葉市')).toContain('ward/121011');
      expect(await of('中央区', '千葉市')).not.toContain('ward/431010');
      expect(await of('千葉', '千葉市')).toContain('city/121002');
      // A sentence of a policy and a provision of an ordinance belong to the city that issued them.
      expect((await of('市政の第一線機関', '千葉市'))[0]).toMatch(/121002/);
      expect(await of('市政の第一線機関', '熊本市')).toEqual([]);
      expect(await of('区のまちづくりに関すること', '熊本市')).toContain(
        'jp/431001/jorei/ku-no-setchi#Mp-At_5',
      );
      expect(await of('旅券', '横浜市')).toEqual([]);
    });

    test('looks at what stands in one instrument alone', async () => {
      const of = async (text: string, instrument: string) =>
        idsOf(await search(text, `instrument: { ${instrument} }, first: 100`));
      const inPassportAct = await of('申請', 'title: "旅券法"');
      expect(inPassportAct).toContain('law/326AC0000000267#Mp-At_8-Pr_3');
      expect(inPassportAct.every((id) => id.startsWith('law/326AC0000000267#'))).toBe(true);
      expect(await of('申請', 'number: "昭和26年法律第267号"')).toEqual(inPassportAct);
      expect(await of('旅券', 'title: "国民年金法"')).toEqual([]);
      expect(await of('旅券', 'title: "無い法律"')).toEqual([]);
    });

    test('looks at provisions of some kinds alone', async () => {
      const kindsOf = async (kinds: string) => {
        const { search: found } = await client().data(
          `{ search(text: "区", provisionKinds: ${kinds}, first: 100) { nodes { node { ... on Provision { kind } } } } }`,
        );
        return new Set(found.nodes.map(({ node }: AnyData) => node.kind));
      };
      expect(await kindsOf('[PARAGRAPH]')).toEqual(new Set(['PARAGRAPH']));
      expect(await kindsOf('[ITEM, PARAGRAPH]')).toEqual(new Set(['ITEM', 'PARAGRAPH']));
      expect(await kindsOf('[]')).toEqual(new Set());
    });

    test('gives each hit once over all pages, in the order of one page', async () => {
      const whole = await search('区');
      const total: number = whole['totalCount'];
      expect(total).toBeGreaterThan(50);
      const seen: string[] = [];
      let after = '';
      do {
        const { nodes, edges, pageInfo, totalCount } = await search('区', `first: 9${after}`);
        expect(totalCount).toBe(total);
        expect(pageInfo.hasPreviousPage).toBe(seen.length > 0);
        expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
        seen.push(...idsOf({ nodes }));
        expect(edges.map(({ node }: AnyData) => node.node.id)).toEqual(idsOf({ nodes }));
        after = pageInfo.hasNextPage ? `, after: "${pageInfo.endCursor}"` : '';
      } while (after !== '');
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
      expect(seen.slice(0, 100)).toEqual(idsOf(whole));
    });

    test('gives 20 hits where nothing is said', async () => {
      const { search: found } = await client().data('{ search(text: "区") { nodes { title } } }');
      expect(found.nodes).toHaveLength(20);
    });

    test.each(['first: 0', 'first: 101', 'first: -1', 'after: "none"', 'after: ""'])(
      '%s is BAD_USER_INPUT',
      async (args) => {
        const { extensions } = await client().error(
          `{ search(text: "区", ${args}) { totalCount } }`,
        );
        expect(extensions.code).toBe('BAD_USER_INPUT');
      },
    );

    test('a cursor of other words is BAD_USER_INPUT', async () => {
      const { pageInfo } = await search('区', 'first: 1');
      const { extensions } = await client().error(
        `{ search(text: "市", after: "${pageInfo.endCursor}") { totalCount } }`,
      );
      expect(extensions.code).toBe('BAD_USER_INPUT');
    });

    test('takes 200 characters and no more', async () => {
      const query = 'query ($text: String!) { search(text: $text) { totalCount } }';
      expect(await client().data(query, { text: '区'.repeat(200) })).toEqual({
        search: { totalCount: 0 },
      });
      const { extensions, message } = await client().error(query, { text: '区'.repeat(201) });
      expect(extensions.code).toBe('BAD_USER_INPUT');
      expect(message).toBe('"text" has 201 characters; expected 200 at most.');
    });

    test('shows whatever is asked of the nodes, by their types', async () => {
      const { search: found } = await client().data(`{
        search(text: "旅券", first: 2) {
          nodes { node { ... on Duty { nature assignments { totalCount } } ... on Law { number } } }
        }
      }`);
      expect(found.nodes).toEqual([
        { node: { nature: 'STATUTORY_ENTRUSTED_1', assignments: { totalCount: 1 } } },
        { node: { number: '昭和二十六年法律第二百六十七号' } },
      ]);
    });
  });
}
