/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time, `2026-04-01T09:00:00Z`. */
  DateTime: { input: string; output: string; }
  /** Apollo Federation: fields of a type, as in a selection. */
  FieldSet: { input: string; output: string; }
  /** A calendar day, `2026-04-01`. */
  LocalDate: { input: string; output: string; }
  /** An absolute address. */
  URL: { input: string; output: string; }
  /** Apollo Federation: a reference to an entity, `{ "__typename": "City", "id": "city/431001" }`. */
  _Any: { input: unknown; output: unknown; }
  /** Apollo Federation: a name of its specification that this schema uses. */
  link__Import: { input: string; output: string; }
};

/** A law that amends another. */
export type AmendingLaw = {
  /** The law itself, where it was collected */
  readonly instrument: Maybe<LegalInstrument>;
  /** e-Gov's law id */
  readonly lawId: Scalars['ID']['output'];
  /** 法令番号, as its id says it; null where it does not */
  readonly number: Maybe<Scalars['String']['output']>;
};

/** How a sentence was read, and the answer to it. */
export type Answer = {
  /** Where it was not understood: sentences that can be asked instead */
  readonly alternatives: ReadonlyArray<Scalars['String']['output']>;
  /** The day that it names; null where it names none */
  readonly asOf: Maybe<Scalars['LocalDate']['output']>;
  /** Every city that the question is about */
  readonly cities: ReadonlyArray<City>;
  /** The city that it names, or that was assumed; null where there is none, or several */
  readonly city: Maybe<City>;
  /** True where the sentence names no city, and the only one that fits was taken */
  readonly cityAssumed: Scalars['Boolean']['output'];
  /** The answer to COMPARE */
  readonly comparison: Maybe<Comparison>;
  /** The answer to DUTIES: the first 100 */
  readonly duties: Maybe<DutyConnection>;
  /** The duty that it names; null where it names none, or several could be meant */
  readonly duty: Maybe<Duty>;
  /** The answer to GAPS: the first 20 */
  readonly gaps: Maybe<GapConnection>;
  /** The answer to IMPACT */
  readonly impact: Maybe<Impact>;
  /** What the sentence asks for */
  readonly kind: QuestionKind;
  /** The organisation that it names */
  readonly organization: Maybe<Organization>;
  /** The provision that it names; null where the release does not hold it */
  readonly provision: Maybe<Provision>;
  /** How the sentence was read, or why it was not understood */
  readonly readAs: Scalars['String']['output'];
  /** The answer as one sentence */
  readonly summary: Scalars['String']['output'];
  /** The answer to TRACE and WHO */
  readonly trace: Maybe<Trace>;
};


/** How a sentence was read, and the answer to it. */
export type AnswerReadAsArgs = {
  lang?: InputMaybe<Language>;
};


/** How a sentence was read, and the answer to it. */
export type AnswerSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** This organisation performs this duty in this city (cv:Participation). */
export type Assignment = Node & {
  /** Who holds the power, where a source states it; who performs is `organization` */
  readonly authorityHolder: Maybe<Organization>;
  /** Every provision that it rests on, those of its duty included */
  readonly bases: ReadonlyArray<LegalBasis>;
  /** How sure it is */
  readonly certainty: Certainty;
  /** Where it is performed */
  readonly city: City;
  /** What is performed */
  readonly duty: Duty;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** How the work reached the unit */
  readonly mode: AssignmentMode;
  /** A remark of the editors */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who performs it */
  readonly organization: Organization;
  /** The rule or the judgement, where the quoted words alone do not say it */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The part or the condition, in the source's words: 一部事務 */
  readonly scope: Maybe<Scalars['String']['output']>;
  /** The chains of this assignment */
  readonly trace: Trace;
  /** First day on which it holds; null where no source states it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which it holds; null where no source states it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};


/** This organisation performs this duty in this city (cv:Participation). */
export type AssignmentNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** This organisation performs this duty in this city (cv:Participation). */
export type AssignmentReasonArgs = {
  lang?: InputMaybe<Language>;
};


/** This organisation performs this duty in this city (cv:Participation). */
export type AssignmentTraceArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of a list (Relay), with its nodes directly. */
export type AssignmentConnection = {
  /** Its nodes, each with its cursor */
  readonly edges: ReadonlyArray<AssignmentEdge>;
  /** Its nodes, without cursors */
  readonly nodes: ReadonlyArray<Assignment>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** A node in its place in a list (Relay). */
export type AssignmentEdge = {
  /** The place of the node in its list, for `after` and `before` */
  readonly cursor: Scalars['String']['output'];
  /** What stands there */
  readonly node: Assignment;
};

/** Which assignments; all that is stated must hold. */
export type AssignmentFilter = {
  /** Only what holds on this day; all days where nothing is said */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Where this organisation holds the power */
  readonly authorityHolder?: InputMaybe<Scalars['ID']['input']>;
  /** In this city */
  readonly city?: InputMaybe<CityBy>;
  /** Of this duty */
  readonly duty?: InputMaybe<DutyBy>;
  /** That reached the unit in one of these ways */
  readonly modes?: InputMaybe<ReadonlyArray<AssignmentMode>>;
  /** Of duties of one of these natures */
  readonly natures?: InputMaybe<ReadonlyArray<DutyNature>>;
  /** To this organisation; a name is looked up within `city` */
  readonly organization?: InputMaybe<OrganizationBy>;
  /** Resting on this provision */
  readonly provision?: InputMaybe<Scalars['ID']['input']>;
};

/** How work reached the unit. Delegation moves the power; allocation, assistance and deciding-for do not. */
export type AssignmentMode =
  /** 分掌 */
  | 'ALLOCATED'
  /** 補助執行 */
  | 'ASSISTED'
  /** 専決 */
  | 'DECIDED_FOR'
  /** 委任 (地方自治法第153条) */
  | 'DELEGATED'
  /** 事務の委託 (地方自治法第252条の14) */
  | 'ENTRUSTED'
  /** 法定: an Act names the ward mayor, also by みなす or 準用 */
  | 'STATUTORY'
  /** 事務処理の特例 by an ordinance of the prefecture (地方自治法第252条の17の2) */
  | 'TRANSFERRED';

/** The order of a list; what is not stated stands last, ties go by id. */
export type AssignmentOrder = {
  /** From the start of the order, or from its end */
  readonly direction?: OrderDirection;
  /** What the order goes by */
  readonly field: AssignmentOrderField;
};

/** What a list can be ordered by. */
export type AssignmentOrderField =
  | 'MODE'
  | 'POSITION'
  | 'VALID_FROM';

/** The report on a city: counts of its assignments on a day and of what is open about them. */
export type AuditReport = {
  /** The day of the report */
  readonly asOf: Scalars['LocalDate']['output'];
  /** How many assignments hold on the day */
  readonly assignments: Scalars['Int']['output'];
  /** How sure the best chain of each assignment is */
  readonly certainties: ReadonlyArray<CertaintyCount>;
  /** The city that was asked for */
  readonly city: City;
  /** Whether anything that was collected speaks of this day; where not, every count is of nothing known */
  readonly covered: Scalars['Boolean']['output'];
  /** The first day of which anything is known; null where no source bears or tells a date */
  readonly coveredFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Every kind, those without a gap too */
  readonly gaps: ReadonlyArray<GapCount>;
  /** How the work reached the units */
  readonly modes: ReadonlyArray<ModeCount>;
  /** What the work is in law; last those of which that is not stated */
  readonly natures: ReadonlyArray<NatureCount>;
  /** Those that perform anything, most assignments first */
  readonly organizations: ReadonlyArray<OrganizationCount>;
  /** The state of the data it was drawn from; its hash makes the report repeatable */
  readonly release: Release;
  /** The documents behind the assignments: those collected by title, then those that these only quote */
  readonly sources: ReadonlyArray<SourceUse>;
  /** A few sentences fit to be quoted */
  readonly summary: Scalars['String']['output'];
};


/** The report on a city: counts of its assignments on a day and of what is open about them. */
export type AuditReportSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** Why a policy was made, in its source's words. */
export type Background = Node & {
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** The instrument that was made */
  readonly policy: LegalInstrument;
  /** The words, as the source has them */
  readonly text: Scalars['String']['output'];
};

/** One way from the highest authority down to the organisation. */
export type BasisChain = {
  /** The assignment that it ends in */
  readonly assignment: Assignment;
  /** Its weakest step's */
  readonly certainty: Certainty;
  /** What this chain lacks */
  readonly missing: ReadonlyArray<MissingLink>;
  /** From the highest authority down, each once */
  readonly provisions: ReadonlyArray<Provision>;
  /** From the highest authority down; the last one's `to` is the organisation */
  readonly steps: ReadonlyArray<BasisStep>;
};

/** What a provision does for an assignment. */
export type BasisRole =
  /** 分掌: the work is allotted, the power stays */
  | 'ALLOCATION'
  /** 権限の所在: who holds the power */
  | 'AUTHORITY'
  /** 委任: the power passes on within the city */
  | 'DELEGATION'
  /** 事務の根拠: the Act that makes the work exist */
  | 'FUNCTION'
  /** 組織の設置: what sets the unit up or puts it under another */
  | 'ORGANIZATION'
  /** 引用, also 準用 and the like: its words refer to the provision; only in ways of `impact` */
  | 'REFERENCE'
  /** 事務の移譲: the power passes from the prefecture to the city */
  | 'TRANSFER';

/** One step: `from` gives the work to `to`; in an answer of `impact`, `to` rests on `from`. */
export type BasisStep = {
  /** How sure this step is */
  readonly certainty: Certainty;
  /** The reference 引用, where the step is one */
  readonly citation: Maybe<Citation>;
  /** The quoted words that show this step; of a reference, the words that refer */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The provision by which it is given, the organisation that the unit belongs to, or the duty that it performs */
  readonly from: Node;
  /** The rule or the judgement; present where certainty is not EXPLICIT */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What `from` does for the work */
  readonly role: BasisRole;
  /** Who receives the work: an organisation, or a provision that regulates further or refers to `from` */
  readonly to: Node;
};


/** One step: `from` gives the work to `to`; in an answer of `impact`, `to` rests on `from`. */
export type BasisStepReasonArgs = {
  lang?: InputMaybe<Language>;
};

/** A Cabinet Order, 政令. */
export type CabinetOrder = LegalInstrument & Node & {
  /** Short forms under which it is cited */
  readonly abbreviations: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was made, in its source's words */
  readonly background: ReadonlyArray<Background>;
  /** The city that issued it */
  readonly city: Maybe<City>;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** Promulgation or adoption, as precise as the source (EDTF): 1947-04-17, 2015-03 */
  readonly issuedOn: Maybe<Scalars['String']['output']>;
  /** e-Gov's law id */
  readonly lawId: Maybe<Scalars['ID']['output']>;
  /** What is stated of the nature of work under it as a whole, with what is left out */
  readonly natures: ReadonlyArray<NatureStatement>;
  /** A remark of the editors */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 法令番号: 昭和二十二年法律第六十七号 */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The prefecture that issued it */
  readonly prefecture: Maybe<Prefecture>;
  /** Its provisions in document order */
  readonly provisions: ProvisionConnection;
  /** e-Gov's id of the revision whose words were read */
  readonly revisionId: Maybe<Scalars['String']['output']>;
  /** e-Gov's ids of the revisions that were collected, oldest first, those to come too; empty where one alone was */
  readonly revisions: ReadonlyArray<Scalars['String']['output']>;
  /** What it says that head office, ward office or both together are for */
  readonly roleStatements: ReadonlyArray<RoleStatement>;
  /** Where its words were read */
  readonly source: Maybe<Source>;
  /** How it came about */
  readonly timeline: ReadonlyArray<TimelineEvent>;
  /** The title in Japanese */
  readonly title: Scalars['String']['output'];
  /** Its title in English */
  readonly titleEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly titleKana: Maybe<Scalars['String']['output']>;
  /** First day in force; null where no source states it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day in force; null where no source states it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};


/** A Cabinet Order, 政令. */
export type CabinetOrderNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** A Cabinet Order, 政令. */
export type CabinetOrderProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How sure a statement is; a chain is as sure as its weakest step. */
export type Certainty =
  /** 導出: it follows from explicit statements by a rule that is named */
  | 'DERIVED'
  /** 明示: the quoted words say it */
  | 'EXPLICIT'
  /** 推論: a reader's judgement, with its reason */
  | 'INFERRED'
  /** 根拠未確認: no chain reaches a provision */
  | 'NONE';

/** How many assignments are so sure. */
export type CertaintyCount = {
  /** Of the best chain */
  readonly certainty: Certainty;
  /** How many there are */
  readonly count: Scalars['Int']['output'];
};

/** A node that came or went from one release to another, or of which something is said otherwise. */
export type Change = {
  /** What happened to it */
  readonly change: ChangeKind;
  /** Of a node that was of another kind; else null */
  readonly formerKind: Maybe<NodeKind>;
  /** Of the node; it stays the same from release to release */
  readonly id: Scalars['ID']['output'];
  /** Which kind of node, in the newer release where it is there */
  readonly kind: NodeKind;
  /** As people call it, in the newer release where it is there: name, title, citation or words; else its id */
  readonly name: Scalars['String']['output'];
  /** Its name or title in English, in the newer release where it is there; null where it has none */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** What is said otherwise; of a node that came or went, all that is or was said. By name */
  readonly properties: ReadonlyArray<PropertyChange>;
  /** Where it leads now, and did not, or did, and does not now; of a node that came or went, all of that */
  readonly relations: ReadonlyArray<RelationChange>;
};

/** What changed between two releases: a page of it (Relay), and how much there is. */
export type ChangeConnection = {
  /** By kind, those without a change left out; of all kinds, whichever are asked for */
  readonly counts: ReadonlyArray<ChangeCount>;
  /** Its changes, each with its cursor */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The older release */
  readonly from: Release;
  /** Its changes, without cursors */
  readonly nodes: ReadonlyArray<Change>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** The newer release */
  readonly to: Release;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many nodes of one kind came, went, or are said otherwise. */
export type ChangeCount = {
  /** How many came */
  readonly added: Scalars['Int']['output'];
  /** How many are said otherwise */
  readonly changed: Scalars['Int']['output'];
  /** The kind of node */
  readonly kind: NodeKind;
  /** How many went */
  readonly removed: Scalars['Int']['output'];
};

/** A change in its place in the list (Relay). */
export type ChangeEdge = {
  /** The place of the node in its list, for `after` */
  readonly cursor: Scalars['String']['output'];
  /** The change */
  readonly node: Change;
};

/** What happened from one release to another. */
export type ChangeKind =
  /** 追加: it was not there before */
  | 'ADDED'
  /** 変更: something is said of it otherwise, or it leads elsewhere */
  | 'CHANGED'
  /** 削除: it is not there any more */
  | 'REMOVED';

/** A reference that the words of a provision make to a provision or an instrument. */
export type Citation = Node & {
  /** Where they end in the text of `from`: the first unit behind them */
  readonly end: Scalars['Int']['output'];
  /** Whose words they are */
  readonly from: Provision;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** The instrument that is meant; null where it is not resolved */
  readonly instrument: Maybe<LegalInstrument>;
  /** What the reference does */
  readonly kind: CitationKind;
  /** Where they begin in the text of `from`, in UTF-16 units from 0 */
  readonly start: Scalars['Int']['output'];
  /** The words that refer */
  readonly text: Scalars['String']['output'];
  /** The provision that is meant; null where it is an instrument as a whole, or not resolved */
  readonly to: Maybe<Provision>;
  /** Why it could not be resolved; null where it was */
  readonly unresolved: Maybe<Scalars['String']['output']>;
};


/** A reference that the words of a provision make to a provision or an instrument. */
export type CitationUnresolvedArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of a list (Relay), with its nodes directly. */
export type CitationConnection = {
  /** Its nodes, each with its cursor */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** Its nodes, without cursors */
  readonly nodes: ReadonlyArray<Citation>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** A node in its place in a list (Relay). */
export type CitationEdge = {
  /** The place of the node in its list, for `after` and `before` */
  readonly cursor: Scalars['String']['output'];
  /** What stands there */
  readonly node: Citation;
};

/** What a reference does. */
export type CitationKind =
  /** 準用: applies it with the necessary changes */
  | 'APPLIES_MUTATIS_MUTANDIS'
  /** 制定の根拠: has it for its own basis, …の規定に基づき */
  | 'BASED_ON'
  /** 引用: names it */
  | 'CITES'
  /** みなし: deems something to be what it speaks of */
  | 'DEEMS'
  /** 読替え: reads it with other words */
  | 'READS_AS'
  /** 委任に基づく定め: sets what it leaves to an order, 政令で定める */
  | 'SPECIFIES';

/** A designated city, 指定都市. */
export type City = Node & {
  /** Which of its organisations performs which duty */
  readonly assignments: AssignmentConnection;
  /** 全国地方公共団体コード with check digit */
  readonly code: Scalars['String']['output'];
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** What it issued, as far as collected */
  readonly instruments: InstrumentConnection;
  /** 市 included: 熊本市 */
  readonly name: Scalars['String']['output'];
  /** Its name in English */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly nameKana: Maybe<Scalars['String']['output']>;
  /** Its organisations, from the mayor down */
  readonly organizations: OrganizationConnection;
  /** The prefecture that it lies in */
  readonly prefecture: Prefecture;
  /** Its wards, 行政区 */
  readonly wards: ReadonlyArray<Ward>;
};


/** A designated city, 指定都市. */
export type CityAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A designated city, 指定都市. */
export type CityInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A designated city, 指定都市. */
export type CityOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A city by id, by 全国地方公共団体コード with or without check digit, or by name. */
export type CityBy =
  /** 431001 or 43100 */
  { readonly code: Scalars['String']['input']; readonly id?: never; readonly name?: never; }
  |  /** Such as city/431001 */
  { readonly code?: never; readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Name or reading, whole: 熊本市 */
  { readonly code?: never; readonly id?: never; readonly name: Scalars['String']['input']; };

/** A page of a list (Relay), with its nodes directly. */
export type CityConnection = {
  /** Its nodes, each with its cursor */
  readonly edges: ReadonlyArray<CityEdge>;
  /** Its nodes, without cursors */
  readonly nodes: ReadonlyArray<City>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** A node in its place in a list (Relay). */
export type CityEdge = {
  /** The place of the node in its list, for `after` and `before` */
  readonly cursor: Scalars['String']['output'];
  /** What stands there */
  readonly node: City;
};

/** Which cities; all that is stated must hold. */
export type CityFilter = {
  /** Cities that perform this duty */
  readonly performing?: InputMaybe<DutyBy>;
  /** Name, reading or code of the prefecture, or its id */
  readonly prefecture?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list; what is not stated stands last, ties go by id. */
export type CityOrder = {
  /** From the start of the order, or from its end */
  readonly direction?: OrderDirection;
  /** What the order goes by */
  readonly field: CityOrderField;
};

/** What a list can be ordered by. */
export type CityOrderField =
  | 'CODE'
  | 'NAME'
  | 'NAME_KANA';

/** A duty in several cities, side by side. */
export type Comparison = {
  /** The day of the answer */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The duty that was asked for */
  readonly duty: Duty;
  /** In the order in which the cities were named */
  readonly rows: ReadonlyArray<ComparisonRow>;
  /** A few sentences fit to be quoted */
  readonly summary: Scalars['String']['output'];
};


/** A duty in several cities, side by side. */
export type ComparisonSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** What is known of the duty in one city. */
export type ComparisonRow = {
  /** Who performs it */
  readonly assignments: ReadonlyArray<Assignment>;
  /** How sure the best chain is; NONE where there is none */
  readonly certainty: Certainty;
  /** Which city */
  readonly city: City;
  /** What else they say on the roles of head office and ward office */
  readonly otherRoleStatements: ReadonlyArray<RoleStatement>;
  /** What the city's policies say on the subject: sentences with a name of the duty or its field of work */
  readonly roleStatements: ReadonlyArray<RoleStatement>;
  /** Whether it is performed, and if not, whether that is known */
  readonly status: ComparisonStatus;
  /** One sentence fit to be quoted */
  readonly summary: Scalars['String']['output'];
  /** On which basis */
  readonly trace: Trace;
};


/** What is known of the duty in one city. */
export type ComparisonRowSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** What is known of a duty in a city. */
export type ComparisonStatus =
  /** 記載なし: who does what was collected, and this is not in it */
  | 'NONE_STATED'
  /** 未収集: who does what was not collected, or not of that day */
  | 'NOT_COLLECTED'
  /** 実施: an organisation performs it */
  | 'PERFORMED';

/** What this service answers from. */
export type Dataset = {
  /** How many nodes of each kind it holds */
  readonly counts: ReadonlyArray<KindCount>;
  /** The state that is served */
  readonly release: Release;
  /** The documents that its statements are quoted from */
  readonly sources: SourceConnection;
};


/** What this service answers from. */
export type DatasetSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A directive, notice or outline, 訓令・告示・要綱. */
export type Directive = LegalInstrument & Node & {
  /** Short forms under which it is cited */
  readonly abbreviations: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was made, in its source's words */
  readonly background: ReadonlyArray<Background>;
  /** The city that issued it */
  readonly city: Maybe<City>;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** Promulgation or adoption, as precise as the source (EDTF): 1947-04-17, 2015-03 */
  readonly issuedOn: Maybe<Scalars['String']['output']>;
  /** e-Gov's law id */
  readonly lawId: Maybe<Scalars['ID']['output']>;
  /** What is stated of the nature of work under it as a whole, with what is left out */
  readonly natures: ReadonlyArray<NatureStatement>;
  /** A remark of the editors */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 法令番号: 昭和二十二年法律第六十七号 */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The prefecture that issued it */
  readonly prefecture: Maybe<Prefecture>;
  /** Its provisions in document order */
  readonly provisions: ProvisionConnection;
  /** e-Gov's id of the revision whose words were read */
  readonly revisionId: Maybe<Scalars['String']['output']>;
  /** e-Gov's ids of the revisions that were collected, oldest first, those to come too; empty where one alone was */
  readonly revisions: ReadonlyArray<Scalars['String']['output']>;
  /** What it says that head office, ward office or both together are for */
  readonly roleStatements: ReadonlyArray<RoleStatement>;
  /** Where its words were read */
  readonly source: Maybe<Source>;
  /** How it came about */
  readonly timeline: ReadonlyArray<TimelineEvent>;
  /** The title in Japanese */
  readonly title: Scalars['String']['output'];
  /** Its title in English */
  readonly titleEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly titleKana: Maybe<Scalars['String']['output']>;
  /** First day in force; null where no source states it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day in force; null where no source states it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};


/** A directive, notice or outline, 訓令・告示・要綱. */
export type DirectiveNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** A directive, notice or outline, 訓令・告示・要綱. */
export type DirectiveProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One canonical piece of work (skos:Concept), shared by all cities. */
export type Duty = Node & {
  /** Other names that people use */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who performs it, in every city */
  readonly assignments: AssignmentConnection;
  /** What makes the work exist and gives it to somebody, in every city */
  readonly bases: ReadonlyArray<LegalBasis>;
  /** The duty that it is a part of */
  readonly broader: Maybe<Duty>;
  /** The field of work: 旅券, 福祉, 税 */
  readonly category: Maybe<Scalars['String']['output']>;
  /** What shows its nature */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** The canonical name: 旅券の申請受理・交付 */
  readonly name: Scalars['String']['output'];
  /** Its name in English */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly nameKana: Maybe<Scalars['String']['output']>;
  /** The duties that are a part of it */
  readonly narrower: ReadonlyArray<Duty>;
  /** Null where it was not collected */
  readonly nature: Maybe<DutyNature>;
  /**
   * That national law was searched and holds no basis, and what comes nearest. Null where there is one,
   * or none was looked for
   */
  readonly noBasis: Maybe<Scalars['String']['output']>;
  /** A remark of the editors */
  readonly note: Maybe<Scalars['String']['output']>;
};


/** One canonical piece of work (skos:Concept), shared by all cities. */
export type DutyAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One canonical piece of work (skos:Concept), shared by all cities. */
export type DutyNoBasisArgs = {
  lang?: InputMaybe<Language>;
};


/** One canonical piece of work (skos:Concept), shared by all cities. */
export type DutyNoteArgs = {
  lang?: InputMaybe<Language>;
};

/** A duty by id or by any of its names, aliases or readings. */
export type DutyBy =
  /** Such as duty/passport */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Name, alias or reading, whole; any width, kana and case */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** A page of a list (Relay), with its nodes directly. */
export type DutyConnection = {
  /** Its nodes, each with its cursor */
  readonly edges: ReadonlyArray<DutyEdge>;
  /** Its nodes, without cursors */
  readonly nodes: ReadonlyArray<Duty>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** A node in its place in a list (Relay). */
export type DutyEdge = {
  /** The place of the node in its list, for `after` and `before` */
  readonly cursor: Scalars['String']['output'];
  /** What stands there */
  readonly node: Duty;
};

/** Which duties; all that is stated must hold, of where, by whom and how for one assignment at once. */
export type DutyFilter = {
  /** Only what holds on this day; all days where nothing is said */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The whole category: 旅券 */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Performed in this city */
  readonly city?: InputMaybe<CityBy>;
  /** Reached the unit in one of these ways */
  readonly modes?: InputMaybe<ReadonlyArray<AssignmentMode>>;
  /** Of one of these natures */
  readonly natures?: InputMaybe<ReadonlyArray<DutyNature>>;
  /** Performed by this organisation; a name is looked up within `city` */
  readonly organization?: InputMaybe<OrganizationBy>;
};

/** 自治事務, 第1号法定受託事務 and 第2号法定受託事務 (地方自治法第2条第8項・第9項). */
export type DutyNature =
  /** 自治事務 */
  | 'AUTONOMOUS'
  /** 第1号法定受託事務 */
  | 'STATUTORY_ENTRUSTED_1'
  /** 第2号法定受託事務 */
  | 'STATUTORY_ENTRUSTED_2';

/** The order of a list; what is not stated stands last, ties go by id. */
export type DutyOrder = {
  /** From the start of the order, or from its end */
  readonly direction?: OrderDirection;
  /** What the order goes by */
  readonly field: DutyOrderField;
};

/** What a list can be ordered by. */
export type DutyOrderField =
  | 'CATEGORY'
  | 'NAME'
  | 'NAME_KANA';

/** Quoted words and where they stand. */
export type Evidence = Node & {
  /** Where in the source: Mp-At_3-Pr_1 */
  readonly anchor: Maybe<Scalars['String']['output']>;
  /** The same as people write it: 第3条第1項; what is no anchor of a provision stands as it is */
  readonly anchorLabel: Maybe<Scalars['String']['output']>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** The document that the source itself takes these words from */
  readonly original: Maybe<Source>;
  /** Page of the source */
  readonly page: Maybe<Scalars['Int']['output']>;
  /** The words, as the source has them */
  readonly quote: Scalars['String']['output'];
  /** Where they were read */
  readonly source: Source;
};

/** Something open about an assignment, an ordinance or a city. */
export type Gap = {
  /** What would close it */
  readonly closedBy: Maybe<Scalars['String']['output']>;
  /** What is open, in a sentence or two */
  readonly description: Scalars['String']['output'];
  /** What it rests on; empty where nothing was collected */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Made of its kind and of what it is about; the same in every release until it is closed */
  readonly id: Scalars['ID']['output'];
  /** What kind of gap */
  readonly kind: GapKind;
  /** Whether nothing is stated, or nothing was collected; null where neither is the matter */
  readonly status: Maybe<MissingStatus>;
  /** What it is about: an assignment, an ordinance, a source, a unit or a city */
  readonly subject: Node;
};


/** Something open about an assignment, an ordinance or a city. */
export type GapClosedByArgs = {
  lang?: InputMaybe<Language>;
};


/** Something open about an assignment, an ordinance or a city. */
export type GapDescriptionArgs = {
  lang?: InputMaybe<Language>;
};

/** A list of gaps (Relay Cursor Connections). */
export type GapConnection = {
  /** Its gaps, each with its cursor */
  readonly edges: ReadonlyArray<GapEdge>;
  /** Its gaps, without cursors */
  readonly nodes: ReadonlyArray<Gap>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many gaps are of a kind. */
export type GapCount = {
  /** How many there are */
  readonly count: Scalars['Int']['output'];
  /** The kind */
  readonly kind: GapKind;
};

/** A gap in a list. */
export type GapEdge = {
  /** The place of the gap in its list, for `after` */
  readonly cursor: Scalars['String']['output'];
  /** The gap */
  readonly node: Gap;
};

/** What kind of gap; in this order they are listed. */
export type GapKind =
  /** 根拠の未施行: a basis is not yet in force */
  | 'BASIS_NOT_YET_IN_FORCE'
  /** 根拠の失効: a basis is no longer in force */
  | 'BASIS_REPEALED'
  /** 重複: two units do the same work to the same extent in the same wards */
  | 'CONFLICT'
  /** 推論のみ: the surest chain has a step that is a reader's judgement */
  | 'INFERRED_ONLY'
  /** 欠けている根拠: a link of the surest chain is missing */
  | 'MISSING_LINK'
  /** 未収集: the document or the day was not collected */
  | 'NOT_COLLECTED'
  /** 根拠の記載なし: no provision that makes the work exist is stated, though it was looked for */
  | 'NO_BASIS_STATED'
  /** 上位法令の改正が後: an ordinance or rule is older than the last amendment of what it rests on */
  | 'PARENT_AMENDED_LATER';

/** The answer to: what would an amendment of this provision touch? */
export type Impact = {
  /** The day of the answer */
  readonly asOf: Scalars['LocalDate']['output'];
  /** What is touched: the nearest first, then duties, assignments, organisations, provisions, each in its order */
  readonly hits: ImpactHitConnection;
  /** The provision that was asked for */
  readonly provision: Provision;
  /** One sentence fit to be quoted; goes through all that can be reached */
  readonly summary: Scalars['String']['output'];
};


/** The answer to: what would an amendment of this provision touch? */
export type ImpactHitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
};


/** The answer to: what would an amendment of this provision touch? */
export type ImpactSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** Something that an amendment would touch, and the shortest way to it; of those the surest. */
export type ImpactHit = {
  /** Its weakest step's */
  readonly certainty: Certainty;
  /** How many steps the way has */
  readonly distance: Scalars['Int']['output'];
  /** A duty, an assignment, an organisation or a provision */
  readonly node: Node;
  /** From the provision, a part of it or the whole around it, down to the hit; that of an assignment ends at its organisation */
  readonly path: ReadonlyArray<BasisStep>;
};

/** A page of a list (Relay), with its nodes directly. */
export type ImpactHitConnection = {
  /** Its hits, each with its cursor */
  readonly edges: ReadonlyArray<ImpactHitEdge>;
  /** Its hits, without cursors */
  readonly nodes: ReadonlyArray<ImpactHit>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list; counting it goes through all that can be reached */
  readonly totalCount: Scalars['Int']['output'];
  /** True where a bound left something out: a thousand parts, five thousand references to one of them */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A hit in its place in the list (Relay). */
export type ImpactHitEdge = {
  /** The place of the node in its list, for `after` */
  readonly cursor: Scalars['String']['output'];
  /** The hit */
  readonly node: ImpactHit;
};

/** A legal instrument by id, e-Gov law id, number (昭和二十二年法律第六十七号), or title or abbreviation. */
export type InstrumentBy =
  /** Such as law/322AC0000000067 */
  { readonly id: Scalars['ID']['input']; readonly lawId?: never; readonly number?: never; readonly title?: never; }
  |  /** e-Gov's law id, 322AC0000000067 */
  { readonly id?: never; readonly lawId: Scalars['ID']['input']; readonly number?: never; readonly title?: never; }
  |  /** 昭和二十二年法律第六十七号, in arabic or Chinese numerals */
  { readonly id?: never; readonly lawId?: never; readonly number: Scalars['String']['input']; readonly title?: never; }
  |  /** Title, abbreviation or reading, whole: 地方自治法 */
  { readonly id?: never; readonly lawId?: never; readonly number?: never; readonly title: Scalars['String']['input']; };

/** A page of a list (Relay), with its nodes directly. */
export type InstrumentConnection = {
  /** Its nodes, each with its cursor */
  readonly edges: ReadonlyArray<InstrumentEdge>;
  /** Its nodes, without cursors */
  readonly nodes: ReadonlyArray<LegalInstrument>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** A node in its place in a list (Relay). */
export type InstrumentEdge = {
  /** The place of the node in its list, for `after` and `before` */
  readonly cursor: Scalars['String']['output'];
  /** What stands there */
  readonly node: LegalInstrument;
};

/** Which legal instruments; all that is stated must hold. */
export type InstrumentFilter = {
  /** Only what holds on this day; all days where nothing is said */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Issued by this city */
  readonly city?: InputMaybe<CityBy>;
  /** Of one of these kinds */
  readonly kinds?: InputMaybe<ReadonlyArray<InstrumentKind>>;
  /** Title, abbreviation or reading, whole */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Every kind of legal instrument. */
export type InstrumentKind =
  /** 政令 */
  | 'CabinetOrder'
  /** 訓令・告示・要綱 */
  | 'Directive'
  /** 法律 */
  | 'Law'
  /** 府省令 */
  | 'MinisterialOrdinance'
  /** 条例 */
  | 'Ordinance'
  /** 基本方針 (not binding) */
  | 'Policy'
  /** 規則・規程 */
  | 'Rule';

/** The order of a list; what is not stated stands last, ties go by id. */
export type InstrumentOrder = {
  /** From the start of the order, or from its end */
  readonly direction?: OrderDirection;
  /** What the order goes by */
  readonly field: InstrumentOrderField;
};

/** What a list can be ordered by. */
export type InstrumentOrderField =
  | 'ISSUED_ON'
  | 'NUMBER'
  | 'TITLE'
  | 'TITLE_KANA';

/** How many nodes of one kind there are. */
export type KindCount = {
  /** How many there are */
  readonly count: Scalars['Int']['output'];
  /** The kind of node */
  readonly kind: NodeKind;
};

/** The language of what Konkyo says itself. */
export type Language =
  /** English */
  | 'EN'
  /** 日本語 */
  | 'JA';

/** An Act, 法律. */
export type Law = LegalInstrument & Node & {
  /** Short forms under which it is cited */
  readonly abbreviations: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was made, in its source's words */
  readonly background: ReadonlyArray<Background>;
  /** The city that issued it */
  readonly city: Maybe<City>;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** Promulgation or adoption, as precise as the source (EDTF): 1947-04-17, 2015-03 */
  readonly issuedOn: Maybe<Scalars['String']['output']>;
  /** e-Gov's law id */
  readonly lawId: Maybe<Scalars['ID']['output']>;
  /** What is stated of the nature of work under it as a whole, with what is left out */
  readonly natures: ReadonlyArray<NatureStatement>;
  /** A remark of the editors */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 法令番号: 昭和二十二年法律第六十七号 */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The prefecture that issued it */
  readonly prefecture: Maybe<Prefecture>;
  /** Its provisions in document order */
  readonly provisions: ProvisionConnection;
  /** e-Gov's id of the revision whose words were read */
  readonly revisionId: Maybe<Scalars['String']['output']>;
  /** e-Gov's ids of the revisions that were collected, oldest first, those to come too; empty where one alone was */
  readonly revisions: ReadonlyArray<Scalars['String']['output']>;
  /** What it says that head office, ward office or both together are for */
  readonly roleStatements: ReadonlyArray<RoleStatement>;
  /** Where its words were read */
  readonly source: Maybe<Source>;
  /** How it came about */
  readonly timeline: ReadonlyArray<TimelineEvent>;
  /** The title in Japanese */
  readonly title: Scalars['String']['output'];
  /** Its title in English */
  readonly titleEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly titleKana: Maybe<Scalars['String']['output']>;
  /** First day in force; null where no source states it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day in force; null where no source states it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};


/** An Act, 法律. */
export type LawNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** An Act, 法律. */
export type LawProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A provision that an assignment rests on, and in which role: by it, `from` hands the work to `to`. */
export type LegalBasis = Node & {
  /** The assignments that rest on it */
  readonly assignments: AssignmentConnection;
  /** How sure it is */
  readonly certainty: Certainty;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Who hands the work on; null where the provision itself makes it exist */
  readonly from: Maybe<Organization>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** The instrument of the provision */
  readonly instrument: LegalInstrument;
  /** Null where only the instrument is known */
  readonly provision: Maybe<Provision>;
  /** The rule or the judgement, where the quoted words alone do not say it */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What the provision does for the work */
  readonly role: BasisRole;
  /** Who receives it: an organisation, or a provision that regulates further */
  readonly to: Maybe<Node>;
  /** First day on which it holds; null where no source states it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which it holds; null where no source states it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};


/** A provision that an assignment rests on, and in which role: by it, `from` hands the work to `to`. */
export type LegalBasisAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A provision that an assignment rests on, and in which role: by it, `from` hands the work to `to`. */
export type LegalBasisReasonArgs = {
  lang?: InputMaybe<Language>;
};

/** A text with legal or political force (eli:LegalResource). */
export type LegalInstrument = {
  /** Short forms under which it is cited */
  readonly abbreviations: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was made, in its source's words */
  readonly background: ReadonlyArray<Background>;
  /** The city that issued it */
  readonly city: Maybe<City>;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** Promulgation or adoption, as precise as the source (EDTF): 1947-04-17, 2015-03 */
  readonly issuedOn: Maybe<Scalars['String']['output']>;
  /** e-Gov's law id */
  readonly lawId: Maybe<Scalars['ID']['output']>;
  /** What is stated of the nature of work under it as a whole, with what is left out */
  readonly natures: ReadonlyArray<NatureStatement>;
  /** A remark of the editors */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 法令番号: 昭和二十二年法律第六十七号 */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The prefecture that issued it */
  readonly prefecture: Maybe<Prefecture>;
  /** Its provisions in document order */
  readonly provisions: ProvisionConnection;
  /** e-Gov's id of the revision whose words were read */
  readonly revisionId: Maybe<Scalars['String']['output']>;
  /** e-Gov's ids of the revisions that were collected, oldest first, those to come too; empty where one alone was */
  readonly revisions: ReadonlyArray<Scalars['String']['output']>;
  /** What it says that head office, ward office or both together are for */
  readonly roleStatements: ReadonlyArray<RoleStatement>;
  /** Where its words were read */
  readonly source: Maybe<Source>;
  /** How it came about */
  readonly timeline: ReadonlyArray<TimelineEvent>;
  /** The title in Japanese */
  readonly title: Scalars['String']['output'];
  /** Its title in English */
  readonly titleEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly titleKana: Maybe<Scalars['String']['output']>;
  /** First day in force; null where no source states it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day in force; null where no source states it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};


/** A text with legal or political force (eli:LegalResource). */
export type LegalInstrumentNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** A text with legal or political force (eli:LegalResource). */
export type LegalInstrumentProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A ministerial ordinance, 府省令. */
export type MinisterialOrdinance = LegalInstrument & Node & {
  /** Short forms under which it is cited */
  readonly abbreviations: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was made, in its source's words */
  readonly background: ReadonlyArray<Background>;
  /** The city that issued it */
  readonly city: Maybe<City>;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** Promulgation or adoption, as precise as the source (EDTF): 1947-04-17, 2015-03 */
  readonly issuedOn: Maybe<Scalars['String']['output']>;
  /** e-Gov's law id */
  readonly lawId: Maybe<Scalars['ID']['output']>;
  /** What is stated of the nature of work under it as a whole, with what is left out */
  readonly natures: ReadonlyArray<NatureStatement>;
  /** A remark of the editors */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 法令番号: 昭和二十二年法律第六十七号 */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The prefecture that issued it */
  readonly prefecture: Maybe<Prefecture>;
  /** Its provisions in document order */
  readonly provisions: ProvisionConnection;
  /** e-Gov's id of the revision whose words were read */
  readonly revisionId: Maybe<Scalars['String']['output']>;
  /** e-Gov's ids of the revisions that were collected, oldest first, those to come too; empty where one alone was */
  readonly revisions: ReadonlyArray<Scalars['String']['output']>;
  /** What it says that head office, ward office or both together are for */
  readonly roleStatements: ReadonlyArray<RoleStatement>;
  /** Where its words were read */
  readonly source: Maybe<Source>;
  /** How it came about */
  readonly timeline: ReadonlyArray<TimelineEvent>;
  /** The title in Japanese */
  readonly title: Scalars['String']['output'];
  /** Its title in English */
  readonly titleEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly titleKana: Maybe<Scalars['String']['output']>;
  /** First day in force; null where no source states it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day in force; null where no source states it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};


/** A ministerial ordinance, 府省令. */
export type MinisterialOrdinanceNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** A ministerial ordinance, 府省令. */
export type MinisterialOrdinanceProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a chain lacks: a named hole, never a silent one. */
export type MissingLink = {
  /** What is missing, in one sentence */
  readonly description: Scalars['String']['output'];
  /** Where it would be found */
  readonly expectedIn: Maybe<Scalars['String']['output']>;
  /** Between whom the link is missing; null at the end of a chain */
  readonly from: Maybe<Node>;
  /** What the missing provision would do */
  readonly role: BasisRole;
  /** Whether no basis is stated in what was collected, or the source was not collected at all */
  readonly status: MissingStatus;
  /** Who would receive the work by it */
  readonly to: Maybe<Node>;
};


/** What a chain lacks: a named hole, never a silent one. */
export type MissingLinkDescriptionArgs = {
  lang?: InputMaybe<Language>;
};


/** What a chain lacks: a named hole, never a silent one. */
export type MissingLinkExpectedInArgs = {
  lang?: InputMaybe<Language>;
};

/** Why a link is missing. */
export type MissingStatus =
  /** 収集した資料に記載なし: what was collected states no such basis */
  | 'NONE_STATED'
  /** 資料を未収集: the source that would state it was not collected */
  | 'NOT_COLLECTED';

/** How many assignments reached the unit in a way. */
export type ModeCount = {
  /** How many there are */
  readonly count: Scalars['Int']['output'];
  /** The way */
  readonly mode: AssignmentMode;
};

/** How many assignments are of duties of a nature. */
export type NatureCount = {
  /** How many there are */
  readonly count: Scalars['Int']['output'];
  /** Null: not stated */
  readonly nature: Maybe<DutyNature>;
};

/** Words of a law by which work is 法定受託事務: a row of 地方自治法別表第一 or 別表第二, or a clause of the law itself. */
export type NatureStatement = Node & {
  /** Where they end in the text of `statedIn`: the first unit behind them */
  readonly end: Scalars['Int']['output'];
  /** What is left out */
  readonly exceptions: ReadonlyArray<Provision>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** The instrument that is meant as a whole; null where single provisions are */
  readonly instrument: Maybe<LegalInstrument>;
  /** 第1号 or 第2号; that work is 自治事務 is never stated */
  readonly nature: DutyNature;
  /** Whose work, in the words of the law: 都道府県 */
  readonly performer: Scalars['String']['output'];
  /** The provisions under which the work is done; empty where a whole instrument is meant */
  readonly provisions: ReadonlyArray<Provision>;
  /** Where they begin in the text of `statedIn`, in UTF-16 units from 0 */
  readonly start: Scalars['Int']['output'];
  /** The row or the clause */
  readonly statedIn: Provision;
  /** The words that state it */
  readonly text: Scalars['String']['output'];
};

/** Anything in the graph. Ids are readable, stable, and the same in every release. */
export type Node = {
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
};

/** Every kind of node. */
export type NodeKind =
  /** 事務の割当て: this organisation performs this duty */
  | 'Assignment'
  /** 策定の背景 */
  | 'Background'
  /** 政令 */
  | 'CabinetOrder'
  /** 引用: a reference that a provision makes */
  | 'Citation'
  /** 市 */
  | 'City'
  /** 訓令・告示・要綱 */
  | 'Directive'
  /** 事務: one canonical piece of work */
  | 'Duty'
  /** 引用文 */
  | 'Evidence'
  /** 法律 */
  | 'Law'
  /** 法令上の根拠 */
  | 'LegalBasis'
  /** 府省令 */
  | 'MinisterialOrdinance'
  /** 事務の区分の定め: words by which work is 法定受託事務 */
  | 'NatureStatement'
  /** 条例 */
  | 'Ordinance'
  /** 組織, or an office held by a person */
  | 'Organization'
  /** 基本方針 (not binding) */
  | 'Policy'
  /** 都道府県 */
  | 'Prefecture'
  /** 規定: 条, 項, 号 and other parts of an instrument */
  | 'Provision'
  /** 改正ごとの条文: as it reads from one revision on */
  | 'ProvisionVersion'
  /** 役割に関する記述 */
  | 'RoleStatement'
  /** 規則・規程 */
  | 'Rule'
  /** 資料 */
  | 'Source'
  /** 策定の経過 */
  | 'TimelineEvent'
  /** 区 */
  | 'Ward';

/** Which way an order runs. */
export type OrderDirection =
  /** By code points, from the first */
  | 'ASC'
  /** By code points, from the last */
  | 'DESC';

/** An ordinance of a prefecture or municipality, 条例. */
export type Ordinance = LegalInstrument & Node & {
  /** Short forms under which it is cited */
  readonly abbreviations: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was made, in its source's words */
  readonly background: ReadonlyArray<Background>;
  /** The city that issued it */
  readonly city: Maybe<City>;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** Promulgation or adoption, as precise as the source (EDTF): 1947-04-17, 2015-03 */
  readonly issuedOn: Maybe<Scalars['String']['output']>;
  /** e-Gov's law id */
  readonly lawId: Maybe<Scalars['ID']['output']>;
  /** What is stated of the nature of work under it as a whole, with what is left out */
  readonly natures: ReadonlyArray<NatureStatement>;
  /** A remark of the editors */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 法令番号: 昭和二十二年法律第六十七号 */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The prefecture that issued it */
  readonly prefecture: Maybe<Prefecture>;
  /** Its provisions in document order */
  readonly provisions: ProvisionConnection;
  /** e-Gov's id of the revision whose words were read */
  readonly revisionId: Maybe<Scalars['String']['output']>;
  /** e-Gov's ids of the revisions that were collected, oldest first, those to come too; empty where one alone was */
  readonly revisions: ReadonlyArray<Scalars['String']['output']>;
  /** What it says that head office, ward office or both together are for */
  readonly roleStatements: ReadonlyArray<RoleStatement>;
  /** Where its words were read */
  readonly source: Maybe<Source>;
  /** How it came about */
  readonly timeline: ReadonlyArray<TimelineEvent>;
  /** The title in Japanese */
  readonly title: Scalars['String']['output'];
  /** Its title in English */
  readonly titleEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly titleKana: Maybe<Scalars['String']['output']>;
  /** First day in force; null where no source states it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day in force; null where no source states it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};


/** An ordinance of a prefecture or municipality, 条例. */
export type OrdinanceNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** An ordinance of a prefecture or municipality, 条例. */
export type OrdinanceProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A bureau, ward office, division, branch or centre (org:OrganizationalUnit), or an office held by a
 * person (市長, 区長). A division that a source defines once for every ward office is one node that serves several wards.
 */
export type Organization = Node & {
  /** Other names that sources or people use */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it performs, in the order of the source */
  readonly assignments: AssignmentConnection;
  /** What sets it up */
  readonly bases: ReadonlyArray<LegalBasis>;
  /** Null for offices as Acts name them (都道府県知事) */
  readonly city: Maybe<City>;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The assignments for which it holds the power, whoever performs them */
  readonly holdsAuthorityFor: AssignmentConnection;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** The office as Acts name it: 熊本市長 is a 市町村長 */
  readonly instanceOf: Maybe<Organization>;
  /** As the source names it: 区民課 */
  readonly name: Scalars['String']['output'];
  /** Its name in English */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly nameKana: Maybe<Scalars['String']['output']>;
  /** A remark of the editors */
  readonly note: Maybe<Scalars['String']['output']>;
  /** True where the source ends its list of work with など */
  readonly openList: Scalars['Boolean']['output'];
  /** The organisation that it is a unit of */
  readonly parent: Maybe<Organization>;
  /** The prefecture whose organisation it is */
  readonly prefecture: Maybe<Prefecture>;
  /** Whose organisation it is; null where `city` says it */
  readonly tier: Maybe<Tier>;
  /** Bureau, ward office, division … */
  readonly type: OrganizationType;
  /** The organisations directly below it */
  readonly units: ReadonlyArray<Organization>;
  /** First day on which it holds; null where no source states it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which it holds; null where no source states it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
  /** The wards that it serves */
  readonly wards: ReadonlyArray<Ward>;
};


/**
 * A bureau, ward office, division, branch or centre (org:OrganizationalUnit), or an office held by a
 * person (市長, 区長). A division that a source defines once for every ward office is one node that serves several wards.
 */
export type OrganizationAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, ward office, division, branch or centre (org:OrganizationalUnit), or an office held by a
 * person (市長, 区長). A division that a source defines once for every ward office is one node that serves several wards.
 */
export type OrganizationHoldsAuthorityForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A bureau, ward office, division, branch or centre (org:OrganizationalUnit), or an office held by a
 * person (市長, 区長). A division that a source defines once for every ward office is one node that serves several wards.
 */
export type OrganizationNoteArgs = {
  lang?: InputMaybe<Language>;
};

/** An organisation by id, or by name within the city of the same call. */
export type OrganizationBy =
  /** Such as org/431001/kumin-ka */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Name, alias or reading, whole: 区民課 */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** A page of a list (Relay), with its nodes directly. */
export type OrganizationConnection = {
  /** Its nodes, each with its cursor */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Its nodes, without cursors */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** How much an organisation performs, and what is open about that. */
export type OrganizationCount = {
  /** How many assignments it has */
  readonly assignments: Scalars['Int']['output'];
  /** How many gaps these have */
  readonly gaps: Scalars['Int']['output'];
  /** Who performs */
  readonly organization: Organization;
};

/** A node in its place in a list (Relay). */
export type OrganizationEdge = {
  /** The place of the node in its list, for `after` and `before` */
  readonly cursor: Scalars['String']['output'];
  /** What stands there */
  readonly node: Organization;
};

/** Which organisations; all that is stated must hold. */
export type OrganizationFilter = {
  /** Only what holds on this day; all days where nothing is said */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of this city */
  readonly city?: InputMaybe<CityBy>;
  /** Directly below this organisation */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** Performing this duty */
  readonly performing?: InputMaybe<DutyBy>;
  /** Of one of these types */
  readonly types?: InputMaybe<ReadonlyArray<OrganizationType>>;
  /** Serving this ward */
  readonly ward?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list; what is not stated stands last, ties go by id. */
export type OrganizationOrder = {
  /** From the start of the order, or from its end */
  readonly direction?: OrderDirection;
  /** What the order goes by */
  readonly field: OrganizationOrderField;
};

/** What a list can be ordered by. */
export type OrganizationOrderField =
  | 'NAME'
  | 'NAME_KANA'
  | 'TYPE';

/** What sort of organisation it is. */
export type OrganizationType =
  /** 出張所 */
  | 'BRANCH_OFFICE'
  /** 局 */
  | 'BUREAU'
  /** センター */
  | 'CENTER'
  /** 委員会 */
  | 'COMMISSION'
  /** 課 */
  | 'DIVISION'
  /** 市町村 */
  | 'MUNICIPALITY'
  /** 職: an office held by a person, 市長, 区長, 知事 */
  | 'OFFICE_HOLDER'
  /** 室 */
  | 'SECTION'
  /** 分室 */
  | 'SUB_BRANCH'
  /** 区役所 */
  | 'WARD_OFFICE'
  /** 福祉事務所 */
  | 'WELFARE_OFFICE';

/** Where a page stands in its list (Relay). */
export type PageInfo = {
  /** The last node's; null where the page is empty */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has nodes before this page */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first node's; null where the page is empty */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A basic policy, 基本方針. Not binding. */
export type Policy = LegalInstrument & Node & {
  /** Short forms under which it is cited */
  readonly abbreviations: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was made, in its source's words */
  readonly background: ReadonlyArray<Background>;
  /** The city that issued it */
  readonly city: Maybe<City>;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** Promulgation or adoption, as precise as the source (EDTF): 1947-04-17, 2015-03 */
  readonly issuedOn: Maybe<Scalars['String']['output']>;
  /** e-Gov's law id */
  readonly lawId: Maybe<Scalars['ID']['output']>;
  /** What is stated of the nature of work under it as a whole, with what is left out */
  readonly natures: ReadonlyArray<NatureStatement>;
  /** A remark of the editors */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 法令番号: 昭和二十二年法律第六十七号 */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The prefecture that issued it */
  readonly prefecture: Maybe<Prefecture>;
  /** Its provisions in document order */
  readonly provisions: ProvisionConnection;
  /** e-Gov's id of the revision whose words were read */
  readonly revisionId: Maybe<Scalars['String']['output']>;
  /** e-Gov's ids of the revisions that were collected, oldest first, those to come too; empty where one alone was */
  readonly revisions: ReadonlyArray<Scalars['String']['output']>;
  /** What it says that head office, ward office or both together are for */
  readonly roleStatements: ReadonlyArray<RoleStatement>;
  /** Where its words were read */
  readonly source: Maybe<Source>;
  /** How it came about */
  readonly timeline: ReadonlyArray<TimelineEvent>;
  /** The title in Japanese */
  readonly title: Scalars['String']['output'];
  /** Its title in English */
  readonly titleEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly titleKana: Maybe<Scalars['String']['output']>;
  /** First day in force; null where no source states it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day in force; null where no source states it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};


/** A basic policy, 基本方針. Not binding. */
export type PolicyNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** A basic policy, 基本方針. Not binding. */
export type PolicyProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list (Relay), with its nodes directly. */
export type PolicyConnection = {
  /** Its nodes, each with its cursor */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /** Its nodes, without cursors */
  readonly nodes: ReadonlyArray<LegalInstrument>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** A node in its place in a list (Relay). */
export type PolicyEdge = {
  /** The place of the node in its list, for `after` and `before` */
  readonly cursor: Scalars['String']['output'];
  /** What stands there */
  readonly node: LegalInstrument;
};

/** Which policies; all that is stated must hold. */
export type PolicyFilter = {
  /** Only what holds on this day; all days where nothing is said */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Issued by this city */
  readonly city?: InputMaybe<CityBy>;
};

/** The order of a list; what is not stated stands last, ties go by id. */
export type PolicyOrder = {
  /** From the start of the order, or from its end */
  readonly direction?: OrderDirection;
  /** What the order goes by */
  readonly field: PolicyOrderField;
};

/** What a list can be ordered by. */
export type PolicyOrderField =
  | 'ISSUED_ON'
  | 'TITLE';

/** A prefecture, 都道府県. */
export type Prefecture = Node & {
  /** Its designated cities, as far as collected */
  readonly cities: ReadonlyArray<City>;
  /** 全国地方公共団体コード with check digit */
  readonly code: Scalars['String']['output'];
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** What it issued, as far as collected */
  readonly instruments: ReadonlyArray<LegalInstrument>;
  /** 都, 道, 府 and 県 included: 熊本県 */
  readonly name: Scalars['String']['output'];
  /** Its name in English */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly nameKana: Maybe<Scalars['String']['output']>;
};

/**
 * What proves an answer: question, day, release, chains with quotes and reasons, missing links, notes, premises and sources
 * with address, date and hash, in both languages. The same release, question and day give the same text.
 */
export type Proof = {
  /** JSON in canonical form (RFC 8785) */
  readonly canonical: Scalars['String']['output'];
  /** Of `canonical` in UTF-8, hexadecimal */
  readonly sha256: Scalars['String']['output'];
};

/** Something that is said otherwise of a node. */
export type PropertyChange = {
  /** What is said now; null where nothing is any more */
  readonly after: Maybe<Scalars['String']['output']>;
  /** What was said, as text, the parts of a list with 、 between them; null where nothing was */
  readonly before: Maybe<Scalars['String']['output']>;
  /** What differs, where both are texts: kept and deleted parts make the old one, kept and inserted parts the new one */
  readonly diff: ReadonlyArray<TextPart>;
  /** Its name, mostly that of a field of the node's type */
  readonly property: Scalars['String']['output'];
};

/** A part of an instrument (eli:LegalResourceSubdivision): article 条, paragraph 項, item 号, row of an appended table 別表. */
export type Provision = Node & {
  /** Its element anchor: Mp-At_252_20-Pr_1 */
  readonly anchor: Scalars['String']['output'];
  /** The legal bases that it gives, in whichever role */
  readonly bases: ReadonlyArray<LegalBasis>;
  /** The assignments that rest on it */
  readonly basisOf: AssignmentConnection;
  /** 見出し */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** In document order */
  readonly children: ReadonlyArray<Provision>;
  /** As it is cited from outside: 地方自治法第252条の20第1項 */
  readonly citation: Scalars['String']['output'];
  /** The references to it in the words of others */
  readonly citedBy: CitationConnection;
  /** The references that its words make, in their order */
  readonly cites: CitationConnection;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The statements on a whole that leave it out */
  readonly exceptedFrom: ReadonlyArray<NatureStatement>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** What it is a part of */
  readonly instrument: LegalInstrument;
  /** Article, paragraph, item … */
  readonly kind: ProvisionKind;
  /** What is stated of the nature of work under this very provision; of those above it and of its instrument, ask there */
  readonly natures: ReadonlyArray<NatureStatement>;
  /** Its place, as it is cited within the instrument: 第252条の20第1項 */
  readonly number: Scalars['String']['output'];
  /** The provision that it is a part of; for an article its heading, 章 or 節, where that was collected */
  readonly parent: Maybe<Provision>;
  /** True where `text` is only part of its words, or how a source renders them; or none could be read */
  readonly partial: Scalars['Boolean']['output'];
  /** What its own words state of the nature of work */
  readonly statesNatures: ReadonlyArray<NatureStatement>;
  /** Its words; null where they were not collected */
  readonly text: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null where no source states it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which it holds; null where no source states it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
  /** How revisions of its instrument word it, oldest first; empty where those collected do not differ */
  readonly versions: ReadonlyArray<ProvisionVersion>;
};


/** A part of an instrument (eli:LegalResourceSubdivision): article 条, paragraph 項, item 号, row of an appended table 別表. */
export type ProvisionBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of an instrument (eli:LegalResourceSubdivision): article 条, paragraph 項, item 号, row of an appended table 別表. */
export type ProvisionCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<CitationKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of an instrument (eli:LegalResourceSubdivision): article 条, paragraph 項, item 号, row of an appended table 別表. */
export type ProvisionCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<CitationKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A provision by id, or by its citation (地方自治法第252条の20第1項) in arabic or Chinese numerals, full or half width. */
export type ProvisionBy =
  /** With title or abbreviation of the instrument: 地方自治法第252条の20第1項 */
  { readonly citation: Scalars['String']['input']; readonly id?: never; }
  |  /** Such as law/322AC0000000067#Mp-At_252_20-Pr_1 */
  { readonly citation?: never; readonly id: Scalars['ID']['input']; };

/** What an amendment makes of one provision. */
export type ProvisionChange = {
  /** How it reads from that day on; null where it is not there any more */
  readonly after: Maybe<Wording>;
  /** How it reads before; null where it is not there */
  readonly before: Maybe<Wording>;
  /** What differs in the text: kept and deleted parts make the old one, kept and inserted parts the new one */
  readonly diff: ReadonlyArray<TextPart>;
  /** Of what was renumbered: the provision under whose number it stands before */
  readonly formerly: Maybe<Provision>;
  /** What happens to it */
  readonly kind: ProvisionChangeKind;
  /** The provision, under the number that it has or will have */
  readonly provision: Provision;
};

/** A page of a list (Relay), with its nodes directly. */
export type ProvisionChangeConnection = {
  /** Its changes, each with its cursor */
  readonly edges: ReadonlyArray<ProvisionChangeEdge>;
  /** Its changes, without cursors */
  readonly nodes: ReadonlyArray<ProvisionChange>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change in its place in the list (Relay). */
export type ProvisionChangeEdge = {
  /** The place of the node in its list, for `after` */
  readonly cursor: Scalars['String']['output'];
  /** The change */
  readonly node: ProvisionChange;
};

/** What an amendment makes of a provision. */
export type ProvisionChangeKind =
  /** 追加: it is not there before */
  | 'ADDED'
  /** 条項の移動 (繰上げ, 繰下げ): the same words under another number */
  | 'RENUMBERED'
  /** 削除: it is not there any more, or nothing but its number */
  | 'REPEALED'
  /** 改正: it reads otherwise */
  | 'REWORDED';

/** A page of a list (Relay), with its nodes directly. */
export type ProvisionConnection = {
  /** Its nodes, each with its cursor */
  readonly edges: ReadonlyArray<ProvisionEdge>;
  /** Its nodes, without cursors */
  readonly nodes: ReadonlyArray<Provision>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** A node in its place in a list (Relay). */
export type ProvisionEdge = {
  /** The place of the node in its list, for `after` and `before` */
  readonly cursor: Scalars['String']['output'];
  /** What stands there */
  readonly node: Provision;
};

/** Which provisions; all that is stated must hold. */
export type ProvisionFilter = {
  /** Only what holds on this day; all days where nothing is said */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of instruments issued by this city */
  readonly city?: InputMaybe<CityBy>;
  /** Of this instrument */
  readonly instrument?: InputMaybe<InstrumentBy>;
  /** Of one of these kinds */
  readonly kinds?: InputMaybe<ReadonlyArray<ProvisionKind>>;
  /** Directly below this provision */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of part of an instrument it is. */
export type ProvisionKind =
  /** 別図 */
  | 'APPENDED_FIGURE'
  /** 様式 */
  | 'APPENDED_FORM'
  /** 書式 */
  | 'APPENDED_FORMAT'
  /** 別記 */
  | 'APPENDED_NOTE'
  /** 別表 */
  | 'APPENDED_TABLE'
  /** 付録 */
  | 'APPENDIX'
  /** 条 */
  | 'ARTICLE'
  /** 章 */
  | 'CHAPTER'
  /** 目 */
  | 'DIVISION'
  /** 制定文 */
  | 'ENACTING_STATEMENT'
  /** 号 */
  | 'ITEM'
  /** 本則 */
  | 'MAIN_PROVISION'
  /** 項 */
  | 'PARAGRAPH'
  /** 編 */
  | 'PART'
  /** 前文 */
  | 'PREAMBLE'
  /** 備考 of a 別表 */
  | 'REMARKS'
  /** 節 */
  | 'SECTION'
  /** 号の細分: イ, (1) */
  | 'SUBITEM'
  /** 款 */
  | 'SUBSECTION'
  /** 附則 */
  | 'SUPPLEMENTARY_PROVISION'
  /** 別表の項: a row of it */
  | 'TABLE_ROW';

/** The order of a list; what is not stated stands last, ties go by id. */
export type ProvisionOrder = {
  /** From the start of the order, or from its end */
  readonly direction?: OrderDirection;
  /** What the order goes by */
  readonly field: ProvisionOrderField;
};

/** What a list can be ordered by. */
export type ProvisionOrderField =
  | 'CITATION'
  | 'POSITION';

/** A provision as it reads from one revision of its instrument on. */
export type ProvisionVersion = Node & {
  /** 見出し */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** The provision that reads so */
  readonly provision: Provision;
  /** The first revision that words it so, by e-Gov's 法令履歴ID; null where e-Gov does not say which it is */
  readonly revisionId: Maybe<Scalars['String']['output']>;
  /** Its words; null where it has none of its own */
  readonly text: Maybe<Scalars['String']['output']>;
  /** First day on which it reads so; null where no revision collected shows it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which it reads so; null where no revision collected shows it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};

/** Everything that can be asked; nothing can be changed. */
export type Query = {
  /** Apollo Federation: the entities that other graphs refer to; 100 at most. */
  readonly _entities: ReadonlyArray<Maybe<_Entity>>;
  /** Apollo Federation: what this graph offers. */
  readonly _service: _Service;
  /**
   * Which amendments take effect in the days to come, what does each change provision by provision, and whom does
   * that reach? The earliest first. Only instruments of which revisions to come were collected can be told of.
   */
  readonly amendments: ReadonlyArray<UpcomingAmendment>;
  /**
   * A question as a sentence in Japanese or English, read by rules and the names that the graph knows.
   * What cannot be read for certain is NOT_UNDERSTOOD, with sentences that can be asked instead.
   */
  readonly ask: Answer;
  /** An assignment by id. */
  readonly assignment: Maybe<Assignment>;
  /** Assignments: which organisation performs which duty, in which city. */
  readonly assignments: AssignmentConnection;
  /**
   * The report on a city to be signed off: how much of its work is known on a day, how surely, what is open,
   * from which sources and which release.
   */
  readonly audit: AuditReport;
  /**
   * What changed from one release to another, node by node: by kind, then by name, then by id. Both must be
   * `comparable`. Of a release and itself nothing changed.
   */
  readonly changes: ChangeConnection;
  /** Designated cities. */
  readonly cities: CityConnection;
  /** A city by id, code or name. */
  readonly city: Maybe<City>;
  /**
   * Who performs a duty in each of these cities, and what their policies say on its subject. Where nobody does, the row
   * says whether that is known or was not collected.
   */
  readonly compare: Comparison;
  /** What this service answers from: its release, how much it holds, its sources. */
  readonly dataset: Dataset;
  /** Duties: canonical pieces of work. */
  readonly duties: DutyConnection;
  /** A duty by id, name, alias or reading: パスポート finds the duty about 旅券. */
  readonly duty: Maybe<Duty>;
  /**
   * What is open about the work of a city on a day: by kind in the order of GapKind, then by id. A city or
   * a day of which nothing was collected is told as NOT_COLLECTED whatever kinds are asked for, never as no gap.
   */
  readonly gaps: GapConnection;
  /**
   * What would an amendment of this provision touch, and by which ways? What refers to it, rests on it as a legal
   * basis, or rests on either; the nearest first. One that is not in force on the day is NOT_FOUND.
   */
  readonly impact: Impact;
  /** A legal instrument by id, e-Gov law id, law number, title or abbreviation. */
  readonly instrument: Maybe<LegalInstrument>;
  /** Legal instruments: laws, orders, ordinances, rules, policies. */
  readonly instruments: InstrumentConnection;
  /** Any node by its id; null where there is none. */
  readonly node: Maybe<Node>;
  /** Several nodes by their ids, in the order of the ids; null where there is none. 100 at most. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** An organisation by id or name. A name that several cities use is AMBIGUOUS: say which city. */
  readonly organization: Maybe<Organization>;
  /** Organisations: bureaus, ward offices, divisions, and offices held by a person. */
  readonly organizations: OrganizationConnection;
  /** Policies and directives on what head office and ward offices are for. */
  readonly policies: PolicyConnection;
  /** A provision by id or by its citation in any numerals and width. */
  readonly provision: Maybe<Provision>;
  /** Provisions: articles, paragraphs, items, rows of appended tables. */
  readonly provisions: ProvisionConnection;
  /**
   * The releases that this service knows: the one that is served, and those of which it keeps the files. The newest
   * first, by when their files were written; then by id.
   */
  readonly releases: ReadonlyArray<Release>;
  /**
   * Nodes by their names, readings, captions and text, blind to width, kana, numerals and old forms of characters;
   * exact names first.
   */
  readonly search: SearchConnection;
  /** The documents that statements are quoted from. */
  readonly sources: SourceConnection;
  /**
   * On which legal basis does this city (this organisation) perform this duty? Every chain from the
   * highest authority down to the unit, best first, with what is missing. Names that fit nothing are
   * NOT_FOUND, names that fit several AMBIGUOUS, both with candidates.
   */
  readonly trace: Trace;
};


/** Everything that can be asked; nothing can be changed. */
export type Query_EntitiesArgs = {
  representations: ReadonlyArray<Scalars['_Any']['input']>;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryAmendmentsArgs = {
  city?: InputMaybe<CityBy>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  within?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
};


/** Everything that can be asked; nothing can be changed. */
export type QueryAssignmentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; nothing can be changed. */
export type QueryAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssignmentOrder>;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryAuditArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  city: CityBy;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  to: Scalars['ID']['input'];
};


/** Everything that can be asked; nothing can be changed. */
export type QueryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CityOrder>;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryCityArgs = {
  by: CityBy;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryCompareArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  cities: ReadonlyArray<CityBy>;
  duty: DutyBy;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DutyOrder>;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryDutyArgs = {
  by: DutyBy;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  city?: InputMaybe<CityBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<GapKind>>;
  organization?: InputMaybe<OrganizationBy>;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryImpactArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  provision: ProvisionBy;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryInstrumentArgs = {
  by: InstrumentBy;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InstrumentOrder>;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked; nothing can be changed. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryOrganizationArgs = {
  by: OrganizationBy;
  city?: InputMaybe<CityBy>;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganizationOrder>;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PolicyOrder>;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryProvisionArgs = {
  by: ProvisionBy;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProvisionOrder>;
};


/** Everything that can be asked; nothing can be changed. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  city?: InputMaybe<CityBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  instrument?: InputMaybe<InstrumentBy>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  provisionKinds?: InputMaybe<ReadonlyArray<ProvisionKind>>;
  text: Scalars['String']['input'];
};


/** Everything that can be asked; nothing can be changed. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};


/** Everything that can be asked; nothing can be changed. */
export type QueryTraceArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  city: CityBy;
  duty: DutyBy;
  organization?: InputMaybe<OrganizationBy>;
};

/** What a sentence asks for. */
export type QuestionKind =
  /** 市の間の比較: how several cities do the work */
  | 'COMPARE'
  /** 組織が所掌する事務: which work a unit does */
  | 'DUTIES'
  /** 根拠の明示がない事務: which work has no explicit basis */
  | 'GAPS'
  /** 改正の影響: what an amendment of a provision touches */
  | 'IMPACT'
  /** 理解できない質問: the sentence cannot be read for certain */
  | 'NOT_UNDERSTOOD'
  /** 事務の根拠: on which legal basis is the work done */
  | 'TRACE'
  /** 事務を行う組織: which unit does the work */
  | 'WHO';

/** A relation to another node that came or went. */
export type RelationChange = {
  /** ADDED or REMOVED */
  readonly change: ChangeKind;
  /** Its name in the graph, such as PERFORMS or SUPPORTED_BY */
  readonly relation: Scalars['String']['output'];
  /** The id of the node that it leads to */
  readonly to: Scalars['ID']['output'];
  /** Which kind of node that is */
  readonly toKind: NodeKind;
  /** As people call that node */
  readonly toName: Scalars['String']['output'];
  /** Its name or title in English; null where it has none */
  readonly toNameEn: Maybe<Scalars['String']['output']>;
};

/** One immutable state of all statements. */
export type Release = {
  /** When its file was written */
  readonly builtAt: Scalars['DateTime']['output'];
  /** Whether the service has its file, so that `changes` can compare it */
  readonly comparable: Scalars['Boolean']['output'];
  /** Made of the hash of its content */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the one that everything else is answered from */
  readonly served: Scalars['Boolean']['output'];
  /** Of its content, line by line as in the release file */
  readonly sha256: Scalars['String']['output'];
  /** How many nodes and edges it holds */
  readonly statements: Scalars['Int']['output'];
};

/** Whom a sentence on roles speaks of. */
export type RoleLevel =
  /** 本庁と区役所の連携 */
  | 'BOTH'
  /** 本庁 */
  | 'HEAD_OFFICE'
  /** 区役所 */
  | 'WARD_OFFICE';

/** A sentence of a policy on what head office, ward office or both together are for. */
export type RoleStatement = Node & {
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** Whom it speaks of */
  readonly level: RoleLevel;
  /** The instrument that says it */
  readonly policy: LegalInstrument;
  /** The sentence, as the source has it */
  readonly text: Scalars['String']['output'];
  /** The heading that it stands under */
  readonly theme: Maybe<Scalars['String']['output']>;
};

/** A rule, 規則・規程. */
export type Rule = LegalInstrument & Node & {
  /** Short forms under which it is cited */
  readonly abbreviations: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was made, in its source's words */
  readonly background: ReadonlyArray<Background>;
  /** The city that issued it */
  readonly city: Maybe<City>;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** Promulgation or adoption, as precise as the source (EDTF): 1947-04-17, 2015-03 */
  readonly issuedOn: Maybe<Scalars['String']['output']>;
  /** e-Gov's law id */
  readonly lawId: Maybe<Scalars['ID']['output']>;
  /** What is stated of the nature of work under it as a whole, with what is left out */
  readonly natures: ReadonlyArray<NatureStatement>;
  /** A remark of the editors */
  readonly note: Maybe<Scalars['String']['output']>;
  /** 法令番号: 昭和二十二年法律第六十七号 */
  readonly number: Maybe<Scalars['String']['output']>;
  /** The prefecture that issued it */
  readonly prefecture: Maybe<Prefecture>;
  /** Its provisions in document order */
  readonly provisions: ProvisionConnection;
  /** e-Gov's id of the revision whose words were read */
  readonly revisionId: Maybe<Scalars['String']['output']>;
  /** e-Gov's ids of the revisions that were collected, oldest first, those to come too; empty where one alone was */
  readonly revisions: ReadonlyArray<Scalars['String']['output']>;
  /** What it says that head office, ward office or both together are for */
  readonly roleStatements: ReadonlyArray<RoleStatement>;
  /** Where its words were read */
  readonly source: Maybe<Source>;
  /** How it came about */
  readonly timeline: ReadonlyArray<TimelineEvent>;
  /** The title in Japanese */
  readonly title: Scalars['String']['output'];
  /** Its title in English */
  readonly titleEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly titleKana: Maybe<Scalars['String']['output']>;
  /** First day in force; null where no source states it */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day in force; null where no source states it */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};


/** A rule, 規則・規程. */
export type RuleNoteArgs = {
  lang?: InputMaybe<Language>;
};


/** A rule, 規則・規程. */
export type RuleProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list (Relay), with its nodes directly. */
export type SearchConnection = {
  /** Its hits, each with its cursor */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Its hits, without cursors */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hit in its place in the ranking (Relay). */
export type SearchEdge = {
  /** The place of the node in its list, for `after` and `before` */
  readonly cursor: Scalars['String']['output'];
  /** The hit */
  readonly node: SearchHit;
};

/** One thing that was found. */
export type SearchHit = {
  /** Where in the snippet the words stand that were searched, in order; empty where there is no snippet */
  readonly highlights: ReadonlyArray<TextRange>;
  /** What was found */
  readonly node: Node;
  /** Between 0 and 1; 1 is the very name */
  readonly score: Scalars['Float']['output'];
  /** The words around the match, where it lies in a longer text */
  readonly snippet: Maybe<Scalars['String']['output']>;
  /** Its name, title or citation, or its first words */
  readonly title: Scalars['String']['output'];
};

/** A document that statements are quoted from (prov:Entity). */
export type Source = Node & {
  /** As precise as it is known (EDTF) */
  readonly date: Maybe<Scalars['String']['output']>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** A remark of the editors */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who published it */
  readonly publisher: Scalars['String']['output'];
  /** Of the text that was read */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** The title in Japanese */
  readonly title: Scalars['String']['output'];
  /** Its title in English */
  readonly titleEn: Maybe<Scalars['String']['output']>;
  /** Where it can be read */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** A page of a list (Relay), with its nodes directly. */
export type SourceConnection = {
  /** Its nodes, each with its cursor */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Its nodes, without cursors */
  readonly nodes: ReadonlyArray<Source>;
  /** Whether there is more, and where to go on */
  readonly pageInfo: PageInfo;
  /** Of the whole list */
  readonly totalCount: Scalars['Int']['output'];
};

/** A node in its place in a list (Relay). */
export type SourceEdge = {
  /** The place of the node in its list, for `after` and `before` */
  readonly cursor: Scalars['String']['output'];
  /** What stands there */
  readonly node: Source;
};

/** Which sources. */
export type SourceFilter = {
  /** The whole name of the publisher */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list; what is not stated stands last, ties go by id. */
export type SourceOrder = {
  /** From the start of the order, or from its end */
  readonly direction?: OrderDirection;
  /** What the order goes by */
  readonly field: SourceOrderField;
};

/** What a list can be ordered by. */
export type SourceOrderField =
  | 'DATE'
  | 'PUBLISHER'
  | 'TITLE';

/** A document behind the assignments of a city. */
export type SourceUse = {
  /** How many assignments it supports, by themselves or by a basis */
  readonly assignments: Scalars['Int']['output'];
  /** False where its words are known only as another document quotes them */
  readonly collected: Scalars['Boolean']['output'];
  /** The document */
  readonly source: Source;
};

/** A part of a text that a change keeps, deletes or inserts. */
export type TextPart = {
  /** What becomes of it */
  readonly kind: TextPartKind;
  /** The words */
  readonly text: Scalars['String']['output'];
};

/** What becomes of a part of a text. */
export type TextPartKind =
  /** It goes */
  | 'DELETED'
  /** It comes */
  | 'INSERTED'
  /** It stays */
  | 'KEPT';

/** A piece of a text. Offsets count UTF-16 units. */
export type TextRange = {
  /** The first unit behind it */
  readonly end: Scalars['Int']['output'];
  /** Its first unit */
  readonly start: Scalars['Int']['output'];
};

/** Whose organisation it is. */
export type Tier =
  /** 市町村 */
  | 'MUNICIPALITY'
  /** 都道府県 */
  | 'PREFECTURE'
  /** 国 */
  | 'STATE'
  /** 指定都市の区 */
  | 'WARD';

/** A step in how a policy came about. */
export type TimelineEvent = Node & {
  /** As precise as the source (EDTF): 2014-05-08/2014-05-21, 2015-03 */
  readonly date: Scalars['String']['output'];
  /** What happened, in the source's words */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** The instrument that came about so */
  readonly policy: LegalInstrument;
  /** What happened, in short */
  readonly title: Scalars['String']['output'];
};

/** The answer to: on which legal basis does this city (this organisation) perform this duty? */
export type Trace = {
  /** The day of the answer */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The best chain's; NONE where no chain reaches a provision */
  readonly certainty: Certainty;
  /** Best first */
  readonly chains: ReadonlyArray<BasisChain>;
  /** The city that was asked for */
  readonly city: City;
  /** The duty that was asked for */
  readonly duty: Duty;
  /** Every missing link of all chains, each once */
  readonly missing: ReadonlyArray<MissingLink>;
  /** The organisation that was asked for; null where the question named none */
  readonly organization: Maybe<Organization>;
  /** All that the answer says and rests on, with its hash */
  readonly proof: Proof;
  /** One sentence fit to be quoted */
  readonly summary: Scalars['String']['output'];
};


/** The answer to: on which legal basis does this city (this organisation) perform this duty? */
export type TraceSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** What takes effect on one day in one instrument, by one or several amending laws. */
export type UpcomingAmendment = {
  /** The laws that amend it on that day, in the order of their revisions */
  readonly amendingLaws: ReadonlyArray<AmendingLaw>;
  /** What it changes, provision by provision, in document order */
  readonly changes: ProvisionChangeConnection;
  /** What rests, on the eve of that day, on what it changes: as in `impact` */
  readonly hits: ImpactHitConnection;
  /** The instrument that is amended */
  readonly instrument: LegalInstrument;
  /** Duties that other provisions of the same instrument make exist, and who performs them: INFERRED, for a reader to judge */
  readonly related: ImpactHitConnection;
  /** e-Gov's 法令履歴ID of the instrument as it reads from that day on */
  readonly revisionId: Scalars['String']['output'];
  /** One sentence fit to be quoted */
  readonly summary: Scalars['String']['output'];
  /** The first day on which it reads so, 施行日 */
  readonly takesEffectOn: Scalars['LocalDate']['output'];
};


/** What takes effect on one day in one instrument, by one or several amending laws. */
export type UpcomingAmendmentChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ProvisionChangeKind>>;
};


/** What takes effect on one day in one instrument, by one or several amending laws. */
export type UpcomingAmendmentHitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
};


/** What takes effect on one day in one instrument, by one or several amending laws. */
export type UpcomingAmendmentRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
};


/** What takes effect on one day in one instrument, by one or several amending laws. */
export type UpcomingAmendmentSummaryArgs = {
  lang?: InputMaybe<Language>;
};

/** A ward of a designated city, 行政区. */
export type Ward = Node & {
  /** The city that it is a ward of */
  readonly city: City;
  /** 全国地方公共団体コード with check digit */
  readonly code: Scalars['String']['output'];
  /** The quoted words that show it */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Readable, stable, the same in every release */
  readonly id: Scalars['ID']['output'];
  /** 区 included: 中央区 */
  readonly name: Scalars['String']['output'];
  /** Its name in English */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Its reading in hiragana */
  readonly nameKana: Maybe<Scalars['String']['output']>;
  /** The organisations that serve it */
  readonly organizations: OrganizationConnection;
};


/** A ward of a designated city, 行政区. */
export type WardOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The words of a provision at one time. */
export type Wording = {
  /** 見出し */
  readonly caption: Maybe<Scalars['String']['output']>;
  /** Its words; null where it has none of its own */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Apollo Federation: what other graphs may refer to. */
export type _Entity = CabinetOrder | City | Directive | Duty | Law | MinisterialOrdinance | Ordinance | Organization | Policy | Rule | Ward;

/** Apollo Federation: what this graph offers. */
export type _Service = {
  /** This schema as text */
  readonly sdl: Scalars['String']['output'];
};

export type BasisFragment = { readonly id: string, readonly role: BasisRole, readonly certainty: Certainty, readonly reason: string | null, readonly provision: { readonly id: string, readonly citation: string } | null, readonly instrument:
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
    | { readonly id: string, readonly title: string }
  , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } }> };

export type SuggestionsQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind> | NodeKind>;
  lang: Language;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
}>;


export type SuggestionsQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly node:
        | { readonly __typename: 'Assignment', readonly id: string }
        | { readonly __typename: 'Background', readonly id: string }
        | { readonly __typename: 'CabinetOrder', readonly titleEn: string | null, readonly note: string | null, readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
        | { readonly __typename: 'City', readonly nameEn: string | null, readonly id: string }
        | { readonly __typename: 'Directive', readonly titleEn: string | null, readonly note: string | null, readonly id: string }
        | { readonly __typename: 'Duty', readonly nameEn: string | null, readonly id: string, readonly assignments: { readonly nodes: ReadonlyArray<{ readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } }> } }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'Law', readonly titleEn: string | null, readonly note: string | null, readonly id: string }
        | { readonly __typename: 'LegalBasis', readonly id: string }
        | { readonly __typename: 'MinisterialOrdinance', readonly titleEn: string | null, readonly note: string | null, readonly id: string }
        | { readonly __typename: 'NatureStatement', readonly id: string }
        | { readonly __typename: 'Ordinance', readonly titleEn: string | null, readonly note: string | null, readonly id: string }
        | { readonly __typename: 'Organization', readonly nameEn: string | null, readonly id: string, readonly city: { readonly name: string, readonly nameEn: string | null } | null }
        | { readonly __typename: 'Policy', readonly titleEn: string | null, readonly note: string | null, readonly id: string }
        | { readonly __typename: 'Prefecture', readonly id: string }
        | { readonly __typename: 'Provision', readonly caption: string | null, readonly id: string }
        | { readonly __typename: 'ProvisionVersion', readonly id: string }
        | { readonly __typename: 'RoleStatement', readonly id: string }
        | { readonly __typename: 'Rule', readonly titleEn: string | null, readonly note: string | null, readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'TimelineEvent', readonly id: string }
        | { readonly __typename: 'Ward', readonly id: string }
       }> } };

export type AboutPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutPageQuery = { readonly dataset: { readonly release: { readonly id: string, readonly builtAt: string, readonly statements: number, readonly sha256: string }, readonly counts: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }> } };

export type SourcesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly date: string | null, readonly url: string | null, readonly sha256: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AmendmentsPageQueryVariables = Exact<{
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  lang: Language;
}>;


export type AmendmentsPageQuery = { readonly amendments: ReadonlyArray<{ readonly revisionId: string, readonly takesEffectOn: string, readonly summary: string, readonly instrument:
      | { readonly id: string, readonly title: string, readonly titleEn: string | null }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null }
    , readonly amendingLaws: ReadonlyArray<{ readonly lawId: string, readonly number: string | null }>, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ProvisionChangeKind, readonly provision: { readonly id: string, readonly citation: string }, readonly diff: ReadonlyArray<{ readonly kind: TextPartKind, readonly text: string }> }> }, readonly hits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly certainty: Certainty, readonly node:
          | { readonly __typename: 'Assignment', readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } }
          | { readonly __typename: 'Background', readonly id: string }
          | { readonly __typename: 'CabinetOrder', readonly id: string }
          | { readonly __typename: 'Citation', readonly id: string }
          | { readonly __typename: 'City', readonly id: string }
          | { readonly __typename: 'Directive', readonly id: string }
          | { readonly __typename: 'Duty', readonly name: string, readonly nameEn: string | null, readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Law', readonly id: string }
          | { readonly __typename: 'LegalBasis', readonly id: string }
          | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
          | { readonly __typename: 'NatureStatement', readonly id: string }
          | { readonly __typename: 'Ordinance', readonly id: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly id: string }
          | { readonly __typename: 'Policy', readonly id: string }
          | { readonly __typename: 'Prefecture', readonly id: string }
          | { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly id: string }
          | { readonly __typename: 'ProvisionVersion', readonly id: string }
          | { readonly __typename: 'RoleStatement', readonly id: string }
          | { readonly __typename: 'Rule', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'TimelineEvent', readonly id: string }
          | { readonly __typename: 'Ward', readonly id: string }
        , readonly path: ReadonlyArray<{ readonly role: BasisRole, readonly certainty: Certainty, readonly reason: string | null, readonly from:
            | { readonly __typename: 'Assignment', readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } }
            | { readonly __typename: 'Background', readonly id: string }
            | { readonly __typename: 'CabinetOrder', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
            | { readonly __typename: 'City', readonly id: string }
            | { readonly __typename: 'Directive', readonly id: string }
            | { readonly __typename: 'Duty', readonly name: string, readonly nameEn: string | null, readonly id: string }
            | { readonly __typename: 'Evidence', readonly id: string }
            | { readonly __typename: 'Law', readonly id: string }
            | { readonly __typename: 'LegalBasis', readonly id: string }
            | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
            | { readonly __typename: 'NatureStatement', readonly id: string }
            | { readonly __typename: 'Ordinance', readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Policy', readonly id: string }
            | { readonly __typename: 'Prefecture', readonly id: string }
            | { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly id: string }
            | { readonly __typename: 'ProvisionVersion', readonly id: string }
            | { readonly __typename: 'RoleStatement', readonly id: string }
            | { readonly __typename: 'Rule', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'TimelineEvent', readonly id: string }
            | { readonly __typename: 'Ward', readonly id: string }
          , readonly to:
            | { readonly __typename: 'Assignment', readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } }
            | { readonly __typename: 'Background', readonly id: string }
            | { readonly __typename: 'CabinetOrder', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
            | { readonly __typename: 'City', readonly id: string }
            | { readonly __typename: 'Directive', readonly id: string }
            | { readonly __typename: 'Duty', readonly name: string, readonly nameEn: string | null, readonly id: string }
            | { readonly __typename: 'Evidence', readonly id: string }
            | { readonly __typename: 'Law', readonly id: string }
            | { readonly __typename: 'LegalBasis', readonly id: string }
            | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
            | { readonly __typename: 'NatureStatement', readonly id: string }
            | { readonly __typename: 'Ordinance', readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Policy', readonly id: string }
            | { readonly __typename: 'Prefecture', readonly id: string }
            | { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly id: string }
            | { readonly __typename: 'ProvisionVersion', readonly id: string }
            | { readonly __typename: 'RoleStatement', readonly id: string }
            | { readonly __typename: 'Rule', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'TimelineEvent', readonly id: string }
            | { readonly __typename: 'Ward', readonly id: string }
           }> }> } }> };

export type AskPageQueryVariables = Exact<{
  question: Scalars['String']['input'];
  lang: Language;
}>;


export type AskPageQuery = { readonly ask: { readonly kind: QuestionKind, readonly readAs: string, readonly summary: string, readonly asOf: string | null, readonly alternatives: ReadonlyArray<string>, readonly duty: { readonly id: string } | null, readonly city: { readonly id: string } | null, readonly organization: { readonly id: string } | null, readonly provision: { readonly id: string } | null, readonly trace: { readonly certainty: Certainty } | null, readonly duties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } | null } };

export type AuditPageQueryVariables = Exact<{
  city: CityBy;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  lang: Language;
}>;


export type AuditPageQuery = { readonly audit: { readonly asOf: string, readonly summary: string, readonly covered: boolean, readonly coveredFrom: string | null, readonly assignments: number, readonly city: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null }, readonly release: { readonly id: string, readonly sha256: string }, readonly gaps: ReadonlyArray<{ readonly kind: GapKind, readonly count: number }>, readonly modes: ReadonlyArray<{ readonly mode: AssignmentMode, readonly count: number }>, readonly natures: ReadonlyArray<{ readonly nature: DutyNature | null, readonly count: number }>, readonly certainties: ReadonlyArray<{ readonly certainty: Certainty, readonly count: number }>, readonly organizations: ReadonlyArray<{ readonly assignments: number, readonly gaps: number, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null } }>, readonly sources: ReadonlyArray<{ readonly collected: boolean, readonly source: { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly date: string | null, readonly url: string | null, readonly sha256: string | null } }> } };

export type KeptReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptReleasesQuery = { readonly releases: ReadonlyArray<{ readonly id: string, readonly builtAt: string, readonly statements: number, readonly served: boolean, readonly comparable: boolean }> };

export type ChangeCountsQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
}>;


export type ChangeCountsQuery = { readonly changes: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly kind: NodeKind, readonly added: number, readonly removed: number, readonly changed: number }> } };

export type ChangesPageQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind> | NodeKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChangesPageQuery = { readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly formerKind: NodeKind | null, readonly name: string, readonly nameEn: string | null, readonly change: ChangeKind, readonly properties: ReadonlyArray<{ readonly property: string, readonly before: string | null, readonly after: string | null, readonly diff: ReadonlyArray<{ readonly kind: TextPartKind, readonly text: string }> }>, readonly relations: ReadonlyArray<{ readonly relation: string, readonly change: ChangeKind, readonly to: string, readonly toName: string, readonly toNameEn: string | null, readonly toKind: NodeKind }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ServedNodesQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ServedNodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Assignment', readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null } }
    | { readonly __typename: 'Background', readonly id: string }
    | { readonly __typename: 'CabinetOrder', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'City', readonly id: string }
    | { readonly __typename: 'Directive', readonly id: string }
    | { readonly __typename: 'Duty', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Law', readonly id: string }
    | { readonly __typename: 'LegalBasis', readonly role: BasisRole, readonly id: string, readonly provision: { readonly citation: string } | null, readonly instrument:
        | { readonly title: string }
        | { readonly title: string }
        | { readonly title: string }
        | { readonly title: string }
        | { readonly title: string }
        | { readonly title: string }
        | { readonly title: string }
       }
    | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
    | { readonly __typename: 'NatureStatement', readonly id: string }
    | { readonly __typename: 'Ordinance', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Policy', readonly id: string }
    | { readonly __typename: 'Prefecture', readonly id: string }
    | { readonly __typename: 'Provision', readonly id: string }
    | { readonly __typename: 'ProvisionVersion', readonly id: string }
    | { readonly __typename: 'RoleStatement', readonly id: string }
    | { readonly __typename: 'Rule', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'TimelineEvent', readonly id: string }
    | { readonly __typename: 'Ward', readonly id: string }
   | null> };

export type CityPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  lang: Language;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
}>;


export type CityPageQuery = { readonly city: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly code: string, readonly prefecture: { readonly name: string, readonly nameEn: string | null }, readonly wards: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly code: string }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } }> } | null, readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly parent: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly instruments: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'CabinetOrder', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
      | { readonly __typename: 'Directive', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
      | { readonly __typename: 'Law', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
      | { readonly __typename: 'MinisterialOrdinance', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
      | { readonly __typename: 'Ordinance', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
      | { readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
      | { readonly __typename: 'Rule', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly policies: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly issuedOn: string | null, readonly note: string | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }> }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly issuedOn: string | null, readonly note: string | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }> }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly issuedOn: string | null, readonly note: string | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }> }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly issuedOn: string | null, readonly note: string | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }> }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly issuedOn: string | null, readonly note: string | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }> }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly issuedOn: string | null, readonly note: string | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }> }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly issuedOn: string | null, readonly note: string | null, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }> }
    > }, readonly assignments: { readonly totalCount: number } };

export type FurtherUnitsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FurtherUnitsQuery = { readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly parent: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UnitsOfCityFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly parent: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type FurtherInstrumentsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FurtherInstrumentsQuery = { readonly instruments: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'CabinetOrder', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
      | { readonly __typename: 'Directive', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
      | { readonly __typename: 'Law', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
      | { readonly __typename: 'MinisterialOrdinance', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
      | { readonly __typename: 'Ordinance', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
      | { readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
      | { readonly __typename: 'Rule', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InstrumentsOfCityFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'CabinetOrder', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    | { readonly __typename: 'Directive', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    | { readonly __typename: 'Law', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    | { readonly __typename: 'MinisterialOrdinance', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    | { readonly __typename: 'Ordinance', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    | { readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    | { readonly __typename: 'Rule', readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
  >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type CitiesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CitiesPageQuery = { readonly cities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly code: string, readonly prefecture: { readonly name: string, readonly nameEn: string | null }, readonly assignments: { readonly totalCount: number }, readonly instruments: { readonly totalCount: number } }> } };

export type WardPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WardPageQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly code: string, readonly id: string, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organizations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } }> }
   | null };

export type CompareMatrixQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CompareMatrixQuery = { readonly cities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> }, readonly duties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly category: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CompareMatrixCellsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CompareMatrixCellsQuery = { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly duty: { readonly id: string }, readonly city: { readonly id: string }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ComparePoliciesQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
}>;


export type ComparePoliciesQuery = { readonly policies: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }> }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }> }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }> }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }> }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }> }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }> }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }> }
    > } };

export type CompareDutyQueryVariables = Exact<{
  duty: DutyBy;
  cities: ReadonlyArray<CityBy> | CityBy;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  lang: Language;
}>;


export type CompareDutyQuery = { readonly compare: { readonly asOf: string, readonly summary: string, readonly duty: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null }, readonly rows: ReadonlyArray<{ readonly status: ComparisonStatus, readonly certainty: Certainty, readonly summary: string, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly assignments: ReadonlyArray<{ readonly id: string, readonly mode: AssignmentMode, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null } }>, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly text: string, readonly policy:
          | { readonly id: string, readonly title: string, readonly titleEn: string | null }
          | { readonly id: string, readonly title: string, readonly titleEn: string | null }
          | { readonly id: string, readonly title: string, readonly titleEn: string | null }
          | { readonly id: string, readonly title: string, readonly titleEn: string | null }
          | { readonly id: string, readonly title: string, readonly titleEn: string | null }
          | { readonly id: string, readonly title: string, readonly titleEn: string | null }
          | { readonly id: string, readonly title: string, readonly titleEn: string | null }
         }> }> } };

export type DutyPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  lang: Language;
}>;


export type DutyPageQuery = { readonly dataset: { readonly release: { readonly id: string, readonly sha256: string } }, readonly duty: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string>, readonly category: string | null, readonly nature: DutyNature | null, readonly note: string | null, readonly noBasis: string | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } }>, readonly broader: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly narrower: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }>, readonly bases: ReadonlyArray<{ readonly id: string, readonly role: BasisRole, readonly certainty: Certainty, readonly reason: string | null, readonly provision: { readonly id: string, readonly citation: string } | null, readonly instrument:
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } }> }>, readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly mode: AssignmentMode, readonly scope: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly authorityHolder: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type FurtherPerformersQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FurtherPerformersQuery = { readonly duty: { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly mode: AssignmentMode, readonly scope: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly authorityHolder: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PerformanceFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly mode: AssignmentMode, readonly scope: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly authorityHolder: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type GapsPageQueryVariables = Exact<{
  city?: InputMaybe<CityBy>;
  organization?: InputMaybe<OrganizationBy>;
  kinds?: InputMaybe<ReadonlyArray<GapKind> | GapKind>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  lang: Language;
}>;


export type GapsPageQuery = { readonly gaps: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: GapKind, readonly description: string, readonly closedBy: string | null, readonly subject:
        | { readonly __typename: 'Assignment', readonly id: string, readonly duty: { readonly id: string }, readonly city: { readonly id: string }, readonly organization: { readonly id: string } }
        | { readonly __typename: 'Background', readonly id: string }
        | { readonly __typename: 'CabinetOrder', readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
        | { readonly __typename: 'City', readonly id: string }
        | { readonly __typename: 'Directive', readonly id: string }
        | { readonly __typename: 'Duty', readonly id: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'Law', readonly id: string }
        | { readonly __typename: 'LegalBasis', readonly id: string }
        | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
        | { readonly __typename: 'NatureStatement', readonly id: string }
        | { readonly __typename: 'Ordinance', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Policy', readonly id: string }
        | { readonly __typename: 'Prefecture', readonly id: string }
        | { readonly __typename: 'Provision', readonly id: string }
        | { readonly __typename: 'ProvisionVersion', readonly id: string }
        | { readonly __typename: 'RoleStatement', readonly id: string }
        | { readonly __typename: 'Rule', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'TimelineEvent', readonly id: string }
        | { readonly __typename: 'Ward', readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly cities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly category: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }> } };

export type WorkAtHomeFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly category: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type FurtherWorkAtHomeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FurtherWorkAtHomeQuery = { readonly city: { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly category: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ImpactPageQueryVariables = Exact<{
  provision: ProvisionBy;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind> | NodeKind>;
  after?: InputMaybe<Scalars['String']['input']>;
  lang: Language;
}>;


export type ImpactPageQuery = { readonly impact: { readonly asOf: string, readonly summary: string, readonly provision: { readonly id: string, readonly citation: string, readonly caption: string | null }, readonly hits: { readonly totalCount: number, readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly certainty: Certainty, readonly node:
          | { readonly __typename: 'Assignment', readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } }
          | { readonly __typename: 'Background', readonly id: string }
          | { readonly __typename: 'CabinetOrder', readonly id: string }
          | { readonly __typename: 'Citation', readonly id: string }
          | { readonly __typename: 'City', readonly id: string }
          | { readonly __typename: 'Directive', readonly id: string }
          | { readonly __typename: 'Duty', readonly name: string, readonly nameEn: string | null, readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Law', readonly id: string }
          | { readonly __typename: 'LegalBasis', readonly id: string }
          | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
          | { readonly __typename: 'NatureStatement', readonly id: string }
          | { readonly __typename: 'Ordinance', readonly id: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly id: string }
          | { readonly __typename: 'Policy', readonly id: string }
          | { readonly __typename: 'Prefecture', readonly id: string }
          | { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly id: string }
          | { readonly __typename: 'ProvisionVersion', readonly id: string }
          | { readonly __typename: 'RoleStatement', readonly id: string }
          | { readonly __typename: 'Rule', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'TimelineEvent', readonly id: string }
          | { readonly __typename: 'Ward', readonly id: string }
        , readonly path: ReadonlyArray<{ readonly role: BasisRole, readonly certainty: Certainty, readonly reason: string | null, readonly from:
            | { readonly __typename: 'Assignment', readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } }
            | { readonly __typename: 'Background', readonly id: string }
            | { readonly __typename: 'CabinetOrder', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
            | { readonly __typename: 'City', readonly id: string }
            | { readonly __typename: 'Directive', readonly id: string }
            | { readonly __typename: 'Duty', readonly name: string, readonly nameEn: string | null, readonly id: string }
            | { readonly __typename: 'Evidence', readonly id: string }
            | { readonly __typename: 'Law', readonly id: string }
            | { readonly __typename: 'LegalBasis', readonly id: string }
            | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
            | { readonly __typename: 'NatureStatement', readonly id: string }
            | { readonly __typename: 'Ordinance', readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Policy', readonly id: string }
            | { readonly __typename: 'Prefecture', readonly id: string }
            | { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly id: string }
            | { readonly __typename: 'ProvisionVersion', readonly id: string }
            | { readonly __typename: 'RoleStatement', readonly id: string }
            | { readonly __typename: 'Rule', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'TimelineEvent', readonly id: string }
            | { readonly __typename: 'Ward', readonly id: string }
          , readonly to:
            | { readonly __typename: 'Assignment', readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } }
            | { readonly __typename: 'Background', readonly id: string }
            | { readonly __typename: 'CabinetOrder', readonly id: string }
            | { readonly __typename: 'Citation', readonly id: string }
            | { readonly __typename: 'City', readonly id: string }
            | { readonly __typename: 'Directive', readonly id: string }
            | { readonly __typename: 'Duty', readonly name: string, readonly nameEn: string | null, readonly id: string }
            | { readonly __typename: 'Evidence', readonly id: string }
            | { readonly __typename: 'Law', readonly id: string }
            | { readonly __typename: 'LegalBasis', readonly id: string }
            | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
            | { readonly __typename: 'NatureStatement', readonly id: string }
            | { readonly __typename: 'Ordinance', readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly id: string }
            | { readonly __typename: 'Policy', readonly id: string }
            | { readonly __typename: 'Prefecture', readonly id: string }
            | { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly id: string }
            | { readonly __typename: 'ProvisionVersion', readonly id: string }
            | { readonly __typename: 'RoleStatement', readonly id: string }
            | { readonly __typename: 'Rule', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'TimelineEvent', readonly id: string }
            | { readonly __typename: 'Ward', readonly id: string }
           }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type HitFragment = { readonly distance: number, readonly certainty: Certainty, readonly node:
    | { readonly __typename: 'Assignment', readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } }
    | { readonly __typename: 'Background', readonly id: string }
    | { readonly __typename: 'CabinetOrder', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'City', readonly id: string }
    | { readonly __typename: 'Directive', readonly id: string }
    | { readonly __typename: 'Duty', readonly name: string, readonly nameEn: string | null, readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Law', readonly id: string }
    | { readonly __typename: 'LegalBasis', readonly id: string }
    | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
    | { readonly __typename: 'NatureStatement', readonly id: string }
    | { readonly __typename: 'Ordinance', readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly id: string }
    | { readonly __typename: 'Policy', readonly id: string }
    | { readonly __typename: 'Prefecture', readonly id: string }
    | { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly id: string }
    | { readonly __typename: 'ProvisionVersion', readonly id: string }
    | { readonly __typename: 'RoleStatement', readonly id: string }
    | { readonly __typename: 'Rule', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'TimelineEvent', readonly id: string }
    | { readonly __typename: 'Ward', readonly id: string }
  , readonly path: ReadonlyArray<{ readonly role: BasisRole, readonly certainty: Certainty, readonly reason: string | null, readonly from:
      | { readonly __typename: 'Assignment', readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } }
      | { readonly __typename: 'Background', readonly id: string }
      | { readonly __typename: 'CabinetOrder', readonly id: string }
      | { readonly __typename: 'Citation', readonly id: string }
      | { readonly __typename: 'City', readonly id: string }
      | { readonly __typename: 'Directive', readonly id: string }
      | { readonly __typename: 'Duty', readonly name: string, readonly nameEn: string | null, readonly id: string }
      | { readonly __typename: 'Evidence', readonly id: string }
      | { readonly __typename: 'Law', readonly id: string }
      | { readonly __typename: 'LegalBasis', readonly id: string }
      | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
      | { readonly __typename: 'NatureStatement', readonly id: string }
      | { readonly __typename: 'Ordinance', readonly id: string }
      | { readonly __typename: 'Organization', readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly id: string }
      | { readonly __typename: 'Policy', readonly id: string }
      | { readonly __typename: 'Prefecture', readonly id: string }
      | { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly id: string }
      | { readonly __typename: 'ProvisionVersion', readonly id: string }
      | { readonly __typename: 'RoleStatement', readonly id: string }
      | { readonly __typename: 'Rule', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'TimelineEvent', readonly id: string }
      | { readonly __typename: 'Ward', readonly id: string }
    , readonly to:
      | { readonly __typename: 'Assignment', readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } }
      | { readonly __typename: 'Background', readonly id: string }
      | { readonly __typename: 'CabinetOrder', readonly id: string }
      | { readonly __typename: 'Citation', readonly id: string }
      | { readonly __typename: 'City', readonly id: string }
      | { readonly __typename: 'Directive', readonly id: string }
      | { readonly __typename: 'Duty', readonly name: string, readonly nameEn: string | null, readonly id: string }
      | { readonly __typename: 'Evidence', readonly id: string }
      | { readonly __typename: 'Law', readonly id: string }
      | { readonly __typename: 'LegalBasis', readonly id: string }
      | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
      | { readonly __typename: 'NatureStatement', readonly id: string }
      | { readonly __typename: 'Ordinance', readonly id: string }
      | { readonly __typename: 'Organization', readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly id: string }
      | { readonly __typename: 'Policy', readonly id: string }
      | { readonly __typename: 'Prefecture', readonly id: string }
      | { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly id: string }
      | { readonly __typename: 'ProvisionVersion', readonly id: string }
      | { readonly __typename: 'RoleStatement', readonly id: string }
      | { readonly __typename: 'Rule', readonly id: string }
      | { readonly __typename: 'Source', readonly id: string }
      | { readonly __typename: 'TimelineEvent', readonly id: string }
      | { readonly __typename: 'Ward', readonly id: string }
     }> };

type WayEnd_Assignment_Fragment = { readonly __typename: 'Assignment', readonly id: string, readonly duty: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } };

type WayEnd_Background_Fragment = { readonly __typename: 'Background', readonly id: string };

type WayEnd_CabinetOrder_Fragment = { readonly __typename: 'CabinetOrder', readonly id: string };

type WayEnd_Citation_Fragment = { readonly __typename: 'Citation', readonly id: string };

type WayEnd_City_Fragment = { readonly __typename: 'City', readonly id: string };

type WayEnd_Directive_Fragment = { readonly __typename: 'Directive', readonly id: string };

type WayEnd_Duty_Fragment = { readonly __typename: 'Duty', readonly name: string, readonly nameEn: string | null, readonly id: string };

type WayEnd_Evidence_Fragment = { readonly __typename: 'Evidence', readonly id: string };

type WayEnd_Law_Fragment = { readonly __typename: 'Law', readonly id: string };

type WayEnd_LegalBasis_Fragment = { readonly __typename: 'LegalBasis', readonly id: string };

type WayEnd_MinisterialOrdinance_Fragment = { readonly __typename: 'MinisterialOrdinance', readonly id: string };

type WayEnd_NatureStatement_Fragment = { readonly __typename: 'NatureStatement', readonly id: string };

type WayEnd_Ordinance_Fragment = { readonly __typename: 'Ordinance', readonly id: string };

type WayEnd_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string, readonly nameEn: string | null, readonly type: OrganizationType, readonly id: string };

type WayEnd_Policy_Fragment = { readonly __typename: 'Policy', readonly id: string };

type WayEnd_Prefecture_Fragment = { readonly __typename: 'Prefecture', readonly id: string };

type WayEnd_Provision_Fragment = { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly id: string };

type WayEnd_ProvisionVersion_Fragment = { readonly __typename: 'ProvisionVersion', readonly id: string };

type WayEnd_RoleStatement_Fragment = { readonly __typename: 'RoleStatement', readonly id: string };

type WayEnd_Rule_Fragment = { readonly __typename: 'Rule', readonly id: string };

type WayEnd_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

type WayEnd_TimelineEvent_Fragment = { readonly __typename: 'TimelineEvent', readonly id: string };

type WayEnd_Ward_Fragment = { readonly __typename: 'Ward', readonly id: string };

export type WayEndFragment =
  | WayEnd_Assignment_Fragment
  | WayEnd_Background_Fragment
  | WayEnd_CabinetOrder_Fragment
  | WayEnd_Citation_Fragment
  | WayEnd_City_Fragment
  | WayEnd_Directive_Fragment
  | WayEnd_Duty_Fragment
  | WayEnd_Evidence_Fragment
  | WayEnd_Law_Fragment
  | WayEnd_LegalBasis_Fragment
  | WayEnd_MinisterialOrdinance_Fragment
  | WayEnd_NatureStatement_Fragment
  | WayEnd_Ordinance_Fragment
  | WayEnd_Organization_Fragment
  | WayEnd_Policy_Fragment
  | WayEnd_Prefecture_Fragment
  | WayEnd_Provision_Fragment
  | WayEnd_ProvisionVersion_Fragment
  | WayEnd_RoleStatement_Fragment
  | WayEnd_Rule_Fragment
  | WayEnd_Source_Fragment
  | WayEnd_TimelineEvent_Fragment
  | WayEnd_Ward_Fragment
;

export type InstrumentPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  lang: Language;
}>;


export type InstrumentPageQuery = { readonly instrument:
    | { readonly __typename: 'CabinetOrder', readonly id: string, readonly title: string, readonly titleKana: string | null, readonly titleEn: string | null, readonly abbreviations: ReadonlyArray<string>, readonly number: string | null, readonly issuedOn: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly note: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly prefecture: { readonly name: string, readonly nameEn: string | null } | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null, readonly sha256: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }>, readonly background: ReadonlyArray<{ readonly id: string, readonly text: string }> }
    | { readonly __typename: 'Directive', readonly id: string, readonly title: string, readonly titleKana: string | null, readonly titleEn: string | null, readonly abbreviations: ReadonlyArray<string>, readonly number: string | null, readonly issuedOn: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly note: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly prefecture: { readonly name: string, readonly nameEn: string | null } | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null, readonly sha256: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }>, readonly background: ReadonlyArray<{ readonly id: string, readonly text: string }> }
    | { readonly __typename: 'Law', readonly id: string, readonly title: string, readonly titleKana: string | null, readonly titleEn: string | null, readonly abbreviations: ReadonlyArray<string>, readonly number: string | null, readonly issuedOn: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly note: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly prefecture: { readonly name: string, readonly nameEn: string | null } | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null, readonly sha256: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }>, readonly background: ReadonlyArray<{ readonly id: string, readonly text: string }> }
    | { readonly __typename: 'MinisterialOrdinance', readonly id: string, readonly title: string, readonly titleKana: string | null, readonly titleEn: string | null, readonly abbreviations: ReadonlyArray<string>, readonly number: string | null, readonly issuedOn: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly note: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly prefecture: { readonly name: string, readonly nameEn: string | null } | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null, readonly sha256: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }>, readonly background: ReadonlyArray<{ readonly id: string, readonly text: string }> }
    | { readonly __typename: 'Ordinance', readonly id: string, readonly title: string, readonly titleKana: string | null, readonly titleEn: string | null, readonly abbreviations: ReadonlyArray<string>, readonly number: string | null, readonly issuedOn: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly note: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly prefecture: { readonly name: string, readonly nameEn: string | null } | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null, readonly sha256: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }>, readonly background: ReadonlyArray<{ readonly id: string, readonly text: string }> }
    | { readonly __typename: 'Policy', readonly id: string, readonly title: string, readonly titleKana: string | null, readonly titleEn: string | null, readonly abbreviations: ReadonlyArray<string>, readonly number: string | null, readonly issuedOn: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly note: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly prefecture: { readonly name: string, readonly nameEn: string | null } | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null, readonly sha256: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }>, readonly background: ReadonlyArray<{ readonly id: string, readonly text: string }> }
    | { readonly __typename: 'Rule', readonly id: string, readonly title: string, readonly titleKana: string | null, readonly titleEn: string | null, readonly abbreviations: ReadonlyArray<string>, readonly number: string | null, readonly issuedOn: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly note: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly prefecture: { readonly name: string, readonly nameEn: string | null } | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null, readonly sha256: string | null } | null, readonly roleStatements: ReadonlyArray<{ readonly id: string, readonly level: RoleLevel, readonly theme: string | null, readonly text: string }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly date: string, readonly title: string, readonly description: string | null }>, readonly background: ReadonlyArray<{ readonly id: string, readonly text: string }> }
   | null };

export type ProvisionsOfInstrumentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProvisionsOfInstrumentQuery = { readonly provisions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: ProvisionKind, readonly anchor: string, readonly caption: string | null, readonly text: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProvisionPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProvisionPageQuery = { readonly provision: { readonly id: string, readonly citation: string, readonly number: string, readonly kind: ProvisionKind, readonly caption: string | null, readonly text: string | null, readonly partial: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly instrument:
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null } | null }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null } | null }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null } | null }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null } | null }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null } | null }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null } | null }
      | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly url: string | null, readonly date: string | null } | null }
    , readonly parent: { readonly id: string, readonly number: string, readonly caption: string | null, readonly kind: ProvisionKind, readonly parent: { readonly id: string, readonly number: string, readonly caption: string | null, readonly kind: ProvisionKind, readonly parent: { readonly id: string, readonly number: string, readonly caption: string | null, readonly kind: ProvisionKind, readonly parent: { readonly id: string, readonly number: string, readonly caption: string | null, readonly kind: ProvisionKind, readonly parent: { readonly id: string, readonly number: string, readonly caption: string | null, readonly kind: ProvisionKind, readonly parent: { readonly id: string, readonly number: string, readonly caption: string | null, readonly kind: ProvisionKind, readonly parent: { readonly id: string, readonly number: string, readonly caption: string | null, readonly kind: ProvisionKind, readonly parent: { readonly id: string, readonly number: string, readonly caption: string | null, readonly kind: ProvisionKind } | null } | null } | null } | null } | null } | null } | null, readonly children: ReadonlyArray<{ readonly id: string, readonly number: string, readonly caption: string | null }> } | null, readonly children: ReadonlyArray<{ readonly id: string, readonly number: string, readonly caption: string | null, readonly text: string | null }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly validFrom: string | null, readonly validTo: string | null }>, readonly natures: ReadonlyArray<{ readonly id: string, readonly nature: DutyNature, readonly performer: string, readonly text: string, readonly statedIn: { readonly id: string, readonly citation: string } }> } | null };

export type AncestorFragment = { readonly id: string, readonly number: string, readonly caption: string | null, readonly kind: ProvisionKind };

export type CitedByQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CitedByQuery = { readonly provision: { readonly citedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: CitationKind, readonly text: string, readonly from: { readonly id: string, readonly citation: string, readonly caption: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CitesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  lang: Language;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CitesQuery = { readonly provision: { readonly cites: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: CitationKind, readonly text: string, readonly start: number, readonly end: number, readonly unresolved: string | null, readonly to: { readonly id: string, readonly citation: string } | null, readonly instrument:
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
          | { readonly id: string, readonly title: string }
         | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type BasisOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type BasisOfQuery = { readonly provision: { readonly basisOf: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly mode: AssignmentMode, readonly duty: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrganizationPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  lang: Language;
}>;


export type OrganizationPageQuery = { readonly organization: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly aliases: ReadonlyArray<string>, readonly type: OrganizationType, readonly openList: boolean, readonly note: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly parent: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly instanceOf: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly units: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }>, readonly wards: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }>, readonly bases: ReadonlyArray<{ readonly id: string, readonly role: BasisRole, readonly certainty: Certainty, readonly reason: string | null, readonly provision: { readonly id: string, readonly citation: string } | null, readonly instrument:
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
      , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } }> }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } }> } | null };

export type WorkOfOrganizationQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type WorkOfOrganizationQuery = { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly mode: AssignmentMode, readonly scope: string | null, readonly city: { readonly id: string }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly authorityHolder: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly duty: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly category: string | null, readonly nature: DutyNature | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WorkOnPowerOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type WorkOnPowerOfQuery = { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly mode: AssignmentMode, readonly scope: string | null, readonly city: { readonly id: string }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly authorityHolder: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly duty: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly category: string | null, readonly nature: DutyNature | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WorkFragment = { readonly id: string, readonly mode: AssignmentMode, readonly scope: string | null, readonly city: { readonly id: string }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly authorityHolder: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly duty: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly category: string | null, readonly nature: DutyNature | null } };

export type SearchPageQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind> | NodeKind>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchPageQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly snippet: string | null, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Assignment', readonly id: string }
        | { readonly __typename: 'Background', readonly id: string }
        | { readonly __typename: 'CabinetOrder', readonly id: string }
        | { readonly __typename: 'Citation', readonly id: string }
        | { readonly __typename: 'City', readonly id: string }
        | { readonly __typename: 'Directive', readonly id: string }
        | { readonly __typename: 'Duty', readonly id: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'Law', readonly id: string }
        | { readonly __typename: 'LegalBasis', readonly id: string }
        | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
        | { readonly __typename: 'NatureStatement', readonly id: string }
        | { readonly __typename: 'Ordinance', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Policy', readonly id: string }
        | { readonly __typename: 'Prefecture', readonly id: string }
        | { readonly __typename: 'Provision', readonly id: string }
        | { readonly __typename: 'ProvisionVersion', readonly id: string }
        | { readonly __typename: 'RoleStatement', readonly id: string, readonly policy:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly __typename: 'Rule', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'TimelineEvent', readonly id: string, readonly policy:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly __typename: 'Ward', readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ChainQueryVariables = Exact<{
  duty: DutyBy;
  city: CityBy;
  organization?: InputMaybe<OrganizationBy>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  lang: Language;
}>;


export type ChainQuery = { readonly dataset: { readonly release: { readonly id: string, readonly sha256: string } }, readonly trace: { readonly asOf: string, readonly summary: string, readonly certainty: Certainty, readonly duty: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly category: string | null, readonly nature: DutyNature | null, readonly note: string | null, readonly assignments: { readonly nodes: ReadonlyArray<{ readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null } }> } }, readonly city: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly organization: { readonly id: string, readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null } | null, readonly proof: { readonly sha256: string }, readonly chains: ReadonlyArray<{ readonly certainty: Certainty, readonly assignment: { readonly id: string, readonly mode: AssignmentMode, readonly scope: string | null, readonly note: string | null, readonly organization: { readonly id: string, readonly name: string, readonly nameEn: string | null }, readonly authorityHolder: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }, readonly steps: ReadonlyArray<{ readonly role: BasisRole, readonly certainty: Certainty, readonly reason: string | null, readonly from:
          | { readonly __typename: 'Assignment', readonly id: string }
          | { readonly __typename: 'Background', readonly id: string }
          | { readonly __typename: 'CabinetOrder', readonly id: string }
          | { readonly __typename: 'Citation', readonly id: string }
          | { readonly __typename: 'City', readonly id: string }
          | { readonly __typename: 'Directive', readonly id: string }
          | { readonly __typename: 'Duty', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Law', readonly id: string }
          | { readonly __typename: 'LegalBasis', readonly id: string }
          | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
          | { readonly __typename: 'NatureStatement', readonly id: string }
          | { readonly __typename: 'Ordinance', readonly id: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly type: OrganizationType, readonly note: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } }> }
          | { readonly __typename: 'Policy', readonly id: string }
          | { readonly __typename: 'Prefecture', readonly id: string }
          | { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly text: string | null, readonly partial: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly id: string, readonly instrument:
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
             }
          | { readonly __typename: 'ProvisionVersion', readonly id: string }
          | { readonly __typename: 'RoleStatement', readonly id: string }
          | { readonly __typename: 'Rule', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'TimelineEvent', readonly id: string }
          | { readonly __typename: 'Ward', readonly id: string }
        , readonly to:
          | { readonly __typename: 'Assignment', readonly id: string }
          | { readonly __typename: 'Background', readonly id: string }
          | { readonly __typename: 'CabinetOrder', readonly id: string }
          | { readonly __typename: 'Citation', readonly id: string }
          | { readonly __typename: 'City', readonly id: string }
          | { readonly __typename: 'Directive', readonly id: string }
          | { readonly __typename: 'Duty', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Law', readonly id: string }
          | { readonly __typename: 'LegalBasis', readonly id: string }
          | { readonly __typename: 'MinisterialOrdinance', readonly id: string }
          | { readonly __typename: 'NatureStatement', readonly id: string }
          | { readonly __typename: 'Ordinance', readonly id: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly type: OrganizationType, readonly note: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } }> }
          | { readonly __typename: 'Policy', readonly id: string }
          | { readonly __typename: 'Prefecture', readonly id: string }
          | { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly text: string | null, readonly partial: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly id: string, readonly instrument:
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
              | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
             }
          | { readonly __typename: 'ProvisionVersion', readonly id: string }
          | { readonly __typename: 'RoleStatement', readonly id: string }
          | { readonly __typename: 'Rule', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'TimelineEvent', readonly id: string }
          | { readonly __typename: 'Ward', readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } }> }>, readonly missing: ReadonlyArray<{ readonly role: BasisRole, readonly status: MissingStatus, readonly description: string, readonly expectedIn: string | null, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null }> }>, readonly missing: ReadonlyArray<{ readonly role: BasisRole, readonly status: MissingStatus, readonly description: string, readonly expectedIn: string | null }> } };

type End_Assignment_Fragment = { readonly __typename: 'Assignment', readonly id: string };

type End_Background_Fragment = { readonly __typename: 'Background', readonly id: string };

type End_CabinetOrder_Fragment = { readonly __typename: 'CabinetOrder', readonly id: string };

type End_Citation_Fragment = { readonly __typename: 'Citation', readonly id: string };

type End_City_Fragment = { readonly __typename: 'City', readonly id: string };

type End_Directive_Fragment = { readonly __typename: 'Directive', readonly id: string };

type End_Duty_Fragment = { readonly __typename: 'Duty', readonly id: string };

type End_Evidence_Fragment = { readonly __typename: 'Evidence', readonly id: string };

type End_Law_Fragment = { readonly __typename: 'Law', readonly id: string };

type End_LegalBasis_Fragment = { readonly __typename: 'LegalBasis', readonly id: string };

type End_MinisterialOrdinance_Fragment = { readonly __typename: 'MinisterialOrdinance', readonly id: string };

type End_NatureStatement_Fragment = { readonly __typename: 'NatureStatement', readonly id: string };

type End_Ordinance_Fragment = { readonly __typename: 'Ordinance', readonly id: string };

type End_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string, readonly nameKana: string | null, readonly nameEn: string | null, readonly type: OrganizationType, readonly note: string | null, readonly id: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } }> };

type End_Policy_Fragment = { readonly __typename: 'Policy', readonly id: string };

type End_Prefecture_Fragment = { readonly __typename: 'Prefecture', readonly id: string };

type End_Provision_Fragment = { readonly __typename: 'Provision', readonly citation: string, readonly caption: string | null, readonly text: string | null, readonly partial: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly id: string, readonly instrument:
    | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
    | { readonly id: string, readonly title: string, readonly titleEn: string | null, readonly number: string | null }
   };

type End_ProvisionVersion_Fragment = { readonly __typename: 'ProvisionVersion', readonly id: string };

type End_RoleStatement_Fragment = { readonly __typename: 'RoleStatement', readonly id: string };

type End_Rule_Fragment = { readonly __typename: 'Rule', readonly id: string };

type End_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

type End_TimelineEvent_Fragment = { readonly __typename: 'TimelineEvent', readonly id: string };

type End_Ward_Fragment = { readonly __typename: 'Ward', readonly id: string };

export type EndFragment =
  | End_Assignment_Fragment
  | End_Background_Fragment
  | End_CabinetOrder_Fragment
  | End_Citation_Fragment
  | End_City_Fragment
  | End_Directive_Fragment
  | End_Duty_Fragment
  | End_Evidence_Fragment
  | End_Law_Fragment
  | End_LegalBasis_Fragment
  | End_MinisterialOrdinance_Fragment
  | End_NatureStatement_Fragment
  | End_Ordinance_Fragment
  | End_Organization_Fragment
  | End_Policy_Fragment
  | End_Prefecture_Fragment
  | End_Provision_Fragment
  | End_ProvisionVersion_Fragment
  | End_RoleStatement_Fragment
  | End_Rule_Fragment
  | End_Source_Fragment
  | End_TimelineEvent_Fragment
  | End_Ward_Fragment
;

export type QuotedFragment = { readonly id: string, readonly quote: string, readonly page: number | null, readonly anchorLabel: string | null, readonly source: { readonly title: string, readonly titleEn: string | null, readonly publisher: string, readonly url: string | null, readonly sha256: string | null, readonly date: string | null } };

export type HoleFragment = { readonly role: BasisRole, readonly status: MissingStatus, readonly description: string, readonly expectedIn: string | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const QuotedFragmentDoc = new TypedDocumentString(`
    fragment Quoted on Evidence {
  id
  quote
  page
  anchorLabel
  source {
    title
    titleEn
    publisher
    url
    sha256
    date
  }
}
    `, {"fragmentName":"Quoted"}) as unknown as TypedDocumentString<QuotedFragment, unknown>;
export const BasisFragmentDoc = new TypedDocumentString(`
    fragment Basis on LegalBasis {
  id
  role
  certainty
  reason(lang: $lang)
  provision {
    id
    citation
  }
  instrument {
    id
    title
  }
  evidence {
    ...Quoted
  }
}
    fragment Quoted on Evidence {
  id
  quote
  page
  anchorLabel
  source {
    title
    titleEn
    publisher
    url
    sha256
    date
  }
}`, {"fragmentName":"Basis"}) as unknown as TypedDocumentString<BasisFragment, unknown>;
export const UnitsOfCityFragmentDoc = new TypedDocumentString(`
    fragment UnitsOfCity on OrganizationConnection {
  totalCount
  nodes {
    id
    name
    nameEn
    type
    parent {
      id
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"UnitsOfCity"}) as unknown as TypedDocumentString<UnitsOfCityFragment, unknown>;
export const InstrumentsOfCityFragmentDoc = new TypedDocumentString(`
    fragment InstrumentsOfCity on InstrumentConnection {
  totalCount
  nodes {
    __typename
    id
    title
    titleEn
    number
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"InstrumentsOfCity"}) as unknown as TypedDocumentString<InstrumentsOfCityFragment, unknown>;
export const PerformanceFragmentDoc = new TypedDocumentString(`
    fragment Performance on AssignmentConnection {
  totalCount
  nodes {
    id
    mode
    scope
    city {
      id
      name
      nameEn
    }
    organization {
      id
      name
      nameEn
    }
    authorityHolder {
      id
      name
      nameEn
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"Performance"}) as unknown as TypedDocumentString<PerformanceFragment, unknown>;
export const WorkAtHomeFragmentDoc = new TypedDocumentString(`
    fragment WorkAtHome on AssignmentConnection {
  totalCount
  nodes {
    id
    duty {
      id
      name
      nameKana
      nameEn
      category
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"WorkAtHome"}) as unknown as TypedDocumentString<WorkAtHomeFragment, unknown>;
export const WayEndFragmentDoc = new TypedDocumentString(`
    fragment WayEnd on Node {
  __typename
  id
  ... on Provision {
    citation
    caption
  }
  ... on Organization {
    name
    nameEn
    type
  }
  ... on Duty {
    name
    nameEn
  }
  ... on Assignment {
    duty {
      id
      name
      nameEn
    }
    organization {
      id
      name
      nameEn
    }
    city {
      id
      name
      nameEn
    }
  }
}
    `, {"fragmentName":"WayEnd"}) as unknown as TypedDocumentString<WayEndFragment, unknown>;
export const HitFragmentDoc = new TypedDocumentString(`
    fragment Hit on ImpactHit {
  distance
  certainty
  node {
    ...WayEnd
  }
  path {
    role
    certainty
    reason(lang: $lang)
    from {
      ...WayEnd
    }
    to {
      ...WayEnd
    }
  }
}
    fragment WayEnd on Node {
  __typename
  id
  ... on Provision {
    citation
    caption
  }
  ... on Organization {
    name
    nameEn
    type
  }
  ... on Duty {
    name
    nameEn
  }
  ... on Assignment {
    duty {
      id
      name
      nameEn
    }
    organization {
      id
      name
      nameEn
    }
    city {
      id
      name
      nameEn
    }
  }
}`, {"fragmentName":"Hit"}) as unknown as TypedDocumentString<HitFragment, unknown>;
export const AncestorFragmentDoc = new TypedDocumentString(`
    fragment Ancestor on Provision {
  id
  number
  caption
  kind
}
    `, {"fragmentName":"Ancestor"}) as unknown as TypedDocumentString<AncestorFragment, unknown>;
export const WorkFragmentDoc = new TypedDocumentString(`
    fragment Work on Assignment {
  id
  mode
  scope
  city {
    id
  }
  organization {
    id
    name
    nameEn
  }
  authorityHolder {
    id
    name
    nameEn
  }
  duty {
    id
    name
    nameKana
    nameEn
    category
    nature
  }
}
    `, {"fragmentName":"Work"}) as unknown as TypedDocumentString<WorkFragment, unknown>;
export const EndFragmentDoc = new TypedDocumentString(`
    fragment End on Node {
  __typename
  id
  ... on Provision {
    citation
    caption
    text
    partial
    validFrom
    validTo
    instrument {
      id
      title
      titleEn
      number
    }
  }
  ... on Organization {
    name
    nameKana
    nameEn
    type
    note(lang: $lang)
    evidence {
      ...Quoted
    }
  }
}
    fragment Quoted on Evidence {
  id
  quote
  page
  anchorLabel
  source {
    title
    titleEn
    publisher
    url
    sha256
    date
  }
}`, {"fragmentName":"End"}) as unknown as TypedDocumentString<EndFragment, unknown>;
export const HoleFragmentDoc = new TypedDocumentString(`
    fragment Hole on MissingLink {
  role
  status
  description(lang: $lang)
  expectedIn(lang: $lang)
}
    `, {"fragmentName":"Hole"}) as unknown as TypedDocumentString<HoleFragment, unknown>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $kinds: [NodeKind!], $lang: Language!, $asOf: LocalDate) {
  search(text: $text, kinds: $kinds, asOf: $asOf, first: 8) {
    nodes {
      title
      node {
        __typename
        id
        ... on Duty {
          nameEn
          assignments(first: 100) {
            nodes {
              city {
                id
                name
                nameEn
              }
            }
          }
        }
        ... on Organization {
          nameEn
          city {
            name
            nameEn
          }
        }
        ... on City {
          nameEn
        }
        ... on Provision {
          caption
        }
        ... on LegalInstrument {
          titleEn
          note(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const AboutPageDocument = new TypedDocumentString(`
    query AboutPage {
  dataset {
    release {
      id
      builtAt
      statements
      sha256
    }
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<AboutPageQuery, AboutPageQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($after: String) {
  sources(first: 100, after: $after, orderBy: {field: TITLE}) {
    totalCount
    nodes {
      id
      title
      titleEn
      publisher
      date
      url
      sha256
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const AmendmentsPageDocument = new TypedDocumentString(`
    query AmendmentsPage($from: LocalDate, $lang: Language!) {
  amendments(from: $from) {
    revisionId
    takesEffectOn
    summary(lang: $lang)
    instrument {
      id
      title
      titleEn
    }
    amendingLaws {
      lawId
      number
    }
    changes(first: 20) {
      totalCount
      nodes {
        kind
        provision {
          id
          citation
        }
        diff {
          kind
          text
        }
      }
    }
    hits(kinds: [Duty, Assignment, Organization], first: 10) {
      totalCount
      nodes {
        ...Hit
      }
    }
  }
}
    fragment Hit on ImpactHit {
  distance
  certainty
  node {
    ...WayEnd
  }
  path {
    role
    certainty
    reason(lang: $lang)
    from {
      ...WayEnd
    }
    to {
      ...WayEnd
    }
  }
}
fragment WayEnd on Node {
  __typename
  id
  ... on Provision {
    citation
    caption
  }
  ... on Organization {
    name
    nameEn
    type
  }
  ... on Duty {
    name
    nameEn
  }
  ... on Assignment {
    duty {
      id
      name
      nameEn
    }
    organization {
      id
      name
      nameEn
    }
    city {
      id
      name
      nameEn
    }
  }
}`) as unknown as TypedDocumentString<AmendmentsPageQuery, AmendmentsPageQueryVariables>;
export const AskPageDocument = new TypedDocumentString(`
    query AskPage($question: String!, $lang: Language!) {
  ask(question: $question) {
    kind
    readAs(lang: $lang)
    summary(lang: $lang)
    asOf
    alternatives
    duty {
      id
    }
    city {
      id
    }
    organization {
      id
    }
    provision {
      id
    }
    trace {
      certainty
    }
    duties {
      totalCount
      nodes {
        id
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskPageQuery, AskPageQueryVariables>;
export const AuditPageDocument = new TypedDocumentString(`
    query AuditPage($city: CityBy!, $asOf: LocalDate, $lang: Language!) {
  audit(city: $city, asOf: $asOf) {
    asOf
    summary(lang: $lang)
    covered
    coveredFrom
    assignments
    city {
      id
      name
      nameKana
      nameEn
    }
    release {
      id
      sha256
    }
    gaps {
      kind
      count
    }
    modes {
      mode
      count
    }
    natures {
      nature
      count
    }
    certainties {
      certainty
      count
    }
    organizations {
      assignments
      gaps
      organization {
        id
        name
        nameEn
      }
    }
    sources {
      collected
      source {
        id
        title
        titleEn
        date
        url
        sha256
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditPageQuery, AuditPageQueryVariables>;
export const KeptReleasesDocument = new TypedDocumentString(`
    query KeptReleases {
  releases {
    id
    builtAt
    statements
    served
    comparable
  }
}
    `) as unknown as TypedDocumentString<KeptReleasesQuery, KeptReleasesQueryVariables>;
export const ChangeCountsDocument = new TypedDocumentString(`
    query ChangeCounts($from: ID!, $to: ID!) {
  changes(from: $from, to: $to, first: 1) {
    totalCount
    counts {
      kind
      added
      removed
      changed
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeCountsQuery, ChangeCountsQueryVariables>;
export const ChangesPageDocument = new TypedDocumentString(`
    query ChangesPage($from: ID!, $to: ID!, $kinds: [NodeKind!], $first: Int, $after: String) {
  changes(from: $from, to: $to, kinds: $kinds, first: $first, after: $after) {
    totalCount
    nodes {
      id
      kind
      formerKind
      name
      nameEn
      change
      properties {
        property
        before
        after
        diff {
          kind
          text
        }
      }
      relations {
        relation
        change
        to
        toName
        toNameEn
        toKind
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesPageQuery, ChangesPageQueryVariables>;
export const ServedNodesDocument = new TypedDocumentString(`
    query ServedNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Assignment {
      duty {
        id
        name
        nameEn
      }
      city {
        id
        name
        nameEn
      }
      organization {
        id
        name
        nameEn
      }
    }
    ... on LegalBasis {
      role
      provision {
        citation
      }
      instrument {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServedNodesQuery, ServedNodesQueryVariables>;
export const CityPageDocument = new TypedDocumentString(`
    query CityPage($id: ID!, $lang: Language!, $asOf: LocalDate) {
  city(by: {id: $id}) {
    id
    name
    nameKana
    nameEn
    code
    prefecture {
      name
      nameEn
    }
    wards {
      id
      name
      nameKana
      nameEn
      code
    }
    evidence {
      ...Quoted
    }
  }
  organizations(filter: {city: {id: $id}, asOf: $asOf}, first: 100) {
    ...UnitsOfCity
  }
  instruments(
    filter: {city: {id: $id}, kinds: [Ordinance, Rule, Directive], asOf: $asOf}
    first: 100
  ) {
    ...InstrumentsOfCity
  }
  policies(filter: {city: {id: $id}, asOf: $asOf}, first: 20) {
    nodes {
      id
      title
      titleEn
      issuedOn
      note(lang: $lang)
      timeline {
        id
        date
        title
        description
      }
    }
  }
  assignments(filter: {city: {id: $id}, asOf: $asOf}, first: 1) {
    totalCount
  }
}
    fragment UnitsOfCity on OrganizationConnection {
  totalCount
  nodes {
    id
    name
    nameEn
    type
    parent {
      id
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment InstrumentsOfCity on InstrumentConnection {
  totalCount
  nodes {
    __typename
    id
    title
    titleEn
    number
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Quoted on Evidence {
  id
  quote
  page
  anchorLabel
  source {
    title
    titleEn
    publisher
    url
    sha256
    date
  }
}`) as unknown as TypedDocumentString<CityPageQuery, CityPageQueryVariables>;
export const FurtherUnitsDocument = new TypedDocumentString(`
    query FurtherUnits($id: ID!, $asOf: LocalDate, $after: String) {
  organizations(filter: {city: {id: $id}, asOf: $asOf}, first: 100, after: $after) {
    ...UnitsOfCity
  }
}
    fragment UnitsOfCity on OrganizationConnection {
  totalCount
  nodes {
    id
    name
    nameEn
    type
    parent {
      id
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<FurtherUnitsQuery, FurtherUnitsQueryVariables>;
export const FurtherInstrumentsDocument = new TypedDocumentString(`
    query FurtherInstruments($id: ID!, $asOf: LocalDate, $after: String) {
  instruments(
    filter: {city: {id: $id}, kinds: [Ordinance, Rule, Directive], asOf: $asOf}
    first: 100
    after: $after
  ) {
    ...InstrumentsOfCity
  }
}
    fragment InstrumentsOfCity on InstrumentConnection {
  totalCount
  nodes {
    __typename
    id
    title
    titleEn
    number
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<FurtherInstrumentsQuery, FurtherInstrumentsQueryVariables>;
export const CitiesPageDocument = new TypedDocumentString(`
    query CitiesPage {
  cities(first: 100) {
    nodes {
      id
      name
      nameKana
      nameEn
      code
      prefecture {
        name
        nameEn
      }
      assignments(first: 1) {
        totalCount
      }
      instruments(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitiesPageQuery, CitiesPageQueryVariables>;
export const WardPageDocument = new TypedDocumentString(`
    query WardPage($id: ID!) {
  node(id: $id) {
    id
    ... on Ward {
      name
      nameKana
      nameEn
      code
      city {
        id
        name
        nameEn
      }
      organizations(first: 100) {
        nodes {
          id
          name
          nameEn
          type
        }
      }
      evidence {
        ...Quoted
      }
    }
  }
}
    fragment Quoted on Evidence {
  id
  quote
  page
  anchorLabel
  source {
    title
    titleEn
    publisher
    url
    sha256
    date
  }
}`) as unknown as TypedDocumentString<WardPageQuery, WardPageQueryVariables>;
export const CompareMatrixDocument = new TypedDocumentString(`
    query CompareMatrix($after: String) {
  cities(first: 20) {
    nodes {
      id
      name
      nameEn
    }
  }
  duties(first: 100, after: $after, orderBy: {field: CATEGORY}) {
    totalCount
    nodes {
      id
      name
      nameKana
      nameEn
      category
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CompareMatrixQuery, CompareMatrixQueryVariables>;
export const CompareMatrixCellsDocument = new TypedDocumentString(`
    query CompareMatrixCells($asOf: LocalDate, $after: String) {
  assignments(first: 100, after: $after, filter: {asOf: $asOf}) {
    totalCount
    nodes {
      duty {
        id
      }
      city {
        id
      }
      organization {
        id
        name
        nameEn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CompareMatrixCellsQuery, CompareMatrixCellsQueryVariables>;
export const ComparePoliciesDocument = new TypedDocumentString(`
    query ComparePolicies($asOf: LocalDate) {
  policies(first: 20, filter: {asOf: $asOf}) {
    nodes {
      id
      title
      titleEn
      city {
        id
        name
        nameEn
      }
      roleStatements {
        id
        level
        theme
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComparePoliciesQuery, ComparePoliciesQueryVariables>;
export const CompareDutyDocument = new TypedDocumentString(`
    query CompareDuty($duty: DutyBy!, $cities: [CityBy!]!, $asOf: LocalDate, $lang: Language!) {
  compare(duty: $duty, cities: $cities, asOf: $asOf) {
    asOf
    summary(lang: $lang)
    duty {
      id
      name
      nameKana
      nameEn
    }
    rows {
      status
      certainty
      summary(lang: $lang)
      city {
        id
        name
        nameEn
      }
      assignments {
        id
        mode
        organization {
          id
          name
          nameEn
        }
      }
      roleStatements {
        id
        text
        policy {
          id
          title
          titleEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareDutyQuery, CompareDutyQueryVariables>;
export const DutyPageDocument = new TypedDocumentString(`
    query DutyPage($id: ID!, $lang: Language!) {
  dataset {
    release {
      id
      sha256
    }
  }
  duty(by: {id: $id}) {
    id
    name
    nameKana
    nameEn
    aliases
    category
    nature
    note(lang: $lang)
    noBasis(lang: $lang)
    evidence {
      ...Quoted
    }
    broader {
      id
      name
      nameEn
    }
    narrower {
      id
      name
      nameEn
    }
    bases {
      ...Basis
    }
    assignments(first: 100) {
      ...Performance
    }
  }
}
    fragment Basis on LegalBasis {
  id
  role
  certainty
  reason(lang: $lang)
  provision {
    id
    citation
  }
  instrument {
    id
    title
  }
  evidence {
    ...Quoted
  }
}
fragment Performance on AssignmentConnection {
  totalCount
  nodes {
    id
    mode
    scope
    city {
      id
      name
      nameEn
    }
    organization {
      id
      name
      nameEn
    }
    authorityHolder {
      id
      name
      nameEn
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment Quoted on Evidence {
  id
  quote
  page
  anchorLabel
  source {
    title
    titleEn
    publisher
    url
    sha256
    date
  }
}`) as unknown as TypedDocumentString<DutyPageQuery, DutyPageQueryVariables>;
export const FurtherPerformersDocument = new TypedDocumentString(`
    query FurtherPerformers($id: ID!, $after: String) {
  duty(by: {id: $id}) {
    assignments(first: 100, after: $after) {
      ...Performance
    }
  }
}
    fragment Performance on AssignmentConnection {
  totalCount
  nodes {
    id
    mode
    scope
    city {
      id
      name
      nameEn
    }
    organization {
      id
      name
      nameEn
    }
    authorityHolder {
      id
      name
      nameEn
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<FurtherPerformersQuery, FurtherPerformersQueryVariables>;
export const GapsPageDocument = new TypedDocumentString(`
    query GapsPage($city: CityBy, $organization: OrganizationBy, $kinds: [GapKind!], $asOf: LocalDate, $after: String, $lang: Language!) {
  gaps(
    city: $city
    organization: $organization
    kinds: $kinds
    asOf: $asOf
    first: 20
    after: $after
  ) {
    totalCount
    nodes {
      id
      kind
      description(lang: $lang)
      closedBy(lang: $lang)
      subject {
        __typename
        id
        ... on Assignment {
          duty {
            id
          }
          city {
            id
          }
          organization {
            id
          }
        }
      }
      evidence {
        ...Quoted
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Quoted on Evidence {
  id
  quote
  page
  anchorLabel
  source {
    title
    titleEn
    publisher
    url
    sha256
    date
  }
}`) as unknown as TypedDocumentString<GapsPageQuery, GapsPageQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  cities(first: 20) {
    nodes {
      id
      name
      nameEn
      assignments(first: 100) {
        ...WorkAtHome
      }
    }
  }
}
    fragment WorkAtHome on AssignmentConnection {
  totalCount
  nodes {
    id
    duty {
      id
      name
      nameKana
      nameEn
      category
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const FurtherWorkAtHomeDocument = new TypedDocumentString(`
    query FurtherWorkAtHome($id: ID!, $after: String) {
  city(by: {id: $id}) {
    assignments(first: 100, after: $after) {
      ...WorkAtHome
    }
  }
}
    fragment WorkAtHome on AssignmentConnection {
  totalCount
  nodes {
    id
    duty {
      id
      name
      nameKana
      nameEn
      category
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<FurtherWorkAtHomeQuery, FurtherWorkAtHomeQueryVariables>;
export const ImpactPageDocument = new TypedDocumentString(`
    query ImpactPage($provision: ProvisionBy!, $asOf: LocalDate, $kinds: [NodeKind!], $after: String, $lang: Language!) {
  impact(provision: $provision, asOf: $asOf) {
    asOf
    summary(lang: $lang)
    provision {
      id
      citation
      caption
    }
    hits(kinds: $kinds, first: 50, after: $after) {
      totalCount
      truncated
      nodes {
        ...Hit
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Hit on ImpactHit {
  distance
  certainty
  node {
    ...WayEnd
  }
  path {
    role
    certainty
    reason(lang: $lang)
    from {
      ...WayEnd
    }
    to {
      ...WayEnd
    }
  }
}
fragment WayEnd on Node {
  __typename
  id
  ... on Provision {
    citation
    caption
  }
  ... on Organization {
    name
    nameEn
    type
  }
  ... on Duty {
    name
    nameEn
  }
  ... on Assignment {
    duty {
      id
      name
      nameEn
    }
    organization {
      id
      name
      nameEn
    }
    city {
      id
      name
      nameEn
    }
  }
}`) as unknown as TypedDocumentString<ImpactPageQuery, ImpactPageQueryVariables>;
export const InstrumentPageDocument = new TypedDocumentString(`
    query InstrumentPage($id: ID!, $lang: Language!) {
  instrument(by: {id: $id}) {
    __typename
    id
    title
    titleKana
    titleEn
    abbreviations
    number
    issuedOn
    validFrom
    validTo
    note(lang: $lang)
    city {
      id
      name
      nameEn
    }
    prefecture {
      name
      nameEn
    }
    source {
      title
      titleEn
      url
      date
      sha256
    }
    roleStatements {
      id
      level
      theme
      text
    }
    timeline {
      id
      date
      title
      description
    }
    background {
      id
      text
    }
  }
}
    `) as unknown as TypedDocumentString<InstrumentPageQuery, InstrumentPageQueryVariables>;
export const ProvisionsOfInstrumentDocument = new TypedDocumentString(`
    query ProvisionsOfInstrument($id: ID!, $asOf: LocalDate, $after: String) {
  provisions(
    filter: {instrument: {id: $id}, asOf: $asOf}
    orderBy: {field: POSITION}
    first: 100
    after: $after
  ) {
    totalCount
    nodes {
      id
      number
      kind
      anchor
      caption
      text
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ProvisionsOfInstrumentQuery, ProvisionsOfInstrumentQueryVariables>;
export const ProvisionPageDocument = new TypedDocumentString(`
    query ProvisionPage($id: ID!) {
  provision(by: {id: $id}) {
    id
    citation
    number
    kind
    caption
    text
    partial
    validFrom
    validTo
    instrument {
      id
      title
      titleEn
      number
      source {
        title
        titleEn
        url
        date
      }
    }
    parent {
      ...Ancestor
      parent {
        ...Ancestor
        parent {
          ...Ancestor
          parent {
            ...Ancestor
            parent {
              ...Ancestor
              parent {
                ...Ancestor
                parent {
                  ...Ancestor
                  parent {
                    ...Ancestor
                  }
                }
              }
            }
          }
        }
      }
      children {
        id
        number
        caption
      }
    }
    children {
      id
      number
      caption
      text
    }
    versions {
      id
      text
      validFrom
      validTo
    }
    natures {
      id
      nature
      performer
      text
      statedIn {
        id
        citation
      }
    }
  }
}
    fragment Ancestor on Provision {
  id
  number
  caption
  kind
}`) as unknown as TypedDocumentString<ProvisionPageQuery, ProvisionPageQueryVariables>;
export const CitedByDocument = new TypedDocumentString(`
    query CitedBy($id: ID!, $after: String) {
  provision(by: {id: $id}) {
    citedBy(first: 20, after: $after) {
      totalCount
      nodes {
        id
        kind
        text
        from {
          id
          citation
          caption
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitedByQuery, CitedByQueryVariables>;
export const CitesDocument = new TypedDocumentString(`
    query Cites($id: ID!, $lang: Language!, $after: String) {
  provision(by: {id: $id}) {
    cites(first: 100, after: $after) {
      totalCount
      nodes {
        id
        kind
        text
        start
        end
        unresolved(lang: $lang)
        to {
          id
          citation
        }
        instrument {
          id
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitesQuery, CitesQueryVariables>;
export const BasisOfDocument = new TypedDocumentString(`
    query BasisOf($id: ID!, $after: String) {
  provision(by: {id: $id}) {
    basisOf(first: 100, after: $after) {
      totalCount
      nodes {
        id
        mode
        duty {
          id
          name
          nameEn
        }
        city {
          id
          name
          nameEn
        }
        organization {
          id
          name
          nameEn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BasisOfQuery, BasisOfQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($id: ID!, $lang: Language!) {
  organization(by: {id: $id}) {
    id
    name
    nameKana
    nameEn
    aliases
    type
    openList
    note(lang: $lang)
    validFrom
    validTo
    city {
      id
      name
      nameEn
    }
    parent {
      id
      name
      nameEn
    }
    instanceOf {
      id
      name
      nameEn
    }
    units {
      id
      name
      nameEn
    }
    wards {
      id
      name
      nameEn
    }
    bases {
      ...Basis
    }
    evidence {
      ...Quoted
    }
  }
}
    fragment Basis on LegalBasis {
  id
  role
  certainty
  reason(lang: $lang)
  provision {
    id
    citation
  }
  instrument {
    id
    title
  }
  evidence {
    ...Quoted
  }
}
fragment Quoted on Evidence {
  id
  quote
  page
  anchorLabel
  source {
    title
    titleEn
    publisher
    url
    sha256
    date
  }
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const WorkOfOrganizationDocument = new TypedDocumentString(`
    query WorkOfOrganization($id: ID!, $asOf: LocalDate, $after: String) {
  assignments(
    filter: {organization: {id: $id}, asOf: $asOf}
    first: 100
    after: $after
  ) {
    totalCount
    nodes {
      ...Work
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Work on Assignment {
  id
  mode
  scope
  city {
    id
  }
  organization {
    id
    name
    nameEn
  }
  authorityHolder {
    id
    name
    nameEn
  }
  duty {
    id
    name
    nameKana
    nameEn
    category
    nature
  }
}`) as unknown as TypedDocumentString<WorkOfOrganizationQuery, WorkOfOrganizationQueryVariables>;
export const WorkOnPowerOfDocument = new TypedDocumentString(`
    query WorkOnPowerOf($id: ID!, $asOf: LocalDate, $after: String) {
  assignments(
    filter: {authorityHolder: $id, asOf: $asOf}
    first: 100
    after: $after
  ) {
    totalCount
    nodes {
      ...Work
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Work on Assignment {
  id
  mode
  scope
  city {
    id
  }
  organization {
    id
    name
    nameEn
  }
  authorityHolder {
    id
    name
    nameEn
  }
  duty {
    id
    name
    nameKana
    nameEn
    category
    nature
  }
}`) as unknown as TypedDocumentString<WorkOnPowerOfQuery, WorkOnPowerOfQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $kinds: [NodeKind!], $asOf: LocalDate, $after: String) {
  search(text: $text, kinds: $kinds, asOf: $asOf, first: 20, after: $after) {
    totalCount
    nodes {
      title
      snippet
      highlights {
        start
        end
      }
      node {
        __typename
        id
        ... on RoleStatement {
          policy {
            id
          }
        }
        ... on TimelineEvent {
          policy {
            id
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const ChainDocument = new TypedDocumentString(`
    query Chain($duty: DutyBy!, $city: CityBy!, $organization: OrganizationBy, $asOf: LocalDate, $lang: Language!) {
  dataset {
    release {
      id
      sha256
    }
  }
  trace(duty: $duty, city: $city, organization: $organization, asOf: $asOf) {
    duty {
      id
      name
      nameKana
      nameEn
      category
      nature
      note(lang: $lang)
      assignments(first: 100) {
        nodes {
          city {
            id
            name
            nameEn
          }
          organization {
            id
            name
            nameEn
          }
        }
      }
    }
    city {
      id
      name
      nameEn
    }
    organization {
      id
      name
      nameKana
      nameEn
    }
    asOf
    summary(lang: $lang)
    certainty
    proof {
      sha256
    }
    chains {
      certainty
      assignment {
        id
        mode
        scope
        note(lang: $lang)
        organization {
          id
          name
          nameEn
        }
        authorityHolder {
          id
          name
          nameEn
        }
      }
      steps {
        role
        certainty
        reason(lang: $lang)
        from {
          ...End
        }
        to {
          ...End
        }
        evidence {
          ...Quoted
        }
      }
      missing {
        ...Hole
        from {
          id
        }
        to {
          id
        }
      }
    }
    missing {
      ...Hole
    }
  }
}
    fragment End on Node {
  __typename
  id
  ... on Provision {
    citation
    caption
    text
    partial
    validFrom
    validTo
    instrument {
      id
      title
      titleEn
      number
    }
  }
  ... on Organization {
    name
    nameKana
    nameEn
    type
    note(lang: $lang)
    evidence {
      ...Quoted
    }
  }
}
fragment Quoted on Evidence {
  id
  quote
  page
  anchorLabel
  source {
    title
    titleEn
    publisher
    url
    sha256
    date
  }
}
fragment Hole on MissingLink {
  role
  status
  description(lang: $lang)
  expectedIn(lang: $lang)
}`) as unknown as TypedDocumentString<ChainQuery, ChainQueryVariables>;