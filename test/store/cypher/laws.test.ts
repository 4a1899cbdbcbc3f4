/** What holds of every statement that the store reads with, whatever was asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/store/neo4j/cypher.ts';
import { compileSearch, searchIndex } from '../../../src/store/neo4j/search.ts';
import { compileSelect } from '../../../src/store/neo4j/select.ts';
import { compileWalk } from '../../../src/store/neo4j/walk.ts';
import { unknownNames, withoutTexts } from '../../support/cypher-names.ts';
import { anyRoot, anySearch, anyWalk } from '../arbitrary.ts';
import { hostile, mark } from './hostile.ts';

interface Compiled extends Statement {
  /** What people sent. */
  readonly values: readonly string[];
}

const compiled = <Request>(
  any: fc.Arbitrary<Request>,
  compile: (request: Request) => Statement | undefined,
): fc.Arbitrary<Compiled> =>
  hostile(any).map(({ request, values }) => {
    const statement = compile(request);
    if (statement === undefined) throw new Error('nothing was asked');
    return { ...statement, values };
  });

const anySelect = compiled(fc.array(anyRoot, { minLength: 1, maxLength: 2 }), (roots) =>
  compileSelect({ roots }),
);

const holds = (any: fc.Arbitrary<Compiled>, law: (one: Compiled) => void) =>
  fc.assert(fc.property(any, law), { numRuns: 200 });

/** The texts in a statement, in their quotes, but for those of the store itself. */
const literalsOf = ({ text }: Statement): readonly string[] =>
  [...text.matchAll(/'(?:\\.|[^'\\])*'/gs)]
    .map(([literal]) => literal)
    .filter((literal) => !["'READY'", `'${searchIndex}'`, String.raw`'\n'`].includes(literal));

describe.each([
  ['select', anySelect],
  ['walk', compiled(anyWalk, compileWalk)],
  ['search', compiled(anySearch, compileSearch)],
])('a statement of %s', (_, any) => {
  it('has what people sent in its parameters', () => {
    let sent = 0;
    holds(any, ({ text, parameters }) => {
      expect(text).not.toContain(mark);
      if (JSON.stringify(parameters).includes(mark)) sent += 1;
    });
    expect(sent).toBeGreaterThan(0);
  });

  it('is given the parameters that it uses, and no others', () => {
    holds(any, ({ text, parameters }) => {
      const used = [...withoutTexts(text).matchAll(/\$(\w+)/g)].map(([, name]) => name);
      // The store itself gives the release.
      const given = ['release', ...Object.keys(parameters)];
      expect([...new Set(used)].sort()).toEqual(given.sort());
    });
  });

  it('names only what is in the table of the graph, or the store’s own', () => {
    holds(any, ({ text }) => {
      expect(unknownNames(text)).toEqual([]);
    });
  });

  it('has no texts but the store’s own and what people sent, spelt unit by unit', () => {
    holds(any, (one) => {
      for (const literal of literalsOf(one)) expect(one.values).toContain(spelt(literal));
    });
  });

  it('is made of plain signs outside its texts', () => {
    holds(any, ({ text }) => {
      expect(withoutTexts(text)).toMatch(/^[\w\s()[\]{}<>=:;.,|$+*'-]*$/);
      expect(text).not.toMatch(/\/\/|\/\*/);
    });
  });
});

it('a literal stands only where a text with units from U+D800 on is compared by order', () => {
  let literals = 0;
  holds(anySelect, (one) => {
    for (const literal of literalsOf(one)) {
      expect(spelt(literal)).toMatch(/[\ud800-\uffff]/);
      literals += 1;
    }
  });
  expect(literals).toBeGreaterThan(0);
});

/** What a literal says of which each unit is a number, or a quote or backslash behind a backslash. */
function spelt(literal: string): string | null {
  const units = literal.slice(1, -1);
  if (!/^(?:\\u(?!0027|005c)[0-9a-f]{4}|\\['\\])*$/.test(units)) return null;
  return units.replaceAll(/\\(?:u(.{4})|(.))/g, (_, number?: string, sign?: string) =>
    number === undefined ? (sign ?? '') : String.fromCharCode(Number.parseInt(number, 16)),
  );
}
