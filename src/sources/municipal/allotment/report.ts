/** What was made of each item that divides work, for a person to look over. */
import type { NearDuty } from './duties.ts';

/** An item whose words are a name of a duty. */
export interface Decided {
  readonly unit: string;
  readonly duty: string;
  /** The alias that the words are; left out where they are the duty's own name. */
  readonly alias?: string;
  /** The provision, by id and as it is cited. */
  readonly provision: string;
  readonly citation: string;
  readonly words: string;
}

/** An item of which no assignment was made. */
export interface Undecided {
  /** The unit as the text names it, from the outermost inwards. */
  readonly unit: readonly string[];
  readonly provision: string;
  readonly citation: string;
  readonly words: string;
  /**
   * NO_UNIT: no unit is named. SEVERAL_UNITS: several bear the name. NO_DUTY: the words are no name of
   * a duty, or say what the work is only together with others. SEVERAL_DUTIES: several bear them.
   */
  readonly reason: 'NO_UNIT' | 'SEVERAL_UNITS' | 'NO_DUTY' | 'SEVERAL_DUTIES';
  /** Duties that may be meant, the nearest first. */
  readonly nearest: readonly NearDuty[];
}
