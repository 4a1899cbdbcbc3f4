/** Which nodes a filter means. */
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/graph/dates.ts';
import { lookupKey } from '../../../src/graph/names.ts';
import type { Filter } from '../../../src/store/graph-store.ts';
import { everything, ids, type Opened } from '../ask.ts';
import { article, delegation, passportArticle, smallGraph } from '../small-graph.ts';

const duties: Filter = { kinds: ['Duty'] };
const wards = ['ward/chuo', 'ward/higashi', 'ward/minami', 'ward/nishi'];

export function filterContract(store: Opened): void {
  const meant = (where: Filter) => ids(store(), where);

  describe('a filter', () => {
    it('of no conditions that all hold means every node', async () => {
      const all = await meant({ all: [] });
      expect(all).toHaveLength(smallGraph.nodes.length);
      expect(new Set(all)).toEqual(new Set(smallGraph.nodes.map(({ id }) => id)));
    });

    it('of no condition that may hold means no node', async () => {
      expect(await meant({ any: [] })).toEqual([]);
    });

    it('of several conditions means the nodes for which all of them hold', async () => {
      expect(
        await meant({ all: [duties, { property: 'category', in: ['子育て'] }, everything] }),
      ).toEqual(['duty/kosodate']);
      expect(await meant({ all: [duties, { kinds: ['City'] }] })).toEqual([]);
    });

    it('of alternatives means each node once, however many of them hold', async () => {
      const city: Filter = { ids: ['city/431001'] };
      expect(await meant({ any: [city, { kinds: ['City'] }, city] })).toEqual([
        'city/401005',
        'city/431001',
      ]);
    });

    it('turned around means all others', async () => {
      expect(
        await meant({ all: [duties, { not: { property: 'category', in: ['戸籍・住民登録'] } }] }),
      ).toEqual(['duty/kosodate', 'duty/madoguchi', 'duty/saki', 'duty/yoshinoya']);
      expect(await meant({ not: everything })).toEqual([]);
      expect(await meant({ all: [duties, { not: { any: [] } }] })).toHaveLength(6);
    });

    it('by ids means those that are there, each once', async () => {
      expect(await meant({ ids: ['ward/nishi', 'ward/kita', 'ward/chuo', 'ward/nishi'] })).toEqual([
        'ward/chuo',
        'ward/nishi',
      ]);
      expect(await meant({ ids: [] })).toEqual([]);
    });

    it('by kinds means every node of them', async () => {
      expect(await meant({ kinds: ['Ward'] })).toEqual(wards);
      expect(await meant({ kinds: ['Law', 'Rule', 'Law'] })).toEqual([
        'law/chiho-jichi-ho',
        'law/ryoken-ho',
        'rule/kucho-inin',
        'rule/kyu-inin',
      ]);
      expect(await meant({ kinds: ['CabinetOrder'] })).toEqual([]);
      expect(await meant({ kinds: [] })).toEqual([]);
    });
  });

  describe('a filter by key', () => {
    it.each([
      ['name', 'パスポート', ['duty/passport']],
      ['name', 'ﾊﾟｽﾎﾟｰﾄ', ['duty/passport']],
      ['name', 'りょけんのしんせいうけつけ', ['duty/passport']],
      ['name', '窓口', ['duty/madoguchi']],
      ['canonical', 'パスポート', []],
      ['canonical', '旅券の申請受付', ['duty/passport']],
      ['code', '43100', ['city/431001']],
      ['code', '431001', ['city/431001']],
      ['number', '昭和26年法律第267号', ['law/ryoken-ho']],
      ['name', '旅券の', []],
    ] as const)('of use %s finds %s', async (use, words, expected) => {
      expect(await meant({ key: lookupKey(use, words) })).toEqual(expected);
    });

    it('may stand among other conditions', async () => {
      const passport: Filter = { key: lookupKey('name', '旅券') };
      expect(await meant({ all: [{ kinds: ['Law'] }, passport] })).toEqual([]);
      expect(await meant({ all: [duties, { not: passport }] })).not.toContain('duty/passport');
    });
  });

  describe('a filter by values of a property', () => {
    it('holds for any one of the values', async () => {
      expect(await meant({ property: 'code', in: ['431044', '431010', '000000'] })).toEqual([
        'ward/chuo',
        'ward/minami',
      ]);
      expect(await meant({ property: 'code', in: [] })).toEqual([]);
    });

    it('takes null for "not stated"', async () => {
      expect(await meant({ property: 'category', in: [null] })).toEqual([
        'duty/madoguchi',
        'duty/saki',
        'duty/yoshinoya',
      ]);
      expect(await meant({ property: 'category', in: [null, '子育て'] })).toEqual([
        'duty/kosodate',
        'duty/madoguchi',
        'duty/saki',
        'duty/yoshinoya',
      ]);
    });

    it('compares truth values and numbers as what they are', async () => {
      expect(await meant({ property: 'openList', in: [true] })).toEqual(['org/kumin-ka']);
      expect(await meant({ property: 'partial', in: [true] })).toEqual([passportArticle]);
      expect(await meant({ property: 'position', in: [0, 2] })).toEqual([
        'assignment/hoken-ka/kosodate',
        'assignment/kumin-ka/passport',
        'event/1',
        'role/1',
      ]);
      expect(await meant({ property: 'page', in: ['8'] })).toEqual([]);
      expect(await meant({ property: 'openList', in: ['true', 1] })).toEqual([]);
    });

    it('holds for a list that has one of the values', async () => {
      expect(await meant({ property: 'aliases', in: ['旅券', '実印'] })).toEqual(['duty/passport']);
      expect(await meant({ property: 'aliases', in: ['市民窓口'] })).toEqual(['org/kumin-ka']);
    });

    it('knows an empty list from one that is not stated', async () => {
      const stated: Filter = { all: [duties, { not: { property: 'aliases', in: [null] } }] };
      expect(await meant(stated)).toEqual(['duty/madoguchi', 'duty/passport']);
    });

    it('compares texts exactly', async () => {
      expect(await meant({ property: 'name', in: ['﨑津の観光'] })).toEqual(['duty/saki']);
      expect(await meant({ property: 'name', in: ['崎津の観光'] })).toEqual([]);
      expect(await meant({ property: 'name', in: ['窓口 '] })).toEqual([]);
    });

    it('never holds for a kind without the property, not even for "not stated"', async () => {
      const nature: Filter = { property: 'nature', in: [null] };
      expect(await meant({ all: [{ kinds: ['City'] }, nature] })).toEqual([]);
      expect(await meant({ all: [{ kinds: ['City'] }, { not: nature }] })).toHaveLength(2);
      expect(await meant({ property: 'weather', in: [null, 'fine'] })).toEqual([]);
    });
  });

  describe('a filter by a range', () => {
    it('takes in both its ends', async () => {
      expect(
        await meant({ property: 'validFrom', atLeast: '2012-04-01', atMost: '2012-04-01' }),
      ).toEqual([
        'assignment/kumin-ka/passport',
        'basis/inin',
        'org/kokusai-ka',
        'rule/kucho-inin',
        delegation,
      ]);
    });

    it('may be open on either side', async () => {
      expect(await meant({ property: 'validFrom', atLeast: '2012-04-02' })).toEqual([
        'org/hogo-ka',
      ]);
      expect(await meant({ property: 'validTo', atMost: '2012-03-31' })).toEqual([
        'basis/kyu-ryoken',
        'rule/kyu-inin',
      ]);
    });

    it('goes by code points: 𠮷 stands behind 﨑', async () => {
      const from = (atLeast: string): Filter => ({ all: [duties, { property: 'name', atLeast }] });
      expect(await meant(from('﨑'))).toEqual(['duty/saki', 'duty/yoshinoya']);
      expect(await meant(from('𠮷'))).toEqual(['duty/yoshinoya']);
      expect(await meant({ all: [duties, { property: 'name', atMost: '﨑津の観光' }] })).toEqual([
        'duty/koseki',
        'duty/kosodate',
        'duty/madoguchi',
        'duty/passport',
        'duty/saki',
      ]);
    });

    it.each([
      ["'"],
      ["' OR true OR n1.name > '"],
      ["'} RETURN 1 //"],
      ['\\'],
      ["\\'"],
      ['\\u0027'],
      ['"'],
      ['`'],
      ['/*'],
      ['\n'],
    ])('takes %j for what it is, beside a character of any plane', async (signs) => {
      // 﨑 with any of them stands behind 﨑 and before 﨑津.
      const end = `﨑${signs}`;
      expect(await meant({ all: [duties, { property: 'name', atLeast: end }] })).toEqual([
        'duty/saki',
        'duty/yoshinoya',
      ]);
      expect(await meant({ all: [duties, { property: 'name', atMost: end }] })).toEqual([
        'duty/koseki',
        'duty/kosodate',
        'duty/madoguchi',
        'duty/passport',
      ]);
    });

    it('holds for what begins with its lower end, for the longer stands behind', async () => {
      const all: Filter = { all: [duties, { property: 'name', atLeast: '窓口', atMost: '窓口' }] };
      expect(await meant(all)).toEqual(['duty/madoguchi']);
    });

    it('never holds for what is not stated, nor for a kind without the property', async () => {
      expect(await meant({ all: [duties, { property: 'nature', atLeast: '' }] })).toEqual([
        'duty/passport',
      ]);
      expect(
        await meant({ all: [duties, { not: { property: 'nature', atLeast: '' } }] }),
      ).toHaveLength(5);
      expect(await meant({ property: 'weather', atLeast: '' })).toEqual([]);
    });

    it('holds for texts alone', async () => {
      expect(await meant({ property: 'page', atLeast: '' })).toEqual([]);
      expect(await meant({ property: 'aliases', atLeast: '' })).toEqual([]);
      expect(await meant({ property: 'position', atLeast: 'M-A3', atMost: 'M-A4' })).toHaveLength(
        4,
      );
    });
  });

  describe('a filter by neighbours', () => {
    it('holds where some neighbour holds', async () => {
      expect(await meant({ field: 'parent', some: { ids: ['org/ku-yakusho'] } })).toEqual([
        'org/hogo-ka',
        'org/hoken-ka',
        'org/kokusai-ka',
        'org/kumin-ka',
      ]);
      expect(await meant({ field: 'city', some: { property: 'code', in: ['401005'] } })).toEqual(
        [],
      );
    });

    it('follows a field of that name from every kind that has it', async () => {
      const east: Filter = { field: 'wards', some: { property: 'name', in: ['東区'] } };
      expect(await meant(east)).toEqual(['city/431001', 'org/ku-yakusho', 'org/kumin-ka']);
    });

    it('of any kind asks only whether there is one', async () => {
      expect(
        await meant({ all: [{ kinds: ['City'] }, { field: 'prefecture', some: everything }] }),
      ).toEqual(['city/431001']);
      expect(await meant({ field: 'prefecture', some: { any: [] } })).toEqual([]);
      expect(
        await meant({
          all: [{ kinds: ['City'] }, { not: { field: 'prefecture', some: everything } }],
        }),
      ).toEqual(['city/401005']);
    });

    it('may lie within another', async () => {
      expect(
        await meant({
          field: 'assignments',
          some: { field: 'bases', some: { field: 'provision', some: { ids: [delegation] } } },
        }),
      ).toEqual([
        'basis/inin',
        'basis/ku-no-secchi',
        'basis/ku-no-secchi-2',
        'basis/ryoken',
        'city/431001',
        'duty/passport',
        'org/kumin-ka',
      ]);
    });

    it('passes over several relations where the field does', async () => {
      const basisOf = (id: string): Filter => ({ field: 'basisOf', some: { ids: [id] } });
      expect(await meant(basisOf('assignment/kumin-ka/koseki'))).toEqual([
        `${article}-Pr_1`,
        passportArticle,
      ]);
      expect(await meant(basisOf('assignment/hoken-ka/kosodate'))).toEqual([]);
    });

    it('never holds for a kind without the field', async () => {
      const work: Filter = { field: 'assignments', some: everything };
      expect(await meant({ all: [{ kinds: ['Ward', 'Law'] }, work] })).toEqual([]);
      expect(await meant({ field: 'weather', some: everything })).toEqual([]);
      expect(
        await meant({
          all: [{ kinds: ['Ward'] }, { not: { field: 'weather', some: everything } }],
        }),
      ).toEqual(wards);
    });

    it('passes over neighbours that are not there on the day', async () => {
      const madoguchi: Filter = {
        field: 'assignments',
        some: { property: 'certainty', in: ['INFERRED'] },
      };
      const on = (asOf: string) => ids(store(), madoguchi, { asOf: asOf as LocalDate });
      expect(await on('2019-12-31')).toEqual([
        'basis/ku-no-secchi',
        'city/431001',
        'duty/madoguchi',
        'org/kumin-ka',
      ]);
      expect(await on('2020-01-01')).toEqual([]);
    });

    it('over several relations passes no node that is not there on the day', async () => {
      const koseki: Filter = { field: 'basisOf', some: { ids: ['assignment/kumin-ka/koseki'] } };
      const on = (asOf: string) => ids(store(), koseki, { asOf: asOf as LocalDate });
      expect(await on('2011-03-31')).toEqual([`${article}-Pr_1`, passportArticle]);
      expect(await on('2011-04-01')).toEqual([`${article}-Pr_1`]);
    });
  });
}
