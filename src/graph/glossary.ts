/**
 * The glossary: what Konkyo calls each value of each vocabulary, and the notions that its answers are
 * made of, in Japanese as a city's officials say it and in English. Whoever shows a term takes it from
 * here: the sentences of answers, the terminal, the report, and by `npm run generate` the explorer and
 * `docs/glossary.md`. The schema's descriptions begin with the same Japanese terms.
 */
import type { Certainty } from './certainty.ts';
import type { NodeKind } from './model.ts';
import type {
  AssignmentMode,
  CitationKind,
  DutyNature,
  GapKind,
  OrganizationType,
  ProvisionKind,
  RoleLevel,
  StepRole,
  Tier,
  UnresolvedReason,
} from './vocabulary.ts';

/** What Konkyo says itself, in both of its languages. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

type Terms<Value extends string> = Readonly<Record<Value, Bilingual>>;

const nodeKinds: Terms<NodeKind> = {
  Law: { ja: '法律', en: 'Act' },
  CabinetOrder: { ja: '政令', en: 'Cabinet Order' },
  MinisterialOrdinance: { ja: '府省令', en: 'Ministerial ordinance' },
  Ordinance: { ja: '条例', en: 'Ordinance' },
  Rule: { ja: '規則・規程', en: 'Rule' },
  Directive: { ja: '訓令・告示・要綱', en: 'Directive' },
  Policy: { ja: '基本方針', en: 'Policy' },
  Provision: { ja: '規定', en: 'Provision' },
  Citation: { ja: '引用', en: 'Citation' },
  NatureStatement: { ja: '事務の区分の定め', en: 'Statement of nature' },
  ProvisionVersion: { ja: '改正ごとの条文', en: 'Version of a provision' },
  Prefecture: { ja: '都道府県', en: 'Prefecture' },
  City: { ja: '市', en: 'City' },
  Ward: { ja: '区', en: 'Ward' },
  Organization: { ja: '組織', en: 'Organisation' },
  Duty: { ja: '事務', en: 'Duty' },
  Assignment: { ja: '事務の割当て', en: 'Assignment' },
  LegalBasis: { ja: '法令上の根拠', en: 'Legal basis' },
  Evidence: { ja: '引用文', en: 'Quotation' },
  Source: { ja: '資料', en: 'Source' },
  RoleStatement: { ja: '役割に関する記述', en: 'Statement on roles' },
  TimelineEvent: { ja: '策定の経過', en: 'Event' },
  Background: { ja: '策定の背景', en: 'Background' },
};

const certainties: Terms<Certainty> = {
  EXPLICIT: { ja: '明示', en: 'explicit' },
  DERIVED: { ja: '導出', en: 'derived' },
  INFERRED: { ja: '推論', en: 'inferred' },
  // Not 根拠なし: that no chain was found does not mean that there is no basis.
  NONE: { ja: '根拠未確認', en: 'no basis found' },
};

const stepRoles: Terms<StepRole> = {
  FUNCTION: { ja: '事務の根拠', en: 'function' },
  AUTHORITY: { ja: '権限の所在', en: 'authority' },
  TRANSFER: { ja: '事務の移譲', en: 'transfer' },
  DELEGATION: { ja: '委任', en: 'delegation' },
  ORGANIZATION: { ja: '組織の設置', en: 'organisation' },
  ALLOCATION: { ja: '分掌', en: 'allocation' },
  REFERENCE: { ja: '引用', en: 'reference' },
};

/** After the headings of 地方自治法第252条の17の2 and 第252条の14 where these have one. */
const assignmentModes: Terms<AssignmentMode> = {
  STATUTORY: { ja: '法定', en: 'statutory' },
  TRANSFERRED: { ja: '事務処理の特例', en: 'transferred' },
  DELEGATED: { ja: '委任', en: 'delegated' },
  ALLOCATED: { ja: '分掌', en: 'allocated' },
  ASSISTED: { ja: '補助執行', en: 'assisted' },
  DECIDED_FOR: { ja: '専決', en: 'decided for' },
  ENTRUSTED: { ja: '事務の委託', en: 'entrusted' },
};

const dutyNatures: Terms<DutyNature> = {
  AUTONOMOUS: { ja: '自治事務', en: 'autonomous' },
  STATUTORY_ENTRUSTED_1: { ja: '第1号法定受託事務', en: 'statutory entrusted, type 1' },
  STATUTORY_ENTRUSTED_2: { ja: '第2号法定受託事務', en: 'statutory entrusted, type 2' },
};

const organizationTypes: Terms<OrganizationType> = {
  MUNICIPALITY: { ja: '市町村', en: 'municipality' },
  BUREAU: { ja: '局', en: 'bureau' },
  WARD_OFFICE: { ja: '区役所', en: 'ward office' },
  DIVISION: { ja: '課', en: 'division' },
  BRANCH_OFFICE: { ja: '出張所', en: 'branch office' },
  SUB_BRANCH: { ja: '分室', en: 'sub-branch' },
  CENTER: { ja: 'センター', en: 'centre' },
  SECTION: { ja: '室', en: 'section' },
  COMMISSION: { ja: '委員会', en: 'commission' },
  WELFARE_OFFICE: { ja: '福祉事務所', en: 'welfare office' },
  OFFICE_HOLDER: { ja: '職', en: 'office holder' },
};

const tiers: Terms<Tier> = {
  STATE: { ja: '国', en: 'State' },
  PREFECTURE: { ja: '都道府県', en: 'prefecture' },
  MUNICIPALITY: { ja: '市町村', en: 'municipality' },
  WARD: { ja: '指定都市の区', en: 'ward of a designated city' },
};

const provisionKinds: Terms<ProvisionKind> = {
  PART: { ja: '編', en: 'part' },
  CHAPTER: { ja: '章', en: 'chapter' },
  SECTION: { ja: '節', en: 'section' },
  SUBSECTION: { ja: '款', en: 'subsection' },
  DIVISION: { ja: '目', en: 'division' },
  ARTICLE: { ja: '条', en: 'article' },
  PARAGRAPH: { ja: '項', en: 'paragraph' },
  ITEM: { ja: '号', en: 'item' },
  SUBITEM: { ja: '号の細分', en: 'subitem' },
  APPENDED_TABLE: { ja: '別表', en: 'appended table' },
  TABLE_ROW: { ja: '別表の項', en: 'row of an appended table' },
  REMARKS: { ja: '備考', en: 'remarks' },
  APPENDED_NOTE: { ja: '別記', en: 'appended note' },
  APPENDED_FORM: { ja: '様式', en: 'appended form' },
  APPENDED_FORMAT: { ja: '書式', en: 'appended format' },
  APPENDED_FIGURE: { ja: '別図', en: 'appended figure' },
  APPENDIX: { ja: '付録', en: 'appendix' },
  MAIN_PROVISION: { ja: '本則', en: 'main provisions' },
  SUPPLEMENTARY_PROVISION: { ja: '附則', en: 'supplementary provisions' },
  ENACTING_STATEMENT: { ja: '制定文', en: 'enacting statement' },
  PREAMBLE: { ja: '前文', en: 'preamble' },
};

const citationKinds: Terms<CitationKind> = {
  CITES: { ja: '引用', en: 'cites' },
  APPLIES_MUTATIS_MUTANDIS: { ja: '準用', en: 'applies mutatis mutandis' },
  DEEMS: { ja: 'みなし', en: 'deems' },
  READS_AS: { ja: '読替え', en: 'reads as' },
  SPECIFIES: { ja: '委任に基づく定め', en: 'specifies' },
  BASED_ON: { ja: '制定の根拠', en: 'based on' },
};

const unresolvedReasons: Terms<UnresolvedReason> = {
  UNKNOWN_INSTRUMENT: {
    ja: 'その名称又は番号の法令を収集していない。',
    en: 'No instrument of that name or number was collected.',
  },
  AMBIGUOUS_INSTRUMENT: {
    ja: 'その名称の法令が複数あり、番号で区別されていない。',
    en: 'Several instruments bear that name, and no number tells them apart.',
  },
  NOT_COLLECTED: {
    ja: '引用された規定の条文を収集していない。',
    en: 'The text of the provision cited was not collected.',
  },
  NO_SUCH_PROVISION: {
    ja: '収集した条文にその規定がない。',
    en: 'The text that was collected has no such provision.',
  },
  DELETED: { ja: 'その規定は削除されている。', en: 'The provision was deleted.' },
  FORMER_TEXT: {
    ja: '改正前又は廃止前の条文を引用している。',
    en: 'It cites a text as it read before an amendment or a repeal.',
  },
  NO_ANTECEDENT: {
    ja: '「同条」「前条」などの指す規定が見当たらない。',
    en: 'Nothing precedes that 同条, 前条 or the like could go back to.',
  },
  DIVISION: {
    ja: '編、章、節などの全体を引用している。',
    en: 'It cites a part, chapter or section as a whole.',
  },
};

const roleLevels: Terms<RoleLevel> = {
  HEAD_OFFICE: { ja: '本庁', en: 'Head office' },
  WARD_OFFICE: { ja: '区役所', en: 'Ward office' },
  BOTH: { ja: '本庁と区役所の連携', en: 'Head office and ward office together' },
};

const gapKinds: Terms<GapKind> = {
  NO_BASIS_STATED: { ja: '根拠の記載なし', en: 'no basis stated' },
  INFERRED_ONLY: { ja: '推論のみ', en: 'inferred only' },
  MISSING_LINK: { ja: '欠けている根拠', en: 'missing link' },
  NOT_COLLECTED: { ja: '未収集', en: 'not collected' },
  BASIS_REPEALED: { ja: '根拠の失効', en: 'basis repealed' },
  BASIS_NOT_YET_IN_FORCE: { ja: '根拠の未施行', en: 'basis not yet in force' },
  PARENT_AMENDED_LATER: { ja: '上位法令の改正が後', en: 'parent amended later' },
  CONFLICT: { ja: '重複', en: 'conflict' },
};

/** By the names of the schema's enumerations; those of answers alone are held to it by a test. */
export const glossary = {
  NodeKind: nodeKinds,
  Certainty: certainties,
  BasisRole: stepRoles,
  AssignmentMode: assignmentModes,
  DutyNature: dutyNatures,
  OrganizationType: organizationTypes,
  Tier: tiers,
  ProvisionKind: provisionKinds,
  CitationKind: citationKinds,
  UnresolvedReason: unresolvedReasons,
  RoleLevel: roleLevels,
  GapKind: gapKinds,
  MissingStatus: {
    NONE_STATED: { ja: '収集した資料に記載なし', en: 'not stated in what was collected' },
    NOT_COLLECTED: { ja: '資料を未収集', en: 'the source was not collected' },
  },
  ComparisonStatus: {
    PERFORMED: { ja: '実施', en: 'performed' },
    NONE_STATED: { ja: '記載なし', en: 'none stated' },
    NOT_COLLECTED: { ja: '未収集', en: 'not collected' },
  },
  ProvisionChangeKind: {
    ADDED: { ja: '追加', en: 'added' },
    REPEALED: { ja: '削除', en: 'repealed' },
    REWORDED: { ja: '改正', en: 'reworded' },
    RENUMBERED: { ja: '条項の移動', en: 'renumbered' },
  },
  ChangeKind: {
    ADDED: { ja: '追加', en: 'added' },
    REMOVED: { ja: '削除', en: 'removed' },
    CHANGED: { ja: '変更', en: 'changed' },
  },
  QuestionKind: {
    TRACE: { ja: '事務の根拠', en: 'the legal basis of a duty' },
    WHO: { ja: '事務を行う組織', en: 'who performs a duty' },
    COMPARE: { ja: '市の間の比較', en: 'a comparison of cities' },
    IMPACT: { ja: '改正の影響', en: 'the impact of an amendment' },
    GAPS: { ja: '根拠の明示がない事務', en: 'duties without an explicit basis' },
    DUTIES: { ja: '組織が所掌する事務', en: 'the duties of an organisation' },
    NOT_UNDERSTOOD: { ja: '理解できない質問', en: 'a question that was not understood' },
  },
  /** What answers are made of: labels, not values. In English as within a sentence. */
  Notion: {
    question: { ja: '問い', en: 'question' },
    answer: { ja: '回答', en: 'answer' },
    chain: { ja: '根拠の連鎖', en: 'chain' },
    certainty: { ja: '確実さ', en: 'certainty' },
    reason: { ja: '理由', en: 'reason' },
    missingLink: { ja: '欠けている根拠', en: 'missing link' },
    expectedIn: { ja: '確認すべき資料', en: 'expected in' },
    asOf: { ja: '基準日', en: 'as of' },
    release: { ja: 'リリース', en: 'release' },
    note: { ja: '注', en: 'note' },
    undated: { ja: '日付の記載なし', en: 'undated' },
    nature: { ja: '事務の区分', en: 'nature of the duty' },
    mode: { ja: '割当ての態様', en: 'mode' },
  },
} as const satisfies Readonly<Record<string, Terms<string>>>;

export type VocabularyName = keyof typeof glossary;

/** As it stands at the head of a line: the English term with a capital. */
export const headed = ({ ja, en }: Bilingual): Bilingual => ({
  ja,
  en: en.charAt(0).toUpperCase() + en.slice(1),
});
