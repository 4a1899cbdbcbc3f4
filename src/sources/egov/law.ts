/** A law, read: what the rest of the program knows of e-Gov's XML. */
import type { Anchor, Segment } from '../../graph/anchor.ts';
import type { EdtfDate, LocalDate } from '../../graph/dates.ts';
import type { InstrumentKind } from '../../graph/model.ts';
import type { Amendment } from './amendment.ts';
import type { Revision } from './revision.ts';
import type { NamedPart } from './sentences.ts';

/** One revision of one law. */
export interface ParsedLaw {
  /** In the graph: `law/` and the law id. */
  readonly id: string;
  /** 法令ID, 322AC0000000067. */
  readonly lawId: string;
  readonly kind: InstrumentKind;
  /** 昭和二十二年法律第六十七号. */
  readonly number: string;
  /** Without the 抄 that ends the titles of some extracts. */
  readonly title: string;
  readonly titleKana?: string;
  readonly abbreviations: readonly string[];
  /** The day of promulgation; its year alone where the XML says no more. */
  readonly issuedOn?: EdtfDate;
  /** Left out where the download does not say which revision it is. */
  readonly revision?: Revision;
  /** The day for which e-Gov gave this text out as it is, where the download says so. */
  readonly collectedOn?: LocalDate;
  /** Whether e-Gov holds only an extract of it (抄). */
  readonly extract: boolean;
  /** Of the XML. */
  readonly sha256: string;
  /** In document order. */
  readonly provisions: readonly ParsedProvision[];
}

export interface ParsedProvision {
  /** Unique in the law. */
  readonly anchor: Anchor;
  /** The last step of the anchor. */
  readonly segment: Segment;
  /** The provision that it stands in or under: for an article the heading, 章 or 節. */
  readonly parent: Anchor | undefined;
  /** Its place as it is cited within the law: 第252条の20第2項. */
  readonly number: string;
  /** Its own number as printed: 第二百五十二条の二十, ２, イ, 附　則; empty where it has none. */
  readonly label: string;
  /** Its heading as printed: （区の設置）, 総則; empty where it has none. */
  readonly caption: string;
  /** Its words without those of the provisions below it; empty where it has none of its own. */
  readonly text: string;
  /** 本文 and ただし書, 前段 and 後段 of the text. */
  readonly parts: readonly NamedPart[];
  /** Of a 附則: the law that it came with, where that is an amending one. */
  readonly amendment: Amendment | undefined;
  /** Whether e-Gov holds only an extract of it (抄). */
  readonly extract: boolean;
}

/** Revisions of one law, from the oldest on. */
export type Revisions = readonly [ParsedLaw, ...ParsedLaw[]];

/** Whether two revisions of a provision have the same words. */
export const readsTheSame = (a: ParsedProvision, b: ParsedProvision): boolean =>
  a.text === b.text && a.caption === b.caption;
