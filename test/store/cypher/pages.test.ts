/** The plan of each kind of window on a list, as it goes to Neo4j. */
import { describe, expect, it } from 'vitest';
import type { FieldSelection, Filter, Order, Page } from '../../../src/store/graph-store.ts';
import { compileSelect } from '../../../src/store/neo4j/select.ts';
import { encodeCursor } from '../../../src/store/order.ts';
import { want } from '../../../src/store/selection.ts';
import { bare } from '../ask.ts';
import { showStatements } from './readable.ts';

showStatements();

const byName: readonly Order[] = [{ property: 'name' }];
const fromTheEnd: readonly Order[] = [{ property: 'name', descending: true }];
const byCategory: readonly Order[] = [{ property: 'category' }, { property: 'name' }];
const koseki = { id: 'duty/koseki', properties: { category: '戸籍・住民登録', name: '戸籍' } };
const passport = { id: 'duty/passport', properties: { category: '旅券', name: '旅券' } };
const unstated = { id: 'duty/passport', properties: { category: null, name: '旅券' } };

const page = (order: readonly Order[], window: Page, total = false) =>
  compileSelect({
    roots: [{ key: 'root', where: { kinds: ['Duty'] }, order, page: window, total, select: bare }],
  });

describe('a page', () => {
  it.each<[string, readonly Order[], Page]>([
    ['at the start', byName, { size: 20, at: 'start' }],
    ['at the end', byName, { size: 20, at: 'end' }],
    ['in the order of ids', [], { size: 20, at: 'start' }],
    ['after a cursor', byName, { size: 20, at: 'start', after: encodeCursor(koseki, byName) }],
    ['before a cursor', byName, { size: 20, at: 'end', before: encodeCursor(koseki, byName) }],
    [
      'between two cursors',
      byName,
      {
        size: 20,
        at: 'start',
        after: encodeCursor(koseki, byName),
        before: encodeCursor(passport, byName),
      },
    ],
    [
      'between two cursors that cross',
      byName,
      {
        size: 20,
        at: 'start',
        after: encodeCursor(passport, byName),
        before: encodeCursor(koseki, byName),
      },
    ],
    ['after a cursor by id', [], { size: 20, at: 'start', after: encodeCursor(koseki, []) }],
    [
      'after a cursor, in descending order',
      fromTheEnd,
      { size: 20, at: 'start', after: encodeCursor(koseki, fromTheEnd) },
    ],
    [
      'after a cursor, by two criteria',
      byCategory,
      { size: 20, at: 'start', after: encodeCursor(koseki, byCategory) },
    ],
    [
      'after a cursor at what is not stated',
      byCategory,
      { size: 20, at: 'start', after: encodeCursor(unstated, byCategory) },
    ],
    [
      'before a cursor at what is not stated',
      byCategory,
      { size: 20, at: 'end', before: encodeCursor(unstated, byCategory) },
    ],
    [
      'after a cursor at a text beyond U+D7FF',
      byName,
      {
        size: 20,
        at: 'start',
        after: encodeCursor({ id: 'duty/saki', properties: { name: "﨑'津" } }, byName),
      },
    ],
  ])('%s', (_, order, window) => {
    expect(page(order, window)).toMatchSnapshot();
  });

  it('with the total of the list', () => {
    expect(page(byName, { size: 20, at: 'start' }, true)).toMatchSnapshot();
  });
});

describe('a page below a node', () => {
  const below = (where: Filter, wanted: FieldSelection) =>
    compileSelect({
      roots: [{ key: 'root', where, select: { properties: [], fields: [wanted] } }],
    });

  it('goes on in the natural order of the field', () => {
    const after = encodeCursor({ id: 'ward/431010', properties: { code: '431010' } }, [
      { property: 'code' },
    ]);
    expect(
      below({ kinds: ['City'] }, { ...want('wards', bare), page: { size: 2, at: 'start', after } }),
    ).toMatchSnapshot();
  });

  it('goes on in that one of several natural orders which the cursor is of', () => {
    const after = encodeCursor({ id: 'assignment/a', properties: {} }, []);
    expect(
      below(
        { kinds: ['Organization', 'City'] },
        { ...want('assignments', bare), page: { size: 2, at: 'start', after }, total: true },
      ),
    ).toMatchSnapshot();
  });

  it('counts a neighbour once that is reached by several ways', () => {
    expect(
      below(
        { kinds: ['Provision'] },
        { ...want('basisOf', bare), page: { size: 2, at: 'end' }, total: true },
      ),
    ).toMatchSnapshot();
  });
});
