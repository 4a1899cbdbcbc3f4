/** The words that citations are made of. */
import type { ProvisionPart } from '../../graph/parse-label.ts';
import type { Instrument, Noun } from './instrument.ts';

/** 条, 項, 号, イ, (1), (i): from the widest to the narrowest. */
export const levels = ['At', 'Pr', 'It', 'Si1', 'Si2', 'Si3'] as const;
export type Level = (typeof levels)[number];

/** One step towards a provision. */
export type Step =
  /** 第三条の二: `number` is as anchors write it, `3_2`. */
  | { readonly how: 'number'; readonly level: Level; readonly number: string }
  /** 前項 is -1 paragraph, 前三条 -3 articles, 次号 +1 item. */
  | { readonly how: 'beside'; readonly level: Level; readonly count: number }
  /** 前各項 */
  | { readonly how: 'before'; readonly level: Level }
  /** 同条 */
  | { readonly how: 'same'; readonly level: Level }
  /** この条, 本条 */
  | { readonly how: 'this'; readonly level: Level }
  /** 次の各号 */
  | { readonly how: 'these items' }
  /** 当該各号: those spoken of, else one's own. */
  | { readonly how: 'those items' }
  /** 第二章, この節: divisions have no anchor. */
  | { readonly how: 'division' };

/** 附則, 本則, 別表第一の三の項, 同表. */
export type Head =
  | { readonly head: 'Mp' }
  /** `this` in この附則. */
  | { readonly head: 'Sp'; readonly which?: 'this' }
  | {
      readonly head: 'table';
      /** As anchors write it; empty for the only table. */
      readonly number: string;
      readonly row?: string;
      /** 別表第六号: the sixth table, or the sixth item of the only one. */
      readonly isItem: boolean;
      /** 附則別表 */
      readonly isSupplementary: boolean;
    }
  | { readonly head: 'same table'; readonly row?: string };

/** What stands before the words of a provision and says whose it is. */
export type Owner =
  /** 旅券法, 法, 昭和二十六年法律第二百六十七号 */
  | { readonly owner: 'named'; readonly instrument: Instrument }
  /** 同法 */
  | { readonly owner: 'same'; readonly noun: Noun }
  /** この法律 */
  | { readonly owner: 'this'; readonly word: string };

export type Content =
  | ({ readonly is: 'owner' } & Owner)
  | ({ readonly is: 'head' } & Head)
  | { readonly is: 'step'; readonly step: Step }
  /** ただし書; 各号 behind a provision. */
  | { readonly is: 'part'; readonly part: ProvisionPart }
  /** 及び, 又は, 、 */
  | { readonly is: 'and' }
  /** から, まで, 乃至 */
  | { readonly is: 'from' }
  | { readonly is: 'until' }
  | { readonly is: 'through' }
  /** `isNaming` where a law's number or a short name stands behind it. */
  | { readonly is: 'open'; readonly isNaming: boolean }
  | { readonly is: 'close' }
  /** 中 behind a provision: what it precedes is another's (第一条中地方自治法). */
  | { readonly is: 'within' }
  /** What only looks like an item: 別記様式第一号, 第二号被保険者. */
  | { readonly is: 'other' }
  /** 「…」 with all that it holds. */
  | { readonly is: 'quote' };

/** A word and where it stands; what no citation is made of is no token but a gap between two. */
export type Token = Content & { readonly start: number; readonly end: number };
