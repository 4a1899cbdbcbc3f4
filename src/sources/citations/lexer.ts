/** Cuts a provision's text into the words that citations are made of. */
import type { Anchor } from '../../graph/anchor.ts';
import { isKatakanaStyle } from './characters.ts';
import { nameGivenAt } from './definitions.ts';
import type { Instrument } from './instrument.ts';
import { jointAt } from './joints.ts';
import { lawNumberAt } from './law-number.ts';
import type { Names } from './names.ts';
import { partAt, subitemAt } from './subitems.ts';
import type { Content, Token } from './token.ts';
import { endsLikeAnInstrument, unknownNameStart } from './unknown-name.ts';
import { tableNumberAt, type Word, wordAt } from './words.ts';

/** The words of a provision's text, in order; short names that it gives are noted in `names`. */
export function lex(text: string, anchor: Anchor, names: Names): readonly Token[] {
  return new Lexer(text, anchor, names).tokens();
}

class Lexer {
  readonly #text: string;
  readonly #anchor: Anchor;
  readonly #names: Names;
  readonly #katakana: boolean;
  readonly #tokens: Token[] = [];
  /** The name last read, and where it ends with the brackets that belong to it. */
  #named: { readonly instrument: Instrument; readonly end: number } | undefined;
  /** For every open pair of brackets the name that it stands behind. */
  readonly #hosts: (Instrument | undefined)[] = [];

  constructor(text: string, anchor: Anchor, names: Names) {
    this.#text = text;
    this.#anchor = anchor;
    this.#names = names;
    this.#katakana = isKatakanaStyle(text);
  }

  tokens(): readonly Token[] {
    for (let at = 0; at < this.#text.length; ) at = this.#read(at) ?? at + 1;
    return this.#tokens;
  }

  /** Reads the word at `at` and says where it ends; undefined where none begins there. */
  #read(at: number): number | undefined {
    const name = this.#names.at(this.#text, at, this.#anchor, this.#katakana);
    const number = lawNumberAt(this.#text, at);
    if (name !== undefined && name.end >= at + number)
      return this.#pushName(at, name.end, name.instrument);
    if (number > 0) {
      const words = this.#text.slice(at, at + number);
      return this.#pushName(at, at + number, this.#names.ofNumber(words, this.#text, at));
    }
    switch (this.#text[at]) {
      case '「':
      case '『':
        return this.#push(at, quoteEnd(this.#text, at), { is: 'quote' });
      case '（':
      case '(':
        return this.#readSubitem(at) ?? this.#open(at);
      case '）':
      case ')':
        return this.#close(at);
      default:
        return this.#readJoined(at) ?? this.#readWord(at) ?? this.#readSubitem(at);
    }
  }

  /** What only follows another word without a gap: a part, 及び, から. */
  #readJoined(at: number): number | undefined {
    const last = this.#tokens.at(-1);
    if (last?.end !== at) return undefined;
    const behind = last.is === 'and' ? this.#tokens.at(-2)?.is : last.is;
    const mayBePart = behind === 'part' || last.is === 'step';
    const part = mayBePart ? partAt(this.#text, at) : undefined;
    const word = part ?? jointAt(this.#text, at) ?? this.#tableNumberAt(at);
    return word && this.#push(at, at + word.length, word.content);
  }

  #tableNumberAt(at: number): Word | undefined {
    const [table, joint] = this.#tokens.slice(-2);
    const isAfterTable = table?.is === 'head' && table.head === 'table' && joint?.is !== 'open';
    return isAfterTable && table.end === joint?.start ? tableNumberAt(this.#text, at) : undefined;
  }

  #readWord(at: number): number | undefined {
    const joined = this.#tokens.at(-1)?.end === at;
    const word = wordAt(this.#text, at, joined);
    if (word === undefined) return undefined;
    const { length, content } = word;
    if (content.is === 'owner' && content.owner === 'this' && !this.#names.isOwn(content.word)) {
      return undefined;
    }
    const needsOwner =
      content.is === 'head'
        ? content.head !== 'same table'
        : content.is === 'step' && content.step.how === 'number' && content.step.level === 'At';
    if (
      needsOwner &&
      !joined &&
      endsLikeAnInstrument.test(this.#text.slice(Math.max(0, at - 3), at))
    ) {
      this.#pushUnknown(at);
    }
    return this.#push(at, at + length, content);
  }

  #readSubitem(at: number): number | undefined {
    const word = subitemAt(this.#text, at, this.#tokens, this.#anchor, this.#katakana);
    return word && this.#push(at, at + word.length, word.content);
  }

  #open(at: number): number {
    const number = lawNumberAt(this.#text, at + 1);
    if (this.#named?.end !== at) {
      const given = nameGivenAt(this.#text, at)?.name ?? '';
      const before = this.#text.slice(Math.max(0, at - 3), at);
      const named =
        number > 0 || (endsLikeAnInstrument.test(given) && endsLikeAnInstrument.test(before));
      if (named) this.#pushUnknown(at);
    }
    const host = this.#named?.end === at ? this.#named.instrument : undefined;
    this.#hosts.push(host);
    if (host !== undefined) this.#names.learn(host, this.#text, at, this.#anchor);
    this.#push(at, at + 1, { is: 'open' });
    return at + 1 + number;
  }

  #close(at: number): number {
    const instrument = this.#hosts.pop();
    if (instrument !== undefined) this.#named = { instrument, end: at + 1 };
    return this.#push(at, at + 1, { is: 'close' });
  }

  /** A name in no register, which ends at `end`. It may hold names that are: Xの一部を改正する法律. */
  #pushUnknown(end: number): void {
    let kept = this.#tokens.length;
    const isPartOfName = (token: Token | undefined) =>
      token?.is === 'owner' && token.owner === 'named';
    while (
      isPartOfName(this.#tokens[kept - 1]) ||
      (this.#tokens[kept - 1]?.is === 'and' && isPartOfName(this.#tokens[kept - 2]))
    ) {
      kept--;
    }
    const floor = this.#tokens[kept - 1]?.end ?? 0;
    const start = unknownNameStart(this.#text, end, floor, this.#katakana);
    while ((this.#tokens.at(-1)?.start ?? -1) >= start) this.#tokens.pop();
    const from = Math.max(start, this.#tokens.at(-1)?.end ?? 0);
    if (from >= end) return;
    const name = this.#text.slice(from, end);
    this.#pushName(from, end, this.#names.named(name, this.#text, from, end));
  }

  #pushName(start: number, end: number, instrument: Instrument): number {
    this.#named = { instrument, end };
    return this.#push(start, end, { is: 'owner', owner: 'named', instrument });
  }

  #push(start: number, end: number, content: Content): number {
    this.#tokens.push({ ...content, start, end });
    return end;
  }
}

/** Where the quotation that opens at `start` ends, with those inside it; the bracket alone where it never does. */
function quoteEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '「' || char === '『') depth++;
    else if (char === '」' || char === '』') depth--;
    if (depth === 0) return at + 1;
  }
  return start + 1;
}
