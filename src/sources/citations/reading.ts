/** What the words of a reference say, before anybody has looked whether it exists. */
import type { ProvisionPart } from '../../graph/parse-label.ts';
import type { UnresolvedReason } from '../../graph/vocabulary.ts';
import type { Instrument } from './instrument.ts';
import type { Level } from './token.ts';

export interface Reading {
  readonly instrument: Instrument;
  /** The anchors named: several for 前三条, none for an instrument as a whole. */
  readonly anchors: readonly string[];
  /** The last of a range that begins with the only anchor. */
  readonly through?: string;
  readonly part?: ProvisionPart;
  readonly problem?: UnresolvedReason;
  /** The levels that the words name, so that 同条, 同項, 同号 and 同表 can go back to them. */
  readonly names: ReadonlySet<Level | 'table'>;
  /** Whether 同法 can go back to it: the instrument is named, not the one that one reads. */
  readonly namesInstrument?: boolean;
}

/** The anchor that what follows goes back to. */
export const lastAnchor = ({ anchors, through }: Reading): string | undefined =>
  through ?? anchors.at(-1);
