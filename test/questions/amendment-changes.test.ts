/** What an amendment makes of provisions, rule by rule, on a few of them. */
import { describe, expect, test } from 'vitest';
import { changesOn } from '../../src/questions/amendment-changes.ts';
import { diffOf } from '../../src/questions/text-diff.ts';
import type { SelectedList, SelectedNode } from '../../src/store/graph-store.ts';
import { dayOf } from './impact-graph.ts';

const day = dayOf('2026-10-01');
const eve = '2026-09-30';

const listOf = (nodes: readonly SelectedNode[]): SelectedList => ({
  nodes,
  cursors: [],
  total: null,
  hasNext: false,
  hasPrevious: false,
});

interface Options {
  readonly caption?: string;
  readonly kind?: string;
  readonly below?: SelectedNode;
}

/** A provision that reads `before` until the eve and `after` from the day on; undefined where it is not there. */
function provision(
  id: string,
  before: string | null | undefined,
  after: string | null | undefined,
  { caption, kind = 'PARAGRAPH', below }: Options = {},
): SelectedNode {
  const wording = (text: string | null | undefined, period: Record<string, string>) =>
    text === undefined
      ? []
      : [
          {
            id: `${id}@${text}`,
            kind: 'ProvisionVersion' as const,
            properties: { caption: caption ?? null, text, ...period },
            fields: {},
          },
        ];
  const versions = [...wording(before, { validTo: eve }), ...wording(after, { validFrom: day })];
  return {
    id,
    kind: 'Provision',
    properties: {
      provisionKind: kind,
      citation: id,
      ...(before === undefined ? { validFrom: day } : {}),
      ...(after === undefined ? { validTo: eve } : {}),
    },
    fields: { versions: listOf(versions), parent: below ?? null },
  };
}

const told = (provisions: readonly SelectedNode[]) =>
  changesOn(provisions, day).map(({ kind, provision: { id }, formerly }) =>
    [kind, ...(formerly === null ? [] : [formerly.id, '→']), id].join(' '),
  );

describe('a provision', () => {
  test('that begins on the day is added, one that ends on its eve repealed, one with other words reworded', () => {
    const three = [
      provision('第1項', undefined, '新しい規定。'),
      provision('第2項', '古い規定。', undefined),
      provision('第3項', '前の規定。', '後の規定。'),
    ];
    expect(told(three)).toEqual(['ADDED 第1項', 'REPEALED 第2項', 'REWORDED 第3項']);
  });

  test('of which nothing but its number stays is repealed', () => {
    expect(told([provision('第20条', '古い規定。', '削除')])).toEqual(['REPEALED 第20条']);
  });

  test('that reads the same is not changed', () => {
    expect(told([provision('第1項', '同じ規定。', '同じ規定。')])).toEqual([]);
  });
});

describe('the same words under another number', () => {
  test('are renumbered; what takes the place is added', () => {
    const three = [
      provision('第1項', '甲とする。', '新しい規定。'),
      provision('第2項', '乙とする。', '甲とする。'),
      provision('第3項', undefined, '乙とする。'),
    ];
    expect(told(three)).toEqual([
      'ADDED 第1項',
      'RENUMBERED 第1項 → 第2項',
      'RENUMBERED 第2項 → 第3項',
    ]);
  });

  test('close the gap that a repealed provision leaves', () => {
    const two = [
      provision('第1項', '甲とする。', '乙とする。'),
      provision('第2項', '乙とする。', undefined),
    ];
    expect(told(two)).toEqual(['REPEALED 第1項', 'RENUMBERED 第2項 → 第1項']);
  });

  test('take the article with them, where its heading moves too', () => {
    const [former, next] = ['第7条', '第8条'].map((id) =>
      provision(id, id === '第7条' ? null : undefined, id === '第8条' ? null : undefined, {
        kind: 'ARTICLE',
        caption: '免責',
      }),
    );
    if (former === undefined || next === undefined) throw new Error('two articles');
    const parts = [
      provision('第7条第1項', '甲とする。', undefined, { below: former }),
      provision('第8条第1項', undefined, '甲とする。', { below: next }),
    ];
    expect(told([former, next, ...parts])).toEqual([
      'RENUMBERED 第7条 → 第8条',
      'RENUMBERED 第7条第1項 → 第8条第1項',
    ]);
  });

  test('in the row of a table are the same without its own number', () => {
    const rows = [
      provision('二の項', '二　総務省\t統計法による事務', undefined, { kind: 'TABLE_ROW' }),
      provision('三の項', undefined, '三　総務省\t統計法による事務', { kind: 'TABLE_ROW' }),
    ];
    expect(told(rows)).toEqual(['RENUMBERED 二の項 → 三の項']);
  });

  test('that leave several places elsewhere may come from any, so nothing is said', () => {
    const [one, two, three] = ['第1条', '第2条', '第3条'].map((id) => provision(id, null, null));
    if (one === undefined || two === undefined || three === undefined) throw new Error('three');
    const parts = [
      provision('第1条第1項', '準用する。', undefined, { below: one }),
      provision('第2条第1項', '準用する。', undefined, { below: two }),
      provision('第3条第1項', undefined, '準用する。', { below: three }),
    ];
    expect(told(parts)).toEqual(['REPEALED 第1条第1項', 'REPEALED 第2条第1項', 'ADDED 第3条第1項']);
  });
});

describe('a difference', () => {
  test('is told by words', () => {
    expect(diffOf('第三条の規定により届け出る。', '第四条の規定により届け出る。')).toEqual([
      { kind: 'DELETED', text: '第三条' },
      { kind: 'INSERTED', text: '第四条' },
      { kind: 'KEPT', text: 'の規定により届け出る。' },
    ]);
  });

  test('runs over a particle between two changes', () => {
    expect(diffOf('市長の許可', '知事の認可')).toEqual([
      { kind: 'DELETED', text: '市長の許可' },
      { kind: 'INSERTED', text: '知事の認可' },
    ]);
  });

  test('of a text with nothing is the whole text', () => {
    expect(diffOf('', '新設')).toEqual([{ kind: 'INSERTED', text: '新設' }]);
    expect(diffOf('', '')).toEqual([]);
  });

  test('of two long texts that share nothing is one for the other', () => {
    const text = (word: string) =>
      Array.from({ length: 3_000 }, (_, i) => `${word}${i}、`).join('');
    expect(
      diffOf(text('ア'), text('甲'))
        .map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(['DELETED', 'INSERTED']);
  });
});
