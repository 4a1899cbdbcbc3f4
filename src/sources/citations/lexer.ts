/** Cuts a provision's text into the words that citations are made of. */
import type { Anchor } from '../../graph/anchor.ts';
import { codesOf, isClosing, isKatakana, isKatakanaStyle, isOpening } from './characters.ts';
import { nameGivenAt } from './definitions.ts';
import { isOfAmendedText, isOfFormerText } from './former.ts';
import type { Instrument } from './instrument.ts';
import { jointAt } from './joints.ts';
import { lawNumberAt } from './law-number.ts';
import type { Names } from './names.ts';
import { partAt, subitemAt } from './subitems.ts';
import type { Content, Token } from './token.ts';
import {
  type Evidence,
  endsLikeAnInstrument,
  isFollowedByRule,
  unknownNameBefore,
} from './unknown-name.ts';
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
    this.#endUnknown(at);
    const code = this.#text.charCodeAt(at);
    const joined = this.#tokens.at(-1)?.end === at;
    const style = { katakana: this.#katakana, joined };
    const name = this.#names.at(this.#text, at, this.#anchor, style);
    const number = eras.has(code) ? lawNumberAt(this.#text, at) : 0;
    if (name !== undefined && name.end >= at + number) {
      this.#pushName(at, name.end, name.instrument);
      if (name.isPartlyKnown && this.#mayHaveBegun(at)) this.#pushUnknown(name.end, 'number');
      return name.end;
    }
    if (number > 0) {
      const words = this.#text.slice(at, at + number);
      return this.#pushName(at, at + number, this.#names.ofNumber(words, this.#text, at));
    }
    if (quotes.has(code)) return this.#push(at, quoteEnd(this.#text, at), { is: 'quote' });
    if (isOpening(code)) return this.#readSubitem(at) ?? this.#open(at);
    if (isClosing(code)) return this.#close(at);
    return (
      (joined ? this.#readJoined(at) : undefined) ??
      this.#readWord(at, joined) ??
      (isKatakana(code) ? this.#readSubitem(at) : undefined)
    );
  }

  /** What only follows another word without a gap: a part, 及び, から. */
  #readJoined(at: number): number | undefined {
    const [last, before] = [this.#tokens.at(-1), this.#tokens.at(-2)];
    const behind = last?.is === 'and' ? before?.is : last?.is;
    const mayBePart = behind === 'part' || last?.is === 'step' || last?.is === 'head';
    const part = mayBePart ? partAt(this.#text, at) : undefined;
    const word = part ?? jointAt(this.#text, at) ?? this.#tableNumberAt(at);
    return word && this.#push(at, at + word.length, word.content);
  }

  #tableNumberAt(at: number): Word | undefined {
    const [joint, table] = [this.#tokens.at(-1), this.#tokens.at(-2)];
    const isAfterTable =
      table?.is === 'head' && table.head.endsWith('table') && joint?.is !== 'open';
    return isAfterTable && table.end === joint?.start ? tableNumberAt(this.#text, at) : undefined;
  }

  #readWord(at: number, joined: boolean): number | undefined {
    const word = wordAt(this.#text, at, joined);
    if (word === undefined) return undefined;
    const { length, content } = word;
    if (content.is === 'owner' && content.owner === 'this' && !this.#names.isOwn(content.word)) {
      return undefined;
    }
    if (!joined && needsOwner(content)) this.#pushUnknown(at, 'provision');
    // 別記様式第一号及び第三号: the second is a form as well.
    const [last, before] = [this.#tokens.at(-1), this.#tokens.at(-2)];
    const isOther = joined && last?.is === 'and' && before?.is === 'other' && isItem(content);
    return this.#push(at, at + length, isOther ? { is: 'other' } : content);
  }

  #readSubitem(at: number): number | undefined {
    const word = subitemAt(this.#text, at, this.#tokens, this.#anchor, this.#katakana);
    return word && this.#push(at, at + word.length, word.content);
  }

  #open(at: number): number {
    const caption = this.#tokens.at(-1)?.end === at ? captionEnd(this.#text, at) : undefined;
    if (caption !== undefined && this.#tokens.at(-1)?.is === 'step') {
      this.#push(at, at + 1, { is: 'open', isNaming: false });
      return this.#push(caption - 1, caption, { is: 'close' });
    }
    const number = lawNumberAt(this.#text, at + 1);
    if (this.#named?.end !== at) {
      if (number > 0) this.#pushUnknown(at, 'number');
      else if (givesName(this.#text, at)) this.#pushUnknown(at, 'short name');
    }
    const host = this.#named?.end === at ? this.#named.instrument : undefined;
    this.#hosts.push(host);
    if (host !== undefined) this.#names.learn(host, this.#text, at, this.#anchor);
    const isNaming = number > 0 || nameGivenAt(this.#text, at) !== undefined;
    this.#push(at, at + 1, { is: 'open', isNaming });
    return at + 1 + number;
  }

  #close(at: number): number {
    const instrument = this.#hosts.pop();
    if (instrument !== undefined) this.#named = { instrument, end: at + 1 };
    return this.#push(at, at + 1, { is: 'close' });
  }

  /**
   * A name in no register, which ends at `end`. It may hold names that are in the register:
   * Xの一部を改正する法律.
   */
  #pushUnknown(end: number, evidence: Evidence): void {
    let kept = this.#tokens.length;
    const isName = (token: Token | undefined) => token?.is === 'owner' && token.owner === 'named';
    for (;;) {
      const [last, before] = [this.#tokens[kept - 1], this.#tokens[kept - 2]];
      if (isName(last)) kept -= 1;
      else if (last?.is === 'and' && isName(before)) kept -= 2;
      else break;
    }
    const floor = this.#tokens[kept - 1]?.end ?? 0;
    const name = unknownNameBefore(this.#text, end, floor, evidence, this.#katakana);
    if (name === '') return;
    const start = end - name.length;
    while ((this.#tokens.at(-1)?.end ?? -1) > start) this.#tokens.pop();
    this.#pushName(start, end, this.#names.named(name, this.#text, start, end));
  }

  /** Takes a name in no register that ends at `at`, where what follows it shows that there is one. */
  #endUnknown(at: number): void {
    if (this.#tokens.at(-1)?.end === at) return;
    const isRule = isFollowedByRule(this.#text, at);
    if (isRule || jointAt(this.#text, at) !== undefined) this.#pushListed(at);
    if (isRule && this.#tokens.at(-1)?.end !== at) this.#pushUnknown(at, 'rule');
  }

  /** A name in no register that a joint or の規定 follows, as one of a list: 改正前の証券取引法、測量法、外国証券業者に関する法律、… */
  #pushListed(end: number): void {
    const [last, before] = [this.#tokens.at(-1), this.#tokens.at(-2)];
    const goesOn = last?.is === 'and' && before?.is === 'owner' && before.end === last.start;
    const floor = last?.end ?? 0;
    const name = unknownNameBefore(this.#text, end, floor, 'list', this.#katakana);
    const start = end - name.length;
    const isOfOneTime = isOfFormerText(this.#text, start) || isOfAmendedText(this.#text, start);
    if (name === '' || !(goesOn ? start === floor : isOfOneTime)) return;
    this.#pushName(start, end, this.#names.named(name, this.#text, start, end));
  }

  /** Whether a title goes on at `at` that began before: Xを図るためのYの一部を改正する法律, X及びYの一部を改正する法律. */
  #mayHaveBegun(at: number): boolean {
    const last = this.#tokens.at(-2);
    return (
      /(?:ための|に伴う)$/.test(this.#text.slice(Math.max(0, at - 3), at)) ||
      (last?.is === 'and' && last.end === at && this.#text.startsWith('及び', at - 2))
    );
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

const eras = codesOf('明大昭平令');
const quotes = codesOf('「『');

/** Whether the words are such as an instrument's name stands before: 第三条, 附則, 別表. */
function needsOwner(content: Content): boolean {
  if (content.is === 'head') return content.head !== 'same table';
  if (content.is !== 'step') return false;
  const { step } = content;
  return step.how === 'division' || (step.how === 'number' && step.level === 'At');
}

const isItem = (content: Content): boolean =>
  content.is === 'step' && content.step.how === 'number' && content.step.level === 'It';

/** Whether the brackets at `open` give what stands before them a name such as instruments bear. */
function givesName(text: string, open: number): boolean {
  return endsLikeAnInstrument(nameGivenAt(text, open)?.name ?? '');
}

const caption = /[（(][^（）()「」。、第前次同こ本附別]{2,40}[）)]/y;

/** Where brackets end that hold the caption of the article before them: 第十七条（国税通則法の一部改正）; undefined where they hold another thing. */
function captionEnd(text: string, open: number): number | undefined {
  caption.lastIndex = open;
  return caption.test(text) ? caption.lastIndex : undefined;
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
