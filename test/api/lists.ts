/** The lists: filters, orders, pages and days. */
import { describe, expect, test } from 'vitest';
import type { NodeStatement, Statements } from '../../src/graph/statement.ts';
import { type AnyData, type Open, useClient } from '../support/client.ts';

interface ListUnderTest {
  readonly name: string;
  readonly order: string;
  /** The field of a node that an order goes by; null where the schema does not show it. */
  readonly orders: Readonly<Record<string, string | null>>;
  /** How many the seed has; the same number as in `dataset`. */
  readonly kinds: readonly string[];
}

const lists: readonly ListUnderTest[] = [
  {
    name: 'instruments',
    order: 'InstrumentOrder',
    orders: { TITLE: 'title', TITLE_KANA: 'titleKana', NUMBER: 'number', ISSUED_ON: 'issuedOn' },
    kinds: [
      'Law',
      'CabinetOrder',
      'MinisterialOrdinance',
      'Ordinance',
      'Rule',
      'Directive',
      'Policy',
    ],
  },
  {
    name: 'provisions',
    order: 'ProvisionOrder',
    orders: { POSITION: null, CITATION: 'citation' },
    kinds: ['Provision'],
  },
  {
    name: 'cities',
    order: 'CityOrder',
    orders: { CODE: 'code', NAME: 'name', NAME_KANA: 'nameKana' },
    kinds: ['City'],
  },
  {
    name: 'organizations',
    order: 'OrganizationOrder',
    orders: { NAME: 'name', NAME_KANA: 'nameKana', TYPE: 'type' },
    kinds: ['Organization'],
  },
  {
    name: 'duties',
    order: 'DutyOrder',
    orders: { NAME: 'name', NAME_KANA: 'nameKana', CATEGORY: 'category' },
    kinds: ['Duty'],
  },
  {
    name: 'assignments',
    order: 'AssignmentOrder',
    orders: { POSITION: null, MODE: 'mode', VALID_FROM: 'validFrom' },
    kinds: ['Assignment'],
  },
  {
    name: 'policies',
    order: 'PolicyOrder',
    orders: { TITLE: 'title', ISSUED_ON: 'issuedOn' },
    kinds: ['Policy', 'Directive'],
  },
  {
    name: 'sources',
    order: 'SourceOrder',
    orders: { TITLE: 'title', PUBLISHER: 'publisher', DATE: 'date' },
    kinds: ['Source'],
  },
];

const directions = ['ASC', 'DESC'] as const;

/** Each list, each of its orders, each direction. */
const orderings = lists.flatMap(({ name, order, orders }) =>
  Object.entries(orders).flatMap(([field, shown]) =>
    directions.map((direction) => ({ name, order, field, direction, shown })),
  ),
);

const shijo = 'source/kumamoto-yakuwari-buntan';
const jichiHo = 'law/322AC0000000067';
const jorei = 'jp/431001/jorei/ku-no-setchi';
const units = (...names: string[]) => names.map((name) => `org/431001/${name}`);
const performed = (unit: string, ...duties: string[]) =>
  duties.map((duty) => `assignment/431001/${unit}/${duty}`);
const duties = (...names: string[]) => names.map((name) => `duty/${name}`);

/** Filters with what the sources say must come out, in whatever order. */
const filters: readonly [list: string, filter: string, ids: readonly string[]][] = [
  ['instruments', '{ kinds: [Ordinance] }', [jorei]],
  [
    'instruments',
    '{ kinds: [Rule, Directive] }',
    [
      'jp/431001/kisoku/kucho-jimu-inin',
      'jp/431001/kisoku/fukushi-jimusho-bunsho',
      'jp/121002/yoko/ku-ni-okeru-sogo-gyosei',
    ],
  ],
  ['instruments', '{ kinds: [MinisterialOrdinance] }', []],
  ['instruments', '{ kinds: [] }', []],
  ['instruments', '{ title: "自治法" }', [jichiHo]],
  ['instruments', '{ title: "ちほうじちほう" }', [jichiHo]],
  ['instruments', '{ title: "地方自治" }', []],
  [
    'instruments',
    '{ city: { name: "熊本市" } }',
    [
      jorei,
      'jp/431001/kisoku/kucho-jimu-inin',
      'jp/431001/kisoku/fukushi-jimusho-bunsho',
      'jp/431001/hoshin/kuyakusho-to-no-arikata',
    ],
  ],
  ['instruments', '{ city: { code: "43100" }, kinds: [Law] }', []],
  ['instruments', '{ city: { name: "横浜市" } }', []],
  [
    'provisions',
    '{ instrument: { title: "熊本市区の設置等に関する条例" } }',
    [`${jorei}#Mp-At_1`, `${jorei}#Mp-At_2`, `${jorei}#Mp-At_5`],
  ],
  [
    'provisions',
    '{ kinds: [ITEM], instrument: { lawId: "322AC0000000067" } }',
    [
      `${jichiHo}#Mp-At_2-Pr_9-It_1`,
      `${jichiHo}#Mp-At_2-Pr_9-It_2`,
      `${jichiHo}#Mp-At_149-Pr_1-It_3`,
      `${jichiHo}#Mp-At_149-Pr_1-It_6`,
      `${jichiHo}#Mp-At_149-Pr_1-It_7`,
      `${jichiHo}#Mp-At_149-Pr_1-It_8`,
    ],
  ],
  [
    'provisions',
    '{ city: { id: "city/431001" } }',
    [
      `${jorei}#Mp-At_1`,
      `${jorei}#Mp-At_2`,
      `${jorei}#Mp-At_5`,
      'jp/431001/kisoku/kucho-jimu-inin#Mp-At_2',
      'jp/431001/kisoku/fukushi-jimusho-bunsho#Mp-At_2',
    ],
  ],
  [
    'provisions',
    `{ parent: "${jichiHo}#Mp-At_252_20" }`,
    [1, 2, 3, 4, 5, 6].map((paragraph) => `${jichiHo}#Mp-At_252_20-Pr_${paragraph}`),
  ],
  ['provisions', `{ parent: "${jichiHo}#Mp-At_252_20", kinds: [ARTICLE] }`, []],
  ['cities', '{ prefecture: "熊本県" }', ['city/431001']],
  ['cities', '{ prefecture: "クマモトケン" }', ['city/431001']],
  ['cities', '{ prefecture: "270008" }', ['city/271403']],
  ['cities', '{ prefecture: "27000" }', ['city/271403']],
  ['cities', '{ prefecture: "prefecture/120006" }', ['city/121002']],
  ['cities', '{ prefecture: "東京都" }', []],
  ['cities', '{ performing: { name: "パスポート" } }', ['city/431001']],
  ['cities', '{ performing: { name: "パスポート" }, prefecture: "大阪府" }', []],
  ['organizations', '{ city: { name: "堺市" } }', []],
  [
    'organizations',
    '{ types: [CENTER, BUREAU] }',
    units('zaisei-kyoku', 'doboku-center', 'machizukuri-center', 'machizukuri-center/kawachi'),
  ],
  [
    // The source defines them once for every ward office; where branch offices stand it does not say.
    'organizations',
    '{ ward: "ward/431052" }',
    units(
      'kucho',
      'ku-yakusho',
      'ku-senkan',
      'soumu-kikaku-ka',
      'kumin-ka',
      'machizukuri-center',
      'fukushi-ka',
      'hogo-ka',
      'hoken-kodomo-ka',
      'doboku-center',
    ),
  ],
  ['organizations', '{ ward: "ward/121011" }', []],
  [
    'organizations',
    '{ parent: "org/431001/machizukuri-center/kawachi" }',
    units('sogo-shutchojo/yoshino-bunshitsu'),
  ],
  ['organizations', '{ parent: "org/431001/zaisei-kyoku" }', units('zeimu-shitsu')],
  ['organizations', '{ performing: { name: "戸籍" } }', units('kumin-ka', 'sogo-shutchojo')],
  ['organizations', '{ performing: { name: "戸籍" }, types: [DIVISION] }', units('kumin-ka')],
  [
    'duties',
    '{ city: { name: "熊本市" }, organization: { name: "区民課" } }',
    duties(
      'koseki',
      'jumin-toroku',
      'inkan-toroku',
      'shoshomeisho-hakko',
      'kokumin-kenko-hoken',
      'koki-koreisha-iryo',
      'kokumin-nenkin',
      'passport',
      'kojin-bango-card',
      'koteki-kojin-ninsho',
    ),
  ],
  ['duties', '{ city: { name: "堺市" } }', []],
  ['duties', '{ city: { name: "堺市" }, organization: { name: "区民課" } }', []],
  [
    'duties',
    '{ organization: { name: "区民課" }, natures: [STATUTORY_ENTRUSTED_1] }',
    duties('koseki', 'kokumin-nenkin', 'passport', 'kojin-bango-card', 'koteki-kojin-ninsho'),
  ],
  ['duties', '{ natures: [STATUTORY_ENTRUSTED_2] }', []],
  [
    'duties',
    '{ modes: [DELEGATED] }',
    duties('maiso-kaso-kyoka', 'toroku-inkan-shomei', 'horei-kanren-shoshomei'),
  ],
  [
    'duties',
    '{ organization: { name: "区民課" }, modes: [STATUTORY] }',
    duties('koseki', 'jumin-toroku'),
  ],
  // Each holds for one of its assignments, but no assignment has both.
  ['duties', '{ organization: { name: "区長" }, modes: [ALLOCATED] }', []],
  ['duties', '{ category: "旅券" }', duties('passport')],
  ['duties', '{ category: "旅" }', []],
  [
    'assignments',
    '{ duty: { name: "戸籍" } }',
    [...performed('kumin-ka', 'koseki'), ...performed('sogo-shutchojo', 'koseki')],
  ],
  [
    'assignments',
    '{ city: { code: "431001" }, organization: { name: "保護課" } }',
    performed('hogo-ka', 'seikatsu-hogo'),
  ],
  ['assignments', '{ city: { code: "271403" } }', []],
  [
    'assignments',
    '{ authorityHolder: "org/jp/todofuken-chiji" }',
    performed('kumin-ka', 'passport'),
  ],
  [
    'assignments',
    '{ modes: [STATUTORY] }',
    [
      ...performed('kumin-ka', 'koseki', 'jumin-toroku'),
      ...performed('sogo-shutchojo', 'koseki', 'jumin-toroku'),
      ...performed('soumu-kikaku-ka', 'ku-senkan-un-ei', 'senkyo-no-shikko'),
    ],
  ],
  [
    'assignments',
    '{ organization: { name: "総合出張所" }, natures: [STATUTORY_ENTRUSTED_1] }',
    performed('sogo-shutchojo', 'koseki', 'kokumin-nenkin'),
  ],
  [
    'assignments',
    '{ provision: "jp/431001/kisoku/kucho-jimu-inin#Mp-At_2" }',
    [
      ...performed('kucho', 'maiso-kaso-kyoka', 'toroku-inkan-shomei', 'horei-kanren-shoshomei'),
      ...performed('kumin-ka', 'shoshomeisho-hakko'),
      ...performed('sogo-shutchojo', 'shoshomeisho-hakko'),
    ],
  ],
  [
    'policies',
    '{ city: { name: "千葉市" } }',
    ['jp/121002/hokoku/seirei-shi-iko-daiichiji', 'jp/121002/yoko/ku-ni-okeru-sogo-gyosei'],
  ],
  [
    'sources',
    '{ publisher: "堺市" }',
    ['source/sakai-chogi-giji-yoshi-2023-02-07', 'source/sakai-kuyakusho-to-honcho-no-arikata'],
  ],
  ['sources', '{ publisher: "堺" }', []],
];

export function describeLists(open: Open): void {
  describe('lists', () => {
    const client = useClient(open);

    const page = async (name: string, args: string, shown = ''): Promise<AnyData> => {
      const { list } = await client().data(`{
        list: ${name}${args === '' ? '' : `(${args})`} {
          totalCount
          edges { cursor node { id } }
          nodes { id ${shown} }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`);
      return list;
    };
    const idsOf = (list: AnyData): string[] => list['nodes'].map(({ id }: AnyData) => id);

    /** Walks through a whole list, in pages; what the pages say of themselves is held to it. */
    const walk = async (
      name: string,
      args: string,
      way: 'first' | 'last',
      size: number,
      shown = '',
    ): Promise<AnyData[]> => {
      const [cursor, end] =
        way === 'first' ? (['after', 'endCursor'] as const) : (['before', 'startCursor'] as const);
      const [more, behind] =
        way === 'first'
          ? (['hasNextPage', 'hasPreviousPage'] as const)
          : (['hasPreviousPage', 'hasNextPage'] as const);
      let all: AnyData[] = [];
      let at: string | null = null;
      for (;;) {
        const from = at === null ? '' : `, ${cursor}: "${at}"`;
        const list = await page(name, `${way}: ${size}${from}${args}`, shown);
        const { nodes, edges, pageInfo } = list as AnyData;
        expect(edges.map(({ node }: AnyData) => node.id)).toEqual(idsOf(list));
        expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
        expect(pageInfo[behind]).toBe(all.length > 0);
        all = way === 'first' ? [...all, ...nodes] : [...nodes, ...all];
        expect(pageInfo[more]).toBe(all.length < list['totalCount']);
        if (!pageInfo[more]) return all;
        expect(nodes).toHaveLength(size);
        at = pageInfo[end];
      }
    };

    test.each(orderings)(
      '$name by $field $direction, in pages from either end, give each node once, in that order',
      async ({ name, field, direction, shown }) => {
        const order = `, orderBy: { field: ${field}, direction: ${direction} }`;
        const forward = await walk(name, order, 'first', 13, shown ?? '');
        const backward = await walk(name, order, 'last', 17, shown ?? '');
        expect(backward).toEqual(forward);
        expect(new Set(forward.map(({ id }) => id)).size).toBe(forward.length);
        if (shown === null) return;
        const sorted = [...forward].sort((a, b) => {
          const [x, y] = [a[shown], b[shown]];
          if (x === y) return compareText(a['id'], b['id']);
          if (x === null || y === null) return x === null ? 1 : -1;
          return direction === 'ASC' ? compareText(x, y) : compareText(y, x);
        });
        expect(forward).toEqual(sorted);
      },
    );

    test.each(lists)('$name hold all of their kinds, each once', async ({ name, kinds }) => {
      const { dataset } = await client().data('{ dataset { counts { kind count } } }');
      const expected = dataset.counts
        .filter(({ kind }: AnyData) => kinds.includes(kind))
        .reduce((sum: number, { count }: AnyData) => sum + count, 0);
      const all = await walk(name, '', 'first', 100);
      expect(all).toHaveLength(expected);
      expect(new Set(all.map(({ id }) => id)).size).toBe(expected);
    });

    test.each(lists)('$name give 20 where nothing is said', async ({ name }) => {
      const { nodes, totalCount } = await page(name, '');
      expect(nodes).toHaveLength(Math.min(20, totalCount));
    });

    test.each(filters)('%s of %s', async (name, filter, ids) => {
      const list = await page(name, `filter: ${filter}, first: 100`);
      expect(idsOf(list).sort()).toEqual([...ids].sort());
      expect(list['totalCount']).toBe(ids.length);
    });

    test('a filter that is empty or null filters nothing', async () => {
      const { totalCount } = await page('duties', '');
      for (const filter of ['{}', 'null', '{ city: null, natures: null }']) {
        expect((await page('duties', `filter: ${filter}`))['totalCount']).toBe(totalCount);
      }
    });

    test('every duty of the source is performed in Kumamoto, and 63 there are', async () => {
      const { totalCount } = await page('duties', 'filter: { city: { name: "熊本市" } }');
      expect(totalCount).toBe(63);
    });

    test('policies stand in the order in which they came about, those of unknown date last', async () => {
      const list = await page('policies', '', 'issuedOn');
      expect(list['nodes'].map(({ issuedOn }: AnyData) => issuedOn)).toEqual([
        '1986',
        '2015-03',
        '2016-03',
        '2023-03',
        null,
      ]);
    });

    test('cities stand by their codes', async () => {
      expect(idsOf(await page('cities', ''))).toEqual([
        'city/121002',
        'city/271403',
        'city/401005',
        'city/431001',
      ]);
    });

    test('provisions by POSITION stand in the order of the document', async () => {
      const list = await page(
        'provisions',
        `filter: { instrument: { id: "${jichiHo}" } }, orderBy: { field: POSITION }, first: 9`,
        'number',
      );
      expect(list['nodes'].map(({ number }: AnyData) => number)).toEqual([
        '第1条の3',
        '第1条の3第1項',
        '第1条の3第2項',
        '第2条',
        '第2条第8項',
        '第2条第9項',
        '第2条第9項第1号',
        '第2条第9項第2号',
        '第2条第10項',
      ]);
    });

    test('assignments of a unit by POSITION stand in the order of the source', async () => {
      const list = await page(
        'assignments',
        'filter: { organization: { name: "区民課" } }, orderBy: { field: POSITION }',
      );
      expect(idsOf(list)).toEqual(
        performed(
          'kumin-ka',
          'koseki',
          'jumin-toroku',
          'inkan-toroku',
          'shoshomeisho-hakko',
          'kokumin-kenko-hoken',
          'koki-koreisha-iryo',
          'kokumin-nenkin',
          'passport',
          'kojin-bango-card',
          'koteki-kojin-ninsho',
        ),
      );
    });

    describe('pages', () => {
      const refusal = (args: string) => client().error(`{ duties(${args}) { nodes { id } } }`);

      test.each([
        ['first: 0', '"first" is 0; expected 1 to 100.'],
        ['first: 101', '"first" is 101; expected 1 to 100.'],
        ['first: -1', '"first" is -1; expected 1 to 100.'],
        ['last: 0', '"last" is 0; expected 1 to 100.'],
        ['last: 101', '"last" is 101; expected 1 to 100.'],
        ['first: 1, last: 1', '"first" and "last" together have no meaning; ask for one of them.'],
      ])('%s is BAD_USER_INPUT', async (args, message) => {
        const error = await refusal(args);
        expect(error.extensions.code).toBe('BAD_USER_INPUT');
        expect(error.message).toBe(message);
        expect(error.path).toEqual(['duties']);
      });

      test('of lists within lists are held to the same', async () => {
        const { extensions } = await client().error(
          '{ cities { nodes { organizations(first: 101) { nodes { id } } } } }',
        );
        expect(extensions.code).toBe('BAD_USER_INPUT');
      });

      test('first: 1 and first: 100 are allowed', async () => {
        expect(idsOf(await page('duties', 'first: 1'))).toHaveLength(1);
        expect(idsOf(await page('provisions', 'first: 100'))).toHaveLength(100);
      });

      test.each([
        ['no cursor', 'not a cursor'],
        ['nothing', ''],
        ['base64 of something else', Buffer.from('{"id":1}').toString('base64url')],
        ['half of one', 'WyJuYW1l'],
      ])('after %s is BAD_USER_INPUT', async (_what, cursor) => {
        for (const way of ['after', 'before']) {
          const { extensions, message } = await refusal(`${way}: ${JSON.stringify(cursor)}`);
          expect(extensions.code).toBe('BAD_USER_INPUT');
          expect(message).toContain('cursor');
        }
      });

      test('after a cursor of another order is BAD_USER_INPUT', async () => {
        const { pageInfo } = await page('duties', 'orderBy: { field: NAME }, first: 3');
        for (const order of ['{ field: CATEGORY }', '{ field: NAME, direction: DESC }']) {
          const { extensions } = await refusal(`orderBy: ${order}, after: "${pageInfo.endCursor}"`);
          expect(extensions.code).toBe('BAD_USER_INPUT');
        }
      });

      test('between two cursors give what lies between, from either end', async () => {
        const ids = idsOf(await page('duties', 'first: 10'));
        const { edges } = await page('duties', 'first: 10');
        const between = `after: "${edges[1].cursor}", before: "${edges[8].cursor}"`;
        expect(idsOf(await page('duties', between))).toEqual(ids.slice(2, 8));
        expect(idsOf(await page('duties', `${between}, first: 2`))).toEqual(ids.slice(2, 4));
        expect(idsOf(await page('duties', `${between}, last: 2`))).toEqual(ids.slice(6, 8));
      });

      test('after the last node are empty', async () => {
        const { pageInfo } = await page('cities', '');
        const {
          nodes,
          totalCount,
          pageInfo: after,
        } = await page('cities', `after: "${pageInfo.endCursor}"`);
        expect(nodes).toEqual([]);
        expect(totalCount).toBe(4);
        expect(after).toEqual({
          hasNextPage: false,
          hasPreviousPage: true,
          startCursor: null,
          endCursor: null,
        });
      });

      test('go on from a cursor under another filter', async () => {
        const { edges } = await page('duties', 'orderBy: { field: NAME }, first: 100');
        const ids = idsOf(
          await page('duties', 'orderBy: { field: NAME }, filter: { category: "税" }'),
        );
        const cursor = edges.find(({ node }: AnyData) => node.id === ids[1]).cursor;
        expect(
          idsOf(
            await page(
              'duties',
              `orderBy: { field: NAME }, filter: { category: "税" }, after: "${cursor}"`,
            ),
          ),
        ).toEqual(ids.slice(2));
      });

      test('of a list within a node give each of its nodes once', async () => {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const { city }: AnyData = await client().data(
            `query ($after: String) {
               city(by: { name: "熊本市" }) {
                 organizations(first: 7, after: $after) {
                   totalCount nodes { id } pageInfo { hasNextPage endCursor }
                 }
               }
             }`,
            { after },
          );
          const { nodes, pageInfo, totalCount } = city.organizations;
          expect(totalCount).toBe(24);
          seen.push(...nodes.map(({ id }: AnyData) => id));
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);
        expect(seen).toHaveLength(24);
        expect(new Set(seen).size).toBe(24);
      });

      test('of a unit’s assignments stand in the order of the source, from either end', async () => {
        const { organization } = await client().data(`{
          organization(by: { name: "区民課" }) {
            start: assignments(first: 2) { nodes { duty { id } } }
            end: assignments(last: 2) { nodes { duty { id } } pageInfo { hasPreviousPage hasNextPage } }
          }
        }`);
        const ids = (list: AnyData) => list['nodes'].map(({ duty }: AnyData) => duty.id);
        expect(ids(organization.start)).toEqual(duties('koseki', 'jumin-toroku'));
        expect(ids(organization.end)).toEqual(duties('kojin-bango-card', 'koteki-kojin-ninsho'));
        expect(organization.end.pageInfo).toEqual({ hasPreviousPage: true, hasNextPage: false });
      });
    });

    test('the sources of the dataset are a list like the others', async () => {
      const { dataset } = await client().data(`{
        dataset {
          sources(first: 2) { totalCount nodes { id } edges { cursor } }
          sources(first: 2) { pageInfo { hasNextPage } }
          last: sources(last: 1) { nodes { title } }
        }
      }`);
      const { sources } = await client().data(
        '{ sources(first: 100) { totalCount nodes { id title } } }',
      );
      expect(dataset.sources.totalCount).toBe(sources.totalCount);
      expect(dataset.sources.nodes).toEqual(
        sources.nodes.slice(0, 2).map(({ id }: AnyData) => ({ id })),
      );
      expect(dataset.sources.pageInfo.hasNextPage).toBe(true);
      expect(dataset.last.nodes).toEqual([{ title: sources.nodes.at(-1).title }]);
      expect(sources.nodes.map(({ id }: AnyData) => id)).toContain(shijo);
    });
  });

  describe('lists as of a day', () => {
    const client = useClient(() => open(datedStatements));

    const names = async (query: string): Promise<string[]> => {
      const { list } = await client().data(`{ list: ${query} }`);
      return list.nodes.map(
        ({ name, title, citation, id }: AnyData) => name ?? title ?? citation ?? id,
      );
    };

    test.each([
      ['2019-12-31', ['旧条例']],
      ['2020-03-31', ['旧条例']],
      ['2020-04-01', ['新条例']],
      ['2030-01-01', ['新条例']],
    ])('instruments on %s', async (day, expected) => {
      expect(await names(`instruments(filter: { asOf: "${day}" }) { nodes { title } }`)).toEqual(
        expected,
      );
    });

    test('without a day, all days count', async () => {
      expect(await names('instruments { nodes { title } }')).toEqual(['新条例', '旧条例']);
      expect(await names('organizations { nodes { name } }')).toEqual(['市民課', '区民課']);
    });

    test.each([
      ['2020-03-31', ['市民課'], ['assignment/old'], ['旧条例第1条']],
      ['2020-04-01', ['区民課'], ['assignment/new'], ['新条例第1条']],
    ])(
      'organisations, assignments and provisions on %s',
      async (day, units, assigned, articles) => {
        const asOf = `filter: { asOf: "${day}" }`;
        expect(await names(`organizations(${asOf}) { nodes { name } }`)).toEqual(units);
        expect(await names(`assignments(${asOf}) { nodes { id } }`)).toEqual(assigned);
        expect(await names(`provisions(${asOf}) { nodes { citation } }`)).toEqual(articles);
      },
    );

    test('filters look at that day too', async () => {
      const performing = (day: string) =>
        names(
          `duties(filter: { organization: { name: "市民課" }, asOf: "${day}" }) { nodes { name } }`,
        );
      expect(await performing('2020-03-31')).toEqual(['証明']);
      expect(await performing('2020-04-01')).toEqual([]);
    });

    test('what stands below a node is that of the day', async () => {
      const { duties: list } = await client().data(`{
        duties(filter: { asOf: "2020-04-01" }) {
          nodes { assignments { totalCount nodes { organization { name } } } }
        }
      }`);
      expect(list.nodes).toEqual([
        { assignments: { totalCount: 1, nodes: [{ organization: { name: '区民課' } }] } },
      ]);
    });

    test.each(['2020-02-30', '2020', 'today', '2020-4-1'])('%s is no day', async (day) => {
      const { status, errors } = await client().ask(
        `{ duties(filter: { asOf: "${day}" }) { totalCount } }`,
      );
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      const inVariable = await client().error(
        'query ($day: LocalDate) { duties(filter: { asOf: $day }) { totalCount } }',
        { day },
      );
      expect(inVariable.extensions.code).toBe('BAD_USER_INPUT');
    });
  });
}

/** By code points, which is the order of UTF-8. */
const compareText = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

const until = { validTo: '2020-03-31' };
const since = { validFrom: '2020-04-01' };

function node(kind: NodeStatement['kind'], id: string, properties: NodeStatement['properties']) {
  return { kind, id, properties };
}

/** On 1 April 2020 the work of one division passed to another, and one ordinance took the place of another. */
const datedStatements: Statements = {
  nodes: [
    node('Prefecture', 'prefecture/990000', { name: '某県', code: '990000' }),
    node('City', 'city/991002', { name: '某市', code: '991002' }),
    node('Ordinance', 'jp/991002/jorei/old', { title: '旧条例', ...until }),
    node('Ordinance', 'jp/991002/jorei/new', { title: '新条例', ...since }),
    ...(['old', 'new'] as const).map((age) =>
      node('Provision', `jp/991002/jorei/${age}#Mp-At_1`, {
        provisionKind: 'ARTICLE',
        anchor: 'Mp-At_1',
        number: '第1条',
        citation: age === 'old' ? '旧条例第1条' : '新条例第1条',
        position: '1',
        ...(age === 'old' ? until : since),
      }),
    ),
    node('Organization', 'org/991002/1-old', { name: '市民課', type: 'DIVISION', ...until }),
    node('Organization', 'org/991002/2-new', { name: '区民課', type: 'DIVISION', ...since }),
    node('Duty', 'duty/shomei', { name: '証明' }),
    node('Assignment', 'assignment/old', { mode: 'ALLOCATED', certainty: 'EXPLICIT', ...until }),
    node('Assignment', 'assignment/new', { mode: 'ALLOCATED', certainty: 'EXPLICIT', ...since }),
  ],
  edges: [
    { relation: 'OF_DUTY', from: 'assignment/old', to: 'duty/shomei' },
    { relation: 'OF_DUTY', from: 'assignment/new', to: 'duty/shomei' },
    { relation: 'IN_CITY', from: 'assignment/old', to: 'city/991002' },
    { relation: 'IN_CITY', from: 'assignment/new', to: 'city/991002' },
    { relation: 'PERFORMS', from: 'org/991002/1-old', to: 'assignment/old' },
    { relation: 'PERFORMS', from: 'org/991002/2-new', to: 'assignment/new' },
  ],
};
