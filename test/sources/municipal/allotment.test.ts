import { beforeAll, describe, expect, it } from 'vitest';
import { parseLocalDate } from '../../../src/graph/dates.ts';
import type { NodeStatement, Statements } from '../../../src/graph/statement.ts';
import { answerTrace } from '../../../src/questions/trace.ts';
import { traceRoots } from '../../../src/questions/trace-selection.ts';
import { formatRelease, parseRelease } from '../../../src/release/release.ts';
import { mergeStatements } from '../../../src/sources/merge.ts';
import { type Allotments, allotments } from '../../../src/sources/municipal/allotment/index.ts';
import type { MunicipalDocument } from '../../../src/sources/municipal/document.ts';
import { toStatements } from '../../../src/sources/municipal/statements.ts';
import { importTexts, readText } from '../../../src/sources/text/index.ts';
import { MemoryStore } from '../../../src/store/memory/memory-store.ts';
import { seedStatements } from '../../support/seed.ts';
import { reijiFolder } from './reiji.ts';

const duty = (id: string, name: string, ...aliases: string[]): NodeStatement => ({
  id: `duty/${id}`,
  kind: 'Duty',
  properties: aliases.length === 0 ? { name } : { name, aliases },
});
const duties = [
  duty('koseki', '戸籍に関する事務', '戸籍'),
  duty('koho', '広報'),
  duty('koen', '公園の維持管理', '公園'),
  duty('jido-gyakutai', '児童虐待に関すること'),
];
const known = (
  nodes: readonly NodeStatement[] = [],
  edges: Statements['edges'] = [],
): Statements => ({ nodes: [...duties, ...nodes], edges });

/** A rule of 例示市, made up, with these lines. */
function ruleOf(lines: string, name = 'bunsho'): MunicipalDocument {
  const read = readText({
    file: `${name}.txt`,
    name,
    text: `例示市${name}規則\n${lines}`,
    sha256: '0'.repeat(64),
    manifest: {
      city: { code: '990001', name: '例示市', prefecture: '例示県' },
      source: { title: '例示市例規集', publisher: '例示市' },
    },
    details: {},
  });
  if (!('id' in read)) throw new Error(JSON.stringify(read));
  return read;
}

const divided = (lines: string, what = known()): Allotments => allotments([ruleOf(lines)], what);

/** Who performs what, as `unit duty`. */
const decided = ({ decided: all }: Allotments): readonly string[] =>
  all.map(({ unit, duty: id }) => `${unit} ${id}`);

/** What a person has to decide, as `unit: words: reason`. */
const undecided = ({ undecided: all }: Allotments): readonly string[] =>
  all.map(({ unit, words, reason }) => `${unit.join('>')}: ${words}: ${reason}`);

describe('the words of an item', () => {
  const item = (words: string) =>
    divided(`第1条　各課の分掌事務は、次のとおりとする。\n市民課\n(1)　${words}`);

  it.each([
    '戸籍に関すること。',
    '戸籍に関すること',
    '戸籍に関する事務。',
    '戸籍',
    ' 戸 籍 に関すること。',
    '戸籍に関すること（本籍が市内にあるものに限る。）。',
    '戸籍に関すること(他の課の所管に属するものを除く。)。',
  ])('%s are the name of a duty', (words) => {
    expect(decided(item(words))).toEqual(['org/990001/市民課 duty/koseki']);
  });

  it.each([
    '戸籍及び広報に関すること。',
    '戸籍、広報に関すること。',
    '戸籍等に関すること。',
    '戸籍の謄本に関すること。',
    '戸籍（除籍を含む。）に関すること。',
    '庁内の連絡に関すること。',
  ])('%s are none, and make no assignment', (words) => {
    const allotment = item(words);
    expect(decided(allotment)).toEqual([]);
    expect(undecided(allotment)).toEqual([`市民課: ${words}: NO_DUTY`]);
    expect(allotment.statements.nodes.map(({ kind }) => kind)).not.toContain('Assignment');
  });

  it('may be a name that ends with に関すること itself', () => {
    expect(decided(item('児童虐待に関すること。'))).toEqual([
      'org/990001/市民課 duty/jido-gyakutai',
    ]);
  });

  it('that are an alias are told as such, for a person to look over', () => {
    expect(item('戸籍に関すること。').decided[0]?.alias).toBe('戸籍');
    expect(item('戸籍に関する事務。').decided[0]?.alias).toBeUndefined();
  });

  it('with a condition keep it as scope', () => {
    const { statements } = item('戸籍に関すること（本籍が市内にあるものに限る。）。');
    const [assignment] = statements.nodes.filter(({ kind }) => kind === 'Assignment');
    expect(assignment?.properties['scope']).toBe('本籍が市内にあるものに限る。');
  });

  it('are offered the nearest duties, nothing where none is near', () => {
    const [near] = item('戸籍の謄本に関すること。').undecided;
    expect(near?.nearest).toEqual([{ id: 'duty/koseki', name: '戸籍に関する事務' }]);
    expect(item('庁内の連絡に関すること。').undecided[0]?.nearest).toEqual([]);
  });

  it('that several duties bear are left to a person', () => {
    const two = known([duty('koho-2', '広報')]);
    const rule = '第1条　各課の分掌事務は、次のとおりとする。\n市民課\n(1)　広報に関すること。';
    const [open] = divided(rule, two).undecided;
    expect(open).toMatchObject({ reason: 'SEVERAL_DUTIES', words: '広報に関すること。' });
    expect(open?.nearest.map(({ id }) => id)).toEqual(['duty/koho', 'duty/koho-2']);
  });

  it('say nothing by themselves below words that they complete', () => {
    const allotment = divided(
      '第1条　各課の分掌事務は、次のとおりとする。\n市民課\n(1)　次の施設の草刈り\nア　公園\nイ　戸籍に関すること。\n第2条　土木課は、次に掲げる施設の設置に関する事務を分掌する。\n(1)　公園',
    );
    expect(decided(allotment)).toEqual(['org/990001/市民課 duty/koseki']);
    expect(undecided(allotment)).toEqual([
      '市民課: 次の施設の草刈り: NO_DUTY',
      '市民課: 公園: NO_DUTY',
      '土木課: 公園: NO_DUTY',
    ]);
  });
});

describe('the unit', () => {
  it.each([
    [
      'heads the list',
      '第1条　各課の分掌事務は、次のとおりとする。\n市民部\n市民課\n(1)　戸籍に関すること。\n広報課\n(1)　広報に関すること。\n土木部\n公園課\n(1)　公園に関すること。',
      [
        'org/990001/市民部/市民課 duty/koseki',
        'org/990001/市民部/広報課 duty/koho',
        'org/990001/土木部/公園課 duty/koen',
      ],
    ],
    [
      'heads the list in brackets, its items with plain numbers',
      '第1条　各課の分掌事務は、次のとおりとする。\n【市民課】\n１　戸籍に関すること。\n２　広報に関すること。\n【公園課】\n１　公園に関すること。',
      [
        'org/990001/市民課 duty/koseki',
        'org/990001/市民課 duty/koho',
        'org/990001/公園課 duty/koen',
      ],
    ],
    [
      'is the subject of the article',
      '第1条　市民課の分掌事務は、次のとおりとする。\n(1)　戸籍に関すること。\n第2条　広報課においては、次の事務をつかさどる。\n(1)　広報に関すること。',
      ['org/990001/市民課 duty/koseki', 'org/990001/広報課 duty/koho'],
    ],
    [
      'is the item above',
      '第1条　各課の分掌事務は、次のとおりとする。\n(1)　市民課\nア　戸籍に関すること。\n(2)　広報課\nア　広報に関すること。',
      ['org/990001/市民課 duty/koseki', 'org/990001/広報課 duty/koho'],
    ],
    [
      'is within another that the article or the heading names',
      '第1節　市民部\n第1条　市民課の各係の分掌事務は、次のとおりとする。\n戸籍係\n(1)　戸籍に関すること。',
      ['org/990001/市民部/市民課/戸籍係 duty/koseki'],
    ],
    [
      'is a cell of a table in the article',
      '第1条　区役所の各課の分掌事務は、次の表のとおりとする。\n課\t係\t分掌事務\n市民課\t戸籍係\t(1)　戸籍に関すること。\n(2)　広報に関すること。\n公園課\t―\t公園に関すること。',
      [
        'org/990001/区役所/市民課/戸籍係 duty/koseki',
        'org/990001/区役所/市民課/戸籍係 duty/koho',
        'org/990001/区役所/公園課 duty/koen',
      ],
    ],
    [
      'heads a list in the 別表 that the article names',
      '第1条　各課の分掌事務は、別表第2のとおりとする。\n別表第1\n市民課\n(1)　公園に関すること。\n別表第2\n市民課\n(1)　戸籍に関すること。',
      ['org/990001/市民課 duty/koseki'],
    ],
  ])('%s', (_what, lines, expected) => {
    const allotment = divided(lines);
    expect(decided(allotment)).toEqual(expected);
    expect(undecided(allotment)).toEqual([]);
  });

  it.each([
    [
      'is none',
      '第1条　各課の分掌事務は、次のとおりとする。\n(1)　戸籍に関すること。',
      ': 戸籍に関すること。: NO_UNIT',
    ],
    [
      'is several',
      '第1条　市民課及び税務課の分掌事務は、次のとおりとする。\n(1)　戸籍に関すること。',
      ': 戸籍に関すること。: NO_UNIT',
    ],
    [
      'is no unit',
      '第1条　各課の分掌事務は、次のとおりとする。\n各課共通\n(1)　戸籍に関すること。',
      '各課共通: 戸籍に関すること。: NO_UNIT',
    ],
    [
      'is no unit in a table',
      '第1条　分掌事務は、次の表のとおりとする。\n課\t分掌事務\n共通\t戸籍に関すること。',
      '共通: 戸籍に関すること。: NO_UNIT',
    ],
  ])('that %s gets no work', (_what, lines, expected) => {
    const allotment = divided(lines);
    expect(decided(allotment)).toEqual([]);
    expect(undecided(allotment)).toEqual([expected]);
  });

  it('is not looked for where no work is divided: in lists of units, in 附則, in other texts', () => {
    const allotment = divided(
      '第1条　市長の権限に属する事務を分掌させるため、次の課を置く。\n(1)　市民課\n第2条　次に掲げるものは、無料とする。\n(1)　戸籍\n附則\n１　市民課の分掌事務は、次のとおりとする。\n(1)　戸籍に関すること。',
    );
    expect([decided(allotment), undecided(allotment)]).toEqual([[], []]);
    expect(allotment.statements.nodes).toEqual([]);
  });

  it('of one name may be several, each of its own 課', () => {
    const allotment = divided(
      '第1条　各係の分掌事務は、次のとおりとする。\n市民課\n庶務係\n(1)　戸籍に関すること。\n公園課\n庶務係\n(1)　公園に関すること。\n第2条　庶務係の分掌事務は、次のとおりとする。\n(1)　広報に関すること。',
    );
    expect(decided(allotment)).toEqual([
      'org/990001/市民課/庶務係 duty/koseki',
      'org/990001/公園課/庶務係 duty/koen',
    ]);
    expect(undecided(allotment)).toEqual(['庶務係: 広報に関すること。: SEVERAL_UNITS']);
  });

  it('that texts name twice is one', () => {
    const list = '第1条　市民課の分掌事務は、次のとおりとする。\n(1)　';
    const rules = [
      ruleOf(`${list}戸籍に関すること。`, 'a'),
      ruleOf(`${list}戸籍に関すること。\n(2)　広報`, 'b'),
    ];
    const { statements } = allotments(rules, known());
    const ofKind = (kind: string) =>
      statements.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
    expect(ofKind('Organization')).toEqual(['org/990001/市民課']);
    expect(ofKind('Assignment')).toEqual([
      'assignment/990001/市民課/koseki',
      'assignment/990001/市民課/koho',
    ]);
    // Both rules give 戸籍 to it.
    expect(ofKind('LegalBasis')).toHaveLength(3);
  });
});

describe('a unit that is known', () => {
  const office: NodeStatement = {
    id: 'org/990001/ku-yakusho',
    kind: 'Organization',
    properties: { name: '区役所', type: 'WARD_OFFICE' },
  };
  const division: NodeStatement = {
    id: 'org/990001/kumin-ka',
    kind: 'Organization',
    properties: { name: '区民課', aliases: ['くみん課'], type: 'DIVISION' },
  };
  const elsewhere: NodeStatement = { ...division, id: 'org/990002/kumin-ka' };
  const curated = known(
    [office, division, elsewhere],
    [
      { relation: 'ORGANIZATION_OF', from: office.id, to: 'city/990001' },
      { relation: 'ORGANIZATION_OF', from: division.id, to: 'city/990001' },
      { relation: 'ORGANIZATION_OF', from: elsewhere.id, to: 'city/990002' },
      { relation: 'UNIT_OF', from: division.id, to: office.id },
      { relation: 'FOUNDED_ON', from: 'duty/koseki', to: 'basis/koseki/function' },
    ],
  );
  const rule =
    '第1条　区民課の分掌事務は、次のとおりとする。\n(1)　戸籍に関すること。\n第2条　クミン課の係の分掌事務は、次のとおりとする。\n広報係\n(1)　広報に関すること。';

  it('is used and not made again; what is named below it is', () => {
    const allotment = divided(rule, curated);
    expect(decided(allotment)).toEqual([
      'org/990001/kumin-ka duty/koseki',
      'org/990001/kumin-ka/広報係 duty/koho',
    ]);
    const { nodes } = allotment.statements;
    expect(nodes.filter(({ kind }) => kind === 'Organization').map(({ id }) => id)).toEqual([
      'org/990001/kumin-ka/広報係',
    ]);
  });

  it('performs by the provision, from the office that it belongs to, and by what founds the duty', () => {
    const { statements } = divided(rule, curated);
    const id = 'assignment/990001/kumin-ka/koseki';
    const item = 'jp/990001/kisoku/bunsho#Mp-At_1-Pr_1-It_1';
    const basis = 'basis/990001/kumin-ka/koseki/allocation/990001/kisoku/bunsho#Mp-At_1-Pr_1-It_1';
    const node = (one: string) => statements.nodes.find((found) => found.id === one);
    const edges = (from: string) =>
      statements.edges
        .filter((edge) => edge.from === from && edge.relation !== 'SUPPORTED_BY')
        .map(({ relation, to }) => `${relation} ${to}`);
    expect(node(id)?.properties).toEqual({ mode: 'ALLOCATED', certainty: 'EXPLICIT', position: 0 });
    expect(edges(id)).toEqual([
      'OF_DUTY duty/koseki',
      'IN_CITY city/990001',
      'RESTS_ON basis/koseki/function',
      `RESTS_ON ${basis}`,
    ]);
    expect(node(basis)?.properties).toEqual({ role: 'ALLOCATION', certainty: 'EXPLICIT' });
    expect(edges(basis)).toEqual([
      `BY_PROVISION ${item}`,
      'BY_INSTRUMENT jp/990001/kisoku/bunsho',
      'GIVEN_BY org/990001/ku-yakusho',
      'GIVEN_TO org/990001/kumin-ka',
    ]);
    const quotes = (subject: string) =>
      statements.edges
        .filter(({ relation, from }) => relation === 'SUPPORTED_BY' && from === subject)
        .map(({ to }) => node(to)?.properties);
    expect(quotes(id)).toEqual([
      { quote: '戸籍に関すること。', anchor: 'Mp-At_1-Pr_1-It_1', position: 0 },
      { quote: '区民課の分掌事務は、次のとおりとする。', anchor: 'Mp-At_1', position: 1 },
    ]);
    expect(quotes(basis)).toEqual([
      { quote: '戸籍に関すること。', anchor: 'Mp-At_1-Pr_1-It_1', position: 0 },
    ]);
  });
});

describe('the rules of 例示市', () => {
  let documents: readonly MunicipalDocument[];
  let curated: Statements;
  let allotment: Allotments;

  beforeAll(async () => {
    ({ documents } = await importTexts(reijiFolder));
    curated = await seedStatements();
    allotment = allotments(documents, curated);
  });

  it('divide what is the name of a curated duty', () => {
    expect(decided(allotment)).toEqual([
      'org/990001/市民部/市民課 duty/koseki',
      'org/990001/市民部/市民課 duty/maiso-kaso-kyoka',
      'org/990001/市民部/市民課 duty/passport',
      'org/990001/市民部/税務課 duty/keijidoshazei-shinkoku',
      'org/990001/市民部/税務課 duty/shizei-shomei',
      'org/990001/福祉部/福祉課 duty/seikatsu-hogo',
      'org/990001/会計課 duty/shoshomeisho-hakko',
      'org/990001/区役所/区民課/戸籍係 duty/koseki',
      'org/990001/区役所/区民課/戸籍係 duty/inkan-toroku',
      'org/990001/区役所/区民課/国保係 duty/kokumin-kenko-hoken',
      'org/990001/区役所/福祉課 duty/boshi-hoken',
    ]);
  });

  it('leave the rest to a person', () => {
    expect(undecided(allotment)).toEqual([
      '市民部>市民課: 戸籍及び住民基本台帳に関すること。: NO_DUTY',
      '市民部>市民課: ポスターの掲示に関すること。: NO_DUTY',
      '福祉部>福祉課: 次に掲げる施設の維持補修: NO_DUTY',
      '福祉部>福祉課: 公園: NO_DUTY',
      '福祉部>福祉課: 河川: NO_DUTY',
      '福祉部>福祉課: その他他課の主管に属しないこと。: NO_DUTY',
    ]);
    expect(allotment.undecided[0]).toMatchObject({
      provision:
        'jp/990001/kisoku/jimu-bunsho#Mp-At_3-Pr_1-NamedRow_854945a9-NamedRow_284eb892-It_4',
      citation: '例示市事務分掌規則第3条市民部の項市民課の項第4号',
      nearest: [{ name: '住民基本台帳に関する事務' }, { name: '戸籍に関する事務' }],
    });
  });

  it('quote only what their files say', () => {
    const words = new Map(
      documents.map(({ source, provisions }) => [
        source.id,
        provisions.map(({ caption, text }) => `${caption}\n${text}`).join('\n'),
      ]),
    );
    const { nodes, edges } = allotment.statements;
    const sources = new Map(
      edges.filter(({ relation }) => relation === 'QUOTED_FROM').map(({ from, to }) => [from, to]),
    );
    const quotes = nodes.filter(({ kind }) => kind === 'Evidence');
    expect(quotes.length).toBeGreaterThan(0);
    for (const { id, properties } of quotes) {
      expect(words.get(sources.get(id) ?? '')).toContain(properties['quote']);
    }
  });

  it('answer on what the work rests, with what is missing named', async () => {
    const merged = mergeStatements([...documents.map(toStatements), curated, allotment.statements]);
    const release = parseRelease(formatRelease(merged));
    const store = MemoryStore.of(release.statements, {
      id: release.id,
      sha256: release.sha256,
      builtAt: '2026-01-01T00:00:00.000Z',
      statements: 0,
    });
    const asOf = parseLocalDate('2026-11-23');
    if (asOf === null) throw new Error('no day');
    const question = { duty: { name: 'パスポート' }, city: { name: '例示市' } };
    const trace = answerTrace(await store.select({ roots: traceRoots(question) }), question, asOf);
    expect(trace.certainty).toBe('EXPLICIT');
    expect(trace.summary.ja).toContain(
      '市民課が行う。その根拠は旅券法第3条第1項、第8条第1項及び例示市事務分掌規則第3条市民部の項市民課の項第3号である',
    );
    // The Act gives it to the governor: without an ordinance of the prefecture no city has it.
    expect(trace.missing.map(({ role }) => role)).toEqual(['TRANSFER']);
  });
});
