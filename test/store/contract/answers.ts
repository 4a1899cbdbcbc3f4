/** What an answer holds: the wanted properties and fields, no more and no less. */
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/graph/dates.ts';
import { bare, fieldAt, ids, idsOf, list, listAt, type Opened } from '../ask.ts';
import { article, delegation, passportArticle } from '../small-graph.ts';

const day = (text: string) => text as LocalDate;

export function answerContract(store: Opened): void {
  describe('an answer', () => {
    it('holds exactly the wanted properties, null where not stated, nothing that a kind lacks', async () => {
      const { nodes } = await list(
        store(),
        { ids: ['city/401005', 'duty/passport', 'org/kumin-ka', 'evidence/madoguchi'] },
        { select: { properties: ['name', 'nameEn', 'aliases', 'openList', 'page'], fields: [] } },
      );
      expect(nodes).toEqual([
        {
          id: 'city/401005',
          kind: 'City',
          properties: { name: '北九州市', nameEn: null },
          fields: {},
        },
        {
          id: 'duty/passport',
          kind: 'Duty',
          properties: {
            name: '旅券の申請受付',
            nameEn: 'Passport applications',
            aliases: ['旅券', 'パスポート'],
          },
          fields: {},
        },
        { id: 'evidence/madoguchi', kind: 'Evidence', properties: { page: 8 }, fields: {} },
        {
          id: 'org/kumin-ka',
          kind: 'Organization',
          properties: {
            name: '区民課',
            nameEn: null,
            aliases: ['窓口課', '市民窓口'],
            openList: true,
          },
          fields: {},
        },
      ]);
    });

    it('holds id and kind where nothing is wanted', async () => {
      expect((await list(store(), { ids: ['ward/chuo'] })).nodes).toEqual([
        { id: 'ward/chuo', kind: 'Ward', properties: {}, fields: {} },
      ]);
    });

    it('is a tree as deep as it was asked for, under the wanted keys', async () => {
      const answer = await store().select({
        roots: [
          {
            key: 'work',
            where: { ids: ['assignment/kumin-ka/passport'] },
            select: {
              properties: ['mode'],
              fields: [
                { key: 'who', field: 'organization', select: { properties: ['name'], fields: [] } },
                {
                  key: 'by',
                  field: 'bases',
                  where: { property: 'role', in: ['DELEGATION', 'FUNCTION'] },
                  select: {
                    properties: ['role'],
                    fields: [
                      {
                        key: 'provision',
                        field: 'provision',
                        select: {
                          properties: ['citation'],
                          fields: [
                            {
                              key: 'instrument',
                              field: 'instrument',
                              select: { properties: ['title'], fields: [] },
                            },
                          ],
                        },
                      },
                      { key: 'to', field: 'to', select: bare },
                    ],
                  },
                },
              ],
            },
          },
        ],
      });
      const whole = { cursors: [], total: null, hasNext: false, hasPrevious: false };
      expect(answer).toEqual({
        work: {
          ...whole,
          nodes: [
            {
              id: 'assignment/kumin-ka/passport',
              kind: 'Assignment',
              properties: { mode: 'DELEGATED' },
              fields: {
                who: {
                  id: 'org/kumin-ka',
                  kind: 'Organization',
                  properties: { name: '区民課' },
                  fields: {},
                },
                by: {
                  ...whole,
                  nodes: [
                    {
                      id: 'basis/inin',
                      kind: 'LegalBasis',
                      properties: { role: 'DELEGATION' },
                      fields: {
                        provision: {
                          id: delegation,
                          kind: 'Provision',
                          properties: { citation: '区長に対する事務委任規則第2条第5号' },
                          fields: {
                            instrument: {
                              id: 'rule/kucho-inin',
                              kind: 'Rule',
                              properties: { title: '区長に対する事務委任規則' },
                              fields: {},
                            },
                          },
                        },
                        to: { id: 'org/kucho', kind: 'Organization', properties: {}, fields: {} },
                      },
                    },
                    {
                      id: 'basis/ryoken',
                      kind: 'LegalBasis',
                      properties: { role: 'FUNCTION' },
                      fields: {
                        provision: {
                          id: passportArticle,
                          kind: 'Provision',
                          properties: { citation: '旅券法第3条第1項' },
                          fields: {
                            instrument: {
                              id: 'law/ryoken-ho',
                              kind: 'Law',
                              properties: { title: '旅券法' },
                              fields: {},
                            },
                          },
                        },
                        to: null,
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
      });
    });

    it('has null for a single neighbour that is not there, nothing for a field that a kind lacks', async () => {
      expect(await fieldAt(store(), 'city/401005', 'prefecture')).toBeNull();
      expect(await fieldAt(store(), article, 'parent')).toBeNull();
      expect(await fieldAt(store(), 'ward/chuo', 'prefecture')).toBeUndefined();
      expect(await fieldAt(store(), 'ward/chuo', 'weather')).toBeUndefined();
    });

    it('has null for a single neighbour that the filter leaves out', async () => {
      const where = { property: 'code', in: ['401005'] };
      expect(await fieldAt(store(), 'ward/chuo', 'city', { where })).toBeNull();
    });

    it('gives one field twice where it is asked for under two keys', async () => {
      const { nodes } = await list(
        store(),
        { ids: ['city/431001'] },
        {
          select: {
            properties: [],
            fields: [
              { key: 'one', field: 'wards', select: bare, page: { size: 1, at: 'start' } },
              { key: 'all', field: 'wards', select: bare, total: true },
            ],
          },
        },
      );
      expect(nodes[0]?.fields).toMatchObject({
        one: { nodes: [{ id: 'ward/chuo' }], total: null, hasNext: true },
        all: { total: 4, hasNext: false },
      });
    });

    it('is given to every root of a request apart', async () => {
      const root = (key: string, where: { readonly ids: readonly string[] }) => ({
        key,
        where,
        select: bare,
      });
      const answer = await store().select({
        roots: [
          root('a', { ids: ['duty/koseki'] }),
          root('b', { ids: [] }),
          { ...root('c', { ids: ['duty/koseki', 'rule/kyu-inin'] }), asOf: day('2026-01-01') },
          root('d', { ids: ['rule/kyu-inin'] }),
        ],
      });
      expect(Object.keys(answer).sort()).toEqual(['a', 'b', 'c', 'd']);
      expect(Object.values(answer).map(({ nodes }) => idsOf(nodes))).toEqual([
        ['duty/koseki'],
        [],
        ['duty/koseki'],
        ['rule/kyu-inin'],
      ]);
      expect(await store().select({ roots: [] })).toEqual({});
    });

    it('passes over ids that are not there', async () => {
      expect(await ids(store(), { ids: ['duty/unknown', '', "'", 'duty/saki'] })).toEqual([
        'duty/saki',
      ]);
    });

    it('shows the assignments that rest on a provision each once, whatever number of bases leads there', async () => {
      const { nodes, total } = await listAt(store(), `${article}-Pr_1`, 'basisOf', { total: true });
      expect(idsOf(nodes)).toEqual([
        'assignment/kumin-ka/koseki',
        'assignment/kumin-ka/madoguchi',
        'assignment/kumin-ka/passport',
      ]);
      expect(total).toBe(3);
      expect(idsOf((await listAt(store(), `${article}-Pr_2`, 'basisOf')).nodes)).toEqual([]);
    });
  });

  describe('a day', () => {
    const offices = ['org/hogo-ka', 'org/hoken-ka', 'org/kokusai-ka', 'org/kumin-ka'];
    const on = (asOf: string) => ids(store(), { ids: offices }, { asOf: day(asOf) });

    it.each([
      ['the day before the first', '2012-03-31', ['org/hoken-ka', 'org/kumin-ka']],
      ['the first day', '2012-04-01', ['org/hoken-ka', 'org/kokusai-ka', 'org/kumin-ka']],
      ['the last day', '2015-03-31', ['org/hoken-ka', 'org/kokusai-ka', 'org/kumin-ka']],
      ['the day after the last', '2015-04-01', ['org/hoken-ka', 'org/kumin-ka']],
      [
        'a day after an open period began',
        '2016-04-01',
        ['org/hogo-ka', 'org/hoken-ka', 'org/kumin-ka'],
      ],
      [
        'a day of another millennium',
        '9999-12-31',
        ['org/hogo-ka', 'org/hoken-ka', 'org/kumin-ka'],
      ],
    ])('shows what is there on %s', async (_what, asOf, expected) => {
      expect(await on(asOf)).toEqual(expected);
    });

    it('is no bound where none is asked for', async () => {
      expect(await ids(store(), { ids: offices })).toEqual(offices);
    });

    it('holds below the root as well', async () => {
      const units = async (asOf: string) => {
        const { nodes, total } = await listAt(store(), 'org/ku-yakusho', 'units', {
          asOf: day(asOf),
          total: true,
        });
        return [total, ...idsOf(nodes)];
      };
      expect(await units('2013-01-01')).toEqual([
        3,
        'org/hoken-ka',
        'org/kokusai-ka',
        'org/kumin-ka',
      ]);
      expect(await units('2026-01-01')).toEqual([3, 'org/hogo-ka', 'org/hoken-ka', 'org/kumin-ka']);
    });

    it('leaves out a single neighbour that is not there', async () => {
      const provision = (asOf: string) =>
        fieldAt(store(), 'basis/inin', 'provision', { asOf: day(asOf) });
      expect(await provision('2020-03-31')).toMatchObject({ id: delegation });
      // The basis itself is gone on the next day; its provision's rule is not.
      expect(await provision('2020-04-01')).toBeUndefined();
      const city = await fieldAt(store(), 'rule/kucho-inin', 'city', { asOf: day('2020-04-01') });
      expect(city).toMatchObject({ id: 'city/431001' });
    });

    it('leaves out what is reached only by way of something that is not there', async () => {
      const basisOf = async (asOf: string) =>
        idsOf((await listAt(store(), passportArticle, 'basisOf', { asOf: day(asOf) })).nodes);
      expect(await basisOf('2011-03-31')).toEqual(['assignment/kumin-ka/koseki']);
      expect(await basisOf('2011-04-01')).toEqual([]);
      expect(await basisOf('2012-04-01')).toEqual(['assignment/kumin-ka/passport']);
      const always = (await listAt(store(), passportArticle, 'basisOf')).nodes;
      expect(idsOf(always)).toEqual(['assignment/kumin-ka/koseki', 'assignment/kumin-ka/passport']);
    });

    it('of one root is not that of another', async () => {
      const root = { where: { ids: ['rule/kyu-inin'] }, select: bare };
      const answer = await store().select({
        roots: [
          { key: 'then', ...root, asOf: day('2012-03-31') },
          { key: 'now', ...root, asOf: day('2012-04-01') },
        ],
      });
      expect(answer['then']?.nodes).toHaveLength(1);
      expect(answer['now']?.nodes).toHaveLength(0);
    });
  });
}
