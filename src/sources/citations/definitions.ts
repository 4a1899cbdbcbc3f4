/** Short names that a text gives to instruments: （以下「法」という。）, （以下この条において「新法」という。）. */
import type { Anchor } from '../../graph/anchor.ts';
import type { Instrument } from './instrument.ts';
import { upTo } from './position.ts';

interface Definition {
  readonly name: string;
  readonly instrument: Instrument;
  /** The part of the text in which the name holds; undefined for all that follows. */
  readonly within: string | undefined;
}

export class Definitions {
  /** By first letter, the latest first. */
  readonly #definitions = new Map<number, Definition[]>();

  /** Gives `name` to an instrument, from here to the end of `within`. */
  define(name: string, instrument: Instrument, within?: string): void {
    const first = name.charCodeAt(0);
    const others = this.#definitions.get(first) ?? [];
    this.#definitions.set(first, [{ name, instrument, within }, ...others]);
  }

  /** The longest name that holds at `anchor` and that `text` has at `start`. */
  at(text: string, start: number, anchor: string): Definition | undefined {
    let found: Definition | undefined;
    for (const definition of this.#definitions.get(text.charCodeAt(start)) ?? []) {
      const { name, within } = definition;
      if (found !== undefined && name.length <= found.name.length) continue;
      if (within !== undefined && anchor !== within && !anchor.startsWith(`${within}-`)) continue;
      if (text.startsWith(name, start)) found = definition;
    }
    return found;
  }
}

/** What brackets behind a name say of it: a short name, and where that holds. */
export interface GivenName {
  readonly name: string;
  /** 以下この条において: as far as the words between 以下 and the name say. */
  readonly scope: string;
}

const given =
  /^[（(](?:[^「」（）()]*[。、])?([^「」（）()。]*)「([^「」]{1,40})」と(?:いう|いい|称|総称)/;

/** The short name that the brackets at `start` give; undefined where they give none. */
export function nameGivenAt(text: string, start: number): GivenName | undefined {
  const [, scope = '', name] = given.exec(text.slice(start, start + longestBrackets)) ?? [];
  return name === undefined ? undefined : { name, scope };
}

/** The law number, the scope and the name: more than any of them takes. */
const longestBrackets = 160;

/**
 * How far a short name holds: 以下この条において no further than the article, anything else to the end of the
 * text, as nobody uses a name before it is given. What an amending law's 附則 names, it names for
 * itself.
 */
export function extentOf(scope: string, anchor: Anchor): string | undefined {
  const [, level] = /^(?:以下)?(?:この|本)([条項号])において(?:単に)?$/.exec(scope) ?? [];
  if (level === '条') return upTo(anchor, 'At');
  if (level === '項') return upTo(anchor, 'Pr');
  if (level === '号') return upTo(anchor, 'It');
  const [root = ''] = anchor.split('-', 1);
  return root.startsWith('Sp_') ? root : undefined;
}
