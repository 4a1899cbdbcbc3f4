/** What one request may ask for: deep, wide and expensive questions are refused before anything is fetched. */
import { getIntrospectionQuery } from 'graphql';
import { beforeEach, describe, expect, test } from 'vitest';
import { useClient } from '../support/client.ts';
import { CountingStore } from '../support/counting-store.ts';
import { seedStore } from '../support/seed.ts';

let store: CountingStore;
// biome-ignore lint/correctness/useHookAtTopLevel: no hook of React
const client = useClient(async () => {
  store = new CountingStore(await seedStore());
  return store;
});
beforeEach(() => store.forget());

async function refused(query: string, variables: Record<string, unknown> = {}): Promise<string> {
  store.forget();
  const { status, errors, data } = await client().ask(query, variables);
  expect(status).toBe(400);
  expect(data ?? null).toBeNull();
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'QUERY_TOO_LARGE' }]);
  expect(store.calls).toEqual([]);
  return errors?.[0]?.message ?? '';
}

const allowed = (query: string, variables: Record<string, unknown> = {}) =>
  client().data(query, variables);

const duty = 'duty(by: { name: "旅券" })';
const times = (count: number, write: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ');

describe('the depth of an operation', () => {
  /** `depth` fields below each other. */
  const deep = (depth: number) =>
    `{ ${duty} ${'{ broader '.repeat(depth - 2)} { id } ${'}'.repeat(depth - 2)} }`;

  test('is 12 at most', async () => {
    expect(await allowed(deep(12))).toEqual({ duty: { broader: null } });
    expect(await refused(deep(13))).toBe('The operation is 13 fields deep; 12 are allowed.');
  });

  test('counts what fragments hold, where they are spread', async () => {
    const inFragments = (depth: number) =>
      `{ ${duty} { ...F0 } } ${times(
        depth - 2,
        (i) => `fragment F${i} on Duty { broader { ...F${i + 1} } }`,
      )} fragment F${depth - 2} on Duty { ... on Node { ... { id } } }`;
    await allowed(inFragments(12));
    await refused(inFragments(13));
  });

  test('is not hidden by a shallow operation beside it, but counts only the one that runs', async () => {
    const both = `query Shallow { ${duty} { id } } query Deep ${deep(13)}`;
    for (const [operationName, status] of [
      ['Shallow', 200],
      ['Deep', 400],
    ] as const) {
      const { statusCode } = await client().app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: both, operationName },
      });
      expect(statusCode).toBe(status);
    }
  });
});

describe('the aliases of an operation', () => {
  const aliased = (count: number) => `{ ${times(count, (i) => `a${i}: ${duty} { id }`)} }`;

  test('are 30 at most', async () => {
    expect(Object.keys(await allowed(aliased(30)))).toHaveLength(30);
    expect(await refused(aliased(31))).toBe('The operation has 31 aliases; 30 are allowed.');
  });

  test('count in a fragment as often as it is spread', async () => {
    const spread = (times_: number) =>
      `{ ${times(times_, (i) => `r${i}: ${duty} { ...Names }`)} }
       fragment Names on Duty { a: name b: nameKana }`;
    await allowed(spread(10));
    expect(await refused(spread(11))).toContain('33 aliases');
  });

  test('count on introspection too', async () => {
    await allowed(`{ ${times(30, (i) => `a${i}: __typename`)} }`);
    await refused(`{ ${times(31, (i) => `a${i}: __schema { queryType { name } }`)} }`);
    await refused(`{ __schema { ${times(31, (i) => `a${i}: types { name }`)} } }`);
  });
});

describe('the tokens of a document', () => {
  const long = (tokens: number) =>
    `{ search(text: "", kinds: [${'Law '.repeat(tokens - 15)}]) { totalCount } }`;

  test('are 1,000 at most', async () => {
    expect(await allowed(long(1_000))).toEqual({ search: { totalCount: 0 } });
    expect(await refused(long(1_001))).toBe(
      'The document has more than 1000 tokens; ask for less at once.',
    );
  });

  test('do not include comments, commas and spaces', async () => {
    await allowed(`# ${'x '.repeat(2_000)}\n{ __typename ${', '.repeat(2_000)} }`);
  });

  test('are 1,000 at most in an address too', async () => {
    const get = (query: string) =>
      client().app.inject({
        url: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { 'content-type': 'application/json' },
      });
    expect((await get(long(1_000))).statusCode).toBe(200);
    const answer = await get(long(1_001));
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions).toEqual({ code: 'QUERY_TOO_LARGE' });
  });

  test('that do not lex are left to the parser, which says where', async () => {
    const { extensions, locations } = await client().error('{ duty ? }');
    expect(extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect(locations).toEqual([{ line: 1, column: 8 }]);
  });
});

describe('the cost of an operation', () => {
  // 80 cities, each with 3 organisations, each with 82 assignments: 80 × (1 + 3 × (1 + 82)) = 20,000.
  const query = `query ($n: Int!) {
    cities(first: 80) { nodes { organizations(first: 3) { nodes { assignments(first: $n) { nodes { id } } } } } }
  }`;

  test('is 20,000 nodes at most, by the sizes of its pages, as variables say', async () => {
    await allowed(query, { n: 1 });
    await allowed(query, { n: 82 });
    expect(await refused(query, { n: 83 })).toBe(
      'The operation may reach 20240 nodes; 20000 are allowed. Ask for smaller pages.',
    );
    await refused(query, { n: 100 });
  });

  test('is that of all root fields together', async () => {
    const root = (i: number) =>
      `r${i}: duties(first: 50) { nodes { assignments(first: 50) { nodes { id } } } }`;
    await allowed(`{ ${times(7, root)} }`);
    expect(await refused(`{ ${times(8, root)} }`)).toContain(`${8 * 50 * 51} nodes`);
  });

  test('counts lists without pages too', async () => {
    const narrower = (depth: number) =>
      `{ ${duty} ${'{ narrower '.repeat(depth)} { id } ${'}'.repeat(depth)} }`;
    await allowed(narrower(5));
    await refused(narrower(10));
  });

  test('counts what fragments, searches and the nodes of edges want', async () => {
    const wide = `fragment Wide on Duty {
      assignments(first: 100) { edges { node { bases { evidence { source { id } } } } } }
    }`;
    await refused(`{ duties(first: 100) { nodes { ...Wide } } } ${wide}`);
    await refused(
      `{ search(text: "区", first: 100) { edges { node { node { ...Wide } } } } } ${wide}`,
    );
    await refused(`{ nodes(ids: ${JSON.stringify(Array(100).fill('x'))}) { ...Wide } } ${wide}`);
    await allowed(`{ duties(first: 1) { nodes { ...Wide } } } ${wide}`);
  });

  test('counts what a trace wants of the nodes in it', async () => {
    const ends = `fragment Wide on Organization {
      assignments(first: 100) { nodes { bases { provision { basisOf(first: 100) { nodes { id } } } } } }
    }`;
    const trace = (end: string) =>
      `{ trace(duty: { name: "旅券" }, city: { name: "熊本市" }) { chains { steps { to { ${end} } } } } }`;
    await allowed(trace('id'));
    await refused(`${trace('...Wide')} ${ends}`);
  });

  test('of what is skipped is nothing', async () => {
    const skipped = query
      .replace('($n: Int!)', '($n: Int!, $all: Boolean!)')
      .replace('organizations(first: 3)', 'organizations(first: 3) @include(if: $all)');
    await allowed(skipped, { n: 100, all: false });
    await refused(skipped, { n: 100, all: true });
  });
});

describe('the body of a request', () => {
  test('is 100,000 bytes at most', async () => {
    const send = (bytes: number) => {
      const frame = JSON.stringify({ query: '{ __typename }', x: '' });
      return client().app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify({ query: '{ __typename }', x: 'x'.repeat(bytes - frame.length) }),
      });
    };
    expect((await send(100_000)).statusCode).toBe(200);
    const answer = await send(100_001);
    expect(answer.statusCode).toBe(413);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.json()).toEqual({
      errors: [
        {
          message: 'The body is larger than 100000 bytes.',
          extensions: { code: 'QUERY_TOO_LARGE' },
        },
      ],
    });
  });
});

describe('the names in a question', () => {
  const ask = (query: string, variables: Record<string, unknown>) => client().ask(query, variables);
  const ways: readonly [string, string, string][] = [
    ['duty', 'DutyBy!', '{ name }'],
    ['city', 'CityBy!', '{ name }'],
    ['city', 'CityBy!', '{ code }'],
    ['organization', 'OrganizationBy!', '{ name }'],
    ['instrument', 'InstrumentBy!', '{ title }'],
    ['instrument', 'InstrumentBy!', '{ number }'],
  ];

  test.each(ways)('are 200 characters at most: %s by %s %s', async (field, type, key) => {
    const name = key.replace(/\W/g, '');
    const query = `query ($by: ${type}) { ${field}(by: $by) { id } }`;
    expect(await allowed(query, { by: { [name]: 'x'.repeat(200) } })).toEqual({ [field]: null });
    store.forget();
    const { status, errors } = await ask(query, { by: { [name]: 'x'.repeat(201) } });
    expect(status).toBe(400);
    expect(errors).toEqual([
      expect.objectContaining({
        message: `"by.${name}" has 201 characters; expected 200 at most.`,
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ]);
    expect(store.calls).toEqual([]);
  });

  const long = `"${'x'.repeat(1_001)}"`;
  test.each([
    'instruments(filter: { title: LONG }) { totalCount }',
    'instruments(filter: { city: { name: LONG } }) { totalCount }',
    'provisions(filter: { parent: LONG }) { totalCount }',
    'provisions(filter: { instrument: { lawId: LONG } }) { totalCount }',
    'cities(filter: { prefecture: LONG }) { totalCount }',
    'cities(filter: { performing: { name: LONG } }) { totalCount }',
    'organizations(filter: { ward: LONG }) { totalCount }',
    'duties(filter: { category: LONG }) { totalCount }',
    'duties(filter: { organization: { id: LONG } }) { totalCount }',
    'assignments(filter: { provision: LONG }) { totalCount }',
    'sources(filter: { publisher: LONG }) { totalCount }',
    'search(text: "x", city: { name: LONG }) { totalCount }',
    'trace(duty: { name: LONG }, city: { name: "熊本市" }) { certainty }',
    'node(id: LONG) { id }',
    'nodes(ids: ["x", LONG]) { id }',
    'assignment(id: LONG) { id }',
    'provision(by: { id: LONG }) { id }',
  ])('are looked at wherever they stand: %s', async (field) => {
    const { errors } = await ask(`{ ${field.replace('LONG', long)} }`, {});
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).toMatch(
      /^"[\w.]+" has 1001 characters; expected (200|1000) at most\.$/,
    );
    expect(store.calls).toEqual([]);
  });

  test('that are ids are 1,000 characters at most, also in references', async () => {
    const representation = (length: number) => ({
      of: [{ __typename: 'City', id: 'x'.repeat(length) }],
    });
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
    expect(await allowed(query, representation(1_000))).toEqual({ _entities: [null] });
    const { status, errors } = await ask(query, representation(1_001));
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('that are citations are 300 characters at most', async () => {
    const query = 'query ($of: String!) { provision(by: { citation: $of }) { id } }';
    const cited = (length: number) => ({ of: `${'法'.repeat(length - 3)}第3条` });
    expect(await allowed(query, cited(300))).toEqual({ provision: null });
    const { status, errors } = await ask(query, cited(301));
    expect([status, errors?.[0]?.message]).toEqual([
      400,
      '"by.citation" has 301 characters; expected 300 at most.',
    ]);
  });

  test('are repeated no further than they are recognised', async () => {
    const query =
      'query ($name: String!) { trace(duty: { name: $name }, city: { name: "熊本市" }) { certainty } }';
    const { message } = await client().error(query, { name: 'x'.repeat(200) });
    expect(message).toBe(`No duty is called or identified by "${'x'.repeat(60)}…".`);
  });

  test('are never repeated again and again', async () => {
    const by = Object.fromEntries(
      Array.from({ length: 49 }, (_, i) => [`x${i}`, 'x'.repeat(1_000)]),
    );
    const { status, errors } = await ask('query ($by: DutyBy!) { duty(by: $by) { id } }', { by });
    expect(status).toBe(400);
    expect(JSON.stringify(errors).length).toBeLessThan(50_000);
  });
});

describe('introspection', () => {
  test.each([
    ['as it stands', {}],
    [
      'with all options',
      {
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      },
    ],
  ])('by the standard query passes, %s', async (_how, options) => {
    const { __schema: schema } = await allowed(getIntrospectionQuery(options));
    expect(schema.queryType.name).toBe('Query');
    expect(schema.types.length).toBeGreaterThan(50);
  });

  test('that goes round in circles is refused', async () => {
    const { status, errors } = await client().ask(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('a document made to take for ever', () => {
  /** Far longer than any of them takes, far shorter than for ever. */
  const quickly = { timeout: 3_000 };

  const doubling = (leaf: string) =>
    `{ ...F0 } ${times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)}
     fragment F60 on Query { ${leaf} }`;

  test(
    'by fragments that spread each other again and again is answered at once',
    quickly,
    async () => {
      expect(await allowed(doubling('__typename'))).toEqual({ __typename: 'Query' });
      expect(await allowed(doubling(`${duty} { id }`))).toEqual({ duty: { id: 'duty/passport' } });
    },
  );

  test('by such fragments with an alias in them is refused', quickly, async () => {
    await refused(doubling('a: __typename'));
  });

  test(
    'by the same field again and again, on each level, is answered at once',
    quickly,
    async () => {
      const level = (i: number) =>
        `fragment F${i} on Duty { ${'broader { ...N } '.replace('N', `F${i + 1}`).repeat(30)} }`;
      const query = `{ ${duty} { ...F0 } } ${times(5, level)} fragment F5 on Duty { id }`;
      expect(await allowed(query)).toEqual({ duty: { broader: null } });
    },
  );

  test('by fragments on many types within each other is answered at once', quickly, async () => {
    const kinds = [
      'Law',
      'CabinetOrder',
      'MinisterialOrdinance',
      'Ordinance',
      'Rule',
      'Directive',
      'Policy',
      'LegalInstrument',
    ];
    const level = (i: number) =>
      `fragment F${i} on LegalInstrument { ${kinds
        .map((kind) => `... on ${kind} { prefecture { instruments { ...F${i + 1} } } }`)
        .join(' ')} }`;
    const query = `{ instrument(by: { id: "x" }) { ...F0 } } ${times(5, level)} fragment F5 on LegalInstrument { id }`;
    expect(await allowed(query)).toEqual({ instrument: null });
  });

  test.each([
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['a directive again and again', `{ __typename ${'@skip(if: false) '.repeat(150)} }`],
    ['fields that are not there', `{ ${times(900, (i) => `x${i}`)} }`],
    ['fragments that nobody spreads', times(90, (i) => `fragment F${i} on Query { __typename }`)],
    ['operations of one name', times(200, () => 'query A { __typename }')],
    ['variables that nobody uses', `query (${times(200, (i) => `$v${i}: Int`)}) { __typename }`],
    ['an argument again and again', `{ duty(${'by: {} '.repeat(200)}) { id } }`],
    ['fields that cannot be merged', `{ ${times(140, (i) => `a: node(id: ${i}) { id }`)} }`],
    ['lists within lists', `{ nodes(ids: ${'['.repeat(450)}${']'.repeat(450)}) { id } }`],
    ['objects within objects', `{ duty(by: ${'{ name: '.repeat(240)}1${'}'.repeat(240)}) { id } }`],
  ])('by %s is refused at once', quickly, async (_how, query) => {
    const { status, errors } = await client().ask(query);
    expect(status).toBe(400);
    expect(errors?.length).toBeGreaterThan(0);
    expect(errors?.length).toBeLessThanOrEqual(101);
    for (const { extensions } of errors ?? []) {
      expect(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'QUERY_TOO_LARGE']).toContain(
        extensions.code,
      );
    }
    expect(store.calls).toEqual([]);
  });

  test('by values within values in its variables is refused at once', quickly, async () => {
    const nested = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;
    const { statusCode, body } = await client().app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: `{"query":"query ($by: DutyBy!) { duty(by: $by) { id } }","variables":{"by":{"name":${nested}}}}`,
    });
    expect(statusCode).toBe(400);
    expect(JSON.parse(body).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(body.length).toBeLessThan(2_000);
  });
});

describe('what is not served at all', () => {
  test.each([
    ['mutation', 'mutation { __typename }'],
    ['mutation', 'mutation { duty(by: { id: "x" }) { id } }'],
    ['subscription', 'subscription { __typename }'],
  ])('a %s is refused', async (_kind, query) => {
    const { status, errors } = await client().ask(query);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(store.calls).toEqual([]);
  });

  test.each([
    ['of two', [{ query: '{ __typename }' }, { query: '{ __typename }' }]],
    ['of one', [{ query: '{ __typename }' }]],
    ['of none', []],
  ])('a batch %s is refused', async (_size, payload) => {
    const answer = await client().app.inject({ method: 'POST', url: '/graphql', payload });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toHaveLength(1);
  });
});
