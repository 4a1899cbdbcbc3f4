/** How a chain of legal bases is followed, rule by rule, on graphs of a few nodes. */
import { describe, expect, test } from 'vitest';
import { type LocalDate, parseLocalDate } from '../../src/graph/dates.ts';
import type { NodeKind, PropertyValue } from '../../src/graph/model.ts';
import type { BasisRole, StatedCertainty, Tier } from '../../src/graph/vocabulary.ts';
import { type Chain, chainsOf } from '../../src/questions/chains.ts';
import type { SelectedList, SelectedNode } from '../../src/store/graph-store.ts';

// ---- Graphs ----

type Fields = Readonly<Record<string, SelectedNode | null | readonly SelectedNode[]>>;

function node(
  kind: NodeKind,
  id: string,
  properties: Readonly<Record<string, PropertyValue>> = {},
  fields: Fields = {},
): SelectedNode {
  return {
    id,
    kind,
    properties,
    fields: Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        value === null || 'id' in value ? value : listOf(value),
      ]),
    ),
  };
}

const listOf = (nodes: readonly SelectedNode[]): SelectedList => ({
  nodes,
  cursors: [],
  total: null,
  hasNext: false,
  hasPrevious: false,
});

interface Period {
  readonly validFrom?: string;
  readonly validTo?: string;
}

interface Office {
  readonly tier?: Tier;
  readonly parent?: SelectedNode;
  readonly instanceOf?: SelectedNode;
}

const office = (id: string, { tier, parent, instanceOf }: Office = {}): SelectedNode =>
  node(
    'Organization',
    id,
    { name: id, tier: tier ?? null },
    { parent: parent ?? null, instanceOf: instanceOf ?? null },
  );

const instrument = (id: string, kind: NodeKind = 'Law', period: Period = {}): SelectedNode =>
  node(kind, id, { title: id, ...period });

/** `act 3`: article 3 of the instrument `act`. */
const article = (of: SelectedNode, number: number, period: Period = {}): SelectedNode =>
  node(
    'Provision',
    `${of.id} ${number}`,
    { position: String(number).padStart(4, '0'), ...period },
    { instrument: of },
  );

interface Basis extends Period {
  readonly from?: SelectedNode;
  readonly certainty?: StatedCertainty;
  readonly of?: SelectedNode;
}

const act = instrument('act');

function basis(
  provision: SelectedNode,
  role: BasisRole,
  to: SelectedNode,
  { from, certainty = 'EXPLICIT', of = act, ...period }: Basis = {},
): SelectedNode {
  return node(
    'LegalBasis',
    `${provision.id} ${role} ${to.id}`,
    { role, certainty, ...period },
    { provision, instrument: of, from: from ?? null, to },
  );
}

const assignment = (
  unit: SelectedNode,
  bases: readonly SelectedNode[],
  certainty: StatedCertainty = 'EXPLICIT',
): SelectedNode =>
  node('Assignment', `work of ${unit.id}`, { certainty }, { organization: unit, bases });

// ---- A city ----

const governor = office('governor', { tier: 'PREFECTURE' });
const minister = office('minister', { tier: 'STATE' });
const anyMayor = office('any mayor', { tier: 'MUNICIPALITY' });
const mayor = office('mayor', { instanceOf: anyMayor });
const wardMayor = office('ward mayor');
const wardOffice = office('ward office');
const division = office('division', { parent: wardOffice });

const ordinance = instrument('ordinance', 'Ordinance');
const ordinance5 = article(ordinance, 5);
/** The mayor's work is allotted by ordinance; article 5 allots it to the ward office. */
const byOrdinance = basis(article(act, 252), 'ALLOCATION', ordinance5, { from: mayor });
const toWardOffice = basis(ordinance5, 'ALLOCATION', wardOffice, { of: ordinance });
const function1 = (to: SelectedNode, certainty: StatedCertainty = 'EXPLICIT') =>
  basis(article(act, 1), 'FUNCTION', to, { certainty });

// ---- What is looked at ----

const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new Error(`the test names no day: ${text}`);
  return parsed;
};

const chains = (
  unit: SelectedNode,
  bases: readonly SelectedNode[],
  { asOf = '2026-04-01', certainty = 'EXPLICIT' as StatedCertainty } = {},
): readonly Chain[] => chainsOf(assignment(unit, bases, certainty), day(asOf));

const stepsOf = ({ steps }: Chain): readonly string[] =>
  steps.map(({ from, to, role }) => `${from.id} → ${to.id} ${role}`);
const holesOf = ({ holes }: Chain): readonly string[] =>
  holes.map(({ role, from, to }) => `${role} ${from?.id ?? 'nothing'} → ${to.id}`);

const whole = [
  'act 1 → any mayor FUNCTION',
  'act 252 → ordinance 5 ALLOCATION',
  'ordinance 5 → ward office ALLOCATION',
  'ward office → division ALLOCATION',
];

describe('following a chain upwards', () => {
  test('a basis without a giver rests on the bases that reach its provision, and a mayor receives what mayors receive', () => {
    const [chain, ...others] = chains(division, [toWardOffice, function1(anyMayor), byOrdinance]);
    expect(others).toEqual([]);
    expect(chain && stepsOf(chain)).toEqual(whole);
    expect(chain && holesOf(chain)).toEqual([]);
    expect(chain?.provisions.map(({ id }) => id)).toEqual(['act 1', 'act 252', 'ordinance 5']);
  });

  test('the order in which bases are stated does not matter', () => {
    const bases = [toWardOffice, function1(anyMayor), byOrdinance];
    expect(chains(division, bases.toReversed()).map(stepsOf)).toEqual([whole]);
  });

  test('a basis that gives the work to the unit itself is the last step', () => {
    const delegated = basis(article(act, 153), 'DELEGATION', wardMayor, { from: mayor });
    expect(chains(wardMayor, [function1(anyMayor), delegated]).map(stepsOf)).toEqual([
      ['act 1 → any mayor FUNCTION', 'act 153 → ward mayor DELEGATION'],
    ]);
  });

  test('a provision that is used twice is listed once', () => {
    const setUp = article(act, 20);
    const [chain] = chains(division, [
      basis(setUp, 'FUNCTION', wardMayor),
      basis(setUp, 'ORGANIZATION', wardOffice, { from: wardMayor }),
    ]);
    expect(chain?.steps).toHaveLength(3);
    expect(chain?.provisions.map(({ id }) => id)).toEqual(['act 20']);
  });

  test('a basis that leads to none of its offices is not drawn in', () => {
    const elsewhere = basis(article(act, 9), 'ALLOCATION', office('another office'), {
      from: mayor,
    });
    expect(
      chains(division, [toWardOffice, byOrdinance, function1(anyMayor), elsewhere]).map(stepsOf),
    ).toEqual([whole]);
  });
});

describe('one stage or two ways', () => {
  test('bases of one role from one giver stand together, by rank of the instrument and place in it', () => {
    const order = instrument('a cabinet order', 'CabinetOrder');
    const [chain, ...others] = chains(division, [
      basis(article(order, 1), 'FUNCTION', anyMayor, { of: order }),
      basis(article(act, 10), 'FUNCTION', anyMayor),
      basis(article(act, 2), 'FUNCTION', anyMayor),
      byOrdinance,
      toWardOffice,
    ]);
    expect(others).toEqual([]);
    expect(chain && stepsOf(chain).slice(0, 3)).toEqual([
      'act 2 → any mayor FUNCTION',
      'act 10 → any mayor FUNCTION',
      'a cabinet order 1 → any mayor FUNCTION',
    ]);
  });

  test('another role is another way', () => {
    const headed = basis(article(act, 20), 'ORGANIZATION', wardOffice, { from: mayor });
    const allotted = basis(article(act, 21), 'ALLOCATION', wardOffice, { from: mayor });
    expect(
      chains(division, [headed, allotted, function1(mayor)]).map((chain) => stepsOf(chain)[1]),
    ).toEqual(['act 20 → ward office ORGANIZATION', 'act 21 → ward office ALLOCATION']);
  });

  test('another giver is another way', () => {
    const byMayor = basis(article(act, 20), 'ALLOCATION', wardOffice, { from: mayor });
    const byWardMayor = basis(article(act, 21), 'ALLOCATION', wardOffice, { from: wardMayor });
    const found = chains(division, [byMayor, byWardMayor, function1(mayor)]);
    expect(found.map(stepsOf).map((steps) => steps.at(-2))).toEqual([
      'act 20 → ward office ALLOCATION',
      'act 21 → ward office ALLOCATION',
    ]);
    expect(found.map(holesOf)).toEqual([[], ['DELEGATION mayor → ward mayor']]);
  });

  test('so is another provision that gives the work without naming a giver', () => {
    const rule3 = article(instrument('rule', 'Rule'), 3);
    const found = chains(division, [
      toWardOffice,
      byOrdinance,
      basis(rule3, 'ALLOCATION', wardOffice),
      basis(article(act, 15), 'ALLOCATION', rule3, { from: mayor }),
      function1(anyMayor),
    ]);
    expect(found.map(stepsOf)).toEqual([
      [
        'act 1 → any mayor FUNCTION',
        'act 15 → rule 3 ALLOCATION',
        'rule 3 → ward office ALLOCATION',
        'ward office → division ALLOCATION',
      ],
      whole,
    ]);
  });
});

describe('certainty', () => {
  const certaintyOf = (
    top: StatedCertainty,
    middle: StatedCertainty,
    last: StatedCertainty,
  ): string | undefined => {
    const headed = basis(article(act, 20), 'ALLOCATION', wardOffice, {
      from: mayor,
      certainty: middle,
    });
    return chains(division, [function1(mayor, top), headed], { certainty: last })[0]?.certainty;
  };

  test('a chain is as certain as its weakest step, wherever that stands', () => {
    expect(certaintyOf('EXPLICIT', 'EXPLICIT', 'EXPLICIT')).toBe('EXPLICIT');
    expect(certaintyOf('DERIVED', 'EXPLICIT', 'EXPLICIT')).toBe('DERIVED');
    expect(certaintyOf('DERIVED', 'INFERRED', 'EXPLICIT')).toBe('INFERRED');
    expect(certaintyOf('EXPLICIT', 'DERIVED', 'INFERRED')).toBe('INFERRED');
  });

  test('a stage is as certain as its weakest basis', () => {
    const [chain] = chains(wardMayor, [
      basis(article(act, 1), 'FUNCTION', wardMayor),
      basis(article(act, 2), 'FUNCTION', wardMayor, { certainty: 'DERIVED' }),
    ]);
    expect(chain?.certainty).toBe('DERIVED');
  });

  test('the Acts put above a missing link count as well', () => {
    const [chain] = chains(division, [toWardOffice, byOrdinance, function1(governor, 'INFERRED')]);
    expect(chain?.certainty).toBe('INFERRED');
  });

  test('none where no provision is reached, however explicit the table of units is', () => {
    expect(chains(division, []).map(({ certainty }) => certainty)).toEqual(['NONE']);
  });
});

describe('missing links', () => {
  const above = [toWardOffice, byOrdinance];
  const holes = (unit: SelectedNode, bases: readonly SelectedNode[]) =>
    chains(unit, bases).map(holesOf);

  test('TRANSFER where an Act gives the work to the governor', () => {
    const [chain] = chains(division, [...above, function1(governor)]);
    expect(chain && holesOf(chain)).toEqual(['TRANSFER governor → mayor']);
    expect(chain && stepsOf(chain)).toEqual(['act 1 → governor FUNCTION', ...whole.slice(1)]);
  });

  test('AUTHORITY where an Act gives it to an office of the state', () => {
    expect(holes(division, [...above, function1(minister)])).toEqual([
      ['AUTHORITY minister → mayor'],
    ]);
  });

  test('DELEGATION where an Act gives it to another office of the municipality', () => {
    const board = office('board', { tier: 'MUNICIPALITY' });
    expect(holes(division, [...above, function1(board)])).toEqual([['DELEGATION board → mayor']]);
  });

  test('FUNCTION where nothing makes the work exist', () => {
    expect(holes(division, above)).toEqual([['FUNCTION nothing → mayor']]);
  });

  test('FUNCTION and ALLOCATION where nothing at all is known above the unit', () => {
    const [chain] = chains(division, []);
    expect(chain && holesOf(chain)).toEqual([
      'FUNCTION nothing → ward office',
      'ALLOCATION nothing → ward office',
    ]);
    expect(chain && stepsOf(chain)).toEqual(['ward office → division ALLOCATION']);
  });

  test('ALLOCATION alone where a municipal office has the work and nothing leads to the ward office', () => {
    const [chain] = chains(division, [function1(anyMayor)]);
    expect(chain && holesOf(chain)).toEqual(['ALLOCATION any mayor → ward office']);
    expect(chain && stepsOf(chain)).toEqual([
      'act 1 → any mayor FUNCTION',
      'ward office → division ALLOCATION',
    ]);
  });

  test('TRANSFER and ALLOCATION where the governor has it and nothing leads to the ward office', () => {
    expect(holes(division, [function1(governor)])).toEqual([
      ['TRANSFER governor → ward office', 'ALLOCATION governor → ward office'],
    ]);
  });

  test('none where the Act that makes the work exist is reached', () => {
    expect(holes(division, [...above, function1(mayor)])).toEqual([[]]);
  });

  test('where an office is named but nobody gave it the work, the link to that office is missing', () => {
    const headed = basis(article(act, 20), 'ORGANIZATION', wardOffice, { from: wardMayor });
    expect(holes(division, [headed, function1(anyMayor)])).toEqual([
      ['DELEGATION any mayor → ward mayor'],
    ]);
  });
});

describe('a basis on a day', () => {
  const lasting = (period: Period) =>
    basis(article(act, 20), 'ALLOCATION', wardOffice, { from: mayor, ...period });
  const isThere = (allotment: SelectedNode, asOf: string) =>
    chains(division, [function1(mayor), allotment], { asOf })[0]?.holes.length === 0;

  test('counts to its last day, and not after', () => {
    const ended = lasting({ validTo: '2026-03-31' });
    expect(isThere(ended, '2026-03-31')).toBe(true);
    expect(isThere(ended, '2026-04-01')).toBe(false);
  });

  test('counts from its first day, and not before', () => {
    const coming = lasting({ validFrom: '2026-04-01' });
    expect(isThere(coming, '2026-03-31')).toBe(false);
    expect(isThere(coming, '2026-04-01')).toBe(true);
  });

  test('does not count where its provision is not in force', () => {
    const repealed = basis(article(act, 20, { validTo: '2025-12-31' }), 'ALLOCATION', wardOffice, {
      from: mayor,
    });
    expect(isThere(repealed, '2025-12-31')).toBe(true);
    expect(isThere(repealed, '2026-01-01')).toBe(false);
  });

  test('does not count where the instrument that its provision belongs to is not in force', () => {
    const old = instrument('old rule', 'Rule', { validTo: '2025-12-31' });
    const repealed = basis(article(old, 2), 'ALLOCATION', wardOffice, { from: mayor, of: old });
    expect(isThere(repealed, '2025-12-31')).toBe(true);
    expect(isThere(repealed, '2026-01-01')).toBe(false);
  });

  test('leaves its way out when it has ended, and the other ways stand', () => {
    const bases = [
      function1(mayor),
      lasting({ validTo: '2026-03-31' }),
      basis(article(act, 30), 'ORGANIZATION', wardOffice, { from: mayor }),
    ];
    expect(chains(division, bases, { asOf: '2026-03-31' })).toHaveLength(2);
    expect(chains(division, bases, { asOf: '2026-04-01' }).map(stepsOf)).toEqual([
      [
        'act 1 → mayor FUNCTION',
        'act 30 → ward office ORGANIZATION',
        'ward office → division ALLOCATION',
      ],
    ]);
  });
});

describe('bases in a circle', () => {
  test('two offices that give each other the work', () => {
    const found = chains(division, [
      basis(article(act, 1), 'ALLOCATION', wardOffice, { from: wardMayor }),
      basis(article(act, 2), 'ALLOCATION', wardMayor, { from: wardOffice }),
    ]);
    expect(found).toHaveLength(1);
    expect(found.map((chain) => chain.steps.length)).toEqual([3]);
  });

  test('an office that gives it to itself', () => {
    const found = chains(wardMayor, [
      basis(article(act, 1), 'DELEGATION', wardMayor, { from: wardMayor }),
    ]);
    expect(found.map((chain) => chain.steps.length)).toEqual([1]);
  });

  test('a provision that gives it to itself', () => {
    const found = chains(division, [
      toWardOffice,
      basis(ordinance5, 'ALLOCATION', ordinance5, { of: ordinance }),
    ]);
    expect(found.map((chain) => chain.steps.length)).toEqual([3]);
  });
});

describe('best first', () => {
  const order = (bases: readonly SelectedNode[]) =>
    chains(division, bases).map((chain) => stepsOf(chain).at(-2));

  test('the surer one, though it has a hole and is longer', () => {
    const other = office('other office');
    expect(
      order([
        function1(mayor),
        basis(article(act, 20), 'ALLOCATION', wardOffice, { from: mayor, certainty: 'DERIVED' }),
        basis(article(act, 21), 'ALLOCATION', wardOffice, { from: wardMayor }),
        basis(article(act, 22), 'ALLOCATION', wardMayor, { from: other }),
      ]),
    ).toEqual(['act 21 → ward office ALLOCATION', 'act 20 → ward office ALLOCATION']);
  });

  test('then the one with fewer missing links, though it is longer', () => {
    expect(
      order([
        function1(mayor),
        basis(article(act, 20), 'ALLOCATION', wardOffice, { from: office('other office') }),
        basis(article(act, 21), 'ALLOCATION', wardOffice, { from: wardMayor }),
        basis(article(act, 22), 'ALLOCATION', wardMayor, { from: mayor }),
      ]),
    ).toEqual(['act 21 → ward office ALLOCATION', 'act 20 → ward office ALLOCATION']);
  });

  test('then the one by which the power itself was handed on, though it is longer', () => {
    expect(
      order([
        function1(mayor),
        basis(article(act, 20), 'ALLOCATION', wardOffice, { from: mayor }),
        basis(article(act, 21), 'ORGANIZATION', wardOffice, { from: wardMayor }),
        basis(article(act, 22), 'DELEGATION', wardMayor, { from: mayor }),
      ]),
    ).toEqual(['act 21 → ward office ORGANIZATION', 'act 20 → ward office ALLOCATION']);
  });

  test('then the shorter', () => {
    expect(
      order([
        function1(mayor),
        basis(article(act, 10), 'ALLOCATION', wardOffice, { from: wardMayor }),
        basis(article(act, 11), 'ALLOCATION', wardMayor, { from: mayor }),
        basis(article(act, 20), 'ALLOCATION', wardOffice, { from: mayor }),
      ]),
    ).toEqual(['act 20 → ward office ALLOCATION', 'act 10 → ward office ALLOCATION']);
  });
});
