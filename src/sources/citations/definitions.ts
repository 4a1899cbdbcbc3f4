/** Short names that a text gives to instruments: （以下「法」という。）, （以下この条において「新法」という。）. */
import type { Anchor } from '../../graph/anchor.ts';
import type { Instrument } from './instrument.ts';
import { rootOf, upTo } from './position.ts';

export interface Definition extends Extent {
  readonly name: string;
  readonly instrument: Instrument;
}

export class Definitions {
  /** By first letter, the latest first. */
  readonly #definitions = new Map<number, Definition[]>();

  /** Gives `name` to an instrument, from here on. */
  define(name: string, instrument: Instrument, extent: Extent): void {
    const first = name.charCodeAt(0);
    const others = this.#definitions.get(first) ?? [];
    this.#definitions.set(first, [{ name, instrument, ...extent }, ...others]);
  }

  has(name: string): boolean {
    const named = this.#definitions.get(name.charCodeAt(0)) ?? [];
    return named.some((definition) => definition.name === name);
  }

  /** The longest name that holds at `anchor` and that `text` has at `start`. */
  at(text: string, start: number, anchor: string): Definition | undefined {
    let found: Definition | undefined;
    for (const definition of this.#definitions.get(text.charCodeAt(start)) ?? []) {
      const { name } = definition;
      if (found !== undefined && name.length <= found.name.length) continue;
      if (text.startsWith(name, start) && holdsAt(definition, anchor)) found = definition;
    }
    return found;
  }
}

function holdsAt({ within, isListed }: Extent, anchor: string): boolean {
  if (isListed) return !anchor.startsWith('Sp_');
  return within === undefined || anchor === within || anchor.startsWith(`${within}-`);
}

/** What brackets behind a name say of it: a short name, and where that holds. */
export interface GivenName {
  readonly name: string;
  /** 以下この条において: as far as the words between 以下 and the name say. */
  readonly scope: string;
}

/** （昭和…号。以下「法」という。）, （第十条において「新法」という。）; until 1950 also （以下法といふ。）. */
const given =
  /^[（(](?:[^「」（）()]*[。、])?(?:([^「」（）()。]*)「([^「」]{1,40})」|(以下)([一-龥ァ-ヶ]{1,20}))(?:と(?:いう|いい|いふ|称|総称)|ト(?:称|謂))/;

/** The short name that the brackets at `start` give; undefined where they give none. */
export function nameGivenAt(text: string, start: number): GivenName | undefined {
  const [, before, quoted, since = '', bare] =
    given.exec(text.slice(start, start + longestBrackets)) ?? [];
  const name = quoted ?? bare;
  return name === undefined ? undefined : { name, scope: before ?? since };
}

/** The law number, the scope and the name: more than any of them takes. */
const longestBrackets = 160;

/** Where a short name holds. */
export interface Extent {
  /** The part of the text in which it holds; undefined for all that follows. */
  readonly within?: string;
  /** Whether it is given for some provisions only (第十条において), none of which an amending law's 附則 is. */
  readonly isListed?: boolean;
}

/**
 * How far a short name holds: 以下この条において no further than the article, anything else to the end of the
 * text, as nobody uses a name before it is given. What an amending law's 附則 names, it names for
 * itself.
 */
export function extentOf(scope: string, anchor: Anchor): Extent {
  const [, level] = /^(?:以下)?(?:この|本)([条項号])において(?:単に)?$/.exec(scope) ?? [];
  const within =
    level === '条'
      ? upTo(anchor, 'At')
      : level === '項'
        ? upTo(anchor, 'Pr')
        : level && upTo(anchor, 'It');
  if (within !== undefined) return { within };
  const root = rootOf(anchor);
  if (root.startsWith('Sp_')) return { within: root };
  return scope === '' || scope.startsWith('以下') ? {} : { isListed: true };
}
