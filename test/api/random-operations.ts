/**
 * Whatever the schema lets one ask for is answered, and answered the same whether it is asked for
 * alone or beside others: random operations, taken apart down to single fields.
 */
import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildExecutableSchema } from '../../src/api/schema.ts';
import { tiny, tinyLater } from '../release/tiny.ts';
import { archiveOf, idOf } from '../support/archive.ts';
import { type AnyData, type Open, useClient } from '../support/client.ts';
import { CountingStore } from '../support/counting-store.ts';

const schema = buildExecutableSchema();
const mostDepth = 6;

const archive = async () => (await archiveOf(tiny, tinyLater)).archive;

/** A selection as a tree: what is written for a field or fragment, and what is selected below it. */
interface Selected {
  readonly head: string;
  readonly below: readonly Selected[];
}

/** Arguments that the roots and some fields are asked with; others are left out. */
const rootArguments: Readonly<Record<string, readonly string[]>> = {
  node: [
    '(id: "duty/passport")',
    '(id: "org/431001/ku-yakusho")',
    '(id: "law/322AC0000000067#Mp-At_252_20")',
    '(id: "assignment/431001/kumin-ka/koseki")',
    '(id: "none")',
  ],
  nodes: ['(ids: ["ward/431010", "city/431001", "basis/431001/jorei-5", "none"])'],
  instrument: ['(by: { title: "旅券法" })', '(by: { title: "熊本市区の設置等に関する条例" })'],
  provision: ['(by: { citation: "地方自治法第252条の20第2項" })'],
  city: ['(by: { name: "熊本市" })', '(by: { code: "27140" })'],
  organization: ['(by: { name: "区民課" })', '(by: { name: "福祉課" })'],
  duty: ['(by: { name: "パスポート" })', '(by: { name: "生活保護" })'],
  assignment: ['(id: "assignment/431001/kumin-ka/passport")'],
  search: ['(text: "旅券", first: 3)', '(text: "区", kinds: [Ward, Provision], first: 3)'],
  trace: [
    '(duty: { name: "旅券" }, city: { name: "熊本市" })',
    '(duty: { name: "旅券" }, city: { name: "熊本市" }, organization: { name: "福祉課" })',
    '(duty: { name: "戸籍" }, city: { name: "堺市" }, asOf: "2020-01-01")',
    '(duty: { name: "生活保護" }, city: { name: "熊本市" })',
  ],
  impact: [
    '(provision: { citation: "旅券法第3条" })',
    '(provision: { citation: "地方自治法第252条の20第2項" }, asOf: "2026-04-01", first: 3)',
    '(provision: { id: "jp/431001/jorei/ku-no-setchi#Mp-At_5" }, first: 2)',
  ],
  amendments: ['(from: "2026-04-01")', '(city: { name: "熊本市" }, within: 30)'],
  gaps: [
    '(city: { name: "熊本市" }, kinds: [MISSING_LINK, CONFLICT], first: 3)',
    '(organization: { id: "org/431001/fukushi-ka" }, first: 2)',
    '(asOf: "2010-01-01")',
  ],
  audit: ['(city: { name: "熊本市" })', '(city: { name: "千葉市" })'],
  compare: [
    '(duty: { name: "旅券" }, cities: [{ name: "熊本市" }, { name: "堺市" }])',
    '(duty: { name: "防犯" }, cities: [{ name: "千葉市" }], asOf: "2026-04-01")',
  ],
  ask: [
    '(question: "旅券の交付を区民課に割り当てている根拠は？")',
    '(question: "中央区役所の保護課が所掌する事務は？")',
    '(question: "地方自治法第252条の20第2項を改正すると何に影響する？")',
    '(question: "熊本市で根拠の明示がない事務は？")',
    '(question: "熊本市と堺市で児童手当を比較して")',
    '(question: "区長の給与は？")',
  ],
  changes: [
    `(from: "${idOf(tiny)}", to: "${idOf(tinyLater)}", first: 3)`,
    `(from: "${idOf(tinyLater)}", to: "${idOf(tiny)}", kinds: [Duty, LegalBasis])`,
    `(from: "${idOf(tiny)}", to: "${idOf(tiny)}")`,
  ],
  _entities: ['(representations: [{ __typename: "City", id: "city/431001" }])'],
};
/** Roots that go on from what the operation's one round trip told them: a round for each step away, and one for what is shown. */
const goingOn: readonly string[] = ['impact', 'amendments', 'gaps', 'audit', 'ask'];
const mostRounds = 10;
const pages = ['(first: 2)', '(last: 1)', '(first: 1)'];

/** Where any node may stand, these are the types that do. */
const usualTypes = ['Provision', 'Organization', 'Duty', 'Assignment', 'Law', 'Ordinance', 'Ward'];

/** Draws from what is given; `fc.gen()` keeps what was drawn, so that a failure can be replayed. */
class Draw {
  readonly #gen: fc.GeneratorValue;
  #aliases = 0;

  constructor(gen: fc.GeneratorValue) {
    this.#gen = gen;
  }

  upTo(max: number): number {
    return this.#gen(fc.nat, max);
  }

  oneOf<T>(list: readonly T[]): T {
    return list[this.upTo(list.length - 1)] as T;
  }

  operation(): readonly Selected[] {
    const query = schema.getQueryType() as GraphQLObjectType;
    const { trace, ...others } = query.getFields();
    const fields = Object.values(others);
    return Array.from({ length: 1 + this.upTo(3) }, () =>
      this.field(trace !== undefined && this.upTo(2) === 0 ? trace : this.oneOf(fields), 1, true),
    );
  }

  field(field: GraphQLField<unknown, unknown>, depth: number, aliased: boolean): Selected {
    const type = getNamedType(field.type);
    const args = this.argumentsOf(field, depth);
    // What may stand beside the same name with other arguments, or of another type, gets a name of its own.
    const alias = aliased || args !== '' ? `${field.name[0]}${++this.#aliases}: ` : '';
    return {
      head: `${alias}${field.name}${args}`,
      below: isLeafType(type) ? [] : this.below(type, depth),
    };
  }

  below(type: GraphQLNamedType, depth: number): readonly Selected[] {
    if (!isAbstractType(type)) return this.fieldsOf(type, depth, false);
    const possible = schema.getPossibleTypes(type).filter(({ name }) => usualTypes.includes(name));
    const fragments = Array.from({ length: 1 + this.upTo(1) }, () => {
      const on = this.oneOf(possible);
      return { head: `... on ${on.name}`, below: this.fieldsOf(on, depth, true) };
    });
    return isInterfaceType(type) ? [...fragments, ...this.fieldsOf(type, depth, true)] : fragments;
  }

  fieldsOf(type: GraphQLNamedType, depth: number, aliased: boolean): readonly Selected[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const branches = fields.filter((field) => !leaves.includes(field));
    const goesOn = depth + 1 < mostDepth;
    const pool = () => (goesOn && this.upTo(1) === 0 ? branches : leaves);
    const chosen = new Set(
      Array.from({ length: 1 + this.upTo(2) }, () => {
        const from = pool();
        return from.length === 0 ? undefined : this.oneOf(from);
      }).filter((field) => field !== undefined),
    );
    if (chosen.size === 0) return [{ head: '__typename', below: [] }];
    return [...chosen].map((field) => this.field(field, depth + 1, aliased));
  }

  argumentsOf({ name, args }: GraphQLField<unknown, unknown>, depth: number): string {
    if (depth === 1 && rootArguments[name] !== undefined) return this.oneOf(rootArguments[name]);
    if (args.some(isRequiredArgument)) throw new Error(`${name} needs arguments`);
    const names = args.map((arg) => arg.name);
    if (names.includes('last') && this.upTo(2) > 0) return this.oneOf(pages);
    if (names.includes('lang') && this.upTo(1) > 0) return '(lang: EN)';
    if (names.includes('asOf') && this.upTo(1) > 0) return '(asOf: "2026-04-01")';
    return '';
  }
}

const print = ({ head, below }: Selected): string =>
  below.length === 0 ? head : `${head} { ${below.map(print).join(' ')} }`;

const documentOf = (roots: readonly Selected[]): string => `{ ${roots.map(print).join(' ')} }`;

/** The same selection as one for each of its leaves. */
function single({ head, below }: Selected): readonly Selected[] {
  if (below.length === 0) return [{ head, below }];
  return below.flatMap(single).map((leaf) => ({ head, below: [leaf] }));
}

/** Answers to parts of one selection as one answer. */
function merge(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item, i) => merge(item, b[i]));
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    const merged: AnyData = { ...a };
    for (const [key, value] of Object.entries(b)) {
      merged[key] = key in merged ? merge(merged[key], value) : value;
    }
    return merged;
  }
  return a;
}

/** @param numRuns each asks for some twenty operations, the parts of one */
export function describeRandomOperations(open: Open, numRuns = 150): void {
  describe('a random operation', () => {
    let store: CountingStore;
    const client = useClient(async () => {
      store = new CountingStore(await open());
      return store;
    }, archive);

    const answer = async (query: string) => client().ask(query);

    test('is answered in one round trip but for what goes on from it, as its roots and its single fields are alone', async () => {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (gen) => {
          const roots = new Draw(gen).operation();
          const document = documentOf(roots);
          fc.pre(validate(schema, parse(document)).length === 0);
          store.forget();
          const { data, errors } = await answer(document);
          const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
          fc.pre(!codes.includes('QUERY_TOO_LARGE'));
          expect(errors, document).toBeUndefined();
          const further = roots.filter(({ head }) => goingOn.some((name) => head.includes(name)));
          expect(store.count('select'), document).toBeLessThanOrEqual(
            1 + mostRounds * further.length,
          );

          let alone: unknown = {};
          let apart: unknown = {};
          for (const root of roots) {
            alone = merge(alone, (await answer(documentOf([root]))).data);
            for (const leaf of single(root)) {
              apart = merge(apart, (await answer(documentOf([leaf]))).data);
            }
          }
          expect(alone, document).toEqual(data);
          expect(apart, document).toEqual(data);
        }),
        { numRuns },
      );
    }, 600_000);
  });
}

/** Two stores of the same data give the same answers, errors and all. */
export function describeAgreement(open: Open, reference: Open, numRuns: number): void {
  describe('any operation', () => {
    const client = useClient(open, archive);
    const referring = useClient(reference, archive);

    test('is answered as by the store in memory', async () => {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (gen) => {
          const document = documentOf(new Draw(gen).operation());
          fc.pre(validate(schema, parse(document)).length === 0);
          expect(await client().ask(document), document).toEqual(await referring().ask(document));
        }),
        { numRuns },
      );
    });
  });
}
