/** Puts the lines of a municipal text in their places. */
import { type BranchedNumber, type HeadingKind, mayStandBelow } from '../../graph/anchor.ts';
import { readAmendment } from './amendment.ts';
import { type Block, isInBrackets } from './blocks.ts';
import { begins, Lists } from './lists.ts';
import { Part, type Step } from './part.ts';
import { type Table, wordsOfLines } from './table.ts';
import { addRows } from './table-rows.ts';
import { nameInHeading, rankOfHeading } from './units.ts';

export interface Outline {
  /** 制定文 or 前文, 本則, 附則, 別表. */
  readonly parts: readonly Part[];
  /** What the publisher notes on the text as a whole. */
  readonly notes: readonly string[];
}

export function outlineOf(blocks: readonly Block[]): Outline {
  const reader = new OutlineReader();
  for (const [i, block] of blocks.entries()) {
    reader.add(block, blocks.slice(i + 1, i + 1 + mostListHeadings));
  }
  return reader.end();
}

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

const headingOrder: readonly string[] = ['Pa', 'Ch', 'Se', 'Ss', 'Di'] satisfies HeadingKind[];
/** 局, 部, 課 and 係 may head a list together. */
const mostListHeadings = 4;
const longestListHeading = 40;

class OutlineReader {
  readonly #main = new Part({ kind: 'Mp' });
  readonly #before: Part[] = [];
  readonly #behind: Part[] = [];
  readonly #notes: string[] = [];
  /** Words before the first article: whether 制定文, 前文 or all that there is, what follows tells. */
  #opening: string[] = [];
  /** 本則, a 附則, or a 別表 and the like. */
  #division = this.#main;
  #headings: readonly Part[] = [];
  #article: Part | undefined;
  /** The paragraph, 別表 or 備考 that words are added to and lists stand in. */
  #holder: Part | undefined;
  #paragraph = 0;
  #lists = new Lists();
  #caption = '';

  add(block: Block, following: readonly Block[]): void {
    switch (block.kind) {
      case 'heading':
        this.#addHeading(block);
        break;
      case 'article':
        this.#addArticle(block);
        break;
      case 'numbered':
        if (this.#isParagraph(block)) this.#addParagraph(block);
        else this.#addItem(block);
        break;
      case 'supplement':
        this.#addSupplement(block);
        break;
      case 'appendix':
        this.#addAppendix(block);
        break;
      case 'remarks':
        this.#addRemarks(block);
        break;
      case 'table':
        this.#addTable(block.table);
        break;
      case 'history':
        this.#addHistory(block.words);
        break;
      case 'caption':
        this.#caption += block.words;
        break;
      case 'words':
        if (this.#isCaption(block.words, following[0])) this.#caption += block.words;
        else if (this.#headsList(block.words, following)) this.#addListHeading(block.words);
        else this.#addWords(block.words);
        break;
      default:
        block satisfies never;
    }
  }

  end(): Outline {
    this.#closeDivision();
    const main = this.#main.parts.length === 0 ? [] : [this.#main];
    return { parts: [...this.#before, ...main, ...this.#behind], notes: this.#notes };
  }

  #addHeading({ step, number, to, label, words }: BlockOf<'heading'>): void {
    const depth = headingOrder.indexOf(step);
    const open = this.#headings.filter((part) => headingOrder.indexOf(part.step.kind) < depth);
    const above = open.at(-1) ?? this.#division;
    if (!mayStandBelow(step, above.step.kind)) {
      this.#addWords(`${label}　${words}`);
      return;
    }
    this.#closeOpening();
    this.#closeArticle();
    // 第3章　削除: that is what it says, not what it is about.
    const isDeleted = words === '削除';
    const heading = new Part(rangeStep(step, number, to), {
      label,
      caption: isDeleted ? '' : words,
    });
    if (isDeleted) heading.add(words);
    above.parts.push(heading);
    this.#headings = [...open, heading];
  }

  #addArticle({ number, to, label, words }: BlockOf<'article'>): void {
    if (isAppendix(this.#division)) {
      this.#addWords(`${label}　${words}`);
      return;
    }
    const before = this.#takeCaption();
    this.#closeOpening();
    this.#closeArticle();
    // 第1条(目的) この条例は: here the caption stands behind the number.
    const [, behind, rest = ''] = /^([（(][^）)。]+[）)])\s*(\S.*)$/s.exec(words) ?? [];
    const isBehind = before === '' && behind !== undefined;
    this.#article = new Part(rangeStep('At', number, to), {
      label,
      caption: isBehind ? behind : before,
    });
    this.#place.parts.push(this.#article);
    this.#openParagraph(this.#article, [1]).add(isBehind ? rest : words);
  }

  /** The first paragraph of an article bears no number, so 1 begins a list there. */
  #isParagraph({ numbered }: BlockOf<'numbered'>): boolean {
    return (
      numbered.style === 'arabic' &&
      !isAppendix(this.#division) &&
      !this.#lists.continues(numbered) &&
      Number(numbered.sign) > this.#paragraph
    );
  }

  #addParagraph({ numbered, label, words }: BlockOf<'numbered'>): void {
    const caption = this.#takeCaption();
    this.#closeOpening();
    const number = [Number(numbered.sign), ...numbered.branches];
    const paragraph = this.#openParagraph(this.#article ?? this.#place, number);
    paragraph.label = label;
    paragraph.caption = caption;
    paragraph.add(words);
  }

  #addItem(block: BlockOf<'numbered'>): void {
    const mayHold = !isAppendix(this.#division) || this.#division.step.kind === 'AppdxTable';
    this.#spendCaption();
    if (mayHold && this.#lists.add(block, this.#ensureHolder())) return;
    this.#addWords(`${block.label}　${block.words}`);
  }

  #addSupplement({ label, words }: BlockOf<'supplement'>): void {
    const amendment = readAmendment(words.replace(/\s*抄$/, ''));
    const step: Step = amendment === null ? { kind: 'Sp' } : { kind: 'Sp', amendment };
    const supplement = new Part(step, { label, caption: words });
    supplement.extract = words.endsWith('抄');
    this.#openDivision(supplement);
  }

  #addAppendix({ step, number, label, words }: BlockOf<'appendix'>): void {
    const cited = step === 'AppdxTable' ? {} : { cited: label };
    this.#openDivision(new Part({ kind: step, number, ...cited }, { label, caption: words }));
    this.#hold(this.#division);
  }

  #addRemarks({ label, words }: BlockOf<'remarks'>): void {
    if (this.#division.step.kind !== 'AppdxTable') {
      this.#addWords(words === '' ? label : `${label}　${words}`);
      return;
    }
    const remarks = new Part({ kind: 'Remarks' }, { label });
    remarks.add(words);
    this.#division.parts.push(remarks);
    this.#hold(remarks);
  }

  #addTable(table: Table): void {
    this.#spendCaption();
    const holder = this.#lists.last ?? this.#ensureHolder();
    if (holder.step.kind === 'AppdxTable') addRows(holder, table);
    else {
      holder.add(wordsOfLines(table.lines));
      holder.tables.push(table);
    }
  }

  #addHistory(words: string): void {
    const holder = this.#article ?? this.#holder;
    if (holder === undefined) this.#notes.push(words);
    else holder.history.push(words);
  }

  #isCaption(words: string, next: Block | undefined): boolean {
    if (!isInBrackets(words) || isAppendix(this.#division)) return false;
    return next?.kind === 'article' || (next?.kind === 'numbered' && this.#isParagraph(next));
  }

  /** Whether words head a list that begins behind them: 市民課, and then (1). */
  #headsList(words: string, following: readonly Block[]): boolean {
    if (this.#holder === undefined || !mayHeadList(words)) return false;
    if (isAppendix(this.#division) && this.#division.step.kind !== 'AppdxTable') return false;
    const first = following.find((block) => block.kind !== 'words' || !mayHeadList(block.words));
    return first?.kind === 'numbered' && begins(first.numbered) && !this.#isParagraph(first);
  }

  #addListHeading(words: string): void {
    const heading = { name: nameInHeading(words), rank: rankOfHeading(words) };
    this.#lists.addHeading(words, heading, this.#ensureHolder());
  }

  #addWords(words: string): void {
    const isOpening = this.#division === this.#main && this.#main.parts.length === 0;
    if (isOpening) {
      this.#opening.push(this.#takeCaption(), words);
      return;
    }
    this.#spendCaption();
    // What goes on behind a list is the paragraph's: ただし書 and 後段.
    const goesOn = /^(?:ただし、|この場合)/.test(words);
    const holder = this.#ensureHolder();
    ((goesOn ? undefined : this.#lists.last) ?? holder).add(words);
  }

  /** A caption that no article or paragraph followed is words. */
  #spendCaption(): void {
    if (this.#holder !== undefined) this.#holder.add(this.#takeCaption());
  }

  #takeCaption(): string {
    const caption = this.#caption;
    this.#caption = '';
    return caption;
  }

  /** Where articles and paragraphs are put. */
  get #place(): Part {
    return this.#headings.at(-1) ?? this.#division;
  }

  #ensureHolder(): Part {
    if (this.#holder !== undefined) return this.#holder;
    const paragraph = this.#openParagraph(this.#place, [1]);
    paragraph.caption = this.#takeCaption();
    for (const words of this.#opening.splice(0)) paragraph.add(words);
    return paragraph;
  }

  #openParagraph(above: Part, number: BranchedNumber): Part {
    const paragraph = new Part({ kind: 'Pr', number });
    above.parts.push(paragraph);
    this.#paragraph = number[0] ?? 1;
    this.#hold(paragraph);
    return paragraph;
  }

  #hold(part: Part): void {
    this.#holder = part;
    this.#lists = new Lists();
  }

  #closeArticle(): void {
    this.#spendCaption();
    this.#article = undefined;
    this.#holder = undefined;
    this.#paragraph = 0;
    this.#lists = new Lists();
  }

  /** What stands before the first article is 制定文 or 前文. */
  #closeOpening(): void {
    const lines = this.#opening.splice(0).filter(Boolean);
    if (lines.length === 0) return;
    const part = new Part({ kind: isEnacting(lines) ? 'EnactStatement' : 'Preamble' });
    for (const line of lines) part.add(line);
    this.#before.push(part);
  }

  /** A text without articles is one paragraph. */
  #closeDivision(): void {
    if (this.#opening.length > 0 || this.#caption !== '') this.#ensureHolder();
    this.#closeArticle();
    this.#headings = [];
  }

  #openDivision(division: Part): void {
    this.#closeDivision();
    this.#division = division;
    this.#behind.push(division);
  }
}

const rangeStep = (
  kind: Step['kind'],
  number: BranchedNumber,
  to: BranchedNumber | undefined,
): Step => (to === undefined ? { kind, number } : { kind, number, to });

const isAppendix = ({ step }: Part): boolean => step.kind.startsWith('Appdx');

const mayHeadList = (words: string): boolean =>
  words.length <= longestListHeading && !/[。、]/.test(words);

/** …をここに公布する。 and …の規定に基づき、…を次のように定める。; a 前文 has more to say. */
function isEnacting(lines: readonly string[]): boolean {
  const sentences = lines.join('').match(/。/g)?.length ?? 0;
  return sentences <= 2 && lines.some((line) => enacts.test(line));
}

const enacts = /(?:公布する|制定する|定める|改正する|廃止する)。$/;
