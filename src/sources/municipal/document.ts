/** A municipal text, read: what every importer of such texts makes of a file. */
import type { Anchor, Segment } from '../../graph/anchor.ts';
import type { EdtfDate, LocalDate } from '../../graph/dates.ts';
import type { Amendment } from './amendment.ts';
import type { MunicipalKind } from './kinds.ts';
import type { Table } from './table.ts';

export interface City {
  readonly code: string;
  readonly name: string;
  readonly nameKana?: string | undefined;
  readonly nameEn?: string | undefined;
  /** The name of its prefecture: 和歌山県. */
  readonly prefecture: string;
}

/** Where a text was read. */
export interface TextSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** The day on which it was retrieved. */
  readonly date?: LocalDate;
  /** Of the file. */
  readonly sha256: string;
}

export interface MunicipalDocument {
  /** `jp/303411/jorei/k518rg00000080`. */
  readonly id: string;
  /** The file that it was read from, as problems name it. */
  readonly file: string;
  readonly city: City;
  readonly kind: MunicipalKind;
  readonly title: string;
  readonly titleKana?: string;
  readonly titleEn?: string;
  /** As it is cited: 平成9年かつらぎ町条例第25号. */
  readonly number?: string;
  readonly issuedOn?: EdtfDate;
  /** The day from which the text reads so, where the file says it. */
  readonly inForceFrom?: LocalDate;
  readonly source: TextSource;
  /** What the publisher adds about the text as a whole: 注 昭和61年7月から改正経過を注記した。 */
  readonly notes: readonly string[];
  /** In document order. */
  readonly provisions: readonly ParsedProvision[];
}

export interface ParsedProvision {
  /** Unique in the document. */
  readonly anchor: Anchor;
  /** The last step of the anchor. */
  readonly segment: Segment;
  /** The provision that it stands in or under: for an article the heading, 章 or 節. */
  readonly parent: Anchor | undefined;
  /** Its place as it is cited within the text: 第3条の2第1項第2号ア. */
  readonly number: string;
  /** Its own number as printed: 第3条, 2, (1), ア, 附則; empty where it has none. */
  readonly label: string;
  /** Its heading as printed: (目的), 総則, and the 課 that a list of work is headed by. */
  readonly caption: string;
  /** Its words without those of the provisions below it; empty where it has none of its own. */
  readonly text: string;
  /** The tables among its words; of a row of a 別表, its lines. */
  readonly tables: readonly Table[];
  /** Of a 附則: the amending text that it came with. */
  readonly amendment: Amendment | undefined;
  /** Whether the publisher gives only an extract of it (抄). */
  readonly extract: boolean;
  /** What the publisher notes on its amendments: (平10条例5・一部改正); empty where nothing. */
  readonly history: string;
}
