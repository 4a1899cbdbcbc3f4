/** Reads what references say, each in the light of those before it. */
import type { Anchor } from '../../graph/anchor.ts';
import type { UnresolvedReason } from '../../graph/vocabulary.ts';
import { Antecedents } from './antecedents.ts';
import { isOfAmendedText, isOfFormerText } from './former.ts';
import { isName, type Reference } from './grammar.ts';
import type { Instrument } from './instrument.ts';
import type { Outline } from './outline.ts';
import {
  above,
  besideByNumbers,
  descend,
  isRow,
  missingIn,
  reaches,
  rootOf,
  upTo,
} from './position.ts';
import { lastAnchor, type Reading } from './reading.ts';
import { type Head, type Level, levels, type Step } from './token.ts';

/** Where a reading begins: the instrument, and the anchor that the steps go on from. */
interface Base {
  readonly instrument: Instrument;
  readonly anchors: readonly string[];
  readonly names?: Reading['names'];
  readonly problem?: UnresolvedReason;
  readonly namesInstrument?: boolean;
}

type Owned = Omit<Base, 'anchors'>;

/** A name and its law number, and nothing else. */
const lawInFirstCell = /^[^\t]*（[^\t（）]*第[^\t（）]*号）\t/;

const unknown: Instrument = { noun: 'other', ids: [], former: false };
const noNames: Reading['names'] = new Set();

export class Reader {
  readonly #own: Instrument;
  readonly #outline: Outline;
  readonly #antecedents = new Antecedents();
  #readings = new Map<Reference, Reading>();
  #anchor: Anchor = 'Mp' as Anchor;
  #text = '';
  /** In the row of a table that has a law alone in its first cell: that law. */
  #lawOfRow: Instrument | undefined;

  constructor(own: Instrument, outline: Outline) {
    this.#own = own;
    this.#outline = outline;
  }

  /** Begins another provision. */
  begin(anchor: Anchor, text: string): void {
    const isSameArticle = above(anchor, 'Pr') === above(this.#anchor, 'Pr');
    if (isSameArticle) this.#antecedents.moveOn();
    else this.#antecedents.forget();
    this.#readings = new Map();
    this.#anchor = anchor;
    this.#text = text;
    // Which law that is the name tells, where it is read: until then, and where it is not known, none.
    this.#lawOfRow = isRow(anchor) && lawInFirstCell.test(text) ? unknown : undefined;
  }

  /** What a reference says; undefined where its words cite nothing (同表 of 次の表). */
  read(reference: Reference): Reading | undefined {
    const reading = this.#readRange(reference);
    if (reading === undefined) return undefined;
    this.#readings.set(reference, reading);
    if (this.#isFirstCell(reference)) this.#lawOfRow = reading.instrument;
    this.#antecedents.note(reading, reference.brackets);
    return reading;
  }

  #readRange(reference: Reference): Reading | undefined {
    const { from } = reference;
    const first = from && (this.#readings.get(from) ?? this.read(from));
    const reading = this.#readOne(reference);
    if (reading === undefined || first === undefined) return reading;
    const through = lastAnchor(reading);
    const problem = first.problem ?? reading.problem;
    // 第千三百一条から前条まで begins in the text in which 前条 is, though an amending law calls that its own.
    const isToHere = reference.steps[0]?.how === 'beside' && through !== undefined;
    const [start = ''] = first.anchors;
    return {
      ...reading,
      instrument: isToHere ? reading.instrument : first.instrument,
      anchors: isToHere ? [start.replace(/^Mp(?=-At_)/, rootOf(through))] : [start].filter(Boolean),
      ...(through === undefined ? {} : { through }),
      ...(problem === undefined ? {} : { problem }),
    };
  }

  #readOne(reference: Reference): Reading | undefined {
    const base = this.#isRowLabel(reference) ? undefined : this.#base(reference);
    if (base === undefined) return undefined;
    const names = new Set(base.names ?? noNames);
    const { head, steps, part } = reference;
    if (head?.head === 'table' || head?.head === 'same table') names.add('table');
    for (const step of steps) {
      if ('level' in step && step.how !== 'this') names.add(step.level);
    }
    const rest = steps.filter((step, i) => i > 0 || step.how === 'number');
    const items = steps.some(({ how }) => how === 'these items' || how === 'those items');
    const isDivision = steps.some(({ how }) => how === 'division');
    const problem = base.problem ?? (isDivision ? 'DIVISION' : undefined);
    const shown = items ? 'ITEMS' : part;
    return {
      instrument: this.#ofItsTime(base.instrument, reference),
      anchors: isDivision ? [] : base.anchors.map((anchor) => rest.reduce(descend, anchor)),
      names,
      ...(shown === undefined ? {} : { part: shown }),
      ...(problem === undefined ? {} : { problem }),
      ...(base.namesInstrument ? { namesInstrument: true } : {}),
    };
  }

  /**
   * 戸籍法（昭和二十二年法律第二百二十四号） before 第一条第一項の規定により…: what the other cells say is in the terms of the law in
   * the first one (地方自治法別表第一備考).
   */
  #isFirstCell(reference: Reference): boolean {
    const { start, end } = reference;
    const isCell = this.#text.indexOf('\t') === end && isRow(this.#anchor);
    // A number says which law it is, though the title be known in part only.
    return isName(reference) && isCell && (start === 0 || this.#lawOfRow !== undefined);
  }

  /** 騒音規制法の項: the name of a row, which cites nothing. */
  #isRowLabel(reference: Reference): boolean {
    const { end } = reference;
    return isName(reference) && this.#text.startsWith('の項', end);
  }

  /** The instrument in the text that 改正前の or 改正後の says is meant: of a list of names (改正前の証券取引法、測量法), each. */
  #ofItsTime(instrument: Instrument, reference: Reference): Instrument {
    const { start, list } = reference;
    const isFormer =
      isOfFormerText(this.#text, start) ||
      (isName(reference) && isOfFormerText(this.#text, list.start));
    if (isFormer) return { ...instrument, former: true };
    return instrument.former && isOfAmendedText(this.#text, start)
      ? { ...instrument, former: false }
      : instrument;
  }

  #base(reference: Reference): Base | undefined {
    const { owner, head, steps } = reference;
    const [step] = steps;
    const before = reference.before && this.#readings.get(reference.before);
    const name = reference.name && this.#readings.get(reference.name);
    if (owner !== undefined || name !== undefined) {
      const found = name ?? this.#ownerOf(reference);
      return head === undefined
        ? { ...found, anchors: steps.length === 0 ? [] : ['Mp'] }
        : this.#under(head, found, reference);
    }
    if (head !== undefined)
      return this.#under(head, instrumentOf(before) ?? this.#rowOrOwn(), reference);
    if (step === undefined) return before;
    switch (step.how) {
      case 'number':
        return this.#numbered(step.level, reference, before);
      case 'beside':
      case 'before':
        return this.#beside(step);
      case 'this':
        return this.#here(upTo(this.#anchor, step.level));
      case 'same':
        return this.#same(step.level, reference.start);
      case 'these items':
        return this.#here(upTo(this.#anchor, 'Pr'));
      case 'those items':
        return this.#those(reference.start) ?? this.#here(upTo(this.#anchor, 'Pr'));
      case 'division':
        return { ...(instrumentOf(before) ?? this.#rowOrOwn()), anchors: [] };
    }
  }

  /** Whose a 附則, a table or a chapter is that nothing says it of. */
  #rowOrOwn(): Owned {
    return { instrument: this.#lawOfRow ?? this.#own };
  }

  #ownerOf({ owner, start }: Reference): Owned {
    if (owner?.owner === 'named') return { instrument: owner.instrument, namesInstrument: true };
    if (owner?.owner === 'this') return { instrument: this.#lawOfRow ?? this.#thisInstrument() };
    const noun = owner?.noun ?? 'other';
    const found =
      this.#antecedents.last(start, (one) => isNamed(one) && one.instrument.noun === noun) ??
      this.#antecedents.last(start, isNamed);
    return found === undefined
      ? { instrument: unknown, problem: 'NO_ANTECEDENT' }
      : { instrument: found.instrument, namesInstrument: true };
  }

  /** この法律 in the 附則 that an amending law left here is that law. */
  #thisInstrument(): Instrument {
    const [, amending] = /^Sp_(.+)$/.exec(rootOf(this.#anchor)) ?? [];
    return amending === undefined ? this.#own : { ...this.#own, ids: [`law/${amending}`] };
  }

  #under(head: Head, owned: Owned, reference: Reference): Base | undefined {
    const { start } = reference;
    const before = reference.before && this.#readings.get(reference.before);
    // An amending law's 附則 stands in the instrument that it amends.
    const [id] = this.#thisInstrument().ids;
    const base = owned.instrument.ids[0] === id ? { ...owned, instrument: this.#own } : owned;
    const root = rootOf(this.#anchor);
    const supplementary = base.instrument === this.#own && root.startsWith('Sp') ? root : 'Sp';
    switch (head.head) {
      case 'Mp':
        return { ...base, anchors: ['Mp'] };
      case 'Sp':
        return { ...base, anchors: [supplementary] };
      case 'table': {
        const table = ['AppdxTable', head.number].filter(Boolean).join(head.isItem ? '-It_' : '_');
        const row = head.row === undefined ? '' : `-Row_${head.row}`;
        const under = head.isSupplementary ? `${supplementary}-` : '';
        return { ...base, anchors: [under + table + row] };
      }
      case 'same table': {
        const found = before ?? this.#antecedents.last(start, ({ names }) => names.has('table'));
        const isOther =
          before === undefined && /(?:次|左|項|条|号|この)の?表/.test(this.#text.slice(0, start));
        if (found === undefined || isOther) return undefined;
        const table = (lastAnchor(found) ?? '').replace(/-Row_.*/, '');
        const row = head.row === undefined ? '' : `-Row_${head.row}`;
        return { ...found, anchors: [table + row] };
      }
    }
  }

  #numbered(level: Level, reference: Reference, before: Reading | undefined): Base | undefined {
    const inherited = before && lastAnchor(before);
    if (
      before !== undefined &&
      inherited !== undefined &&
      (level === 'At' || reaches(inherited, level))
    ) {
      const root = rootOf(inherited);
      const anchor =
        level === 'At' ? (root.startsWith('Sp') ? root : 'Mp') : above(inherited, level);
      return { ...before, names: down(before.names, level), anchors: [anchor] };
    }
    if (level === 'At' && before?.problem === 'DIVISION' && before.namesInstrument) {
      return { ...instrumentOf(before), instrument: before.instrument, anchors: ['Mp'] };
    }
    const host = this.#restricted(level, reference);
    if (host !== undefined) return host;
    if (level === 'At') return this.#article(reference);
    if (level === 'Pr' && isRow(this.#anchor)) return this.#here(undefined);
    const own =
      level === 'Pr' ? above(this.#anchor, 'Pr') : upTo(this.#anchor, levelAbove[level] ?? 'At');
    const [step] = reference.steps;
    const isThere =
      own !== undefined && step && this.#outline.find(descend(own, step)) !== undefined;
    // 次の各号に掲げる事項（第四号から第七号までについては、…）: items of the provision spoken of.
    const spokenOf = level === 'It' && !isThere ? this.#those(reference.start) : undefined;
    if (spokenOf !== undefined) return spokenOf;
    // A letter by itself cites only where there is such a subitem.
    return isThere || level === 'Pr' || level === 'It' ? this.#here(own) : undefined;
  }

  /** 第十六条（第五項を除く。）: what is left out, or alone is meant, is part of what stands before. */
  #restricted(level: Level, { brackets, start, list }: Reference): Base | undefined {
    const host = brackets?.host && this.#readings.get(brackets.host);
    if (!host || brackets.start !== start - 1 || start !== list.start) return undefined;
    const [first = ''] = this.#text.slice(start, brackets.end).split('。', 1);
    if (!/(?:除く|限る)[）)]?$/.test(first)) return undefined;
    const last = lastAnchor(host);
    // 第一号から第六号まで（第二号を除く。）: one of the range.
    const anchor = host.through !== undefined && last ? above(last, level) : last;
    if (anchor !== undefined)
      return reaches(anchor, level) ? undefined : { ...host, anchors: [anchor] };
    // 民法（第三条を除く。）, 同法第二章（第三条を除く。）
    const owned = instrumentOf(host);
    return level === 'At' && owned?.namesInstrument ? { ...owned, anchors: ['Mp'] } : undefined;
  }

  /** An article without a word of whose it is. */
  #article({ start, list, steps }: Reference): Base {
    if (this.#lawOfRow !== undefined) return { instrument: this.#lawOfRow, anchors: ['Mp'] };
    const root = rootOf(this.#anchor);
    const words = this.#text;
    const isOfOwnText =
      !root.startsWith('Sp_') ||
      isOfFormerText(words, start) ||
      isOfAmendedText(words, start) ||
      isAmended(words, start, list.end);
    if (!isOfOwnText) return { instrument: this.#thisInstrument(), anchors: ['Mp'] };
    const [step] = steps;
    const number = step?.how === 'number' ? step.number : '';
    // Old statutes number the articles of their 附則 on from those of the main provision.
    const isInSupplement =
      root === 'Sp' &&
      this.#outline.find(`Mp-At_${number}`) === undefined &&
      this.#outline.find(`Sp-At_${number}`) !== undefined;
    return { instrument: this.#own, anchors: [isInSupplement ? 'Sp' : 'Mp'] };
  }

  #beside(step: Step & { how: 'beside' | 'before' }): Base {
    const own = upTo(this.#anchor, step.level) as Anchor | undefined;
    if (own === undefined) return { instrument: this.#own, anchors: [], problem: 'NO_ANTECEDENT' };
    const anchors =
      step.how === 'before' ? this.#outline.before(own) : this.#outline.beside(own, step.count);
    if (anchors.length > 0) return { instrument: this.#own, anchors };
    const next = step.how === 'beside' ? besideByNumbers(own, step.count) : [];
    return next.length === 0
      ? { instrument: this.#own, anchors: [], problem: missingIn(own) }
      : { instrument: this.#own, anchors: next };
  }

  #here(anchor: string | undefined): Base {
    return anchor === undefined
      ? { instrument: this.#own, anchors: [], problem: 'NO_ANTECEDENT' }
      : { instrument: this.#own, anchors: [anchor] };
  }

  /** 同条; 同項 may be the row of a table as well. */
  #same(level: Level, start: number): Base | undefined {
    const isInRow = (anchor = '') => level === 'Pr' && anchor.includes('-Row_');
    const found = this.#antecedents.last(
      start,
      (one) => one.names.has(level) || isInRow(lastAnchor(one)),
    );
    const last = found && lastAnchor(found);
    const anchor = isInRow(last) ? last : upTo(last ?? '', level);
    if (found === undefined && level === 'Pr' && this.#text.slice(0, start).includes('の項')) {
      return undefined;
    }
    if (found === undefined || (anchor === undefined && found.problem === undefined)) {
      return { instrument: this.#own, anchors: [], problem: 'NO_ANTECEDENT' };
    }
    return {
      ...found,
      names: down(found.names, level),
      anchors: anchor === undefined ? [] : [anchor],
    };
  }

  #those(start: number): Base | undefined {
    return this.#antecedents.last(start, ({ part }) => part === 'ITEMS');
  }
}

const levelAbove: Readonly<Partial<Record<Level, Level>>> = {
  It: 'Pr',
  Si1: 'It',
  Si2: 'Si1',
  Si3: 'Si2',
};

/** Of the levels named, those down to `level`. */
const down = (names: Reading['names'], level: Level): Reading['names'] =>
  new Set(levels.slice(0, levels.indexOf(level) + 1).filter((each) => names.has(each)));

/** Whether the words around an article say that it is amended: 第三条の改正規定, 同条を第五条とする. */
function isAmended(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 50);
  return (
    /^(?!の規定|中[^第「])[^、。「」（(]{0,40}改正規定/.test(behind) ||
    (text[start - 1] === 'を' && /^と(?:する|し、)/.test(behind))
  );
}

const isNamed = ({ namesInstrument }: Reading): boolean => namesInstrument === true;

/** Whose a reading is, for the next of its list. */
function instrumentOf(reading: Reading | undefined): Owned | undefined {
  if (reading === undefined) return undefined;
  const { instrument, namesInstrument = false } = reading;
  return { instrument, namesInstrument };
}
