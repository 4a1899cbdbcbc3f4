import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeStatement, Statements } from '../../src/graph/statement.ts';
import { formatRelease, InvalidRelease, parseRelease } from '../../src/release/release.ts';
import { anyStatements } from '../store/arbitrary.ts';
import { seedStatements } from '../support/seed.ts';
import { tiny } from './tiny.ts';

const text = formatRelease(tiny);

/** Why a text is refused; the test fails where it is not, or by any other error. */
function refusal(release: string): string {
  try {
    parseRelease(release);
  } catch (error) {
    if (error instanceof InvalidRelease) return error.message;
    throw error;
  }
  throw new Error('the release was not refused');
}

const whys =
  /^it is (cut off|empty|not a Konkyo release)|^it was altered|^its first line was altered|^it has version |^it holds \d+ statements/;

describe('a release', () => {
  it('has the bytes that it always had', () => {
    expect(text).toBe(`\
{"edges":4,"format":"konkyo-release","nodes":6,"sha256":"d664b792ac561289730676087c482e2cf319d33bb65c6968f4b17896cd4a1d51","version":1}
{"id":"basis/ryoken","kind":"LegalBasis","properties":{"certainty":"EXPLICIT","role":"FUNCTION"}}
{"id":"duty/passport","kind":"Duty","properties":{"aliases":["旅券","パスポート"],"name":"旅券の申請受付"}}
{"id":"duty/yoshinoya","kind":"Duty","properties":{"aliases":[],"name":"𠮷野家跡地の管理"}}
{"id":"evidence/1","kind":"Evidence","properties":{"page":8,"quote":"一般旅券の\\"発給\\"を\\n受け"}}
{"id":"law/ryoken-ho","kind":"Law","properties":{"title":"旅券法"}}
{"id":"law/ryoken-ho#Mp-At_3-Pr_1","kind":"Provision","properties":{"citation":"旅券法第3条第1項","number":"第3条第1項","partial":true}}
{"from":"basis/ryoken","relation":"BY_PROVISION","to":"law/ryoken-ho#Mp-At_3-Pr_1"}
{"from":"duty/passport","relation":"FOUNDED_ON","to":"basis/ryoken"}
{"from":"law/ryoken-ho#Mp-At_3-Pr_1","relation":"PART_OF","to":"law/ryoken-ho"}
{"from":"basis/ryoken","relation":"SUPPORTED_BY","to":"evidence/1"}
`);
  });

  it('is called by the hash of all its lines after the first', () => {
    const { id, sha256 } = parseRelease(text);
    const body = text.slice(text.indexOf('\n') + 1);
    expect(sha256).toBe(createHash('sha256').update(body).digest('hex'));
    expect(id).toBe(`release/${sha256.slice(0, 16)}`);
  });

  it('is the same for the same statements, in whatever order they and their properties were made', () => {
    const shuffled = <T>(items: readonly T[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    const inOtherOrder = ({ id, kind, properties }: NodeStatement) =>
      shuffled(Object.entries(properties)).map(
        (entries): NodeStatement => ({ kind, properties: Object.fromEntries(entries), id }),
      );
    fc.assert(
      fc.property(
        anyStatements.chain(({ nodes, edges }) =>
          fc.tuple(
            fc.constant({ nodes, edges }),
            fc.record({
              nodes: shuffled(nodes).chain((some) => fc.tuple(...some.map(inOtherOrder))),
              edges: shuffled(edges),
            }),
          ),
        ),
        ([given, other]) => {
          expect(formatRelease(other)).toBe(formatRelease(given));
        },
      ),
    );
  });

  it('says what was written into it', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const { statements: read } = parseRelease(formatRelease(statements));
        expect(new Set(read.nodes)).toEqual(new Set(statements.nodes));
        expect(new Set(read.edges)).toEqual(new Set(statements.edges));
        expect(formatRelease(read)).toBe(formatRelease(statements));
      }),
    );
  });

  it('holds any text, also such that JSON and UTF-8 have trouble with', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('\ud842', '\udfb7x', '\u2028', '\0'),
        ),
        (name) => {
          const nodes: NodeStatement[] = [{ id: 'duty/a', kind: 'Duty', properties: { name } }];
          const bytes = Buffer.from(formatRelease({ nodes, edges: [] }), 'utf8');
          expect(parseRelease(bytes.toString('utf8')).statements.nodes).toEqual(nodes);
        },
      ),
    );
  });

  it('joins nodes whatever characters their ids have', () => {
    const ids = [
      'duty/"a"',
      'duty/\\',
      'duty/\n',
      'duty/\ud842',
      'duty/旅券',
      'duty/𠮷',
      'duty/﨑',
    ];
    const nodes = ids.map((id): NodeStatement => ({ id, kind: 'Duty', properties: {} }));
    const edges = ids.map((from, i) => ({
      relation: 'BROADER' as const,
      from,
      to: ids[(i + 1) % ids.length] ?? '',
    }));
    const { statements } = parseRelease(formatRelease({ nodes, edges }));
    expect(new Set(statements.nodes)).toEqual(new Set(nodes));
    expect(new Set(statements.edges)).toEqual(new Set(edges));
  });

  it('holds texts longer than a million characters', () => {
    const name = '旅'.repeat(1_000_001);
    const nodes: NodeStatement[] = [{ id: 'duty/a', kind: 'Duty', properties: { name } }];
    expect(parseRelease(formatRelease({ nodes, edges: [] })).statements.nodes).toEqual(nodes);
  });

  it('of nothing is one, too', () => {
    const empty = formatRelease({ nodes: [], edges: [] });
    expect(parseRelease(empty).statements).toEqual({ nodes: [], edges: [] });
    expect(refusal(empty.trimEnd())).toMatch(/^it is cut off/);
  });

  it('of the curated data reads as it was built', async () => {
    const statements = await seedStatements();
    const release = formatRelease(statements);
    expect(formatRelease(parseRelease(release).statements)).toBe(release);
  });
});

describe('a text is no release', () => {
  it('cut off at any byte', () => {
    const bytes = Buffer.from(text, 'utf8');
    for (let length = 0; length < bytes.length; length++) {
      const why = refusal(bytes.subarray(0, length).toString('utf8'));
      expect(why, `cut at ${length}`).toMatch(length === 0 ? /^it is empty/ : /^it is cut off/);
    }
  });

  it('with any one character another', () => {
    for (const [at, char] of [...text].entries()) {
      for (const other of ['0', '1', 'f', ' ', '"', '\n', '旅']) {
        if (char === other) continue;
        const altered = [...text].with(at, other).join('');
        expect(refusal(altered), `${JSON.stringify(other)} at ${at}`).toMatch(whys);
      }
    }
  });

  it('with any one character too many or too few', () => {
    const chars = [...text];
    for (let at = 0; at <= chars.length; at++) {
      for (const more of [' ', '\n', '0', '\r']) {
        expect(refusal(chars.toSpliced(at, 0, more).join('')), `at ${at}`).toMatch(whys);
      }
      if (at < chars.length) expect(refusal(chars.toSpliced(at, 1).join(''))).toMatch(whys);
    }
  });

  it('with any two lines exchanged, or one twice', () => {
    const [header = '', ...lines] = text.trimEnd().split('\n');
    for (const [i, line] of lines.entries()) {
      const swapped = lines.with(i, lines.at(i - 1) ?? '').with(i - 1, line);
      expect(refusal([header, ...swapped, ''].join('\n'))).toMatch(/^it was altered/);
      expect(refusal([header, ...lines.toSpliced(i, 0, line), ''].join('\n'))).toBe(
        'it holds 11 statements, its header says 10',
      );
    }
  });

  it.each([
    ['', /^it is empty/],
    ['\n', /^it is not a Konkyo release/],
    ['PK\u0003\u0004', /^it is not a Konkyo release/],
    ['{}\n', /^it is not a Konkyo release/],
    ['[]\n', /^it is not a Konkyo release/],
    ['null\n', /^it is not a Konkyo release/],
    ['{"@context":"https://schema.org"}\n', /^it is not a Konkyo release/],
    ['{"format":"konkyo-release"}\n', /^it has version undefined, this program reads 1/],
    ['{"format":"konkyo-release","version":2}\n', /^it has version 2, this program reads 1/],
    ['{"format":"konkyo-release","version":1}\n', /^its first line was altered/],
  ])('%j', (other, why) => {
    expect(refusal(other)).toMatch(why);
  });

  it('of a later version, whatever else that has', () => {
    const [header = ''] = text.split('\n');
    const later = text.replace(header, header.replace('"version":1', '"version":2,"zone":3'));
    expect(refusal(later)).toBe('it has version 2, this program reads 1; build it again');
  });
});

describe('a release made badly, with its hash right,', () => {
  type Line = Readonly<Record<string, unknown>>;
  const duty = (id: string, properties: unknown = { name: id }): Line => ({
    id,
    kind: 'Duty',
    properties,
  });
  const broader = (from: string, to: string): Line => ({ from, relation: 'BROADER', to });

  function made(nodes: readonly (Line | string)[], edges: readonly (Line | string)[] = []): string {
    const body = [...nodes, ...edges]
      .map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
      .join('');
    const sha256 = createHash('sha256').update(body).digest('hex');
    const [counts, format, version] = [
      { edges: edges.length },
      { format: 'konkyo-release' },
      { version: 1 },
    ];
    const header = { ...counts, ...format, nodes: nodes.length, sha256, ...version };
    return `${JSON.stringify(header)}\n${body}`;
  }

  it('is the only thing refused here', () => {
    parseRelease(made([duty('duty/a'), duty('duty/b')], [broader('duty/a', 'duty/b')]));
  });

  it.each<[string, string, RegExp]>([
    [
      'of an unknown kind',
      made([{ id: 'a/b', kind: 'Weather', properties: {} }]),
      /^line 2: "Weather" is no kind of node; expected one of Law, /,
    ],
    [
      'of a kind that only JavaScript knows',
      made([{ id: 'a/b', kind: 'constructor', properties: {} }]),
      /^line 2: "constructor" is no kind of node/,
    ],
    ['without an id', made([{ kind: 'Duty', properties: {} }]), /^line 2: expected a node$/],
    [
      'with an id of a thousand characters and one',
      made([duty(`duty/${'a'.repeat(996)}`)]),
      /^line 2: its id has 1001 characters; expected 1000 at most$/,
    ],
    [
      'with an anchor of a thousand characters and one',
      made([{ id: 'a/b', kind: 'Evidence', properties: { anchor: '1'.repeat(1001) } }]),
      /^line 2: its anchor has 1001 characters; expected 1000 at most$/,
    ],
    [
      'with an edge to something of endless name',
      made([duty('duty/a')], [broader('duty/a', 'x'.repeat(5_000))]),
      /^line 3: "x{60}…" is not in the release$/,
    ],
    [
      'without properties',
      made([{ id: 'duty/a', kind: 'Duty' }]),
      /^line 2: duty\/a has no properties$/,
    ],
    [
      'with a list for properties',
      made([duty('duty/a', [])]),
      /^line 2: duty\/a has no properties$/,
    ],
    [
      'with an unknown property',
      made([duty('duty/a'), duty('duty/b', { weather: 'fine' })]),
      /^line 3: Duty has no property "weather"$/,
    ],
    [
      'with a property that only JavaScript knows',
      made([duty('duty/a', { constructor: 'x' })]),
      /^line 2: Duty has no property "constructor"$/,
    ],
    [
      'a number for a text',
      made([duty('duty/a', { name: 1 })]),
      /^line 2: "name" of Duty is not of type text$/,
    ],
    [
      'a text for a list',
      made([duty('duty/a', { aliases: 'x' })]),
      /^line 2: "aliases" of Duty is not of type texts$/,
    ],
    [
      'a number in a list of texts',
      made([duty('duty/a', { aliases: ['x', 1] })]),
      /"aliases" of Duty is not of type texts$/,
    ],
    [
      'null for a text',
      made([duty('duty/a', { name: null })]),
      /"name" of Duty is not of type text$/,
    ],
    [
      'a fraction for a whole number',
      made([{ id: 'evidence/a', kind: 'Evidence', properties: { page: 1.5 } }]),
      /"page" of Evidence is not of type integer$/,
    ],
    [
      'a text for a truth value',
      made([{ id: 'org/a', kind: 'Organization', properties: { openList: 'true' } }]),
      /"openList" of Organization is not of type boolean$/,
    ],
    ['an id twice', made([duty('duty/a'), duty('duty/a')]), /^line 3: .*stands once$/],
    [
      'an id twice, for two kinds',
      made([duty('x/a'), { id: 'x/a', kind: 'City', properties: {} }]),
      /^line 3: .*stands once$/,
    ],
    [
      'an edge twice',
      made([duty('duty/a')], [broader('duty/a', 'duty/a'), broader('duty/a', 'duty/a')]),
      /^line 4: .*stands once$/,
    ],
    [
      'nodes out of order',
      made([duty('duty/b'), duty('duty/a')]),
      /^line 3: it stands out of order/,
    ],
    [
      'keys out of order',
      made(['{"kind":"Duty","id":"duty/a","properties":{}}']),
      /^line 2: it is not in canonical form/,
    ],
    [
      'a key that nobody knows',
      made(['{"id":"duty/a","kind":"Duty","properties":{},"x":1}']),
      /^line 2: it is not in canonical form/,
    ],
    [
      'a property twice',
      made(['{"id":"duty/a","kind":"Duty","properties":{"name":"a","name":"a"}}']),
      /^line 2: it is not in canonical form/,
    ],
    [
      'properties out of order',
      made(['{"id":"duty/a","kind":"Duty","properties":{"note":"a","name":"a"}}']),
      /^line 2: it is not in canonical form/,
    ],
    [
      'a comma too many',
      made(['{"id":"duty/a","kind":"Duty","properties":{"name":"a",}}']),
      /^line 2: it is no JSON object$/,
    ],
    [
      'a character escaped that need not be',
      made(['{"id":"duty/a","kind":"Duty","properties":{"name":"\\u0061"}}']),
      /^line 2: it is not in canonical form/,
    ],
    [
      'a character not escaped that must be',
      made(['{"id":"duty/a","kind":"Duty","properties":{"name":"a\tb"}}']),
      /^line 2: it is no JSON object$/,
    ],
    [
      'a whole number as a fraction',
      made(['{"id":"evidence/a","kind":"Evidence","properties":{"page":1.0}}']),
      /^line 2: it is not in canonical form/,
    ],
    [
      'a negative nothing',
      made(['{"id":"evidence/a","kind":"Evidence","properties":{"page":-0}}']),
      /^line 2: it is not in canonical form/,
    ],
    [
      'an end of an edge escaped that need not be',
      made([duty('duty/a')], ['{"from":"duty/a","relation":"BROADER","to":"duty/\\u0061"}']),
      /^line 3: it is not in canonical form/,
    ],
    [
      'something behind an edge',
      made([duty('duty/a')], ['{"from":"duty/a","relation":"BROADER","to":"duty/a"} ']),
      /^line 3: it is not in canonical form/,
    ],
    [
      'edges out of order by what they lead from',
      made(
        [duty('duty/a'), duty('duty/b')],
        [broader('duty/b', 'duty/a'), broader('duty/a', 'duty/b')],
      ),
      /^line 5: it stands out of order/,
    ],
    [
      'edges out of order by what they lead to',
      made(
        [
          duty('duty/a'),
          ...['basis/a', 'basis/b'].map((id) => ({ id, kind: 'LegalBasis', properties: {} })),
        ].toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1)),
        [
          { from: 'duty/a', relation: 'FOUNDED_ON', to: 'basis/b' },
          { from: 'duty/a', relation: 'FOUNDED_ON', to: 'basis/a' },
        ],
      ),
      /^line 6: it stands out of order/,
    ],
    [
      'edges out of order by their relations',
      made(
        [{ id: 'basis/a', kind: 'LegalBasis', properties: {} }, duty('duty/a'), duty('duty/b')],
        [{ from: 'duty/a', relation: 'FOUNDED_ON', to: 'basis/a' }, broader('duty/a', 'duty/b')],
      ),
      /^line 6: it stands out of order/,
    ],
    ['spaces', made(['{"id":"duty/a","kind":"Duty","properties":{} }']), /not in canonical form/],
    ['a line that is no JSON', made(['duty/a']), /^line 2: it is no JSON object$/],
    ['a line that is no object', made(['[1]']), /^line 2: it is no JSON object$/],
    ['an edge for a node', made([broader('duty/a', 'duty/b')]), /^line 2: expected a node$/],
    ['a node for an edge', made([duty('duty/a')], [duty('duty/b')]), /^line 3: expected an edge$/],
    [
      'an edge from nowhere',
      made([duty('duty/a')], [broader('duty/x', 'duty/a')]),
      /^line 3: "duty\/x" is not in the release$/,
    ],
    [
      'an edge to nowhere',
      made([duty('duty/a')], [broader('duty/a', 'duty/x')]),
      /^line 3: "duty\/x" is not in the release$/,
    ],
    [
      'an edge of an unknown relation',
      made([duty('duty/a')], [{ from: 'duty/a', relation: 'LIKES', to: 'duty/a' }]),
      /^line 3: "LIKES" is no relation; expected one of PART_OF, /,
    ],
    [
      'an edge between kinds that it does not join',
      made([duty('duty/a')], [{ from: 'duty/a', relation: 'PART_OF', to: 'duty/a' }]),
      /^line 3: PART_OF does not lead from Duty to Duty$/,
    ],
    [
      'a second neighbour where there is one',
      made(
        [duty('duty/a'), duty('duty/b'), duty('duty/c')],
        [broader('duty/a', 'duty/b'), broader('duty/a', 'duty/c')],
      ),
      /^line 6: "duty\/a" has a second "broader"$/,
    ],
    [
      'a second neighbour where there is one, against the edge',
      made(
        [
          { id: 'assignment/a', kind: 'Assignment', properties: {} },
          { id: 'org/a', kind: 'Organization', properties: {} },
          { id: 'org/b', kind: 'Organization', properties: {} },
        ],
        [
          { from: 'org/a', relation: 'PERFORMS', to: 'assignment/a' },
          { from: 'org/b', relation: 'PERFORMS', to: 'assignment/a' },
        ],
      ),
      /^line 6: "assignment\/a" has a second "organization"$/,
    ],
  ])('is refused: %s', (_what, release, why) => {
    expect(refusal(release)).toMatch(why);
  });

  it('names the first line that is wrong, of several', () => {
    const wrong = made(
      [duty('duty/a', { name: 1 }), duty('duty/a')],
      [broader('duty/x', 'duty/a'), broader('duty/a', 'duty/a')],
    );
    expect(refusal(wrong)).toBe('line 2: "name" of Duty is not of type text');
  });

  it('says in one line what is wrong', () => {
    const statements: Statements = { nodes: [tiny.nodes[0] as NodeStatement], edges: tiny.edges };
    expect(refusal(formatRelease(statements))).not.toContain('\n');
  });
});
