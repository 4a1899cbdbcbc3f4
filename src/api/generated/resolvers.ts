import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SelectedNode, SearchHit as SearchHitModel, KindCount as KindCountModel, SelectedList } from '../../store/graph-store.ts';
import type { Trace as TraceModel } from '../../questions/trace.ts';
import type { TracedChain, MissingLink as MissingLinkModel } from '../../questions/holes.ts';
import type { ShownStep } from '../resolvers/trace.ts';
import type { ImpactAnswer } from '../roots/impact.ts';
import type { ShownAmendment, ShownAmendingLaw } from '../roots/amendments.ts';
import type { ProvisionChange as ProvisionChangeModel } from '../../questions/amendment-changes.ts';
import type { Listed } from '../resolvers/connections.ts';
import type { ImpactHit as ImpactHitModel } from '../../questions/impact-path.ts';
import type { ListedHits } from '../roots/impact-hits.ts';
import type { AskAnswer } from '../roots/ask.ts';
import type { Comparison as ComparisonModel, ComparisonRow as ComparisonRowModel } from '../../questions/compare.ts';
import type { Gap as GapModel } from '../../questions/gaps.ts';
import type { GapPage } from '../roots/gaps.ts';
import type { AuditReport as AuditReportModel, OrganizationCount as OrganizationCountModel } from '../../questions/audit.ts';
import type { SourceUse as SourceUseModel } from '../../questions/coverage.ts';
import type { DatasetAnswer } from '../roots/dataset.ts';
import type { ShownRelease } from '../roots/releases.ts';
import type { NodeChange, PropertyChange as PropertyChangeModel, EdgeChange } from '../../graph/node-change.ts';
import type { ListedChanges } from '../roots/changes.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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
  _Any: { input: { readonly __typename: string; readonly id: string }; output: { readonly __typename: string; readonly id: string }; }
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



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | ( SelectedNode )
    | ( SelectedNode )
    | ( SelectedNode )
    | ( SelectedNode )
    | ( SelectedNode )
    | ( SelectedNode )
    | ( SelectedNode )
    | ( SelectedNode )
    | ( SelectedNode )
    | ( SelectedNode )
    | ( SelectedNode )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AmendingLaw: ResolverTypeWrapper<ShownAmendingLaw>;
  Answer: ResolverTypeWrapper<AskAnswer>;
  Assignment: ResolverTypeWrapper<SelectedNode>;
  AssignmentConnection: ResolverTypeWrapper<SelectedList>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  AssignmentFilter: AssignmentFilter;
  AssignmentMode: AssignmentMode;
  AssignmentOrder: AssignmentOrder;
  AssignmentOrderField: AssignmentOrderField;
  AuditReport: ResolverTypeWrapper<AuditReportModel>;
  Background: ResolverTypeWrapper<SelectedNode>;
  BasisChain: ResolverTypeWrapper<TracedChain>;
  BasisRole: BasisRole;
  BasisStep: ResolverTypeWrapper<ShownStep>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CabinetOrder: ResolverTypeWrapper<SelectedNode>;
  Certainty: Certainty;
  CertaintyCount: ResolverTypeWrapper<CertaintyCount>;
  Change: ResolverTypeWrapper<NodeChange>;
  ChangeConnection: ResolverTypeWrapper<ListedChanges>;
  ChangeCount: ResolverTypeWrapper<ChangeCount>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  Citation: ResolverTypeWrapper<SelectedNode>;
  CitationConnection: ResolverTypeWrapper<SelectedList>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  CitationKind: CitationKind;
  City: ResolverTypeWrapper<SelectedNode>;
  CityBy: CityBy;
  CityConnection: ResolverTypeWrapper<SelectedList>;
  CityEdge: ResolverTypeWrapper<Omit<CityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  CityFilter: CityFilter;
  CityOrder: CityOrder;
  CityOrderField: CityOrderField;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  ComparisonRow: ResolverTypeWrapper<ComparisonRowModel>;
  ComparisonStatus: ComparisonStatus;
  Dataset: ResolverTypeWrapper<DatasetAnswer>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Directive: ResolverTypeWrapper<SelectedNode>;
  Duty: ResolverTypeWrapper<SelectedNode>;
  DutyBy: DutyBy;
  DutyConnection: ResolverTypeWrapper<SelectedList>;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  DutyFilter: DutyFilter;
  DutyNature: DutyNature;
  DutyOrder: DutyOrder;
  DutyOrderField: DutyOrderField;
  Evidence: ResolverTypeWrapper<SelectedNode>;
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<GapModel>;
  GapConnection: ResolverTypeWrapper<GapPage>;
  GapCount: ResolverTypeWrapper<GapCount>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapKind: GapKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ImpactAnswer>;
  ImpactHit: ResolverTypeWrapper<ImpactHitModel>;
  ImpactHitConnection: ResolverTypeWrapper<ListedHits>;
  ImpactHitEdge: ResolverTypeWrapper<Omit<ImpactHitEdge, 'node'> & { node: ResolversTypes['ImpactHit'] }>;
  InstrumentBy: InstrumentBy;
  InstrumentConnection: ResolverTypeWrapper<SelectedList>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['LegalInstrument'] }>;
  InstrumentFilter: InstrumentFilter;
  InstrumentKind: InstrumentKind;
  InstrumentOrder: InstrumentOrder;
  InstrumentOrderField: InstrumentOrderField;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCount: ResolverTypeWrapper<KindCountModel>;
  Language: Language;
  Law: ResolverTypeWrapper<SelectedNode>;
  LegalBasis: ResolverTypeWrapper<SelectedNode>;
  LegalInstrument: ResolverTypeWrapper<SelectedNode>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MinisterialOrdinance: ResolverTypeWrapper<SelectedNode>;
  MissingLink: ResolverTypeWrapper<MissingLinkModel>;
  MissingStatus: MissingStatus;
  ModeCount: ResolverTypeWrapper<ModeCount>;
  NatureCount: ResolverTypeWrapper<NatureCount>;
  NatureStatement: ResolverTypeWrapper<Omit<NatureStatement, 'exceptions' | 'instrument' | 'provisions' | 'statedIn'> & { exceptions: ReadonlyArray<ResolversTypes['Provision']>, instrument?: Maybe<ResolversTypes['LegalInstrument']>, provisions: ReadonlyArray<ResolversTypes['Provision']>, statedIn: ResolversTypes['Provision'] }>;
  Node: ResolverTypeWrapper<SelectedNode>;
  NodeKind: NodeKind;
  OrderDirection: OrderDirection;
  Ordinance: ResolverTypeWrapper<SelectedNode>;
  Organization: ResolverTypeWrapper<SelectedNode>;
  OrganizationBy: OrganizationBy;
  OrganizationConnection: ResolverTypeWrapper<SelectedList>;
  OrganizationCount: ResolverTypeWrapper<OrganizationCountModel>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationType: OrganizationType;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Policy: ResolverTypeWrapper<SelectedNode>;
  PolicyConnection: ResolverTypeWrapper<SelectedList>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['LegalInstrument'] }>;
  PolicyFilter: PolicyFilter;
  PolicyOrder: PolicyOrder;
  PolicyOrderField: PolicyOrderField;
  Prefecture: ResolverTypeWrapper<SelectedNode>;
  Proof: ResolverTypeWrapper<Proof>;
  PropertyChange: ResolverTypeWrapper<PropertyChangeModel>;
  Provision: ResolverTypeWrapper<SelectedNode>;
  ProvisionBy: ProvisionBy;
  ProvisionChange: ResolverTypeWrapper<ProvisionChangeModel>;
  ProvisionChangeConnection: ResolverTypeWrapper<Listed>;
  ProvisionChangeEdge: ResolverTypeWrapper<Omit<ProvisionChangeEdge, 'node'> & { node: ResolversTypes['ProvisionChange'] }>;
  ProvisionChangeKind: ProvisionChangeKind;
  ProvisionConnection: ResolverTypeWrapper<SelectedList>;
  ProvisionEdge: ResolverTypeWrapper<Omit<ProvisionEdge, 'node'> & { node: ResolversTypes['Provision'] }>;
  ProvisionFilter: ProvisionFilter;
  ProvisionKind: ProvisionKind;
  ProvisionOrder: ProvisionOrder;
  ProvisionOrderField: ProvisionOrderField;
  ProvisionVersion: ResolverTypeWrapper<SelectedNode>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionKind: QuestionKind;
  RelationChange: ResolverTypeWrapper<EdgeChange>;
  Release: ResolverTypeWrapper<ShownRelease>;
  RoleLevel: RoleLevel;
  RoleStatement: ResolverTypeWrapper<SelectedNode>;
  Rule: ResolverTypeWrapper<SelectedNode>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  Source: ResolverTypeWrapper<SelectedNode>;
  SourceConnection: ResolverTypeWrapper<SelectedList>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  SourceUse: ResolverTypeWrapper<SourceUseModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextPart: ResolverTypeWrapper<TextPart>;
  TextPartKind: TextPartKind;
  TextRange: ResolverTypeWrapper<TextRange>;
  Tier: Tier;
  TimelineEvent: ResolverTypeWrapper<SelectedNode>;
  Trace: ResolverTypeWrapper<TraceModel>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UpcomingAmendment: ResolverTypeWrapper<ShownAmendment>;
  Ward: ResolverTypeWrapper<SelectedNode>;
  Wording: ResolverTypeWrapper<Wording>;
  _Any: ResolverTypeWrapper<Scalars['_Any']['output']>;
  _Entity: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['_Entity']>;
  _Service: ResolverTypeWrapper<_Service>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AmendingLaw: ShownAmendingLaw;
  Answer: AskAnswer;
  Assignment: SelectedNode;
  AssignmentConnection: SelectedList;
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  AssignmentFilter: AssignmentFilter;
  AssignmentOrder: AssignmentOrder;
  AuditReport: AuditReportModel;
  Background: SelectedNode;
  BasisChain: TracedChain;
  BasisStep: ShownStep;
  Boolean: Scalars['Boolean']['output'];
  CabinetOrder: SelectedNode;
  CertaintyCount: CertaintyCount;
  Change: NodeChange;
  ChangeConnection: ListedChanges;
  ChangeCount: ChangeCount;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Citation: SelectedNode;
  CitationConnection: SelectedList;
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  City: SelectedNode;
  CityBy: CityBy;
  CityConnection: SelectedList;
  CityEdge: Omit<CityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  CityFilter: CityFilter;
  CityOrder: CityOrder;
  Comparison: ComparisonModel;
  ComparisonRow: ComparisonRowModel;
  Dataset: DatasetAnswer;
  DateTime: Scalars['DateTime']['output'];
  Directive: SelectedNode;
  Duty: SelectedNode;
  DutyBy: DutyBy;
  DutyConnection: SelectedList;
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  DutyFilter: DutyFilter;
  DutyOrder: DutyOrder;
  Evidence: SelectedNode;
  FieldSet: Scalars['FieldSet']['output'];
  Float: Scalars['Float']['output'];
  Gap: GapModel;
  GapConnection: GapPage;
  GapCount: GapCount;
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  ID: Scalars['ID']['output'];
  Impact: ImpactAnswer;
  ImpactHit: ImpactHitModel;
  ImpactHitConnection: ListedHits;
  ImpactHitEdge: Omit<ImpactHitEdge, 'node'> & { node: ResolversParentTypes['ImpactHit'] };
  InstrumentBy: InstrumentBy;
  InstrumentConnection: SelectedList;
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['LegalInstrument'] };
  InstrumentFilter: InstrumentFilter;
  InstrumentOrder: InstrumentOrder;
  Int: Scalars['Int']['output'];
  KindCount: KindCountModel;
  Law: SelectedNode;
  LegalBasis: SelectedNode;
  LegalInstrument: SelectedNode;
  LocalDate: Scalars['LocalDate']['output'];
  MinisterialOrdinance: SelectedNode;
  MissingLink: MissingLinkModel;
  ModeCount: ModeCount;
  NatureCount: NatureCount;
  NatureStatement: Omit<NatureStatement, 'exceptions' | 'instrument' | 'provisions' | 'statedIn'> & { exceptions: ReadonlyArray<ResolversParentTypes['Provision']>, instrument?: Maybe<ResolversParentTypes['LegalInstrument']>, provisions: ReadonlyArray<ResolversParentTypes['Provision']>, statedIn: ResolversParentTypes['Provision'] };
  Node: SelectedNode;
  Ordinance: SelectedNode;
  Organization: SelectedNode;
  OrganizationBy: OrganizationBy;
  OrganizationConnection: SelectedList;
  OrganizationCount: OrganizationCountModel;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationOrder: OrganizationOrder;
  PageInfo: PageInfo;
  Policy: SelectedNode;
  PolicyConnection: SelectedList;
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['LegalInstrument'] };
  PolicyFilter: PolicyFilter;
  PolicyOrder: PolicyOrder;
  Prefecture: SelectedNode;
  Proof: Proof;
  PropertyChange: PropertyChangeModel;
  Provision: SelectedNode;
  ProvisionBy: ProvisionBy;
  ProvisionChange: ProvisionChangeModel;
  ProvisionChangeConnection: Listed;
  ProvisionChangeEdge: Omit<ProvisionChangeEdge, 'node'> & { node: ResolversParentTypes['ProvisionChange'] };
  ProvisionConnection: SelectedList;
  ProvisionEdge: Omit<ProvisionEdge, 'node'> & { node: ResolversParentTypes['Provision'] };
  ProvisionFilter: ProvisionFilter;
  ProvisionOrder: ProvisionOrder;
  ProvisionVersion: SelectedNode;
  Query: Record<PropertyKey, never>;
  RelationChange: EdgeChange;
  Release: ShownRelease;
  RoleStatement: SelectedNode;
  Rule: SelectedNode;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitModel;
  Source: SelectedNode;
  SourceConnection: SelectedList;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceUse: SourceUseModel;
  String: Scalars['String']['output'];
  TextPart: TextPart;
  TextRange: TextRange;
  TimelineEvent: SelectedNode;
  Trace: TraceModel;
  URL: Scalars['URL']['output'];
  UpcomingAmendment: ShownAmendment;
  Ward: SelectedNode;
  Wording: Wording;
  _Any: Scalars['_Any']['output'];
  _Entity: ResolversUnionTypes<ResolversParentTypes>['_Entity'];
  _Service: _Service;
  link__Import: Scalars['link__Import']['output'];
};

export type AmendingLawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendingLaw'] = ResolversParentTypes['AmendingLaw']> = {
  instrument?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  lawId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cityAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType>;
  duties?: Resolver<Maybe<ResolversTypes['DutyConnection']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  gaps?: Resolver<Maybe<ResolversTypes['GapConnection']>, ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  readAs?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AnswerReadAsArgs, 'lang'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AnswerSummaryArgs, 'lang'>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  authorityHolder?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AssignmentMode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssignmentNoteArgs, 'lang'>>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssignmentReasonArgs, 'lang'>>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, Partial<AssignmentTraceArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type AuditReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditReport'] = ResolversParentTypes['AuditReport']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  assignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainties?: Resolver<ReadonlyArray<ResolversTypes['CertaintyCount']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coveredFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['GapCount']>, ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['ModeCount']>, ParentType, ContextType>;
  natures?: Resolver<ReadonlyArray<ResolversTypes['NatureCount']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['OrganizationCount']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceUse']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AuditReportSummaryArgs, 'lang'>>;
};

export type BackgroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Background'] = ResolversParentTypes['Background']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasisChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisChain'] = ResolversParentTypes['BasisChain']> = {
  assignment?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingLink']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['BasisStep']>, ParentType, ContextType>;
};

export type BasisStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisStep'] = ResolversParentTypes['BasisStep']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BasisStepReasonArgs, 'lang'>>;
  role?: Resolver<ResolversTypes['BasisRole'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type CabinetOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CabinetOrder'] = ResolversParentTypes['CabinetOrder']> = {
  abbreviations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  background?: Resolver<ReadonlyArray<ResolversTypes['Background']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lawId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  natures?: Resolver<ReadonlyArray<ResolversTypes['NatureStatement']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CabinetOrderNoteArgs, 'lang'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Prefecture']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<CabinetOrderProvisionsArgs>>;
  revisionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  roleStatements?: Resolver<ReadonlyArray<ResolversTypes['RoleStatement']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleKana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertaintyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertaintyCount'] = ResolversParentTypes['CertaintyCount']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  formerKind?: Resolver<Maybe<ResolversTypes['NodeKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyChange']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationChange']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['ChangeCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CitationKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  unresolved?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CitationUnresolvedArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<CityAssignmentsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<CityInstrumentsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameKana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<CityOrganizationsArgs>>;
  prefecture?: Resolver<ResolversTypes['Prefecture'], ParentType, ContextType>;
  wards?: Resolver<ReadonlyArray<ResolversTypes['Ward']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ComparisonSummaryArgs, 'lang'>>;
};

export type ComparisonRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  otherRoleStatements?: Resolver<ReadonlyArray<ResolversTypes['RoleStatement']>, ParentType, ContextType>;
  roleStatements?: Resolver<ReadonlyArray<ResolversTypes['RoleStatement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComparisonStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ComparisonRowSummaryArgs, 'lang'>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<DatasetSourcesArgs>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DirectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive']> = {
  abbreviations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  background?: Resolver<ReadonlyArray<ResolversTypes['Background']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lawId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  natures?: Resolver<ReadonlyArray<ResolversTypes['NatureStatement']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DirectiveNoteArgs, 'lang'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Prefecture']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<DirectiveProvisionsArgs>>;
  revisionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  roleStatements?: Resolver<ReadonlyArray<ResolversTypes['RoleStatement']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleKana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<DutyAssignmentsArgs>>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameKana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['DutyNature']>, ParentType, ContextType>;
  noBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DutyNoBasisArgs, 'lang'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DutyNoteArgs, 'lang'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  anchor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  anchorLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GapClosedByArgs, 'lang'>>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapDescriptionArgs, 'lang'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MissingStatus']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapCount'] = ResolversParentTypes['GapCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hits?: Resolver<ResolversTypes['ImpactHitConnection'], ParentType, ContextType, Partial<ImpactHitsArgs>>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ImpactSummaryArgs, 'lang'>>;
};

export type ImpactHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactHit'] = ResolversParentTypes['ImpactHit']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['BasisStep']>, ParentType, ContextType>;
};

export type ImpactHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactHitConnection'] = ResolversParentTypes['ImpactHitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImpactHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImpactHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImpactHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactHitEdge'] = ResolversParentTypes['ImpactHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImpactHit'], ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type LawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Law'] = ResolversParentTypes['Law']> = {
  abbreviations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  background?: Resolver<ReadonlyArray<ResolversTypes['Background']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lawId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  natures?: Resolver<ReadonlyArray<ResolversTypes['NatureStatement']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LawNoteArgs, 'lang'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Prefecture']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<LawProvisionsArgs>>;
  revisionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  roleStatements?: Resolver<ReadonlyArray<ResolversTypes['RoleStatement']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleKana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<LegalBasisAssignmentsArgs>>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LegalBasisReasonArgs, 'lang'>>;
  role?: Resolver<ResolversTypes['BasisRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalInstrument'] = ResolversParentTypes['LegalInstrument']> = {
  __resolveType: TypeResolveFn<'CabinetOrder' | 'Directive' | 'Law' | 'MinisterialOrdinance' | 'Ordinance' | 'Policy' | 'Rule', ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MinisterialOrdinanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinisterialOrdinance'] = ResolversParentTypes['MinisterialOrdinance']> = {
  abbreviations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  background?: Resolver<ReadonlyArray<ResolversTypes['Background']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lawId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  natures?: Resolver<ReadonlyArray<ResolversTypes['NatureStatement']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MinisterialOrdinanceNoteArgs, 'lang'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Prefecture']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<MinisterialOrdinanceProvisionsArgs>>;
  revisionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  roleStatements?: Resolver<ReadonlyArray<ResolversTypes['RoleStatement']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleKana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingLink'] = ResolversParentTypes['MissingLink']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MissingLinkDescriptionArgs, 'lang'>>;
  expectedIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MissingLinkExpectedInArgs, 'lang'>>;
  from?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['BasisRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MissingStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type ModeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeCount'] = ResolversParentTypes['ModeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AssignmentMode'], ParentType, ContextType>;
};

export type NatureCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NatureCount'] = ResolversParentTypes['NatureCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['DutyNature']>, ParentType, ContextType>;
};

export type NatureStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NatureStatement'] = ResolversParentTypes['NatureStatement']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['DutyNature'], ParentType, ContextType>;
  performer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedIn?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Assignment' | 'Background' | 'CabinetOrder' | 'Citation' | 'City' | 'Directive' | 'Duty' | 'Evidence' | 'Law' | 'LegalBasis' | 'MinisterialOrdinance' | 'NatureStatement' | 'Ordinance' | 'Organization' | 'Policy' | 'Prefecture' | 'Provision' | 'ProvisionVersion' | 'RoleStatement' | 'Rule' | 'Source' | 'TimelineEvent' | 'Ward', ParentType, ContextType>;
};

export type OrdinanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ordinance'] = ResolversParentTypes['Ordinance']> = {
  abbreviations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  background?: Resolver<ReadonlyArray<ResolversTypes['Background']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lawId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  natures?: Resolver<ReadonlyArray<ResolversTypes['NatureStatement']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrdinanceNoteArgs, 'lang'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Prefecture']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<OrdinanceProvisionsArgs>>;
  revisionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  roleStatements?: Resolver<ReadonlyArray<ResolversTypes['RoleStatement']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleKana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<OrganizationAssignmentsArgs>>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  holdsAuthorityFor?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<OrganizationHoldsAuthorityForArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instanceOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameKana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationNoteArgs, 'lang'>>;
  openList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Prefecture']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OrganizationType'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  wards?: Resolver<ReadonlyArray<ResolversTypes['Ward']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationCount'] = ResolversParentTypes['OrganizationCount']> = {
  assignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  abbreviations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  background?: Resolver<ReadonlyArray<ResolversTypes['Background']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lawId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  natures?: Resolver<ReadonlyArray<ResolversTypes['NatureStatement']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PolicyNoteArgs, 'lang'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Prefecture']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<PolicyProvisionsArgs>>;
  revisionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  roleStatements?: Resolver<ReadonlyArray<ResolversTypes['RoleStatement']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleKana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
};

export type PrefectureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prefecture'] = ResolversParentTypes['Prefecture']> = {
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instruments?: Resolver<ReadonlyArray<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameKana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proof'] = ResolversParentTypes['Proof']> = {
  canonical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PropertyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyChange'] = ResolversParentTypes['PropertyChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diff?: Resolver<ReadonlyArray<ResolversTypes['TextPart']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  basisOf?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<ProvisionBasisOfArgs>>;
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ProvisionCitedByArgs>>;
  cites?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ProvisionCitesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  exceptedFrom?: Resolver<ReadonlyArray<ResolversTypes['NatureStatement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvisionKind'], ParentType, ContextType>;
  natures?: Resolver<ReadonlyArray<ResolversTypes['NatureStatement']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statesNatures?: Resolver<ReadonlyArray<ResolversTypes['NatureStatement']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ProvisionVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionChange'] = ResolversParentTypes['ProvisionChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Wording']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Wording']>, ParentType, ContextType>;
  diff?: Resolver<ReadonlyArray<ResolversTypes['TextPart']>, ParentType, ContextType>;
  formerly?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvisionChangeKind'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type ProvisionChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionChangeConnection'] = ResolversParentTypes['ProvisionChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProvisionChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionChangeEdge'] = ResolversParentTypes['ProvisionChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProvisionChange'], ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type ProvisionVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionVersion'] = ResolversParentTypes['ProvisionVersion']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  revisionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _entities?: Resolver<ReadonlyArray<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
  amendments?: Resolver<ReadonlyArray<ResolversTypes['UpcomingAmendment']>, ParentType, ContextType, Partial<QueryAmendmentsArgs>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType, RequireFields<QueryAssignmentArgs, 'id'>>;
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<QueryAssignmentsArgs>>;
  audit?: Resolver<ResolversTypes['AuditReport'], ParentType, ContextType, RequireFields<QueryAuditArgs, 'city'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'from' | 'to'>>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<QueryCitiesArgs>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<QueryCityArgs, 'by'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'cities' | 'duty'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, Partial<QueryDutiesArgs>>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType, RequireFields<QueryDutyArgs, 'by'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, Partial<QueryGapsArgs>>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<QueryImpactArgs, 'provision'>>;
  instrument?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'by'>>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<QueryInstrumentsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'by'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<QueryPoliciesArgs>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionArgs, 'by'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<QueryProvisionsArgs>>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'city' | 'duty'>>;
};

export type RelationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationChange'] = ResolversParentTypes['RelationChange']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toKind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  toName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  builtAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleStatement'] = ResolversParentTypes['RoleStatement']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RoleLevel'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  abbreviations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  background?: Resolver<ReadonlyArray<ResolversTypes['Background']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lawId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  natures?: Resolver<ReadonlyArray<ResolversTypes['NatureStatement']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RuleNoteArgs, 'lang'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Prefecture']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<RuleProvisionsArgs>>;
  revisionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  roleStatements?: Resolver<ReadonlyArray<ResolversTypes['RoleStatement']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleKana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceUse'] = ResolversParentTypes['SourceUse']> = {
  assignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type TextPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPart'] = ResolversParentTypes['TextPart']> = {
  kind?: Resolver<ResolversTypes['TextPartKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['BasisChain']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingLink']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['Proof'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TraceSummaryArgs, 'lang'>>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UpcomingAmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpcomingAmendment'] = ResolversParentTypes['UpcomingAmendment']> = {
  amendingLaws?: Resolver<ReadonlyArray<ResolversTypes['AmendingLaw']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ProvisionChangeConnection'], ParentType, ContextType, Partial<UpcomingAmendmentChangesArgs>>;
  hits?: Resolver<ResolversTypes['ImpactHitConnection'], ParentType, ContextType, Partial<UpcomingAmendmentHitsArgs>>;
  instrument?: Resolver<ResolversTypes['LegalInstrument'], ParentType, ContextType>;
  related?: Resolver<ResolversTypes['ImpactHitConnection'], ParentType, ContextType, Partial<UpcomingAmendmentRelatedArgs>>;
  revisionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UpcomingAmendmentSummaryArgs, 'lang'>>;
  takesEffectOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type WardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ward'] = ResolversParentTypes['Ward']> = {
  city?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameKana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<WardOrganizationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording']> = {
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['_Any'], any> {
  name: '_Any';
}

export type _EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['_Entity'] = ResolversParentTypes['_Entity']> = {
  __resolveType: TypeResolveFn<'CabinetOrder' | 'City' | 'Directive' | 'Duty' | 'Law' | 'MinisterialOrdinance' | 'Ordinance' | 'Organization' | 'Policy' | 'Rule' | 'Ward', ParentType, ContextType>;
};

export type _ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['_Service'] = ResolversParentTypes['_Service']> = {
  sdl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type Resolvers<ContextType = Context> = {
  AmendingLaw?: AmendingLawResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  AuditReport?: AuditReportResolvers<ContextType>;
  Background?: BackgroundResolvers<ContextType>;
  BasisChain?: BasisChainResolvers<ContextType>;
  BasisStep?: BasisStepResolvers<ContextType>;
  CabinetOrder?: CabinetOrderResolvers<ContextType>;
  CertaintyCount?: CertaintyCountResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Directive?: DirectiveResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FieldSet?: GraphQLScalarType;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapCount?: GapCountResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactHit?: ImpactHitResolvers<ContextType>;
  ImpactHitConnection?: ImpactHitConnectionResolvers<ContextType>;
  ImpactHitEdge?: ImpactHitEdgeResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Law?: LawResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  LegalInstrument?: LegalInstrumentResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MinisterialOrdinance?: MinisterialOrdinanceResolvers<ContextType>;
  MissingLink?: MissingLinkResolvers<ContextType>;
  ModeCount?: ModeCountResolvers<ContextType>;
  NatureCount?: NatureCountResolvers<ContextType>;
  NatureStatement?: NatureStatementResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Ordinance?: OrdinanceResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationCount?: OrganizationCountResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  Prefecture?: PrefectureResolvers<ContextType>;
  Proof?: ProofResolvers<ContextType>;
  PropertyChange?: PropertyChangeResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionChange?: ProvisionChangeResolvers<ContextType>;
  ProvisionChangeConnection?: ProvisionChangeConnectionResolvers<ContextType>;
  ProvisionChangeEdge?: ProvisionChangeEdgeResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  ProvisionVersion?: ProvisionVersionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelationChange?: RelationChangeResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  RoleStatement?: RoleStatementResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceUse?: SourceUseResolvers<ContextType>;
  TextPart?: TextPartResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UpcomingAmendment?: UpcomingAmendmentResolvers<ContextType>;
  Ward?: WardResolvers<ContextType>;
  Wording?: WordingResolvers<ContextType>;
  _Any?: GraphQLScalarType;
  _Entity?: _EntityResolvers<ContextType>;
  _Service?: _ServiceResolvers<ContextType>;
  link__Import?: GraphQLScalarType;
};

