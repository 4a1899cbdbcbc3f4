/** What people find by typing. */
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/graph/dates.ts';
import type { NodeKind } from '../../../src/graph/model.ts';
import type { Filter } from '../../../src/store/graph-store.ts';
import { bare, found, idsOf, type Opened, search, searchAll } from '../ask.ts';
import { article, delegation, passportArticle } from '../small-graph.ts';

export function searchContract(store: Opened): void {
  describe('a search', () => {
    it('finds words of two characters, in names and in text', async () => {
      expect(await found(store(), '旅券')).toEqual([
        'duty/passport',
        'law/ryoken-ho',
        passportArticle,
        delegation,
      ]);
    });

    it.each([
      ['half-width katakana', 'ﾊﾟｽﾎﾟｰﾄ'],
      ['hiragana', 'ぱすぽーと'],
      ['another dash', 'パスポ－ト'],
      ['full-width Latin letters', 'ＰＡＳＳＰＯＲＴ　ＡＰＰＬＩＣＡＴＩＯＮＳ'],
      ['lower case', 'passport applications'],
      ['a reading', 'りょけんのしんせい'],
      ['a reading in katakana', 'リョケンノシンセイ'],
    ])('finds a duty by %s', async (_what, text) => {
      expect((await found(store(), text))[0]).toBe('duty/passport');
    });

    it('takes old forms of characters for new ones, either way', async () => {
      expect(await found(store(), '舊廳舍の移轉')).toEqual(['event/1']);
      expect(await found(store(), '崎津')).toEqual(['duty/saki']);
      expect(await found(store(), '戶籍の屆出')).toEqual(['duty/koseki']);
    });

    it('finds names beyond the BMP', async () => {
      expect(await found(store(), '𠮷野家')).toEqual(['duty/yoshinoya']);
    });

    it('finds a provision by its citation, whatever its numerals', async () => {
      for (const text of [
        '地方自治法第252条の20第2項',
        '地方自治法第２５２条の２０第２項',
        '地方自治法第二百五十二条の二十第二項',
      ]) {
        expect((await found(store(), text))[0]).toBe(`${article}-Pr_2`);
      }
    });

    it.each([
      ['a text in Chinese numerals', '第281条'],
      ['a text in Chinese numerals', '第二百八十一条'],
      ['a text in arabic digits', '第二百八十三条'],
      ['a text in arabic digits', '第283条'],
      ['a caption', '第89条の特例'],
      ['a caption', '第八九条の特例'],
      ['a citation and a text', '第252条の20 30日'],
      ['a citation and a text', '三十日 第二百五十二条の二十'],
    ])('finds %s, whatever the numerals: %s', async (_where, text) => {
      expect(await found(store(), text)).toEqual([`${article}-Pr_10`]);
    });

    it('puts the very name first, then names that begin so, then names that hold it', async () => {
      const hits = await search(store(), '窓口', { kinds: ['Organization', 'Duty'] });
      expect(hits.map(({ node }) => node.id)).toEqual(['duty/madoguchi', 'org/kumin-ka']);
      expect(hits[0]?.score).toBe(1);
      expect(await found(store(), '事務委任規則', { kinds: ['Rule', 'Provision'] })).toEqual([
        'rule/kyu-inin',
        'rule/kucho-inin',
        delegation,
      ]);
    });

    it('gives scores between 0 and 1, best first, ties by title and then id', async () => {
      const hits = await search(store(), '区', { kinds: ['Ward'] });
      const wards = await search(store(), '地方自治法第252条の20', { kinds: ['Provision'] });
      for (const list of [hits, wards]) {
        const scores = list.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      }
      // The article itself, then 第10項, 第1項 and 第2項 by code points of their citations.
      expect(wards.map(({ node }) => node.id)).toEqual([
        article,
        `${article}-Pr_10`,
        `${article}-Pr_1`,
        `${article}-Pr_2`,
      ]);
    });

    it('finds by aliases, abbreviations and English names', async () => {
      expect(await found(store(), '市民窓口')).toEqual(['org/kumin-ka']);
      expect((await found(store(), '自治法', { kinds: ['Law'] }))[0]).toBe('law/chiho-jichi-ho');
      expect(await found(store(), 'Local Autonomy')).toEqual(['law/chiho-jichi-ho']);
      expect((await found(store(), 'ちほうじちほう'))[0]).toBe('law/chiho-jichi-ho');
    });

    it('needs every one of several words', async () => {
      expect(await found(store(), '旅券 交付')).toEqual([delegation]);
      expect(await found(store(), '交付　旅券')).toEqual([delegation]);
      expect(await found(store(), '旅券 窓口')).toEqual([]);
      expect(await found(store(), ' 旅券   申請 ', { kinds: ['Duty'] })).toEqual(['duty/passport']);
    });

    it('finds only the kinds that are asked for, each node once', async () => {
      expect(await found(store(), '旅券', { kinds: ['Law'] })).toEqual(['law/ryoken-ho']);
      expect(await found(store(), '旅券', { kinds: ['Law', 'Law'] })).toEqual(['law/ryoken-ho']);
      expect(await found(store(), '旅券', { kinds: [] })).toEqual([]);
      expect(await found(store(), '窓口業務', { kinds: ['Evidence'] })).toEqual([]);
    });

    it('finds only what the filter means', async () => {
      const passports = { field: 'instrument', some: { ids: ['law/ryoken-ho'] } };
      expect(await found(store(), '旅券', { where: passports })).toEqual([passportArticle]);
      expect(await searchAll(store(), '旅券', { where: { any: [] } })).toEqual({
        hits: [],
        total: 0,
      });
    });

    it('finds only what stands in one instrument, and only provisions of some kinds', async () => {
      const of = (law: string) => ({ field: 'instrument', some: { key: `canonical:${law}` } });
      const kind = (...kinds: string[]) => ({ property: 'provisionKind', in: kinds });
      const within = (...all: Filter[]) => found(store(), '区', { where: { all } });
      expect(await within(of('地方自治法'))).toEqual([article, `${article}-Pr_1`]);
      expect(await within(of('旅券法'))).toEqual([]);
      expect(await within(kind('ARTICLE'))).toEqual([article]);
      expect(await within(kind('PARAGRAPH', 'ITEM'), of('区長に対する事務委任規則'))).toEqual([
        delegation,
      ]);
      const policies = {
        any: [of('旅券法'), { field: 'policy', some: { ids: ['policy/arikata'] } }],
      };
      expect(await within(policies)).toEqual(['role/1', 'event/1']);
    });

    it('finds only what is there on the day', async () => {
      const on = (asOf: string) =>
        found(store(), '旅券', { kinds: ['Provision'], asOf: asOf as LocalDate });
      expect(await on('2020-03-31')).toEqual([passportArticle, delegation]);
      expect(await on('2020-04-01')).toEqual([passportArticle]);
    });

    it('gives windows that join to the whole', async () => {
      const whole = await found(store(), '旅券');
      const windows = await Promise.all(
        [0, 1, 2, 3].map((offset) => searchAll(store(), '旅券', { size: 1, offset })),
      );
      expect(windows.flatMap(({ hits }) => idsOf(hits.map(({ node }) => node)))).toEqual(whole);
      expect(windows.map(({ total }) => total)).toEqual([4, 4, 4, 4]);
      expect(await searchAll(store(), '旅券', { offset: 4 })).toEqual({ hits: [], total: 4 });
    });

    it('shows the words around the match as they stand in the text', async () => {
      const [hit] = await search(store(), 'ﾏﾁﾂﾞｸﾘ');
      expect(hit).toMatchObject({ node: { id: 'role/1' } });
      expect(hit?.snippet).toContain('まちづくり');
      const [long] = await search(store(), '外務大臣');
      expect(long).toMatchObject({ node: { id: passportArticle }, title: '旅券法第3条第1項' });
      expect(long?.snippet).toContain('経由して外務大臣に対し');
      expect(long?.snippet).toMatch(/^….*…$/u);
    });

    it('has no snippet where the match lies in a name', async () => {
      const [hit] = await search(store(), '市民窓口');
      expect(hit).toMatchObject({ title: '区民課', snippet: null, highlights: [] });
    });

    it('says where in the snippet the words stand, however they are written there', async () => {
      const marked = async (text: string, kind: NodeKind = 'Provision') => {
        const [hit] = await search(store(), text, { kinds: [kind] });
        return hit?.highlights.map(({ start, end }) => hit.snippet?.slice(start, end));
      };
      expect(await marked('旅券の申請')).toEqual(['旅券の申請']);
      expect(await marked('交付 旅券 ノ')).toEqual(['旅券', 'の', 'の', '交付']);
      expect(await marked('外務大臣')).toEqual(['外務大臣']);
      expect(await marked('第281条 30日')).toEqual(['第二百八十一条', '三十日']);
      expect(await marked('第二百八十三条')).toEqual(['第２８３条']);
      expect(await marked('廳舎 移した', 'TimelineEvent')).toEqual(['庁舎', '庁舎', '移した']);
    });

    it.each(['', ' ', '　\t\n', '\u200b'])('for nothing (%j) finds nothing', async (text) => {
      expect(await searchAll(store(), text)).toEqual({ hits: [], total: 0 });
    });

    it('takes signs of query languages for what they are', async () => {
      for (const text of [
        '旅券*',
        '旅*券',
        '旅?券',
        '(旅券',
        '旅券)',
        '"旅券"',
        '旅券~1',
        '旅券^2',
        '+旅券',
        '!旅券',
        '/旅券/',
        '旅券 AND 窓口',
        '窓口 OR 旅券',
        'NOT 窓口',
        'title:旅券',
        '[旅 TO 券]',
        '{旅券}',
        '.*',
        '^',
        '$',
        '\\',
        '\\E',
        '|',
        '&&',
        "' OR 1=1 //",
        '"',
      ]) {
        expect(await found(store(), text), text).toEqual([]);
      }
    });

    it('finds names with such signs in them', async () => {
      for (const text of ['C++版', '[試行]', '法令*横断?', 'c++', '検索Ｃ＋＋']) {
        expect(await found(store(), text), text).toEqual(['source/shiko']);
      }
    });

    it('brings of each node what is wanted of it', async () => {
      const [hit] = await search(store(), '保護課', {
        select: {
          properties: ['name', 'note', 'title'],
          fields: [
            { key: 'parent', field: 'parent', select: { properties: ['name'], fields: [] } },
            { key: 'units', field: 'units', select: bare, total: true },
          ],
        },
      });
      expect(hit?.node).toEqual({
        id: 'org/hogo-ka',
        kind: 'Organization',
        properties: { name: '保護課', note: null },
        fields: {
          parent: {
            id: 'org/ku-yakusho',
            kind: 'Organization',
            properties: { name: '区役所' },
            fields: {},
          },
          units: { nodes: [], cursors: [], total: 0, hasNext: false, hasPrevious: false },
        },
      });
    });

    it('shows below its hits only what is there on the day', async () => {
      const [hit] = await search(store(), '区役所', {
        kinds: ['Organization'],
        asOf: '2011-01-01' as LocalDate,
        select: { properties: [], fields: [{ key: 'units', field: 'units', select: bare }] },
      });
      expect(hit?.node.fields['units']).toMatchObject({
        nodes: [{ id: 'org/hoken-ka' }, { id: 'org/kumin-ka' }],
      });
    });
  });
}
