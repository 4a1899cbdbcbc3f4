/** One statement of nature, as words: whose work, by which provisions, and what is left out. */

/** Where words stand in a provision's text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Clause extends Span {
  readonly nature: 'STATUTORY_ENTRUSTED_1' | 'STATUTORY_ENTRUSTED_2';
  /** Whose work it is, in the words of the law: 都道府県, 市町村. */
  readonly performer: string;
  /** The words that name the provisions, up to の規定により; brackets are among them. */
  readonly provisions: Span;
  /** Brackets among those words that leave provisions out: （…を除く。） */
  readonly exceptions: readonly Span[];
  /** All brackets among those words. */
  readonly brackets: readonly Span[];
}

const body =
  '(?:都道府県知事|市町村長|都道府県|指定都市|中核市|指定市町村|市町村|特別区|町村|地方公共団体|福祉事務所を設置(?:する|しない)|保健所を設置する|市|都|、|及び|並びに|又は)+';
const work = '(?:処理する|行う)こととされ(?:ている|る)事務';
const forms = [
  new RegExp(`^(?<named>[^が]+?)の規定により(?<performer>${body})が${work}$`),
  new RegExp(`^(?<lead>(?<performer>${body})が)(?<named>.+?)の規定により${work}$`),
];
const operative =
  /^は、(?:(?:地方自治法)?〇*第二条第九項第(?<item>[一二])号に規定する)?第(?<number>[一二])号法定受託事務とする。?$/;
const natures = { 一: 'STATUTORY_ENTRUSTED_1', 二: 'STATUTORY_ENTRUSTED_2' } as const;
const numberIn = (text: string | undefined): keyof typeof natures | undefined =>
  text === '一' || text === '二' ? text : undefined;

/** The item of 地方自治法別表第一 (第一号) or 別表第二 (第二号) that `span` is; null where it says anything more or else. */
export function clauseOfRow(text: string, span: Span, nature: Clause['nature']): Clause | null {
  return clauseIn(text, span, nature);
}

/**
 * …の規定により都道府県が処理することとされている事務は、…第一号法定受託事務とする。 Null for any other sentence: one on what an
 * 審査庁 does (前項の場合において、上級行政庁とみなされる…) says nothing on the provisions that it names.
 */
export function clauseOfSentence(text: string, span: Span): Clause | null {
  const { words } = blanked(text, span);
  const at = words.lastIndexOf('事務は、');
  if (at < 0) return null;
  const found = operative.exec(words.slice(at + '事務'.length));
  const number = numberIn(found?.groups?.['number']);
  const item = found?.groups?.['item'];
  if (number === undefined || (item !== undefined && item !== number)) return null;
  const clause = clauseIn(
    text,
    { start: span.start, end: span.start + at + '事務'.length },
    natures[number],
  );
  return clause && { ...clause, end: span.end };
}

function clauseIn(text: string, span: Span, nature: Clause['nature']): Clause | null {
  const { words, brackets } = blanked(text, span);
  // Brackets are looked at one by one; elsewhere they hold what narrows the work.
  const open = words.replaceAll('〇', '');
  for (const form of forms) {
    const groups = form.exec(open)?.groups;
    if (groups?.['performer'] === undefined) continue;
    const lead = groups['lead']?.length ?? 0;
    const end = span.start + words.indexOf('の規定により');
    const start = span.start + lead;
    const isAmong = (bracket: Span) => bracket.start >= start && bracket.end <= end;
    const outside = brackets.filter((bracket) => !isAmong(bracket));
    const inside = brackets.filter(isAmong);
    if (outside.length > 0 || !inside.every((one) => isUnderstood(text, one))) return null;
    return {
      start: span.start,
      end: span.end,
      nature,
      performer: groups['performer'],
      provisions: { start, end },
      exceptions: inside.filter(({ start: from, end: to }) => leavesOut.test(text.slice(from, to))),
      brackets: inside,
    };
  }
  return null;
}

const leavesOut = /を除く。）$/;
/** What narrows nothing: 準用, which adds, and exceptions that are provisions alone. */
const isUnderstood = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end);
  return (
    /^（[^（）]*において準用する場合を含む。）$/.test(words) || /^（[^（）]*を除く。）$/.test(words)
  );
};

/** The words with every bracket blanked, and where the outermost brackets are. */
function blanked(text: string, { start, end }: Span): { words: string; brackets: readonly Span[] } {
  const brackets: Span[] = [];
  let words = '';
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const char = text[at] ?? '';
    if (char === '（' && depth++ === 0) from = at;
    words += depth > 0 ? '〇' : char;
    if (char === '）' && depth > 0 && --depth === 0) brackets.push({ start: from, end: at + 1 });
  }
  return { words, brackets };
}
