/** Which instrument the words at a place of a text name. */
import type { Anchor } from '../../graph/anchor.ts';
import { isHan, isKatakana, isOpening } from './characters.ts';
import { Definitions, type Extent, extentOf, nameGivenAt } from './definitions.ts';
import { isOfFormerText } from './former.ts';
import { type Instrument, nounOf } from './instrument.ts';
import { kindOfNumber, lawNumberAt } from './law-number.ts';
import type { InstrumentRegister } from './register.ts';

/** A name and the brackets that belong to it. */
export interface FoundName {
  /** Where the name itself ends. */
  readonly end: number;
  readonly instrument: Instrument;
  /** Whether it is known only in part, as Xの一部を改正する法律 by X: it may begin before. */
  readonly isPartlyKnown?: boolean;
}

/** Words that end in 漢字 and that a name may follow: 又民法, その他法, ニ付刑事訴訟法, ヲ除ク外旧商法. */
const joins = /(?:[及並又若付際前後仍]|場合|その他|当該|(?:^|[^一-龥])[但外])$/;
/** What follows a title and makes another title of it. */
const continuation =
  /(?:等?の(?:一部|全部)を改正する(?:等の)?|等?を廃止する(?:等の)?|等?の施行に伴う[^、。（）「」第]{0,40}?(?:関する|定める|整備の))(?:法律|政令|[一-龥]{0,9}省令|[一-龥]{0,3}府令|命令|規則)|施行(?:令|規則|法|細則)/y;
/** What follows a title and makes another word of it: 会社法人, 消防法令, 特許法条約. */
const otherWord = /(?:[人令規制案学典犯])|条約|等(?:一部|改正)/y;
/** What may follow a short name in 漢字; anything else makes another word of it: 法人, 法令, 規則的. */
const behindShortName = new Set('第附別本及並又若乃中等上以前後施公並改違所各当');

const old = '旧';
const undefinedOld =
  /旧(?:(?:法|令|規則|条例|省令|政令|規程)(?![人令規制律例])|[一-龥]{1,8}法(?=第|附則|による|の規定))/y;
const undefinedOther =
  /新法(?![人令規制律例])|改正(?:法|政令|省令|府令|規則)(?=第|附則|による改正)/y;

export class Names {
  readonly #register: InstrumentRegister;
  readonly #own: { readonly id: string; readonly title: string };
  readonly #definitions = new Definitions();

  constructor(own: { readonly id: string; readonly title: string }, register: InstrumentRegister) {
    this.#own = own;
    this.#register = register;
  }

  /**
   * The name that begins at `start` of a provision's text; undefined where none does. `joined` says
   * that the word before it belongs to a citation and so is none that the name could be part of.
   */
  at(
    text: string,
    start: number,
    anchor: Anchor,
    { katakana, joined }: { readonly katakana: boolean; readonly joined: boolean },
  ): FoundName | undefined {
    if (!beginsWord(text, start, katakana) && !joined) return undefined;
    return (
      this.#titledAt(text, start, anchor) ??
      this.#amendedAt(text, start, anchor) ??
      personnelRuleAt(this, text, start) ??
      this.#newAt(text, start, anchor) ??
      undefinedAt(text, start)
    );
  }

  /** A short name given before, or a title; the longer one counts. */
  #titledAt(text: string, start: number, anchor: Anchor): FoundName | undefined {
    const isOld = text[start] === old;
    const from = isOld ? start + 1 : start;
    const short = this.#definitions.at(text, start, anchor);
    const shortEnd = start + (short?.name.length ?? 0);
    const titleEnd = from + this.#titleAt(text, from);
    const known = Math.max(shortEnd, titleEnd);
    if (known <= from) return undefined;
    const end = continued(text, known);
    if (short !== undefined && shortEnd === end && shortEnd >= titleEnd) {
      if (!endsWord(text, end) || isTreatyAlone(short.name, text, end)) return undefined;
      const { instrument } = short;
      const ids = isOfAnother(short, anchor, text, end) ? [] : instrument.ids;
      return {
        end,
        instrument: {
          ...instrument,
          ids,
          former: instrument.former || isOfFormerText(text, start),
        },
      };
    }
    if (end === known && isOtherWord(text, end)) return undefined;
    const instrument = this.named(text.slice(from, end), text, start, end);
    return {
      end,
      instrument: isOld ? { ...instrument, former: true } : instrument,
      isPartlyKnown: end > known,
    };
  }

  /** 新地方自治法 in a 附則, without the words that give the name: the Act as it was amended, which is the one in force. */
  #amendedAt(text: string, start: number, anchor: Anchor): FoundName | undefined {
    if (text[start] !== '新' || !anchor.startsWith('Sp')) return undefined;
    const end = start + 1 + this.#titleAt(text, start + 1);
    if (end === start + 1 || continued(text, end) > end || isOtherWord(text, end)) return undefined;
    return { end, instrument: this.named(text.slice(start + 1, end), text, start, end) };
  }

  /**
   * 新法 in a 附則: the instrument that it is part of, as it was amended. Of an amending law's 附則 only extracts are left,
   * often without the words that give the name.
   */
  #newAt(text: string, start: number, anchor: Anchor): FoundName | undefined {
    if (text[start] !== '新' || !anchor.startsWith('Sp')) return undefined;
    const noun = nounOf(this.#own.title);
    const end = start + 1 + noun.length;
    const isThere = noun !== 'other' && text.startsWith(noun, start + 1);
    if (!isThere || !endsWord(text, end)) return undefined;
    const former = isOfFormerText(text, start);
    return { end, instrument: { noun, ids: [this.#own.id], former } };
  }

  /**
   * The instrument that words of a text name, which stand from `start` to `end`. What follows them
   * in brackets tells its number.
   */
  named(name: string, text: string, start: number, end: number): Instrument {
    const titled = name === this.#own.title ? [this.#own.id] : this.#register.find(name);
    const number = this.#numberBehind(text, end);
    const ids = number === undefined ? titled : this.#numbered(number, titled);
    const noun = nounOf(name);
    // A title that has changed since, or of a law no longer in force: the number is said but once.
    if (number !== undefined && titled.length === 0) {
      this.define(name, { noun, ids, former: false });
    }
    return { noun, ids, former: name.startsWith(old) || isOfFormerText(text, start) };
  }

  /** The instrument of a law number that stands for the name: 昭和二十年法律第九号. */
  ofNumber(number: string, text: string, start: number): Instrument {
    return {
      noun: nounOf(kindOfNumber(number)),
      ids: this.#register.find(number),
      former: isOfFormerText(text, start),
    };
  }

  /** Takes note of the short name given in the brackets at `open`, if one is. */
  learn(instrument: Instrument, text: string, open: number, anchor: Anchor): void {
    const given = nameGivenAt(text, open);
    if (given === undefined) return;
    // 改正後の予決令: the words before the name say of which time it is, wherever they stand.
    this.define(given.name.replace(/^改正後の/, ''), instrument, extentOf(given.scope, anchor));
  }

  define(name: string, instrument: Instrument, extent: Extent = {}): void {
    const former = instrument.former || name.startsWith(old);
    this.#definitions.define(name, { ...instrument, former }, extent);
  }

  /** Takes a name for that of an instrument until the text gives it to one; no amending law's 附則 uses it so. */
  assume(name: string, instrument: Instrument): void {
    if (!this.#definitions.has(name)) this.define(name, instrument, { isListed: true });
  }

  /** Whether この and `word` mean this instrument: an Act's この条例 is another's. */
  isOwn(word: string): boolean {
    const kind = /(?:条例|規則|規程|命令|訓令|告示|要綱|要領|規約)$/.exec(word)?.[0];
    if (kind === undefined) return true;
    return this.#own.title.includes(kind) || (kind === '命令' && this.#own.title.endsWith('令'));
  }

  #titleAt(text: string, start: number): number {
    const own = text.startsWith(this.#own.title, start) ? this.#own.title.length : 0;
    return Math.max(own, this.#register.nameAt(text, start));
  }

  #numberBehind(text: string, end: number): string | undefined {
    if (!isOpening(text.charCodeAt(end))) return undefined;
    const length = lawNumberAt(text, end + 1);
    return length === 0 ? undefined : text.slice(end + 1, end + 1 + length);
  }

  /** A number says more than a title, which may have passed to a later instrument (河川法). */
  #numbered(number: string, titled: readonly string[]): readonly string[] {
    const ids = this.#register.find(number);
    const both = ids.filter((id) => titled.includes(id));
    return both.length > 0 ? both : ids;
  }
}

/** Where a title ends that goes on behind `end`: Xの一部を改正する法律, X施行令. */
function continued(text: string, end: number): number {
  for (let last = end; ; ) {
    continuation.lastIndex = last;
    const more = continuation.exec(text)?.[0];
    if (more === undefined) return last;
    last += more.length;
  }
}

function isOtherWord(text: string, end: number): boolean {
  otherWord.lastIndex = end;
  return otherWord.test(text);
}

const personnelRule = /(?:人事院)?規則[一二三四五六七八九十〇]+[―－ー-][一二三四五六七八九十〇]+/y;

/** 規則九―八: 人事院規則 are cited by their numbers. */
function personnelRuleAt(names: Names, text: string, start: number): FoundName | undefined {
  personnelRule.lastIndex = start;
  const rule = personnelRule.exec(text)?.[0];
  if (rule === undefined) return undefined;
  const end = start + rule.length;
  const named = names.named(`人事院${rule.replace('人事院', '')}`, text, start, end);
  return { end, instrument: { ...named, noun: '規則' } };
}

/** 旧法, 旧共済法, 改正法 and the like, though the text gives that name to none. */
function undefinedAt(text: string, start: number): FoundName | undefined {
  const isOld = text[start] === old;
  const words = isOld ? undefinedOld : undefinedOther;
  words.lastIndex = start;
  const word = words.exec(text)?.[0];
  if (word === undefined) return undefined;
  return { end: start + word.length, instrument: { noun: nounOf(word), ids: [], former: isOld } };
}

/**
 * 法の施行の日 in the 附則 of an amending order is the day of the law that made it necessary, not of the one
 * that the amended order calls 法.
 */
const isOfAnother = ({ within }: Extent, anchor: Anchor, text: string, end: number): boolean =>
  within === undefined && anchor.startsWith('Sp_') && text.startsWith('の施行', end);

/** 条約 as the short name of a treaty: it speaks of the treaty, but cites only with an article. */
const isTreatyAlone = (name: string, text: string, end: number): boolean =>
  /^(?:条約|協定|議定書|憲章)$/.test(name) && text[end] !== '第';

/** Whether no letter before makes the name the end of a longer word: 通商法 is no 商法. */
export function beginsWord(text: string, start: number, katakana: boolean): boolean {
  const before = text.charCodeAt(start - 1);
  if (start === 0 || (!isHan(before) && (katakana || !isKatakana(before)))) return true;
  return joins.test(text.slice(Math.max(0, start - 3), start));
}

/** Whether a short name ends here: 法の is 法, 法人 is not. */
const endsWord = (text: string, end: number): boolean =>
  end === text.length || !isHan(text.charCodeAt(end)) || behindShortName.has(text[end] ?? '');
