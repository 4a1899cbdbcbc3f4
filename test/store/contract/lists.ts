/** In which order a list stands, and which windows may be taken on it. */
import { describe, expect, it } from 'vitest';
import {
  type Filter,
  InvalidCursor,
  type Order,
  type Page,
  type SelectedList,
} from '../../../src/store/graph-store.ts';
import { ids, idsOf, list, listAt, type Opened } from '../ask.ts';
import { article } from '../small-graph.ts';

const duties: Filter = { kinds: ['Duty'] };
const byName: readonly Order[] = [{ property: 'name' }];
/** 子, 戸, 旅, 窓, 﨑, 𠮷 by code points. */
const named = ['kosodate', 'koseki', 'passport', 'madoguchi', 'saki', 'yoshinoya'].map(
  (name) => `duty/${name}`,
);

/** The cursor of a node of a list. */
function cursorOf({ nodes, cursors }: SelectedList, id: string): string {
  const cursor = cursors[nodes.findIndex((node) => node.id === id)];
  if (cursor === undefined) throw new Error(`${id} has no cursor`);
  return cursor;
}

export function orderContract(store: Opened): void {
  const ordered = (where: Filter, ...order: readonly Order[]) => ids(store(), where, { order });

  describe('an order', () => {
    it('goes by code points, either way', async () => {
      expect(await ordered(duties, { property: 'name' })).toEqual(named);
      expect(await ordered(duties, { property: 'name', descending: true })).toEqual(
        named.toReversed(),
      );
    });

    it('puts what is not stated last either way, and ties by id', async () => {
      const unstated = ['duty/madoguchi', 'duty/saki', 'duty/yoshinoya'];
      expect(await ordered(duties, { property: 'category' })).toEqual([
        'duty/kosodate',
        'duty/koseki',
        'duty/passport',
        ...unstated,
      ]);
      expect(await ordered(duties, { property: 'category', descending: true })).toEqual([
        'duty/koseki',
        'duty/passport',
        'duty/kosodate',
        ...unstated,
      ]);
    });

    it('takes the next criterion where one decides nothing', async () => {
      expect(
        await ordered(duties, { property: 'category' }, { property: 'name', descending: true }),
      ).toEqual([
        'duty/kosodate',
        'duty/passport',
        'duty/koseki',
        'duty/yoshinoya',
        'duty/saki',
        'duty/madoguchi',
      ]);
    });

    it('goes by the size of numbers', async () => {
      const assignments: Filter = { kinds: ['Assignment'] };
      const rising = [
        'hoken-ka/kosodate',
        'kumin-ka/madoguchi',
        'kumin-ka/passport',
        'kumin-ka/koseki',
      ].map((name) => `assignment/${name}`);
      expect(await ordered(assignments, { property: 'position' })).toEqual(rising);
      expect(await ordered(assignments, { property: 'position', descending: true })).toEqual(
        rising.toReversed(),
      );
    });

    it('puts texts before numbers where kinds differ in a property’s type', async () => {
      const where: Filter = {
        ids: ['assignment/kumin-ka/koseki', 'assignment/kumin-ka/passport', article],
      };
      expect(await ordered(where, { property: 'position' })).toEqual([
        article,
        'assignment/kumin-ka/passport',
        'assignment/kumin-ka/koseki',
      ]);
    });

    it('takes truth values, lists and what a kind does not have for not stated', async () => {
      const where: Filter = { ids: ['org/kumin-ka', 'org/hoken-ka', 'duty/saki'] };
      const byId = ['duty/saki', 'org/hoken-ka', 'org/kumin-ka'];
      expect(await ordered(where, { property: 'openList', descending: true })).toEqual(byId);
      expect(await ordered(where, { property: 'aliases', descending: true })).toEqual(byId);
      expect(await ordered(where, { property: 'weather' })).toEqual(byId);
      expect(await ordered(where, { property: 'type' })).toEqual([
        'org/hoken-ka',
        'org/kumin-ka',
        'duty/saki',
      ]);
    });

    it('is by id where none is asked of a root', async () => {
      expect(await ordered({ kinds: ['Ward'] })).toEqual([
        'ward/chuo',
        'ward/higashi',
        'ward/minami',
        'ward/nishi',
      ]);
    });
  });

  describe('the natural order of a field', () => {
    it.each([
      ['city/431001', 'wards', ['ward/chuo', 'ward/higashi', 'ward/nishi', 'ward/minami']],
      ['city/431001', 'instruments', ['rule/kyu-inin', 'policy/arikata', 'rule/kucho-inin']],
      [
        'org/kumin-ka',
        'assignments',
        [
          'assignment/kumin-ka/madoguchi',
          'assignment/kumin-ka/passport',
          'assignment/kumin-ka/koseki',
        ],
      ],
      [article, 'children', [`${article}-Pr_1`, `${article}-Pr_2`, `${article}-Pr_10`]],
      [
        'org/ku-yakusho',
        'units',
        ['org/hogo-ka', 'org/hoken-ka', 'org/kokusai-ka', 'org/kumin-ka'],
      ],
    ])('%s.%s', async (id, field, expected) => {
      expect(idsOf((await listAt(store(), id, field)).nodes)).toEqual(expected);
    });

    it('gives way to an order that is asked for', async () => {
      const { nodes } = await listAt(store(), 'city/431001', 'wards', {
        order: [{ property: 'name' }],
      });
      // 中, 南, 東, 西
      expect(idsOf(nodes)).toEqual(['ward/chuo', 'ward/minami', 'ward/higashi', 'ward/nishi']);
    });
  });
}

export function pageContract(store: Opened): void {
  const page = (page: Page, order = byName) => list(store(), duties, { order, page, total: true });
  const shown = ({ nodes, hasPrevious, hasNext }: SelectedList) =>
    [hasPrevious ? '…' : '', ...nodes.map(({ id }) => id.replace('duty/', '')), hasNext ? '…' : '']
      .filter(Boolean)
      .join(' ');

  describe('a page', () => {
    it('is taken at the start or at the end', async () => {
      expect(shown(await page({ size: 2, at: 'start' }))).toBe('kosodate koseki …');
      expect(shown(await page({ size: 2, at: 'end' }))).toBe('… saki yoshinoya');
      expect(shown(await page({ size: 6, at: 'start' }))).toBe(
        'kosodate koseki passport madoguchi saki yoshinoya',
      );
      expect(shown(await page({ size: 100, at: 'end' }))).toBe(
        'kosodate koseki passport madoguchi saki yoshinoya',
      );
    });

    it('goes on after a cursor, and ends before one', async () => {
      const whole = await page({ size: 6, at: 'start' });
      const koseki = cursorOf(whole, 'duty/koseki');
      const saki = cursorOf(whole, 'duty/saki');
      expect(shown(await page({ size: 2, at: 'start', after: koseki }))).toBe(
        '… passport madoguchi …',
      );
      expect(shown(await page({ size: 4, at: 'start', after: koseki }))).toBe(
        '… passport madoguchi saki yoshinoya',
      );
      expect(shown(await page({ size: 2, at: 'end', before: saki }))).toBe(
        '… passport madoguchi …',
      );
      expect(shown(await page({ size: 9, at: 'end', before: saki }))).toBe(
        'kosodate koseki passport madoguchi …',
      );
      expect(shown(await page({ size: 1, at: 'end', after: koseki }))).toBe('… yoshinoya');
      expect(shown(await page({ size: 1, at: 'start', before: saki }))).toBe('kosodate …');
    });

    it('lies between two cursors where both are given', async () => {
      const whole = await page({ size: 6, at: 'start' });
      const [after, before] = [cursorOf(whole, 'duty/kosodate'), cursorOf(whole, 'duty/saki')];
      expect(shown(await page({ size: 2, at: 'start', after, before }))).toBe(
        '… koseki passport …',
      );
      expect(shown(await page({ size: 2, at: 'end', after, before }))).toBe(
        '… passport madoguchi …',
      );
      expect(shown(await page({ size: 9, at: 'end', after, before }))).toBe(
        '… koseki passport madoguchi …',
      );
    });

    it('is empty where its cursors leave nothing', async () => {
      const whole = await page({ size: 6, at: 'start' });
      const [first, last] = [cursorOf(whole, 'duty/kosodate'), cursorOf(whole, 'duty/yoshinoya')];
      const none = { nodes: [], cursors: [], total: 6 };
      expect(await page({ size: 2, at: 'start', after: last })).toEqual({
        ...none,
        hasPrevious: true,
        hasNext: false,
      });
      expect(await page({ size: 2, at: 'end', before: first })).toEqual({
        ...none,
        hasPrevious: false,
        hasNext: true,
      });
      expect((await page({ size: 2, at: 'start', after: last, before: first })).nodes).toEqual([]);
      expect((await page({ size: 2, at: 'end', after: first, before: first })).nodes).toEqual([]);
    });

    it.each([
      ['not stated', [{ property: 'category' }]],
      ['not stated, descending', [{ property: 'category', descending: true }]],
      ['descending', [{ property: 'name', descending: true }]],
      ['several criteria', [{ property: 'category', descending: true }, { property: 'name' }]],
      ['by id', []],
    ] as const)('reaches every node where the order is: %s', async (_what, order) => {
      const whole = await ids(store(), duties, { order });
      const forwards: string[] = [];
      const backwards: string[] = [];
      for (let after: string | undefined, i = 0; i < 6; i++) {
        const { nodes, cursors } = await page(
          { size: 1, at: 'start', ...(after === undefined ? {} : { after }) },
          order as unknown as Order[],
        );
        forwards.push(...idsOf(nodes));
        after = cursors[0];
      }
      for (let before: string | undefined, i = 0; i < 6; i++) {
        const { nodes, cursors } = await page(
          { size: 1, at: 'end', ...(before === undefined ? {} : { before }) },
          order as unknown as Order[],
        );
        backwards.unshift(...idsOf(nodes));
        before = cursors[0];
      }
      expect(forwards).toEqual(whole);
      expect(backwards).toEqual(whole);
    });

    it.each([false, true])(
      'goes on from texts to numbers of one property, descending: %s',
      async (descending) => {
        const where: Filter = {
          ids: ['assignment/kumin-ka/koseki', 'assignment/kumin-ka/passport', article, 'duty/saki'],
        };
        const order = [{ property: 'position', descending }];
        const stated = [article, 'assignment/kumin-ka/passport', 'assignment/kumin-ka/koseki'];
        const expected = [...(descending ? stated.toReversed() : stated), 'duty/saki'];
        const window = (bounds: Partial<Page>) =>
          list(store(), where, { order, page: { size: 4, at: 'start', ...bounds } });
        const whole = await window({});
        expect(idsOf(whole.nodes)).toEqual(expected);
        for (const [i, cursor] of whole.cursors.entries()) {
          expect(idsOf((await window({ after: cursor })).nodes)).toEqual(expected.slice(i + 1));
          expect(idsOf((await window({ before: cursor })).nodes)).toEqual(expected.slice(0, i));
        }
      },
    );

    it('may be taken below a node, in the natural order of the field', async () => {
      const first = await listAt(store(), 'org/kumin-ka', 'assignments', {
        page: { size: 2, at: 'start' },
        total: true,
      });
      expect(first).toMatchObject({ total: 3, hasNext: true, hasPrevious: false });
      const [, after] = first.cursors;
      const next = await listAt(store(), 'org/kumin-ka', 'assignments', {
        page: { size: 2, at: 'start', ...(after === undefined ? {} : { after }) },
      });
      expect(idsOf(next.nodes)).toEqual(['assignment/kumin-ka/koseki']);
      expect(next).toMatchObject({ total: null, hasNext: false, hasPrevious: true });
    });

    it('takes its window of the nodes that the filter leaves', async () => {
      const units = await listAt(store(), 'org/ku-yakusho', 'units', {
        where: { property: 'validFrom', in: [null] },
        page: { size: 1, at: 'start' },
        total: true,
      });
      expect(units).toMatchObject({ nodes: [{ id: 'org/hoken-ka' }], total: 2, hasNext: true });
    });
  });

  describe('a whole list', () => {
    it('has no cursors, and a total only where it is asked for', async () => {
      const whole = await list(store(), duties);
      expect(whole).toMatchObject({ cursors: [], total: null, hasNext: false, hasPrevious: false });
      expect(whole.nodes).toHaveLength(6);
      expect(await list(store(), duties, { total: true })).toMatchObject({ total: 6 });
    });

    it('of nothing is empty, with a total of 0', async () => {
      const nothing = { nodes: [], cursors: [], total: 0, hasNext: false, hasPrevious: false };
      expect(await list(store(), { ids: ['duty/unknown'] }, { total: true })).toEqual(nothing);
      expect(await listAt(store(), 'duty/saki', 'assignments', { total: true })).toEqual(nothing);
      expect(
        await list(store(), { any: [] }, { total: true, page: { size: 3, at: 'start' } }),
      ).toEqual(nothing);
    });
  });

  describe('a cursor', () => {
    it('holds for a list from which its node is gone', async () => {
      const koseki = cursorOf(await page({ size: 6, at: 'start' }), 'duty/koseki');
      const others: Filter = { all: [duties, { not: { ids: ['duty/koseki'] } }] };
      const after = await list(store(), others, {
        order: byName,
        page: { size: 1, at: 'start', after: koseki },
      });
      const before = await list(store(), others, {
        order: byName,
        page: { size: 1, at: 'end', before: koseki },
      });
      expect(idsOf(after.nodes)).toEqual(['duty/passport']);
      expect(idsOf(before.nodes)).toEqual(['duty/kosodate']);
    });

    it('that is broken is refused', async () => {
      const { cursors } = await page({ size: 1, at: 'start' });
      const [whole = ''] = cursors;
      const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const broken = [
        '',
        'x',
        '!',
        '窓口',
        whole.slice(0, -2),
        whole.slice(2),
        `${whole}!`,
        `${whole}${whole}`,
        json({}),
        json(null),
        json(['name+', 'name', 1]),
        json([]),
      ];
      for (const cursor of broken) {
        for (const bound of ['after', 'before'] as const) {
          await expect(
            page({ size: 1, at: 'start', [bound]: cursor }),
            JSON.stringify(cursor),
          ).rejects.toThrow(InvalidCursor);
        }
      }
    });

    it('of another order is refused', async () => {
      const [cursor = ''] = (await page({ size: 1, at: 'start' })).cursors;
      const others: readonly (readonly Order[])[] = [
        [],
        [{ property: 'name', descending: true }],
        [{ property: 'category' }],
        [{ property: 'name' }, { property: 'category' }],
      ];
      for (const order of others) {
        await expect(
          page({ size: 1, at: 'start', after: cursor }, order as Order[]),
        ).rejects.toThrow(InvalidCursor);
      }
      await expect(
        listAt(store(), 'city/431001', 'wards', { page: { size: 1, at: 'end', before: cursor } }),
      ).rejects.toThrow(InvalidCursor);
    });

    it('that is refused carries the code of its error', async () => {
      await expect(page({ size: 1, at: 'start', after: 'x' })).rejects.toMatchObject({
        code: 'INVALID_CURSOR',
      });
    });
  });
}
