/** Which work is 法定受託事務, as 地方自治法別表第一・別表第二 and clauses of other laws state it. */
import type { Anchor } from '../../graph/anchor.ts';
import type { FoundCitation } from '../citations/citation.ts';
import type { LegalText } from '../citations/legal-text.ts';
import { type Clause, clauseOfRow, clauseOfSentence, type Span } from './clause.ts';

/** What one clause says of the work under provisions of one law, or under a whole law. */
export interface FoundNature extends Span {
  /** The provision that states it. */
  readonly from: Anchor;
  /** The words of the statement. */
  readonly text: string;
  readonly nature: Clause['nature'];
  readonly performer: string;
  readonly instrument: string;
  /** Empty where the whole law is meant. */
  readonly provisions: readonly Anchor[];
  /** What is left out of that. */
  readonly exceptions: readonly Anchor[];
}

const localAutonomyAct = 'law/322AC0000000067';

/**
 * Every statement of nature in a text. Whatever is not understood to the last word states nothing: a wrong
 * nature is worse than none.
 */
export function naturesOf(
  { id, provisions }: Pick<LegalText, 'id' | 'provisions'>,
  citations: readonly FoundCitation[],
): readonly FoundNature[] {
  return provisions.flatMap(({ anchor, text }) =>
    clausesOf(id, anchor, text).flatMap(
      (clause) =>
        natureOf(
          clause,
          anchor,
          text,
          citations.filter(({ from }) => from === anchor),
        ) ?? [],
    ),
  );
}

function clausesOf(id: string, anchor: Anchor, text: string): readonly Clause[] {
  const [, table] = /^AppdxTable_([12])-[^-]*Row_[^-]*$/.exec(anchor) ?? [];
  if (id === localAutonomyAct && table !== undefined) {
    const nature = table === '1' ? 'STATUTORY_ENTRUSTED_1' : 'STATUTORY_ENTRUSTED_2';
    const cell = text.indexOf('\t') + 1;
    if (cell === 0) return [];
    return spans(text, cell, /[^\n\t]+/g).flatMap((span) => clauseOfRow(text, span, nature) ?? []);
  }
  if (!text.includes('号法定受託事務とする')) return [];
  return spans(text, 0, /[^。（]*(?:（(?:[^（）]|（[^）]*）)*）[^。（]*)*。/g).flatMap(
    (span) => clauseOfSentence(text, span) ?? [],
  );
}

/** Without the number of the item in front: 一　都道府県が… */
const spans = (text: string, from: number, pattern: RegExp): readonly Span[] =>
  [...text.slice(from).matchAll(pattern)].map(({ 0: words, index }) => {
    const start =
      from + index + (/^[一二三四五六七八九十]+\u3000|^\s+/.exec(words)?.[0].length ?? 0);
    return { start, end: from + index + words.length };
  });

function natureOf(
  clause: Clause,
  from: Anchor,
  text: string,
  citations: readonly FoundCitation[],
): FoundNature | undefined {
  const within = (span: Span) => (one: Span) => one.start >= span.start && one.end <= span.end;
  const named = citations.filter(within(clause.provisions));
  const inBrackets = (one: Span) => clause.brackets.some((bracket) => within(bracket)(one));
  const cited = named.filter((one) => !inBrackets(one));
  const leftOut = clause.exceptions.map((bracket) => {
    const inside = { start: bracket.start + 1, end: bracket.end - 'を除く。）'.length };
    const found = named.filter(within(inside));
    return isTiled(text, inside, found) && found.every(isWholeProvision) ? found : undefined;
  });
  if (leftOut.includes(undefined)) return undefined;
  if (!isTiled(text, clause.provisions, [...cited, ...clause.brackets])) return undefined;
  if (!cited.every(isResolved)) return undefined;
  const [instrument, ...others] = new Set(cited.map((one) => one.instrument));
  if (instrument === undefined || others.length > 0) return undefined;
  if (/-[^-]*Row_/.test(from) && lawOfRow(text, citations) !== instrument) return undefined;
  const exceptions = leftOut.flatMap((found) => found ?? []);
  if (exceptions.some((one) => one.instrument !== instrument)) return undefined;
  // この法律 cites no provision; a list that mixes the whole with parts is not one that we know.
  const isWhole = cited.every((one) => one.provisions.length === 0);
  if (!isWhole && cited.some((one) => one.provisions.length === 0)) return undefined;
  const { start, end, nature, performer } = clause;
  return {
    from,
    text: text.slice(start, end),
    start,
    end,
    nature,
    performer,
    instrument,
    provisions: distinct(cited),
    exceptions: distinct(exceptions),
  };
}

/**
 * The law that is the first cell, to the last character. Where its name is not known, この法律 and 第三条 in the other cell
 * would be read as those of the law that has the table.
 */
function lawOfRow(text: string, citations: readonly FoundCitation[]): string | undefined {
  const cell = text.indexOf('\t');
  const name = citations.find(({ start, end }) => start === 0 && end === cell);
  return name?.unresolved === undefined && name?.provisions.length === 0
    ? name.instrument
    : undefined;
}

const distinct = (citations: readonly FoundCitation[]): readonly Anchor[] => [
  ...new Set(citations.flatMap(({ provisions }) => provisions)),
];

/** 後段 and ただし書 are less than the provision that they stand in. */
const isResolved = ({ unresolved, part }: FoundCitation): boolean =>
  unresolved === undefined && part === undefined;
const isWholeProvision = (one: FoundCitation): boolean =>
  isResolved(one) && one.provisions.length > 0;

/** Whether a span consists of these and of what joins them, to the last character. */
function isTiled(text: string, span: Span, tiles: readonly Span[]): boolean {
  let rest = '';
  let at = span.start;
  for (const { start, end } of [...tiles].sort((a, b) => a.start - b.start)) {
    if (start > at) rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  rest += text.slice(at, span.end);
  return tiles.length > 0 && /^(?:、|及び|並びに|又は|若しくは|から|まで|の規定)*$/.test(rest);
}
