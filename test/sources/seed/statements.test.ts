import { beforeAll, describe, expect, it } from 'vitest';
import type { RelationName } from '../../../src/graph/model.ts';
import type { Statements } from '../../../src/graph/statement.ts';
import { importSeed } from '../../../src/sources/seed/index.ts';
import { folderOf } from './folder.ts';

const sources = `\
sources:
  - id: source/a
    title: 区役所の役割分担
    publisher: 熊本市
    file: kumamoto/a.txt
  - id: source/egov
    title: e-Gov法令検索
    publisher: デジタル庁
`;
const city = `\
evidenceFrom: source/a
prefectures:
  - { id: prefecture/430005, name: 熊本県, code: '430005' }
cities:
  - id: city/431001
    name: 熊本市
    prefecture: prefecture/430005
    code: '431001'
    evidence: [{ quote: 熊本市 }]
    wards:
      - { id: ward/chuo, name: 中央区, code: '431010' }
      - { id: ward/higashi, name: 東区, code: '431028', evidence: [{ quote: 東区 }] }
`;
const law = `\
evidenceFrom: source/egov
instruments:
  - id: law/jichi
    kind: Law
    title: 地方自治法
    provisions:
      - anchor: Mp-At_2
        caption: 地方公共団体の事務
        text: 地方公共団体は、法人とする。
      - anchor: Mp-At_2-Pr_1-It_9
        text: 第九号の事務
      - anchor: Mp-At_252_20-Pr_1
        caption: 区の設置
        text: 指定都市は、区を設ける。
        page: 3
      - anchor: Mp-At_252_20-Pr_1-It_1
        text: 第一号の事務
      - anchor: Mp-At_252_20-Pr_10
        text: 第十項
      - anchor: AppdxTable_1-Row_3
        text: 三の項
        partial: true
duties:
  - id: duty/koseki
    name: 戸籍
    bases:
      - role: FUNCTION
        provision: law/jichi#Mp-At_2-Pr_1-It_9
        certainty: EXPLICIT
        evidence: [{ quote: 第九号の事務, anchor: Mp-At_2-Pr_1-It_9 }]
      - basis/shared
  - { id: duty/soudan, name: 相談 }
`;
const work = `\
evidenceFrom: source/a
organizations:
  - id: org/431001/ku-yakusho
    type: WARD_OFFICE
    name: 区役所
    city: city/431001
    wards: all
    evidence: [{ quote: 区役所 }]
  - id: org/431001/kumin-ka
    type: DIVISION
    name: 区民課
    city: city/431001
    parent: org/431001/ku-yakusho
    wards: [ward/higashi]
    openList: true
    evidence: [{ quote: 区民課, page: 8 }]
bases:
  - id: basis/shared
    role: ORGANIZATION
    provision: law/jichi#Mp-At_252_20-Pr_1
    certainty: DERIVED
    reason: 規則：区を設けるから
    reasonEn: "Rule: because wards are set up"
    evidence: [{ quote: 指定都市は、区を設ける。, source: source/egov, original: source/a }]
assignments:
  - duty: duty/koseki
    organization: org/431001/kumin-ka
    mode: STATUTORY
    evidence:
      - { quote: 戸籍・住民登録, page: 8 }
    bases:
      - role: DELEGATION
        instrument: law/jichi
        certainty: EXPLICIT
        evidence: [{ quote: 戸籍 }]
  - duty: duty/soudan
    organization: org/431001/kumin-ka
    mode: ALLOCATED
    evidence:
      - { quote: 戸籍・住民登録, page: 8 }
`;
const policy = `\
evidenceFrom: source/a
instruments:
  - { id: policy/b, kind: Policy, title: 基本方針, city: city/431001, evidence: [{ quote: 基本方針 }] }
roleStatements:
  - { policy: policy/b, level: BOTH, text: 連携する, evidence: [{ quote: 連携する }] }
  - { policy: policy/b, level: WARD_OFFICE, text: 拠点となる, evidence: [{ quote: 拠点となる }] }
timeline:
  - { policy: policy/b, date: 2014-05-08/2014-05-21, title: 意見募集, evidence: [{ quote: 意見募集 }] }
  - { policy: policy/b, date: '2015-03', title: 策定, evidence: [{ quote: 策定 }] }
background:
  - { policy: policy/b, text: 課題が見えてきた, evidence: [{ quote: 課題が見えてきた }] }
`;

const files = {
  '1.yaml': sources,
  '2.yaml': city,
  '3.yaml': law,
  '4.yaml': work,
  '5.yaml': policy,
};

const statementsOf = async (texts: Readonly<Record<string, string>>) =>
  importSeed(await folderOf(texts));

let statements: Statements = { nodes: [], edges: [] };
beforeAll(async () => {
  statements = await statementsOf(files);
});

const node = (id: string) => statements.nodes.find((some) => some.id === id);
const targets = (relation: RelationName, from: string) =>
  statements.edges
    .filter((edge) => edge.relation === relation && edge.from === from)
    .map(({ to }) => to);

describe('provisions', () => {
  it('stand below the articles that people cite, which are added where they are not written', () => {
    expect(node('law/jichi#Mp-At_252_20')?.properties).toMatchObject({
      provisionKind: 'ARTICLE',
      number: '第252条の20',
      citation: '地方自治法第252条の20',
      caption: '区の設置',
      partial: false,
    });
    expect(node('law/jichi#Mp-At_252_20')?.properties).not.toHaveProperty('text');
    expect(targets('BELOW', 'law/jichi#Mp-At_252_20-Pr_1')).toEqual(['law/jichi#Mp-At_252_20']);
    expect(targets('BELOW', 'law/jichi#Mp-At_252_20-Pr_10')).toEqual(['law/jichi#Mp-At_252_20']);
    expect(targets('BELOW', 'law/jichi#Mp-At_252_20')).toEqual([]);
    expect(targets('PART_OF', 'law/jichi#Mp-At_252_20')).toEqual(['law/jichi']);
  });

  it('stand below the nearest provision that is written', () => {
    expect(targets('BELOW', 'law/jichi#Mp-At_2-Pr_1-It_9')).toEqual(['law/jichi#Mp-At_2']);
    expect(targets('BELOW', 'law/jichi#Mp-At_252_20-Pr_1-It_1')).toEqual([
      'law/jichi#Mp-At_252_20-Pr_1',
    ]);
    expect(targets('BELOW', 'law/jichi#AppdxTable_1-Row_3')).toEqual([]);
  });

  it.each([
    ['Mp-At_2', '第2条', 'ARTICLE'],
    // An article of one paragraph is cited without 第1項.
    ['Mp-At_2-Pr_1-It_9', '第2条第9号', 'ITEM'],
    ['Mp-At_252_20-Pr_1', '第252条の20第1項', 'PARAGRAPH'],
    ['Mp-At_252_20-Pr_1-It_1', '第252条の20第1項第1号', 'ITEM'],
    ['AppdxTable_1-Row_3', '別表第1の3の項', 'TABLE_ROW'],
  ])('%s is cited as %s', (anchor, number, provisionKind) => {
    expect(node(`law/jichi#${anchor}`)?.properties).toMatchObject({
      number,
      citation: `地方自治法${number}`,
      provisionKind,
    });
  });

  it('keep the order of the document', () => {
    const ordered = statements.nodes
      .filter(({ kind }) => kind === 'Provision')
      .toSorted((a, b) =>
        String(a.properties['position']) < String(b.properties['position']) ? -1 : 1,
      )
      .map(({ properties }) => properties['number']);
    expect(ordered).toEqual([
      '第2条',
      '第2条第9号',
      '第252条の20',
      '第252条の20第1項',
      '第252条の20第1項第1号',
      '第252条の20第10項',
      '別表第1の3の項',
    ]);
  });

  it('are shown by their own words where they stand', () => {
    const [evidence = ''] = targets('SUPPORTED_BY', 'law/jichi#Mp-At_252_20-Pr_1');
    expect(node(evidence)?.properties).toEqual({
      quote: '指定都市は、区を設ける。',
      page: 3,
      anchor: 'Mp-At_252_20-Pr_1',
      position: 0,
    });
    expect(targets('QUOTED_FROM', evidence)).toEqual(['source/egov']);
  });
});

describe('organisations', () => {
  it('serve every ward of their city where the file says so', () => {
    expect(targets('SERVES', 'org/431001/ku-yakusho')).toEqual(['ward/chuo', 'ward/higashi']);
    expect(targets('SERVES', 'org/431001/kumin-ka')).toEqual(['ward/higashi']);
  });

  it('close their list of work unless the source ends it with など', () => {
    expect(node('org/431001/ku-yakusho')?.properties).toMatchObject({ openList: false });
    expect(node('org/431001/kumin-ka')?.properties).toMatchObject({ openList: true });
  });
});

describe('assignments', () => {
  const koseki = 'assignment/431001/kumin-ka/koseki';

  it('rest on the bases of their duty and on their own', () => {
    expect(targets('RESTS_ON', koseki)).toEqual([
      'basis/koseki/function/jichi#Mp-At_2-Pr_1-It_9',
      'basis/shared',
      'basis/431001/kumin-ka/koseki/delegation/jichi',
    ]);
    expect(targets('FOUNDED_ON', 'duty/koseki')).toEqual([
      'basis/koseki/function/jichi#Mp-At_2-Pr_1-It_9',
      'basis/shared',
    ]);
    expect(targets('RESTS_ON', 'assignment/431001/kumin-ka/soudan')).toEqual([]);
  });

  it('rest on the bases of their duty also where its file comes after theirs', async () => {
    const later = await statementsOf({ ...files, '3.yaml': '{}', '9.yaml': law });
    expect(later.edges.filter(({ relation }) => relation === 'RESTS_ON')).toHaveLength(3);
  });

  it('are in the city of their organisation, EXPLICIT unless they say otherwise', () => {
    expect(node(koseki)?.properties).toEqual({
      mode: 'STATUTORY',
      certainty: 'EXPLICIT',
      position: 0,
    });
    expect(targets('IN_CITY', koseki)).toEqual(['city/431001']);
    expect(targets('OF_DUTY', koseki)).toEqual(['duty/koseki']);
    expect(targets('PERFORMS', 'org/431001/kumin-ka')).toEqual([
      koseki,
      'assignment/431001/kumin-ka/soudan',
    ]);
  });

  it('have evidence of their own, also where another quotes the same words', () => {
    const [shown, alike] = [koseki, 'assignment/431001/kumin-ka/soudan'].map((assignment) =>
      targets('SUPPORTED_BY', assignment),
    );
    expect([shown?.length, alike?.length]).toEqual([1, 1]);
    expect(alike).not.toEqual(shown);
    expect(node(alike?.[0] ?? '')?.properties).toEqual(node(shown?.[0] ?? '')?.properties);
  });
});

describe('legal bases', () => {
  it('name their provision and the instrument that it is part of', () => {
    expect(targets('BY_PROVISION', 'basis/shared')).toEqual(['law/jichi#Mp-At_252_20-Pr_1']);
    expect(targets('BY_INSTRUMENT', 'basis/shared')).toEqual(['law/jichi']);
    const own = 'basis/431001/kumin-ka/koseki/delegation/jichi';
    expect(targets('BY_PROVISION', own)).toEqual([]);
    expect(targets('BY_INSTRUMENT', own)).toEqual(['law/jichi']);
  });

  it('keep where the words come from originally', () => {
    const [evidence = ''] = targets('SUPPORTED_BY', 'basis/shared');
    expect(targets('QUOTED_FROM', evidence)).toEqual(['source/egov']);
    expect(targets('ORIGINALLY_IN', evidence)).toEqual(['source/a']);
  });
});

describe('policies', () => {
  it('have the first and the last day that an event may mean', () => {
    const events = statements.nodes.filter(({ kind }) => kind === 'TimelineEvent');
    expect(
      events.map(({ properties: { date, earliest, latest, position } }) => [
        date,
        earliest,
        latest,
        position,
      ]),
    ).toEqual([
      ['2014-05-08/2014-05-21', '2014-05-08', '2014-05-21', 0],
      ['2015-03', '2015-03-01', '2015-03-31', 1],
    ]);
  });
});

describe('the statements of a folder', () => {
  it('say nothing of where the curators keep their files', () => {
    expect(node('source/a')?.properties).toEqual({
      title: '区役所の役割分担',
      publisher: '熊本市',
    });
  });

  it('have no node twice and no edge that leads nowhere', () => {
    const ids = new Set(statements.nodes.map(({ id }) => id));
    expect(ids.size).toBe(statements.nodes.length);
    expect(statements.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });

  it('keep their ids when entries and files change places', async () => {
    const swapped = await statementsOf({
      // The files in another order, and with other names.
      'z.yaml': sources,
      'y.yaml': city,
      'x.yaml': law
        .replace(
          '      - anchor: AppdxTable_1-Row_3\n        text: 三の項\n        partial: true\n',
          '',
        )
        .replace(
          '    provisions:\n',
          '    provisions:\n      - anchor: AppdxTable_1-Row_3\n        text: 三の項\n        partial: true\n',
        ),
      'w.yaml': work.replace(
        /assignments:\n([\s\S]*?)( {2}- duty: duty\/soudan[\s\S]*)$/,
        'assignments:\n$2$1',
      ),
      'v.yaml': policy.replace(/(roleStatements:\n)(.*\n)(.*\n)/, '$1$3$2'),
    });
    const sorted = (given: Statements) => ({
      nodes: given.nodes.map(({ id, kind }) => `${kind} ${id}`).sort(),
      edges: given.edges.map(({ relation, from, to }) => `${from} ${relation} ${to}`).sort(),
    });
    expect(sorted(swapped)).toEqual(sorted(statements));
  });

  it('number entries as they stand in their file', async () => {
    const swapped = await statementsOf({
      ...files,
      '5.yaml': policy.replace(/(roleStatements:\n)(.*\n)(.*\n)/, '$1$3$2'),
    });
    const positions = (given: Statements) =>
      given.nodes
        .filter(({ kind }) => kind === 'RoleStatement')
        .map(({ properties: { level, position } }) => `${position} ${level}`)
        .sort();
    expect(positions(statements)).toEqual(['0 BOTH', '1 WARD_OFFICE']);
    expect(positions(swapped)).toEqual(['0 WARD_OFFICE', '1 BOTH']);
  });
});
