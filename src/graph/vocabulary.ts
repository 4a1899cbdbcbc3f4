/**
 * The closed vocabularies of the domain: every enumeration that a statement may use. The API's
 * enumerations, the curated data's checks and the documents all come from here; what each value is
 * called in Japanese and English stands in `glossary.ts`.
 */

/** How sure a statement is, surest first. NONE is only ever an answer, never a statement. */
export const certainties = ['EXPLICIT', 'DERIVED', 'INFERRED'] as const;
export type StatedCertainty = (typeof certainties)[number];

/** 事務の区分 (地方自治法第2条第8項・第9項). */
export const dutyNatures = [
  'AUTONOMOUS',
  'STATUTORY_ENTRUSTED_1',
  'STATUTORY_ENTRUSTED_2',
] as const;
export type DutyNature = (typeof dutyNatures)[number];

/**
 * How work reached the unit. TRANSFERRED: 地方自治法第252条の17の2; DELEGATED: 同法第153条; ENTRUSTED:
 * 同法第252条の14.
 */
export const assignmentModes = [
  'STATUTORY',
  'TRANSFERRED',
  'DELEGATED',
  'ALLOCATED',
  'ASSISTED',
  'DECIDED_FOR',
  'ENTRUSTED',
] as const;
export type AssignmentMode = (typeof assignmentModes)[number];

/**
 * What a provision does for an assignment, from the highest authority down: the Act that makes the
 * work exist, who holds the power, its transfer to the city, its delegation within the city, what
 * sets the unit up, what allots the work.
 */
export const basisRoles = [
  'FUNCTION',
  'AUTHORITY',
  'TRANSFER',
  'DELEGATION',
  'ORGANIZATION',
  'ALLOCATION',
] as const;
export type BasisRole = (typeof basisRoles)[number];
/** What a step of an answer does: a legal basis, or a reference. REFERENCE is never stated of a basis. */
export type StepRole = BasisRole | 'REFERENCE';

/** What sort of unit it is; OFFICE_HOLDER: an office held by a person (市長, 区長, 知事). */
export const organizationTypes = [
  'MUNICIPALITY',
  'BUREAU',
  'WARD_OFFICE',
  'DIVISION',
  'BRANCH_OFFICE',
  'SUB_BRANCH',
  'CENTER',
  'SECTION',
  'COMMISSION',
  'WELFARE_OFFICE',
  'OFFICE_HOLDER',
] as const;
export type OrganizationType = (typeof organizationTypes)[number];

/** Headings, then articles and what is below them, then what is appended, then the large parts. */
export const provisionKinds = [
  'PART',
  'CHAPTER',
  'SECTION',
  'SUBSECTION',
  'DIVISION',
  'ARTICLE',
  'PARAGRAPH',
  'ITEM',
  'SUBITEM',
  'APPENDED_TABLE',
  'TABLE_ROW',
  'REMARKS',
  'APPENDED_NOTE',
  'APPENDED_FORM',
  'APPENDED_FORMAT',
  'APPENDED_FIGURE',
  'APPENDIX',
  'MAIN_PROVISION',
  'SUPPLEMENTARY_PROVISION',
  'ENACTING_STATEMENT',
  'PREAMBLE',
] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

/**
 * What a reference does: it names a provision, applies it with the necessary changes, deems something
 * to be what it speaks of, reads it with other words, sets what it leaves to an order (政令で定める), or has
 * it for its own basis (…の規定に基づき). CITES and BASED_ON are ELI's terms, the others
 * those of the Standard Legal Terms Dictionary.
 */
export const citationKinds = [
  'CITES',
  'APPLIES_MUTATIS_MUTANDIS',
  'DEEMS',
  'READS_AS',
  'SPECIFIES',
  'BASED_ON',
] as const;
export type CitationKind = (typeof citationKinds)[number];

/** Whom a policy's sentence on roles speaks of. */
export const roleLevels = ['HEAD_OFFICE', 'WARD_OFFICE', 'BOTH'] as const;
export type RoleLevel = (typeof roleLevels)[number];

/** Whose organisation it is. */
export const tiers = ['STATE', 'PREFECTURE', 'MUNICIPALITY', 'WARD'] as const;
export type Tier = (typeof tiers)[number];

/** Why it is not known what a citation cites. */
export const unresolvedReasons = [
  /** No instrument of that name or number is in the register. */
  'UNKNOWN_INSTRUMENT',
  /** Several instruments bear the name, and no number tells them apart. */
  'AMBIGUOUS_INSTRUMENT',
  /** The instrument is known, the text that is cited is not at hand: an amending law's own articles. */
  'NOT_COLLECTED',
  /** The instrument has no such provision, or none in the text at hand. */
  'NO_SUCH_PROVISION',
  /** 削除 */
  'DELETED',
  /** 改正前の, 廃止前の, 旧法: a text that is no longer the one at hand. */
  'FORMER_TEXT',
  /** 同条, 前条 and the like without anything that they go back to. */
  'NO_ANTECEDENT',
  /** 第二章: divisions have no anchor. */
  'DIVISION',
] as const;
export type UnresolvedReason = (typeof unresolvedReasons)[number];

/** What is open about an assignment, an ordinance or a city. In this order gaps are listed. */
export const gapKinds = [
  'NO_BASIS_STATED',
  'INFERRED_ONLY',
  'MISSING_LINK',
  'NOT_COLLECTED',
  'BASIS_REPEALED',
  'BASIS_NOT_YET_IN_FORCE',
  'PARENT_AMENDED_LATER',
  'CONFLICT',
] as const;
export type GapKind = (typeof gapKinds)[number];
