/** The plan of each form of filter, as it goes to Neo4j. */
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/graph/dates.ts';
import { lookupKey } from '../../../src/graph/names.ts';
import type { Filter } from '../../../src/store/graph-store.ts';
import { compileSelect } from '../../../src/store/neo4j/select.ts';
import { bare, everything } from '../ask.ts';
import { showStatements } from './readable.ts';

showStatements();

const organizations: Filter = { kinds: ['Organization'] };
const explicit: Filter = { property: 'certainty', in: ['EXPLICIT'] };

/** Among kinds, so that the start is the same and only the condition differs. */
const among = (kinds: Filter, where: Filter, asOf?: LocalDate) =>
  compileSelect({
    roots: [
      {
        key: 'root',
        where: { all: [kinds, where] },
        select: bare,
        ...(asOf === undefined ? {} : { asOf }),
      },
    ],
  });

describe('a filter', () => {
  it.each<[string, Filter]>([
    [
      'of conditions that all hold',
      {
        all: [
          { property: 'type', in: ['DIVISION'] },
          { property: 'openList', in: [true] },
        ],
      },
    ],
    ['of no condition that must hold', { all: [] }],
    ['of alternatives', { any: [{ ids: ['org/431001/kumin-ka'] }, { kinds: ['City'] }] }],
    ['of no alternative', { any: [] }],
    ['turned around', { not: { property: 'type', in: ['DIVISION'] } }],
    ['by ids', { ids: ['org/431001/kumin-ka', 'org/431001/hogo-ka'] }],
    ['by kinds', { kinds: ['Organization', 'Ward'] }],
    ['by a look-up key', { key: lookupKey('name', '区民課') }],
    ['by values of a text', { property: 'type', in: ['DIVISION', 'BUREAU'] }],
    ['by a text that is not stated', { property: 'nameEn', in: [null] }],
    ['by values of a text or none', { property: 'tier', in: ['WARD', null] }],
    ['by values of a list', { property: 'aliases', in: ['窓口課'] }],
    ['by truth values', { property: 'openList', in: [true] }],
    ['by no value', { property: 'type', in: [] }],
    ['by values of a property that the kind lacks', { property: 'weather', in: ['雨', null] }],
    ['by a range', { property: 'validFrom', atLeast: '2012-04-01', atMost: '2013-03-31' }],
    ['by a range open above', { property: 'validFrom', atLeast: '2012-04-01' }],
    ['by a range open below', { property: 'validTo', atMost: '2012-03-31' }],
    ['by a range of texts beyond U+D7FF', { property: 'name', atLeast: "﨑'津", atMost: '𠮷\\' }],
    ['by a range of what has no order', { property: 'openList', atLeast: '' }],
    ['by a neighbour', { field: 'parent', some: { property: 'type', in: ['WARD_OFFICE'] } }],
    ['by whether there is a neighbour', { field: 'parent', some: everything }],
    [
      'by a neighbour of a neighbour',
      { field: 'assignments', some: { field: 'bases', some: explicit } },
    ],
    ['by a field that the kind lacks', { field: 'weather', some: everything }],
  ])('%s', (_, where) => {
    expect(among(organizations, where)).toMatchSnapshot();
  });

  it.each<[string, Filter, Filter]>([
    [
      'by a property that only some of the kinds have',
      { kinds: ['City', 'Assignment'] },
      { property: 'code', in: ['431001'] },
    ],
    [
      'by a property of different types',
      { kinds: ['Provision', 'Assignment'] },
      { property: 'position', in: [1, 'M-A3'] },
    ],
    [
      'by a range of a property of different types',
      { kinds: ['Provision', 'Assignment'] },
      { property: 'position', atLeast: 'M-A3' },
    ],
    [
      'by a neighbour over several relations',
      { kinds: ['Provision'] },
      { field: 'basisOf', some: explicit },
    ],
    [
      'by a neighbour over relations in either direction',
      { kinds: ['Assignment', 'Provision'] },
      { field: 'bases', some: explicit },
    ],
  ])('%s', (_, kinds, where) => {
    expect(among(kinds, where)).toMatchSnapshot();
  });

  it('by neighbours that are there on the day', () => {
    const filter: Filter = { field: 'basisOf', some: { field: 'bases', some: explicit } };
    expect(among({ kinds: ['Provision'] }, filter, '2026-11-23' as LocalDate)).toMatchSnapshot();
  });
});
