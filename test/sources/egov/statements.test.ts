/** Laws as statements of the graph. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LocalDate, parseLocalDate } from '../../../src/graph/dates.ts';
import type { NodeStatement, Statements } from '../../../src/graph/statement.ts';
import { formatRelease, parseRelease } from '../../../src/release/release.ts';
import { importLaws } from '../../../src/sources/egov/import.ts';
import type { ParsedLaw, Revisions } from '../../../src/sources/egov/law.ts';
import { readLawName } from '../../../src/sources/egov/revision.ts';
import { type LawStatementsOptions, lawStatements } from '../../../src/sources/egov/statements.ts';
import { loadSeed } from '../../../src/sources/seed/index.ts';
import { toStatements } from '../../../src/sources/seed/statements.ts';
import { seedFolder } from '../../support/seed.ts';
import { sourcesFolder, sourcesMissing } from '../../support/sources.ts';
import { article, lawXml, paragraph, read } from './laws.ts';

const id = 'law/430AC0000000001';

/** One revision, by the name of its folder, of a law with these parts. */
async function revision(
  name: string,
  parts: Parameters<typeof lawXml>[0],
  collectedOn?: string,
): Promise<ParsedLaw> {
  const law = readLawName(name);
  if (law === null) throw new Error(`the test names no law: ${name}`);
  return read(lawXml(parts), {
    ...law,
    ...(collectedOn === undefined ? {} : { collectedOn: day(collectedOn) }),
  });
}

function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new Error(`the test names no day: ${text}`);
  return date;
}

const one = (main: string): Parameters<typeof lawXml>[0] => ({ main });
const propertiesOf = ({ nodes }: Statements, wanted: string) =>
  nodes.find((node) => node.id === wanted)?.properties;
const targets = ({ edges }: Statements, relation: string, from: string) =>
  edges.filter((edge) => edge.relation === relation && edge.from === from).map(({ to }) => to);

describe('a law', () => {
  const main = `<Chapter Num="1"><ChapterTitle>第一章　総則</ChapterTitle>
    <Article Num="1"><ArticleCaption>（目的）</ArticleCaption><ArticleTitle>第一条</ArticleTitle>${paragraph(1, '甲')}${paragraph(2, '乙')}</Article></Chapter>`;
  const after = `<SupplProvision AmendLawNum="平成一一年七月一六日法律第八七号" Extract="true"><SupplProvisionLabel>附　則</SupplProvisionLabel>${article('1', paragraph(1, '丙'))}</SupplProvision>`;

  it('is an instrument with its provisions, published where e-Gov has it', async () => {
    const law = await revision('430AC0000000001_20260101_507AC0000000020', { main, after });
    const statements = lawStatements([law]);
    expect(propertiesOf(statements, id)).toEqual({
      title: '試験法',
      titleKana: 'しけんほう',
      abbreviations: ['試法', 'テスト法'],
      lawId: '430AC0000000001',
      number: '平成三十年法律第一号',
      revisionId: '430AC0000000001_20260101_507AC0000000020',
      issuedOn: '2018',
    });
    expect(targets(statements, 'PUBLISHED_IN', id)).toEqual(['source/egov-430AC0000000001']);
    expect(propertiesOf(statements, 'source/egov-430AC0000000001')).toEqual({
      title: '試験法（平成三十年法律第一号）',
      publisher: 'e-Gov 法令検索（デジタル庁）',
      date: '2026-01-01',
      url: 'https://laws.e-gov.go.jp/law/430AC0000000001',
      sha256: law.sha256,
    });
    expect(propertiesOf(statements, `${id}#Mp-At_1-Pr_2`)).toEqual({
      anchor: 'Mp-At_1-Pr_2',
      provisionKind: 'PARAGRAPH',
      number: '第1条第2項',
      citation: '試験法第1条第2項',
      text: '乙',
      partial: false,
      position: `${id}#M-A11-P12`,
    });
    expect(propertiesOf(statements, `${id}#Sp_19990716_87`)).toMatchObject({
      citation: '試験法附則（平成11年法律第87号）',
      provisionKind: 'SUPPLEMENTARY_PROVISION',
      partial: true,
    });
  });

  it('has its paragraphs below articles, its articles below headings, their captions without brackets', async () => {
    const statements = lawStatements([await revision('430AC0000000001', { main, after })]);
    expect(targets(statements, 'BELOW', `${id}#Mp-At_1-Pr_1`)).toEqual([`${id}#Mp-At_1`]);
    expect(targets(statements, 'BELOW', `${id}#Mp-At_1`)).toEqual([`${id}#Mp-Ch_1`]);
    expect(targets(statements, 'BELOW', `${id}#Mp-Ch_1`)).toEqual([]);
    expect(targets(statements, 'BELOW', `${id}#Sp_19990716_87-At_1`)).toEqual([
      `${id}#Sp_19990716_87`,
    ]);
    expect(propertiesOf(statements, `${id}#Mp-Ch_1`)).toMatchObject({
      caption: '総則',
      number: '第1章',
    });
    expect(propertiesOf(statements, `${id}#Mp-At_1`)).toMatchObject({ caption: '目的' });
  });

  it('of a download without dates has that of the download', async () => {
    const statements = lawStatements([await revision('430AC0000000001', one(main), '2020-11-18')]);
    expect(propertiesOf(statements, 'source/egov-430AC0000000001')).toMatchObject({
      date: '2020-11-18',
      note: '2020年11月18日現在の条文。その後の改正は確かめていない。',
    });
    expect(propertiesOf(statements, id)).not.toHaveProperty('revisionId');
  });

  it('that was never amended is in force from the day of its revision', async () => {
    const law = await revision('430AC0000000001_20190401_000000000000000', one(main));
    expect(propertiesOf(lawStatements([law]), id)).toMatchObject({ validFrom: '2019-04-01' });
  });

  it('makes a release', async () => {
    const statements = lawStatements([await revision('430AC0000000001', { main, after })]);
    expect(parseRelease(formatRelease(statements)).statements.nodes).toHaveLength(
      statements.nodes.length,
    );
  });

  it('keeps its provisions in the order of the document, whatever their anchors say', async () => {
    const chapters = `<Chapter Num="1"><ChapterTitle>第一章　甲</ChapterTitle>${article('1', paragraph(1, '一'), paragraph(2, '二'))}${article('2', paragraph(1, '三'))}</Chapter>
      <Chapter Num="2"><ChapterTitle>第二章　削除</ChapterTitle></Chapter>
      <Chapter Num="3"><ChapterTitle>第三章　乙</ChapterTitle>${article('2_2', paragraph(1, '四'))}${article('10', paragraph(1, '五'))}</Chapter>`;
    const row = (words: string) =>
      `<TableRow><TableColumn><Sentence>${words}</Sentence></TableColumn></TableRow>`;
    const law = await revision('430AC0000000001', {
      main: chapters,
      after: `<AppdxTable><AppdxTableTitle>別表</AppdxTableTitle><TableStruct><Table>${row('戸籍法')}${row('旅券法')}${row('一')}</Table></TableStruct></AppdxTable>${after}`,
    });
    const { nodes } = lawStatements([law]);
    const ordered = nodes
      .filter(({ kind }) => kind === 'Provision')
      .sort((a, b) =>
        String(a.properties['position']) < String(b.properties['position']) ? -1 : 1,
      )
      .map(({ properties }) => properties['anchor']);
    expect(ordered).toEqual(law.provisions.map(({ anchor }) => anchor));
  });
});

describe('several revisions of a law', () => {
  const names = [
    '430AC0000000001_20260101_507AC0000000010',
    '430AC0000000001_20260401_507AC0000000020',
    '430AC0000000001_20261001_507AC0000000030',
  ] as const;
  const articles = (words: Readonly<Record<string, string>>) =>
    one(
      Object.entries(words)
        .map(([num, text]) => article(num, paragraph(1, text)))
        .join(''),
    );

  async function statementsOf(
    texts: readonly Readonly<Record<string, string>>[],
    options?: LawStatementsOptions,
    collectedOn = '2026-05-01',
  ) {
    const laws = await Promise.all(
      texts.map((words, i) => revision(names[i] ?? '', articles(words), collectedOn)),
    );
    return lawStatements(laws as unknown as Revisions, options);
  }
  const versionsOf = ({ nodes, edges }: Statements, anchor: string) => {
    const ids = edges
      .filter(({ relation, to }) => relation === 'VERSION_OF' && to === `${id}#${anchor}`)
      .map(({ from }) => from);
    return nodes
      .filter((node) => ids.includes(node.id))
      .map(({ id: version, properties }: NodeStatement) => ({
        version: version.split('@')[1],
        ...properties,
      }));
  };

  it('are one provision, which has the words of the day for which they were collected', async () => {
    const statements = await statementsOf([{ 1: '甲' }, { 1: '乙' }, { 1: '丙' }]);
    expect(propertiesOf(statements, `${id}#Mp-At_1`)).toMatchObject({ text: '乙' });
    expect(propertiesOf(statements, id)).toMatchObject({ revisionId: names[1] });
    expect(propertiesOf(statements, 'source/egov-430AC0000000001')).toMatchObject({
      date: '2026-04-01',
    });
  });

  it.each([
    ['2026-03-31', '甲'],
    ['2026-04-01', '乙'],
    ['2027-01-01', '丙'],
    ['2020-01-01', '甲'],
  ])('read on %s as on no other day: %s', async (asOf, text) => {
    const statements = await statementsOf([{ 1: '甲' }, { 1: '乙' }, { 1: '丙' }], {
      asOf: day(asOf),
    });
    expect(propertiesOf(statements, `${id}#Mp-At_1`)).toMatchObject({ text });
  });

  it('give versions where they word it differently, each with the days on which it reads so', async () => {
    const statements = await statementsOf([{ 1: '甲' }, { 1: '甲' }, { 1: '乙' }]);
    expect(versionsOf(statements, 'Mp-At_1')).toEqual([
      {
        version: '20260101_507AC0000000010',
        text: '甲',
        revisionId: names[0],
        position: 0,
        validTo: '2026-09-30',
      },
      {
        version: '20261001_507AC0000000030',
        text: '乙',
        revisionId: names[2],
        position: 1,
        validFrom: '2026-10-01',
      },
    ]);
  });

  it('give none where they agree', async () => {
    const statements = await statementsOf([{ 1: '甲' }, { 1: '甲' }]);
    expect(versionsOf(statements, 'Mp-At_1')).toEqual([]);
    expect(propertiesOf(statements, `${id}#Mp-At_1`)).not.toHaveProperty('validFrom');
  });

  it('say since when and until when there is a provision', async () => {
    const statements = await statementsOf([
      { 1: '甲', 2: '乙' },
      { 1: '甲', 3: '丙' },
      { 1: '甲' },
    ]);
    expect(propertiesOf(statements, `${id}#Mp-At_2`)).toMatchObject({
      text: '乙',
      validTo: '2026-03-31',
    });
    expect(propertiesOf(statements, `${id}#Mp-At_2`)).not.toHaveProperty('validFrom');
    expect(propertiesOf(statements, `${id}#Mp-At_3`)).toMatchObject({
      text: '丙',
      validFrom: '2026-04-01',
      validTo: '2026-09-30',
    });
  });

  it('date no change that happened since a text whose day nobody says', async () => {
    const older = await revision('430AC0000000001', articles({ 1: '甲', 2: '乙' }), '2020-11-18');
    const newer = await revision(names[0], articles({ 1: '丙' }), '2026-03-23');
    const statements = lawStatements([older, newer]);
    expect(versionsOf(statements, 'Mp-At_1')).toEqual([
      { version: 'undated', text: '甲', position: 0 },
      { version: '20260101_507AC0000000010', text: '丙', revisionId: names[0], position: 1 },
    ]);
    expect(propertiesOf(statements, `${id}#Mp-At_2`)).not.toHaveProperty('validTo');
  });

  it('of one day are one: only the last of them is ever in force', async () => {
    const [first, second, third] = [
      await revision(names[0], articles({ 1: '甲' })),
      await revision('430AC0000000001_20260401_506AC0000000065', articles({ 1: '乙' })),
      await revision('430AC0000000001_20260401_507AC0000000047', articles({ 1: '丙' })),
    ];
    const statements = lawStatements([first, second, third]);
    expect(versionsOf(statements, 'Mp-At_1').map(({ version }) => version)).toEqual([
      '20260101_507AC0000000010',
      '20260401_507AC0000000047',
    ]);
  });

  it('do not take back an amendment that one of them was written without', async () => {
    const suppl = (lawNum: string) =>
      `<SupplProvision AmendLawNum="${lawNum}"><SupplProvisionLabel>附　則</SupplProvisionLabel>${paragraph(1, '施行する。')}</SupplProvision>`;
    const of = (name: string, words: Readonly<Record<string, string>>, after: string) =>
      revision(name, { ...articles(words), after });
    const known = suppl('令和六年五月一日法律第三〇号');
    const later = suppl('令和七年五月一日法律第五〇号');
    // 令和5年法律第20号 takes effect last, and its text was written before 令和7年法律第50号 was known.
    const statements = lawStatements([
      await of(names[0], { 1: '甲', 2: '乙', 3: '丙' }, known),
      await of('430AC0000000001_20260301_506AC0000000030', { 1: '甲', 2: '乙二', 3: '丙' }, known),
      await of(
        '430AC0000000001_20260401_507AC0000000050',
        { 1: '甲二', 2: '乙二', 3: '丙' },
        known + later,
      ),
      await of('430AC0000000001_20260601_505AC0000000020', { 1: '甲', 2: '乙二', 4: '丁' }, known),
    ]);
    expect(versionsOf(statements, 'Mp-At_1')).toMatchObject([
      { text: '甲', validTo: '2026-03-31' },
      { text: '甲二', validFrom: '2026-04-01' },
    ]);
    expect(versionsOf(statements, 'Mp-At_1')).toHaveLength(2);
    expect(propertiesOf(statements, `${id}#Sp_20250501_50`)).not.toHaveProperty('validTo');
    expect(propertiesOf(statements, `${id}#Mp-At_3`)).toMatchObject({ validTo: '2026-05-31' });
    expect(propertiesOf(statements, `${id}#Mp-At_4`)).toMatchObject({
      text: '丁',
      validFrom: '2026-06-01',
    });
  });
});

describe.skipIf(sourcesMissing('the curated provisions are those of e-Gov’s laws'))(
  'the curated provisions of laws',
  () => {
    it('have the ids, numbers, citations, places and words that the import gives', async () => {
      const seed = toStatements(await loadSeed(seedFolder)).nodes;
      const isLaw = ({ id: provision }: NodeStatement) => provision.startsWith('law/');
      const curated = seed.filter((node) => node.kind === 'Provision' && isLaw(node));
      expect(curated.length).toBeGreaterThan(200);
      const instruments = new Set(curated.map(({ id: provision }) => provision.split('#')[0]));
      const imported = new Map<string, NodeStatement>();
      const downloads = ['egov-acts-2026-03.zip', 'egov-orders-2020-11.zip'];
      const only = [...instruments].map((instrument) => String(instrument).replace('law/', ''));
      const paths = downloads.map((name) => path.join(sourcesFolder, 'egov', name));
      for await (const found of importLaws(paths, { only })) {
        if ('problem' in found) throw new Error(found.problem.message);
        for (const node of lawStatements(found.revisions).nodes) imported.set(node.id, node);
      }
      const instrumentOf = ({ id: provision }: NodeStatement) => provision.split('#')[0] ?? '';
      const missing = curated.filter((node) => !imported.has(instrumentOf(node)));
      // 地方税法 is not among these downloads: what is curated of it is what other laws say, and partial.
      expect(new Set(missing.map(instrumentOf))).toEqual(new Set(['law/325AC0000000226']));
      const worded = missing.filter(({ properties }) => properties['text'] !== undefined);
      expect(worded.every(({ properties }) => properties['partial'] === true)).toBe(true);
      const compared = curated
        .filter((node) => !missing.includes(node))
        .map((node) => [comparable(node), comparable(imported.get(node.id))]);
      expect(compared.map(([, theirs]) => theirs)).toEqual(compared.map(([ours]) => ours));
    });
  },
);

/** What both say. The curated text of a provision with a table is that of its sentences. */
function comparable(node: NodeStatement | undefined) {
  const { anchor, provisionKind, number, citation, partial, position, text } =
    node?.properties ?? {};
  const words = typeof text === 'string' ? text.replace(/\n.*/s, '') : text;
  return { id: node?.id, anchor, provisionKind, number, citation, partial, position, words };
}
