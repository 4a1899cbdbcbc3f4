/** The plan of each kind of selection, as it goes to Neo4j. */
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/graph/dates.ts';
import { allKinds, instrumentKinds } from '../../../src/graph/model.ts';
import { lookupKey } from '../../../src/graph/names.ts';
import type { FieldSelection, Filter, RootSelection } from '../../../src/store/graph-store.ts';
import { compileSelect } from '../../../src/store/neo4j/select.ts';
import { want } from '../../../src/store/selection.ts';
import { bare, everything } from '../ask.ts';
import { showStatements } from './readable.ts';

showStatements();

type Root = Partial<Omit<RootSelection, 'key' | 'where'>>;

const root = (where: Filter, options: Root = {}) =>
  compileSelect({ roots: [{ key: 'root', where, select: bare, ...options }] });

const duties: Filter = { kinds: ['Duty'] };
const names = { properties: ['name'], fields: [] };
const day = '2026-11-23' as LocalDate;

describe('a root', () => {
  it.each<[string, Filter]>([
    ['of one kind', duties],
    ['of several kinds', { kinds: ['City', 'Ward'] }],
    ['of every kind by name', { kinds: allKinds }],
    ['of no kind', { kinds: [] }],
    ['of all nodes', everything],
    ['of ids', { ids: ['city/431001', 'city/401005'] }],
    ['of a look-up key', { key: lookupKey('name', 'パスポート') }],
    ['of a look-up key among a kind', { all: [duties, { key: lookupKey('name', '戸籍') }] }],
    ['of what has a neighbour of an id', { field: 'city', some: { ids: ['city/431001'] } }],
    [
      'of what has a neighbour of a neighbour of an id',
      { field: 'duty', some: { field: 'bases', some: { ids: ['basis/431001/jorei-5'] } } },
    ],
  ])('%s', (_, where) => {
    expect(root(where)).toMatchSnapshot();
  });

  it('with properties, of which a kind may have none', () => {
    const select = { properties: ['name', 'title', 'weather'], fields: [] };
    expect(root({ kinds: ['City', 'Law'] }, { select })).toMatchSnapshot();
  });

  it('on a day, of kinds with a validity', () => {
    expect(root({ kinds: ['Organization'] }, { asOf: day })).toMatchSnapshot();
  });

  it('on a day, of a kind without one', () => {
    expect(root(duties, { asOf: day })).toMatchSnapshot();
  });

  it('beside another', () => {
    expect(
      compileSelect({
        roots: [
          { key: 'duties', where: duties, select: names },
          { key: 'cities', where: { kinds: ['City'] }, select: names, asOf: day },
        ],
      }),
    ).toMatchSnapshot();
  });
});

describe('an order', () => {
  it.each<[string, Filter, RootSelection['order']]>([
    ['by a text', duties, [{ property: 'name' }]],
    ['by a text, from the end', duties, [{ property: 'name', descending: true }]],
    ['by two criteria', duties, [{ property: 'category' }, { property: 'name', descending: true }]],
    ['by a number', { kinds: ['Assignment'] }, [{ property: 'position' }]],
    [
      'by a property of different types',
      { kinds: ['Provision', 'Assignment'] },
      [{ property: 'position' }],
    ],
    ['by a list, which has no order', duties, [{ property: 'aliases' }]],
    ['by what a kind does not have', duties, [{ property: 'weather' }]],
  ])('%s', (_, where, order = []) => {
    expect(root(where, { order })).toMatchSnapshot();
  });
});

describe('a field', () => {
  const field = (where: Filter, ...fields: readonly FieldSelection[]) =>
    root(where, { select: { properties: [], fields } });

  it.each<[string, Filter, FieldSelection]>([
    ['with one neighbour', { kinds: ['Assignment'] }, want('duty', names)],
    ['with many, ordered by id', duties, want('assignments', bare)],
    ['with many, in their natural order', { kinds: ['City'] }, want('wards', names)],
    [
      'against the direction of its relation',
      { kinds: ['Assignment'] },
      want('organization', names),
    ],
    [
      'of several kinds of neighbour',
      { kinds: ['LegalBasis'] },
      want('to', { properties: ['name', 'citation'], fields: [] }),
    ],
    [
      'of kinds that call different relations so, in different orders',
      { kinds: ['Organization', 'City', 'Duty'] },
      want('assignments', bare),
    ],
    [
      'of kinds that call either end of a relation so',
      { kinds: ['Assignment', 'Provision'] },
      want('bases', bare),
    ],
    [
      'over several relations, each neighbour once',
      { kinds: ['Provision'] },
      want('basisOf', bare),
    ],
    ['that the kind does not have', duties, want('weather', bare)],
  ])('%s', (_, where, wanted) => {
    expect(field(where, wanted)).toMatchSnapshot();
  });

  it('asked for twice, under two keys', () => {
    expect(
      field(
        duties,
        {
          ...want('assignments', bare),
          key: 'explicit',
          where: { property: 'certainty', in: ['EXPLICIT'] },
        },
        {
          ...want('assignments', bare),
          key: 'others',
          where: { not: { property: 'certainty', in: ['EXPLICIT'] } },
        },
      ),
    ).toMatchSnapshot();
  });

  it('with a filter, an order, a page and a total of its own', () => {
    expect(
      field(
        { kinds: ['Provision'] },
        {
          ...want('basisOf', names),
          where: { property: 'mode', in: ['DELEGATED'] },
          order: [{ property: 'certainty' }],
          page: { size: 20, at: 'start' },
          total: true,
        },
      ),
    ).toMatchSnapshot();
  });

  it('below a field below a field, on a day', () => {
    const provision = want('provision', {
      properties: ['citation'],
      fields: [want('instrument', { properties: ['title'], fields: [] })],
    });
    const bases = want('bases', { properties: ['role'], fields: [provision] });
    expect(
      root(
        { ids: ['assignment/431001/kumin-ka/passport'] },
        { asOf: day, select: { properties: ['mode'], fields: [want('duty', names), bases] } },
      ),
    ).toMatchSnapshot();
  });

  it('over several relations, on a day that holds for what lies between', () => {
    expect(
      root(
        { kinds: ['Provision'] },
        { asOf: day, select: { properties: [], fields: [want('basisOf', bare)] } },
      ),
    ).toMatchSnapshot();
  });

  it('of instruments, whose city may be looked up', () => {
    expect(
      root(
        {
          all: [
            { kinds: instrumentKinds },
            { field: 'city', some: { key: lookupKey('code', '431001') } },
          ],
        },
        { select: { properties: ['title'], fields: [want('city', names)] } },
      ),
    ).toMatchSnapshot();
  });
});
