/**
 * A hand-made graph in terms of the domain, small enough to know by heart. What is odd about it is
 * on purpose: ids that sort otherwise than positions and codes, names beyond the BMP, days before
 * and after which a node is not there, two bases by which one assignment rests on one provision.
 */
import type { NodeKind, RelationName } from '../../src/graph/model.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../../src/graph/statement.ts';

type Described = Readonly<Record<string, NodeStatement['properties']>>;

const nodesOf = (kinds: Readonly<Partial<Record<NodeKind, Described>>>): NodeStatement[] =>
  Object.entries(kinds).flatMap(([kind, described]) =>
    Object.entries(described).map(([id, properties]) => ({
      id,
      kind: kind as NodeKind,
      properties,
    })),
  );

const edgesOf = (
  relations: Readonly<Partial<Record<RelationName, readonly (readonly [string, ...string[]])[]>>>,
): EdgeStatement[] =>
  Object.entries(relations).flatMap(([relation, lists]) =>
    lists.flatMap(([from, ...targets]) =>
      targets.map((to) => ({ relation: relation as RelationName, from, to })),
    ),
  );

/** 地方自治法第252条の20 */
export const article = 'law/chiho-jichi-ho#Mp-At_252_20';
export const passportArticle = 'law/ryoken-ho#Mp-At_3-Pr_1';
export const delegation = 'rule/kucho-inin#Mp-At_2-Pr_1-It_5';

const nodes = nodesOf({
  Prefecture: { 'prefecture/430005': { name: '熊本県', nameKana: 'くまもとけん', code: '430005' } },
  City: {
    'city/401005': { name: '北九州市', nameKana: 'きたきゅうしゅうし', code: '401005' },
    'city/431001': {
      name: '熊本市',
      nameKana: 'くまもとし',
      nameEn: 'Kumamoto City',
      code: '431001',
    },
  },
  Ward: {
    'ward/chuo': { name: '中央区', code: '431010' },
    'ward/higashi': { name: '東区', code: '431028' },
    'ward/minami': { name: '南区', code: '431044' },
    'ward/nishi': { name: '西区', code: '431036' },
  },
  Law: {
    'law/chiho-jichi-ho': {
      title: '地方自治法',
      titleKana: 'ちほうじちほう',
      titleEn: 'Local Autonomy Act',
      abbreviations: ['自治法'],
      number: '昭和二十二年法律第六十七号',
      issuedOn: '1947-04-17',
    },
    'law/ryoken-ho': {
      title: '旅券法',
      titleKana: 'りょけんほう',
      titleEn: 'Passport Act',
      number: '昭和二十六年法律第二百六十七号',
      issuedOn: '1951-11-28',
    },
  },
  Rule: {
    'rule/kucho-inin': { title: '区長に対する事務委任規則', validFrom: '2012-04-01' },
    'rule/kyu-inin': { title: '事務委任規則', validTo: '2012-03-31' },
  },
  Policy: {
    'policy/arikata': { title: '区役所等の在り方に関する基本方針', issuedOn: '2015-03' },
  },
  Provision: {
    [article]: {
      provisionKind: 'ARTICLE',
      number: '第252条の20',
      citation: '地方自治法第252条の20',
      caption: '区の設置',
      partial: false,
      position: 'M-A3252_220',
    },
    [`${article}-Pr_1`]: {
      provisionKind: 'PARAGRAPH',
      number: '第252条の20第1項',
      citation: '地方自治法第252条の20第1項',
      caption: '区の設置',
      text: '指定都市は、市長の権限に属する事務を分掌させるため、条例で、その区域を分けて区を設け、区の事務所又は必要があると認めるときはその出張所を置くものとする。',
      partial: false,
      position: 'M-A3252_220-P11',
    },
    [`${article}-Pr_2`]: {
      provisionKind: 'PARAGRAPH',
      number: '第252条の20第2項',
      citation: '地方自治法第252条の20第2項',
      partial: false,
      position: 'M-A3252_220-P12',
    },
    [`${article}-Pr_10`]: {
      provisionKind: 'PARAGRAPH',
      number: '第252条の20第10項',
      citation: '地方自治法第252条の20第10項',
      caption: '第八十九条の特例',
      text: '第二百八十一条及び第２８３条の規定は、三十日を超える場合には適用しない。',
      partial: false,
      position: 'M-A3252_220-P210',
    },
    [passportArticle]: {
      provisionKind: 'PARAGRAPH',
      number: '第3条第1項',
      citation: '旅券法第3条第1項',
      caption: '一般旅券の発給の申請',
      text: '一般旅券の発給を受けようとする者（以下この条において「申請者」という。）は、外務省令で定めるところにより、国内においては都道府県知事を経由して外務大臣に対し、国外においては領事官に対し、次に掲げる書類及び写真を提出して、一般旅券の発給を申請しなければならない。',
      partial: true,
      position: 'M-A13-P11',
    },
    [delegation]: {
      provisionKind: 'ITEM',
      number: '第2条第5号',
      citation: '区長に対する事務委任規則第2条第5号',
      text: '旅券の申請の受理及び交付に関すること。',
      partial: false,
      position: 'M-A12-P11-I15',
      validFrom: '2012-04-01',
      validTo: '2020-03-31',
    },
  },
  Organization: {
    'org/hogo-ka': {
      name: '保護課',
      type: 'DIVISION',
      openList: false,
      validFrom: '2016-04-01',
    },
    'org/hoken-ka': { name: '保健子ども課', type: 'DIVISION', openList: false },
    'org/kokusai-ka': {
      name: '国際課',
      type: 'DIVISION',
      openList: false,
      validFrom: '2012-04-01',
      validTo: '2015-03-31',
    },
    'org/ku-yakusho': { name: '区役所', type: 'WARD_OFFICE', openList: false },
    'org/kucho': { name: '区長', type: 'OFFICE_HOLDER', openList: false },
    'org/kumin-ka': {
      name: '区民課',
      nameKana: 'くみんか',
      aliases: ['窓口課', '市民窓口'],
      type: 'DIVISION',
      openList: true,
    },
  },
  Duty: {
    'duty/koseki': { name: '戸籍の届出', category: '戸籍・住民登録' },
    'duty/kosodate': { name: '子育て相談', category: '子育て' },
    'duty/madoguchi': { name: '窓口', aliases: [] },
    'duty/passport': {
      name: '旅券の申請受付',
      nameKana: 'りょけんのしんせいうけつけ',
      nameEn: 'Passport applications',
      aliases: ['旅券', 'パスポート'],
      category: '戸籍・住民登録',
      nature: 'STATUTORY_ENTRUSTED_1',
    },
    // U+FA11: behind 𠮷 by UTF-16 units, before it by code points.
    'duty/saki': { name: '﨑津の観光' },
    'duty/yoshinoya': { name: '𠮷野家跡地の管理' },
  },
  Assignment: {
    'assignment/hoken-ka/kosodate': { mode: 'ALLOCATED', certainty: 'EXPLICIT', position: 0 },
    'assignment/kumin-ka/koseki': { mode: 'STATUTORY', certainty: 'EXPLICIT', position: 10 },
    'assignment/kumin-ka/madoguchi': {
      mode: 'ALLOCATED',
      certainty: 'INFERRED',
      reason: '窓口であることから',
      reasonEn: 'It is the counter',
      position: 1,
      validTo: '2019-12-31',
    },
    'assignment/kumin-ka/passport': {
      mode: 'DELEGATED',
      certainty: 'EXPLICIT',
      position: 2,
      validFrom: '2012-04-01',
    },
  },
  LegalBasis: {
    'basis/inin': {
      role: 'DELEGATION',
      certainty: 'EXPLICIT',
      validFrom: '2012-04-01',
      validTo: '2020-03-31',
    },
    'basis/ku-no-secchi': { role: 'ORGANIZATION', certainty: 'EXPLICIT' },
    'basis/ku-no-secchi-2': {
      role: 'AUTHORITY',
      certainty: 'DERIVED',
      reason: '区を置く者の権限',
      reasonEn: 'Who sets up the ward holds the power',
    },
    'basis/kyu-ryoken': { role: 'TRANSFER', certainty: 'EXPLICIT', validTo: '2011-03-31' },
    'basis/ryoken': { role: 'FUNCTION', certainty: 'EXPLICIT' },
  },
  Evidence: { 'evidence/madoguchi': { quote: '窓口業務', page: 8 } },
  Source: {
    'source/yakuwari': { title: '区役所の役割分担', publisher: '熊本市', date: '2024-03' },
    'source/shiko': { title: '検索C++版 [試行] 法令*横断?', publisher: 'e-Gov' },
  },
  RoleStatement: {
    'role/1': {
      level: 'WARD_OFFICE',
      text: '区役所は、地域に最も身近な行政機関として、まちづくりの拠点となる。',
      position: 0,
    },
  },
  TimelineEvent: {
    'event/1': {
      date: '2014-05',
      earliest: '2014-05-01',
      latest: '2014-05-31',
      title: '旧庁舎の移転',
      description: '区役所を古い庁舎から新しい庁舎へ移した。',
      position: 0,
    },
  },
});

const edges = edgesOf({
  PART_OF: [
    [article, 'law/chiho-jichi-ho'],
    [`${article}-Pr_1`, 'law/chiho-jichi-ho'],
    [`${article}-Pr_2`, 'law/chiho-jichi-ho'],
    [`${article}-Pr_10`, 'law/chiho-jichi-ho'],
    [passportArticle, 'law/ryoken-ho'],
    [delegation, 'rule/kucho-inin'],
  ],
  BELOW: [
    [`${article}-Pr_1`, article],
    [`${article}-Pr_2`, article],
    [`${article}-Pr_10`, article],
  ],
  ISSUED_BY: [
    ['rule/kucho-inin', 'city/431001'],
    ['rule/kyu-inin', 'city/431001'],
    ['policy/arikata', 'city/431001'],
  ],
  IN_PREFECTURE: [['city/431001', 'prefecture/430005']],
  WARD_OF: [
    ['ward/chuo', 'city/431001'],
    ['ward/higashi', 'city/431001'],
    ['ward/minami', 'city/431001'],
    ['ward/nishi', 'city/431001'],
  ],
  ORGANIZATION_OF: [
    ['org/ku-yakusho', 'city/431001'],
    ['org/kumin-ka', 'city/431001'],
  ],
  UNIT_OF: [
    ['org/hogo-ka', 'org/ku-yakusho'],
    ['org/hoken-ka', 'org/ku-yakusho'],
    ['org/kokusai-ka', 'org/ku-yakusho'],
    ['org/kumin-ka', 'org/ku-yakusho'],
  ],
  SERVES: [
    ['org/ku-yakusho', 'ward/chuo', 'ward/higashi', 'ward/minami', 'ward/nishi'],
    ['org/kumin-ka', 'ward/higashi'],
  ],
  BROADER: [
    ['duty/koseki', 'duty/madoguchi'],
    ['duty/passport', 'duty/madoguchi'],
  ],
  FOUNDED_ON: [['duty/passport', 'basis/ryoken']],
  OF_DUTY: [
    ['assignment/hoken-ka/kosodate', 'duty/kosodate'],
    ['assignment/kumin-ka/koseki', 'duty/koseki'],
    ['assignment/kumin-ka/madoguchi', 'duty/madoguchi'],
    ['assignment/kumin-ka/passport', 'duty/passport'],
  ],
  PERFORMS: [
    ['org/hoken-ka', 'assignment/hoken-ka/kosodate'],
    [
      'org/kumin-ka',
      'assignment/kumin-ka/koseki',
      'assignment/kumin-ka/madoguchi',
      'assignment/kumin-ka/passport',
    ],
  ],
  IN_CITY: [
    ['assignment/hoken-ka/kosodate', 'city/431001'],
    ['assignment/kumin-ka/koseki', 'city/431001'],
    ['assignment/kumin-ka/madoguchi', 'city/431001'],
    ['assignment/kumin-ka/passport', 'city/431001'],
  ],
  HOLDS_AUTHORITY_FOR: [['org/kucho', 'assignment/kumin-ka/passport']],
  RESTS_ON: [
    ['assignment/kumin-ka/koseki', 'basis/ku-no-secchi', 'basis/kyu-ryoken'],
    ['assignment/kumin-ka/madoguchi', 'basis/ku-no-secchi'],
    [
      'assignment/kumin-ka/passport',
      'basis/inin',
      'basis/ku-no-secchi',
      'basis/ku-no-secchi-2',
      'basis/ryoken',
    ],
  ],
  BY_PROVISION: [
    ['basis/inin', delegation],
    ['basis/ku-no-secchi', `${article}-Pr_1`],
    ['basis/ku-no-secchi-2', `${article}-Pr_1`],
    ['basis/kyu-ryoken', passportArticle],
    ['basis/ryoken', passportArticle],
  ],
  BY_INSTRUMENT: [
    ['basis/ku-no-secchi', 'law/chiho-jichi-ho'],
    ['basis/ryoken', 'law/ryoken-ho'],
  ],
  GIVEN_TO: [['basis/inin', 'org/kucho']],
  SUPPORTED_BY: [['assignment/kumin-ka/madoguchi', 'evidence/madoguchi']],
  QUOTED_FROM: [['evidence/madoguchi', 'source/yakuwari']],
  SAYS_ROLE: [['role/1', 'policy/arikata']],
  EVENT_OF: [['event/1', 'policy/arikata']],
});

export const smallGraph: Statements = { nodes, edges };
