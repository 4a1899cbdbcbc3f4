/** One operation, one round trip; and every field of the schema is answered with what the graph states. */
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildExecutableSchema } from '../../src/api/schema.ts';
import { isNodeKind, propertiesOf } from '../../src/graph/model.ts';
import type { NodeStatement } from '../../src/graph/statement.ts';
import { type AnyData, type Open, useClient } from '../support/client.ts';
import { CountingStore } from '../support/counting-store.ts';
import { seedStatements } from '../support/seed.ts';

const duty = '{ name: "パスポート" }';
const city = '{ name: "熊本市" }';
const passport = 'assignment/431001/kumin-ka/passport';

const ends = `
  fragment Instrument on LegalInstrument {
    id title number
    provisions(first: 2) { totalCount nodes { citation children { number } } edges { cursor node { text } } }
    ... on Ordinance { city { name wards { name } } roleStatements { text evidence { quote } } }
    ... on Law { source { title url } revisionId }
  }
  fragment End on Node {
    __typename
    id
    ... on Provision { citation text parent { number } instrument { ...Instrument } }
    ... on Organization {
      name type tier aliases openList
      parent { name units { name } }
      wards { name city { name } }
      instanceOf { name }
      assignments(first: 1) { totalCount nodes { duty { name } } }
      bases { role provision { citation } }
    }
    ... on LegalInstrument { title abbreviations }
  }`;

const everywhere = `
  ${ends}
  fragment Evidenced on Evidence { quote page anchor source { title publisher sha256 } original { title } }
  fragment Link on MissingLink { role status description expectedIn from { ...End } to { ...End } }
  fragment Deep on Trace {
    summary certainty
    duty { name nature narrower { name } bases { role provision { citation } evidence { ...Evidenced } } }
    city { name prefecture { name cities { name } } organizations(first: 1) { nodes { name } } }
    organization { name units { name } }
    chains {
      certainty
      assignment { mode scope authorityHolder { name } bases { role instrument { title } to { ...End } } }
      provisions { citation instrument { ...Instrument } basisOf(first: 1) { totalCount } }
      steps { role reason from { ...End } to { ...End } evidence { ...Evidenced } }
      missing { ...Link }
    }
    missing { ...Link }
  }`;

export function describeOperations(open: Open): void {
  describe('an operation asks the store once', () => {
    let store: CountingStore;
    const client = useClient(async () => {
      store = new CountingStore(await open());
      return store;
    });
    beforeEach(() => store.forget());

    const onceFor = async (query: string, variables: Record<string, unknown> = {}) => {
      const data = await client().data(query, variables);
      expect(store.calls).toEqual(['select']);
      return data;
    };

    test('for the passport with everything that can be asked in every place', async () => {
      const { trace } = await onceFor(
        `{ trace(duty: ${duty}, city: ${city}) { ...Deep } } ${everywhere}`,
      );
      const [chain] = trace.chains;
      expect(chain.provisions[0]).toMatchObject({
        citation: '旅券法第3条第1項',
        instrument: {
          number: '昭和二十六年法律第二百六十七号',
          source: { title: expect.any(String) },
        },
        basisOf: { totalCount: 1 },
      });
      expect(chain.provisions[3].instrument.city.wards).toHaveLength(5);
      expect(chain.steps[3].to.parent).toBeNull();
      expect(chain.steps[4].from.wards).toHaveLength(5);
      expect(chain.steps[4].to.parent.units.length).toBeGreaterThan(5);
      expect(chain.missing[0].from).toMatchObject({ name: '都道府県知事', tier: 'PREFECTURE' });
      expect(trace.missing[0].to).toMatchObject({
        name: '熊本市長',
        instanceOf: { name: '市町村長' },
      });
    });

    test('for traces of assignments in lists within lists, on several days', async () => {
      const { organizations } = await onceFor(
        `{
          organizations(filter: { types: [CENTER] }, first: 2) {
            nodes {
              assignments(first: 2) {
                nodes { trace { ...Some } then: trace(asOf: "1990-01-01") { asOf certainty } }
              }
            }
          }
        }
        fragment Some on Trace {
          summary missing { description to { ... on Organization { type } } }
          chains { steps { from { ... on Provision { instrument { title } } } evidence { source { title } } } }
        }`,
      );
      const traces = organizations.nodes.flatMap(({ assignments }: AnyData) => assignments.nodes);
      expect(traces).toHaveLength(4);
      for (const { trace, then } of traces) {
        expect(trace.chains.length).toBeGreaterThan(0);
        expect(then.asOf).toBe('1990-01-01');
      }
    });

    test('for many root fields of all sorts', async () => {
      const data = await onceFor(`{
        duty(by: ${duty}) { name }
        d2: duty(by: { name: "戸籍" }) { name }
        none: duty(by: { name: "ない" }) { name }
        city(by: ${city}) { code }
        organization(by: { name: "区民課" }) { nameKana }
        instrument(by: { title: "自治法" }) { title }
        provision(by: { citation: "旅券法第3条第1項" }) { caption }
        assignment(id: "${passport}") { mode }
        node(id: "ward/431010") { ... on Ward { code } }
        nodes(ids: ["city/121002", "none"]) { ... on City { name } }
        _entities(representations: [{ __typename: "City", id: "city/271403" }]) { ... on City { name } }
        trace(duty: ${duty}, city: ${city}) { certainty }
        t2: trace(duty: { name: "戸籍" }, city: ${city}) { certainty }
        instruments(first: 1) { totalCount }
        provisions(first: 1) { totalCount }
        cities(first: 1) { totalCount }
        organizations(first: 1) { totalCount }
        duties(first: 1) { totalCount }
        assignments(first: 1) { totalCount }
        policies(first: 1) { totalCount }
        sources(first: 1) { totalCount }
      }`);
      expect(data).toMatchObject({
        duty: { name: '旅券の申請受理・交付' },
        d2: { name: '戸籍に関する事務' },
        none: null,
        city: { code: '431001' },
        organization: { nameKana: 'くみんか' },
        instrument: { title: '地方自治法' },
        provision: { caption: '一般旅券の発給の申請' },
        assignment: { mode: 'ALLOCATED' },
        node: { code: '431010' },
        nodes: [{ name: '千葉市' }, null],
        _entities: [{ name: '堺市' }],
        trace: { certainty: 'INFERRED' },
        policies: { totalCount: 5 },
        cities: { totalCount: 4 },
      });
    });

    test('for one field several times, with different arguments under aliases', async () => {
      const { city: found } = await onceFor(`{
        city(by: ${city}) {
          two: organizations(first: 2) { nodes { name } }
          one: organizations(last: 1) { nodes { id } totalCount }
          organizations { totalCount }
          again: organizations(first: 2) { nodes { type } totalCount }
        }
      }`);
      expect(found.two.nodes).toHaveLength(2);
      expect(Object.keys(found.two.nodes[0])).toEqual(['name']);
      expect(found.one.nodes).toHaveLength(1);
      expect(found.organizations).toEqual({ totalCount: 24 });
      expect(Object.keys(found.again.nodes[0])).toEqual(['type']);
    });

    test('for one field several times under one key, in fragments and out of them', async () => {
      const { duty: found } = await onceFor(`
        { duty(by: ${duty}) { assignments { nodes { mode } } ...A ... { assignments { edges { node { scope } } } } } ...Root }
        fragment A on Duty { assignments { totalCount nodes { organization { name } } ...B } }
        fragment B on AssignmentConnection { pageInfo { hasNextPage } nodes { organization { type } } }
        fragment Root on Query { duty(by: ${duty}) { nature } }
      `);
      expect(found).toEqual({
        nature: 'STATUTORY_ENTRUSTED_1',
        assignments: {
          totalCount: 1,
          nodes: [{ mode: 'ALLOCATED', organization: { name: '区民課', type: 'DIVISION' } }],
          edges: [{ node: { scope: null } }],
          pageInfo: { hasNextPage: false },
        },
      });
    });

    test('for interfaces, with fields of the interface and of its types', async () => {
      const { instruments } = await onceFor(`{
        instruments(filter: { city: ${city} }, first: 10) {
          nodes {
            __typename
            title
            ... on Node { id }
            ... on Policy { timeline { date } background { text } }
            ... on LegalInstrument { ... on Rule { provisions { totalCount } } city { name } }
          }
        }
      }`);
      const byType = Object.fromEntries(
        instruments.nodes.map((node: AnyData) => [node['__typename'], node]),
      );
      expect(byType['Policy'].timeline.length).toBeGreaterThan(3);
      expect(byType['Policy'].city).toEqual({ name: '熊本市' });
      expect(byType['Rule'].provisions.totalCount).toBe(1);
      expect(byType['Ordinance']).not.toHaveProperty('timeline');
      expect(byType['Ordinance'].id).toBe('jp/431001/jorei/ku-no-setchi');
    });

    test.each([
      [true, { name: '旅券の申請受理・交付' }, 1],
      [false, { nature: 'STATUTORY_ENTRUSTED_1' }, 0],
    ])('for what @skip and @include leave, as variables say: %s', async (full, expected, count) => {
      const { duty: found, cities } = await onceFor(
        `query ($full: Boolean!) {
          duty(by: ${duty}) {
            name @include(if: $full) nature @skip(if: $full)
            ... @include(if: $full) { assignments { ...Count } }
          }
          cities(first: 1) @include(if: $full) { totalCount }
        }
        fragment Count on AssignmentConnection { totalCount }`,
        { full },
      );
      expect(found).toMatchObject(expected);
      expect(found.assignments?.totalCount ?? 0).toBe(count);
      expect(cities?.totalCount ?? 0).toBe(count * 4);
    });

    test('for arguments in variables, defaults included', async () => {
      const { duty: found, duties } = await onceFor(
        `query ($by: DutyBy!, $first: Int = 1, $after: String, $order: DutyOrder) {
          duty(by: $by) {
            assignments(first: $first, after: $after) { nodes { organization { name } } }
            same: assignments(first: 1) { nodes { organization { name } } }
          }
          duties(first: $first, orderBy: $order) { nodes { name } }
        }`,
        { by: { name: '戸籍' }, order: { field: 'NAME', direction: 'DESC' } },
      );
      expect(found.assignments).toEqual(found.same);
      expect(found.assignments.nodes).toHaveLength(1);
      expect(duties.nodes).toHaveLength(1);
    });

    test('for the same operation again, with other variables at its root and below', async () => {
      const query = `query ($by: DutyBy!, $first: Int, $counted: Boolean = false, $lang: Language) {
        duty(by: $by) { name ...Some }
      }
      fragment Some on Duty {
        note(lang: $lang)
        assignments(first: $first) {
          nodes { organization { name } }
          totalCount @include(if: $counted)
        }
      }`;
      const register = { by: { name: '戸籍' } };
      const divisions = [{ organization: { name: '区民課' } }];
      const both = [...divisions, { organization: { name: '総合出張所' } }];
      const answers = [];
      for (const variables of [
        register,
        { ...register, first: 1, counted: true },
        { by: { name: 'パスポート' } },
        { by: { name: 'パスポート' }, lang: 'EN' },
        register,
      ]) {
        store.forget();
        const { duty: found } = await onceFor(query, variables);
        answers.push(found);
      }
      const passport = { name: '旅券の申請受理・交付', assignments: { nodes: divisions } };
      expect(answers).toEqual([
        { name: '戸籍に関する事務', note: null, assignments: { nodes: both } },
        { name: '戸籍に関する事務', note: null, assignments: { nodes: divisions, totalCount: 2 } },
        { ...passport, note: expect.stringContaining('旅券法は') },
        { ...passport, note: expect.stringContaining('The Passport Act') },
        { name: '戸籍に関する事務', note: null, assignments: { nodes: both } },
      ]);
      const { errors } = await client().ask(query, { ...register, first: 0 });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });

    test('for a language in a variable', async () => {
      const { assignment } = await onceFor(
        `query ($lang: Language) { assignment(id: "${passport}") {
           duty { ja: note note(lang: $lang) en: note(lang: EN) } trace { summary(lang: $lang) }
         } }`,
        { lang: 'EN' },
      );
      expect(assignment.duty.note).toBe(assignment.duty.en);
      expect(assignment.duty.ja).toContain('旅券法は');
      expect(assignment.trace.summary).toContain('In Kumamoto City');
    });

    test('not at all where nothing of the graph is asked for', async () => {
      await client().data('{ __typename __schema { queryType { name } } _service { sdl } }');
      expect(store.calls).toEqual([]);
    });

    test('not at all for what is wrong', async () => {
      await client().ask('{ duties(first: 0) { totalCount } }');
      await client().ask('{ duties(first: "1") { totalCount } }');
      await client().ask('{ nothing }');
      await client().ask('{');
      expect(store.calls).toEqual([]);
    });

    test('once, and the sound parts are answered, where one part is wrong', async () => {
      const { data, errors } = await client().ask(
        `{ duty(by: ${duty}) { name } provision(by: { id: "x" }) { basisOf(first: 0) { totalCount } } }`,
      );
      expect(data).toEqual({ duty: { name: '旅券の申請受理・交付' }, provision: null });
      expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
        [['provision'], 'BAD_USER_INPUT'],
      ]);
      expect(store.calls).toEqual(['select']);
    });

    test('once, and searches once, for a search beside others', async () => {
      await client().data(`{
        search(text: "旅券") { nodes { node { ...End } } }
        duty(by: ${duty}) { name }
      } ${ends}`);
      expect([...store.calls].sort()).toEqual(['search', 'select']);
    });

    test('once, and the release once, for the dataset', async () => {
      await client().data('{ dataset { release { id } counts { kind } sources { totalCount } } }');
      expect([...store.calls].sort()).toEqual(['dataset', 'select']);
    });
  });

  describe('every field that the graph states is answered as it is stated', () => {
    const client = useClient(open);
    const types = Object.values(buildExecutableSchema().getTypeMap()).filter(
      (type): type is GraphQLObjectType => isObjectType(type) && isNodeKind(type.name),
    );

    const behind: Readonly<Record<string, string>> = { kind: 'provisionKind' };

    test.each(types.map((type) => [type.name, type] as const))('of %s', async (kind, type) => {
      if (!isNodeKind(kind)) throw new Error(`${kind} is no kind`);
      const { nodes } = await seedStatements();
      const known = propertiesOf(kind);
      for (const { name, args, type: shown } of Object.values(type.getFields())) {
        const property = behind[name] ?? name;
        if (name === 'id' || !isText(shown) || !Object.hasOwn(known, property)) continue;
        const stated = nodes.find(
          (node) => node.kind === kind && node.properties[property] !== undefined,
        );
        if (stated === undefined) continue;
        expect(await answerOf(stated, name), `${kind}.${name}`).toEqual(
          stated.properties[property],
        );
        if (!args.some((arg) => arg.name === 'lang')) continue;
        const english = stated.properties[`${property}En`] ?? stated.properties[property];
        expect(await answerOf(stated, `${name}(lang: EN)`)).toEqual(english);
      }
    });

    const answerOf = async ({ id, kind }: NodeStatement, field: string): Promise<unknown> => {
      const { node } = await client().data(
        `query ($id: ID!) { node(id: $id) { ... on ${kind} { field: ${field} } } }`,
        { id },
      );
      return node.field;
    };

    const isText = (type: GraphQLOutputType) => isLeafType(getNamedType(type));
  });
}
