/** What must hold of the repository's own curated data. */
import { beforeAll, describe, expect, it } from 'vitest';
import { parseLocalDate } from '../../../src/graph/dates.ts';
import type { NodeKind } from '../../../src/graph/model.ts';
import type { Statements } from '../../../src/graph/statement.ts';
import { formatRelease, parseRelease } from '../../../src/release/release.ts';
import { loadSeed } from '../../../src/sources/seed/index.ts';
import { seedFolder, seedStatements } from '../../support/seed.ts';

let statements: Statements = { nodes: [], edges: [] };
beforeAll(async () => {
  statements = await seedStatements();
});

describe('the curated data', () => {
  it('loads without a problem', async () => {
    expect((await loadSeed(seedFolder)).length).toBeGreaterThan(0);
  });

  it('makes a release', () => {
    const { nodes, edges } = parseRelease(formatRelease(statements)).statements;
    expect([nodes.length, edges.length]).toEqual([
      statements.nodes.length,
      statements.edges.length,
    ]);
  });

  it('shows evidence of every statement', () => {
    const shown = new Set(
      statements.edges
        .filter(({ relation }) => relation === 'SUPPORTED_BY')
        .map(({ from }) => from),
    );
    // An article that stands only above its paragraphs says nothing itself; nor does one of an Act
    // whose words were not collected: the basis that names it shows where it is named.
    const named = new Set(
      statements.edges
        .filter(({ relation }) => relation === 'BELOW' || relation === 'BY_PROVISION')
        .map(({ to }) => to),
    );
    const mustBeShown = new Set<NodeKind>([
      'Assignment',
      'LegalBasis',
      'Organization',
      'Provision',
      'RoleStatement',
      'TimelineEvent',
      'Background',
    ]);
    const bare = statements.nodes.filter(
      ({ id, kind, properties }) =>
        mustBeShown.has(kind) &&
        !shown.has(id) &&
        !(kind === 'Provision' && properties['text'] === undefined && named.has(id)),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('quotes all its evidence from a source', () => {
    const quoted = new Set(
      statements.edges.filter(({ relation }) => relation === 'QUOTED_FROM').map(({ from }) => from),
    );
    const loose = statements.nodes.filter(({ id, kind }) => kind === 'Evidence' && !quoted.has(id));
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it('says in both languages why anything is not EXPLICIT', () => {
    const unexplained = statements.nodes.filter(
      ({ properties: { certainty, reason, reasonEn } }) =>
        certainty !== undefined &&
        certainty !== 'EXPLICIT' &&
        (reason === undefined || reasonEn === undefined),
    );
    expect(unexplained.map(({ id }) => id)).toEqual([]);
  });

  it('says of every duty by which national law it exists, or that none was found', () => {
    const roles = new Map(
      statements.nodes.map(({ id, properties: { role } }) => [id, role] as const),
    );
    const founded = new Set(
      statements.edges
        .filter(({ relation, to }) => relation === 'FOUNDED_ON' && roles.get(to) === 'FUNCTION')
        .map(({ from }) => from),
    );
    const duties = statements.nodes.filter(({ kind }) => kind === 'Duty');
    const open = duties.filter(
      ({ id, properties: { noBasis, noBasisEn } }) =>
        !founded.has(id) && (noBasis === undefined || noBasisEn === undefined),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
    // The table of units and the delegation rule name 63 pieces of work.
    expect(duties).toHaveLength(63);
  });

  it('gives every assignment a duty, an organisation and a city', () => {
    const ends = (relation: string, end: 'from' | 'to') =>
      new Set(
        statements.edges.filter((edge) => edge.relation === relation).map((edge) => edge[end]),
      );
    const [duties, cities, performed] = [
      ends('OF_DUTY', 'from'),
      ends('IN_CITY', 'from'),
      ends('PERFORMS', 'to'),
    ];
    const loose = statements.nodes.filter(
      ({ id, kind }) =>
        kind === 'Assignment' && !(duties.has(id) && cities.has(id) && performed.has(id)),
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it('names only days of the calendar', () => {
    const wrong = statements.nodes.filter(({ properties: { validFrom, validTo } }) =>
      [validFrom, validTo].some((day) => day !== undefined && parseLocalDate(String(day)) === null),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
