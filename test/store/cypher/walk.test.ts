/** The plan of each kind of walk, as it goes to Neo4j. */
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/graph/dates.ts';
import type { WalkRequest } from '../../../src/store/graph-store.ts';
import { compileWalk } from '../../../src/store/neo4j/walk.ts';
import { showStatements } from './readable.ts';

showStatements();

const walk = (request: Partial<WalkRequest>) =>
  compileWalk({
    start: ['assignment/431001/kumin-ka/passport'],
    fields: { Assignment: ['bases'], LegalBasis: ['provision'] },
    depth: 3,
    limit: 100,
    properties: [],
    ...request,
  });

describe('a walk', () => {
  it.each<[string, Partial<WalkRequest>]>([
    ['along relations', {}],
    ['against them', { fields: { Provision: ['bases'], LegalBasis: ['assignments'] } }],
    ['over a field of several kinds', { fields: { Assignment: ['city'], Ward: ['city'] } }],
    [
      'over one relation in both directions, from different kinds',
      { fields: { Provision: ['parent', 'children'] } },
    ],
    [
      'over fields that no kind has, or of several relations',
      { fields: { Provision: ['weather', 'basisOf'] } },
    ],
    ['over no field', { fields: {} }],
    ['of no step', { depth: 0 }],
    ['from several nodes', { start: ['org/431001/kumin-ka', 'org/431001/hogo-ka'] }],
    [
      'with properties, of which some are of no kind',
      { properties: ['name', 'citation', 'weather'] },
    ],
    ['on a day', { asOf: '2026-11-23' as LocalDate }],
  ])('%s', (_, request) => {
    expect(walk(request)).toMatchSnapshot();
  });
});
