/** One operation of the API, one statement to Neo4j, however much it asks for. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useClient } from '../support/client.ts';
import { neo4jForTests } from '../support/neo4j/connection.ts';
import { openNeo4j } from '../support/neo4j/open-store.ts';
import { watchStatements } from '../support/neo4j/statements.ts';
import { seedStatements } from '../support/seed.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const duty = '{ name: "パスポート" }';
const city = '{ name: "熊本市" }';
const node = (id: string) => `node(id: "${id}") { id }`;

/** Every root field, and fields of nodes that lead to others, as deep as people ask. */
const operations: Readonly<Record<string, string>> = {
  'the trace of the passport': `trace(duty: ${duty}, city: ${city}, organization: { name: "区民課" }) {
    summary en: summary(lang: EN) certainty duty { name } city { name } organization { name }
    chains {
      certainty
      assignment { mode authorityHolder { name } }
      provisions { citation instrument { title number } }
      steps { from { id } to { id } role certainty reason evidence { quote page source { title } } }
      missing { role description expectedIn }
    }
    missing { role description expectedIn from { id } to { id } }
  }`,
  'a trace with its proof': `trace(duty: ${duty}, city: ${city}) { proof { sha256 canonical } }`,
  'the trace of a day': `trace(duty: { name: "戸籍" }, city: ${city}, asOf: "2020-01-01") { summary }`,
  'traces of several duties': `trace(duty: ${duty}, city: ${city}) { certainty }
    t2: trace(duty: { name: "戸籍" }, city: ${city}) { chains { provisions { citation } } }
    t3: trace(duty: { name: "生活保護" }, city: ${city}) { missing { role } }`,
  'the traces of a list’s assignments': `organizations(filter: { types: [CENTER] }, first: 2) {
    nodes { assignments(first: 2) { nodes { trace { summary chains { steps { role } } } } } }
  }`,
  'a node': node('ward/431010'),
  'several nodes': 'nodes(ids: ["city/121002", "none", "duty/passport"]) { id }',
  'an entity of a federated graph':
    '_entities(representations: [{ __typename: "City", id: "city/271403" }]) { ... on City { name } }',
  'an instrument by its abbreviation': 'instrument(by: { title: "自治法" }) { title }',
  'a provision by its citation': `provision(by: { citation: "地方自治法第252条の20第2項" }) {
    text instrument { title } parent { citation children { citation } } basisOf(first: 2) { totalCount nodes { mode } }
  }`,
  'a city by its code': 'city(by: { code: "43100" }) { name wards { name } prefecture { name } }',
  'an organisation by its name':
    'organization(by: { name: "区民課" }) { name parent { units { name } } }',
  'a duty by another name': `duty(by: ${duty}) { name broader { name narrower { name } } }`,
  'an assignment': `assignment(id: "assignment/431001/kumin-ka/passport") {
    duty { name } city { name } bases { role provision { citation } evidence { quote source { title } } }
  }`,
  'a list of each kind': [
    'instruments',
    'provisions',
    'cities',
    'organizations',
    'duties',
    'assignments',
    'policies',
    'sources',
  ]
    .map((list) => `${list}(first: 3) { totalCount nodes { id } pageInfo { hasNextPage } }`)
    .join('\n'),
  'a list with a filter, an order and a total': `duties(
    filter: { city: ${city}, organization: { name: "区民課" } }
    orderBy: { field: NAME, direction: DESC }
    last: 3
  ) { totalCount edges { cursor node { name } } pageInfo { startCursor hasPreviousPage } }`,
  'lists within lists': `cities(first: 4) { nodes { name
    wards { name }
    organizations(first: 3) { totalCount nodes { name
      assignments(first: 3) { totalCount nodes { duty { name } bases { role provision { citation } } } } } } } }`,
  'a search': 'search(text: "旅券", first: 3) { totalCount nodes { title score node { id } } }',
  'what is in the release': 'dataset { release { id statements } counts { kind count } }',
};

describe.skipIf(neo4jForTests() === null)('on a real server, one statement answers', () => {
  const statements = watchStatements();
  // The pointer to the served release is looked up once, for as long as these tests last.
  const client = useClient(async () => openNeo4j(await seedStatements(), { pointerMs: 3_600_000 }));
  beforeEach(async () => {
    await client().data(`{ ${node('duty/passport')} }`);
    statements.forget();
  });

  test.each(Object.entries(operations))('%s', async (_what, roots) => {
    await client().data(`{ ${roots} }`);
    expect(statements.texts()).toHaveLength(1);
  });

  test('all that is asked besides a search, and another the search', async () => {
    await client().data(`{ ${operations['a search']} ${operations['lists within lists']} }`);
    expect(statements.texts()).toHaveLength(2);
  });
});

describe.skipIf(neo4jForTests() === null)('on a real server', () => {
  const statements = watchStatements();
  const client = useClient(async () => openNeo4j(await seedStatements(), { pointerMs: 3_600_000 }));

  test('the release that is served is looked up before the first operation alone', async () => {
    statements.forget();
    await client().data(`{ ${node('duty/passport')} }`);
    expect(statements.texts()).toEqual([
      expect.stringContaining(':Pointer'),
      expect.not.stringContaining(':Pointer'),
    ]);
    await client().data(`{ ${node('duty/passport')} }`);
    expect(statements.texts()).toHaveLength(3);
  });
});
