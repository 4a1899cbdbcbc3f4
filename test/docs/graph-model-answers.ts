/**
 * What the examples of `docs/graph-model.md` must answer, by the title of each: read by hand in the
 * files of `seed/`. Where more of the same may come, only what is sure is said.
 */
import { expect } from 'vitest';

export type Row = Readonly<Record<string, unknown>>;

function inAnyOrder(rows: readonly Row[], expected: readonly Row[]): void {
  expect(rows).toEqual(expect.arrayContaining([...expected]));
  expect(rows).toHaveLength(expected.length);
}

const fiveWards = ['中央区', '東区', '西区', '南区', '北区'];
const material = '本市における本庁と区役所機能の役割分担について';
const wardOrdinance = '熊本市区の設置等に関する条例';

export const answers: Readonly<Record<string, (rows: readonly Row[]) => void>> = {
  'What the release holds': (rows) => {
    expect(rows).toEqual(
      expect.arrayContaining([
        { kind: 'City', nodes: 4 },
        // 熊本市 5, 千葉市 6, 堺市 7, 北九州市 7
        { kind: 'Ward', nodes: 25 },
        { kind: 'Prefecture', nodes: 4 },
      ]),
    );
  },

  // 431001-kumamoto/units/kumin-ka.yaml; natures as jp/*.yaml state them of each duty.
  'All that one division does': (rows) => {
    expect(rows.map(({ duty, mode }) => [duty, mode])).toEqual([
      ['戸籍に関する事務', 'STATUTORY'],
      ['住民基本台帳に関する事務', 'STATUTORY'],
      ['印鑑登録', 'ALLOCATED'],
      ['諸証明書の発行', 'ALLOCATED'],
      ['国民健康保険に関する事務', 'ALLOCATED'],
      ['後期高齢者医療に関する事務', 'ALLOCATED'],
      ['国民年金に関する事務', 'ALLOCATED'],
      ['旅券の申請受理・交付', 'ALLOCATED'],
      ['個人番号カードに関する事務', 'ALLOCATED'],
      ['公的個人認証サービスの電子証明書の発行', 'ALLOCATED'],
    ]);
    expect(rows[0]).toMatchObject({ nature: 'STATUTORY_ENTRUSTED_1', scope: null });
    expect(rows[1]).toMatchObject({ nature: 'AUTONOMOUS' });
  },

  // jp/ryoken-ho.yaml, and the bases of the assignment in kumin-ka.yaml.
  'Who handles passports, and on which basis': (rows) => {
    expect(rows).toEqual([
      {
        unit: '区民課',
        role: 'ALLOCATION',
        certainty: 'INFERRED',
        provision: `${wardOrdinance}第5条`,
        text: expect.stringContaining('➁ 区の住民生活に関すること'),
      },
      {
        unit: '区民課',
        role: 'ALLOCATION',
        certainty: 'EXPLICIT',
        provision: '地方自治法第252条の20第2項',
        text: '区の事務所又はその出張所の位置、名称及び所管区域並びに区の事務所が分掌する事務は、条例でこれを定めなければならない。',
      },
      {
        unit: '区民課',
        role: 'FUNCTION',
        certainty: 'EXPLICIT',
        provision: '旅券法第3条第1項',
        text: expect.stringContaining('国内においては都道府県知事を経由して外務大臣に対し'),
      },
      {
        unit: '区民課',
        role: 'FUNCTION',
        certainty: 'EXPLICIT',
        provision: '旅券法第8条第1項',
        text: expect.stringContaining('国内においては都道府県知事が'),
      },
    ]);
  },

  // What the ward mayor has by delegation the ward mayor also does: it is not among these.
  'Whose power it is, and who does the work': (rows) => {
    expect(rows.map(({ holder, unit, duty, mode }) => [holder, unit, duty, mode])).toEqual([
      ['区選挙管理委員会', '総務企画課', '区選挙管理委員会の運営', 'STATUTORY'],
      ['区選挙管理委員会', '総務企画課', '選挙の執行', 'STATUTORY'],
      ['区長', '区民課', '住民基本台帳に関する事務', 'STATUTORY'],
      ['区長', '区民課', '戸籍に関する事務', 'STATUTORY'],
      ['区長', '総合出張所', '住民基本台帳に関する事務', 'STATUTORY'],
      ['区長', '総合出張所', '戸籍に関する事務', 'STATUTORY'],
      ['都道府県知事', '区民課', '旅券の申請受理・交付', 'ALLOCATED'],
    ]);
  },

  // 税務室 is of 財政局 and not in the tree; of the branch offices the wards are not stated.
  'The ward office as a tree': (rows) => {
    const inAllWards = [
      ...['まちづくりセンター', '保健こども課', '保護課', '区民課', '土木センター'],
      ...['福祉課', '総務企画課'],
    ];
    const named = ['城南', '天明', '幸田', '河内', '清水', '託麻', '龍田'];
    const nowhere = [
      ...['河内まちづくりセンター', '福祉事務所', '総合出張所'],
      ...named.map((name) => `${name}総合出張所`),
    ];
    inAnyOrder(rows, [
      { units: ['区役所'], wards: fiveWards },
      ...inAllWards.map((unit) => ({ units: ['区役所', unit], wards: fiveWards })),
      ...nowhere.map((unit) => ({ units: ['区役所', unit], wards: [] })),
      { units: ['区役所', '河内まちづくりセンター', '芳野分室'], wards: [] },
    ]);
  },

  // ward-ordinance.yaml, welfare-office-rule.yaml, delegation-rule.yaml
  'Articles of ordinances and rules, and the page that quotes them': (rows) => {
    const articles = rows.map(({ article, partial, source, page }) => [
      ...[article, partial, source, page],
    ]);
    expect(articles).toEqual([
      [`${wardOrdinance}第1条`, false, material, 6],
      [`${wardOrdinance}第2条`, true, material, 6],
      [`${wardOrdinance}第5条`, true, material, 7],
      ['熊本市福祉事務所事務分掌規則第2条', true, material, 7],
      ['熊本市区長事務委任規則第2条', true, material, 7],
    ]);
    expect(rows[3]).toMatchObject({ quote: '福祉事務所は区役所の所管とすることとしている' });
  },

  // Those of 総合出張所 and of まちづくりセンター that a division has as well.
  'Duties that several units share': (rows) => {
    const both = ['熊本市区民課', '熊本市総合出張所'];
    const inPart = ['熊本市区民課', '熊本市総合出張所（一部事務）'];
    const welfare = ['熊本市福祉課', '熊本市総合出張所（一部事務）'];
    inAnyOrder(rows, [
      { duty: '戸籍に関する事務', units: both },
      { duty: '住民基本台帳に関する事務', units: both },
      { duty: '印鑑登録', units: both },
      { duty: '諸証明書の発行', units: both },
      { duty: '国民健康保険に関する事務', units: inPart },
      { duty: '後期高齢者医療に関する事務', units: inPart },
      { duty: '国民年金に関する事務', units: inPart },
      { duty: '高齢者福祉', units: welfare },
      { duty: '障がい者福祉', units: welfare },
      {
        duty: '地域コミュニティ活動の支援',
        units: ['熊本市まちづくりセンター', '熊本市総務企画課'],
      },
      {
        duty: '町内自治会に関すること',
        units: ['熊本市まちづくりセンター（相談及び支援）', '熊本市総務企画課'],
      },
    ]);
  },

  // The policy.yaml of each city; the assignments of 熊本市 are those of its units and of its ward mayor.
  'What the cities say of head office and ward office': (rows) => {
    expect(rows).toEqual([
      { city: '千葉市', wards: 6, headOffice: 1, wardOffice: 5, assignments: 0 },
      { city: '堺市', wards: 7, headOffice: 4, wardOffice: 6, assignments: 0 },
      { city: '北九州市', wards: 7, headOffice: 0, wardOffice: 4, assignments: 0 },
      { city: '熊本市', wards: 5, headOffice: 5, wardOffice: 4, assignments: 74 },
    ]);
  },

  'What rests on an article': (rows) => {
    const act = '地方自治法第252条の20';
    expect(rows).toEqual([
      { provision: act, assignments: 0, setsUp: [] },
      { provision: `${act}第1項`, assignments: 0, setsUp: ['区役所'] },
      // 福祉課 4, 保護課 1, 保健こども課 12, 区民課 10, まちづくりセンター 6, 総合出張所 10, 総務企画課 6
      { provision: `${act}第2項`, assignments: 49, setsUp: [] },
      // 戸籍, 住民登録 and 諸証明書 of 区民課 and of 総合出張所
      { provision: `${act}第3項`, assignments: 6, setsUp: ['区長'] },
      { provision: `${act}第4項`, assignments: 0, setsUp: [] },
      // 区選管の運営 and 選挙の執行
      { provision: `${act}第5項`, assignments: 2, setsUp: ['区選挙管理委員会'] },
      { provision: `${act}第6項`, assignments: 0, setsUp: [] },
    ]);
  },

  // All work of 区民課 has at least 地方自治法第252条の20第2項.
  'Work without an explicit basis': (rows) => {
    expect(rows.filter(({ duty }) => duty === '区選挙管理委員会の運営')).toEqual([
      { unit: '総務企画課', duty: '区選挙管理委員会の運営', certainties: ['DERIVED'] },
    ]);
    expect(rows.filter(({ unit }) => unit === '区民課')).toEqual([]);
    for (const { certainties } of rows) expect(certainties).not.toContain('EXPLICIT');
  },

  // hogo-ka.yaml, and the bases of the duty in jp/seikatsu-hogo-ho.yaml.
  'The bases that hold on a day': (rows) => {
    expect(rows).toEqual([
      { provision: `${wardOrdinance}第5条`, role: 'ALLOCATION' },
      { provision: '熊本市福祉事務所事務分掌規則第2条', role: 'ORGANIZATION' },
      { provision: '地方自治法第252条の20第2項', role: 'ALLOCATION' },
      { provision: '生活保護法第19条第1項', role: 'FUNCTION' },
      { provision: '社会福祉法第14条第6項', role: 'ALLOCATION' },
    ]);
  },

  // 印鑑登録 is not 登録印鑑.
  'Full text': (rows) => {
    inAnyOrder(rows, [
      { kind: 'Duty', title: '登録印鑑の証明' },
      { kind: 'Provision', title: '熊本市区長事務委任規則第2条' },
    ]);
  },

  // The two chains that docs/chains.md tells.
  'From the Act down to the division': (rows) => {
    const [act, mayors] = ['戸籍法第1条第1項', '市町村長'];
    expect(rows.map(({ chain }) => chain)).toEqual([
      [
        act,
        'FUNCTION',
        mayors,
        'AUTHORITY',
        '指定都市の区長',
        '区長',
        'ORGANIZATION',
        '区役所',
        '区民課',
      ],
      [
        act,
        'FUNCTION',
        mayors,
        '熊本市長',
        'ALLOCATION',
        `${wardOrdinance}第5条`,
        'ALLOCATION',
        '区役所',
        '区民課',
      ],
    ]);
  },
};
