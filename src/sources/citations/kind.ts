/** What a provision does with those that it cites, by the words behind them. */
import type { InstrumentKind } from '../../graph/model.ts';
import type { CitationKind } from '../../graph/vocabulary.ts';
import type { Reference } from './grammar.ts';
import { specifies } from './specifies.ts';

/** Texts without any of these only cite. */
const marks = /準用|みなす|みなし|看做|とあ|トア|読み替|基づ|基[きい]|基キ|定める/;

const reads = /^(?:[のノ]規定)?中.*(?:とあ[るりつ]|トア[ルリ]|読み替え)/;
const applied =
  /^(?:[のノ]規定)?(?:は|ハ).*準用(?:する|すること|し|ス|スル)(?:ものとする|コト|。|、|但|$)/;
const applies = /^(?:[のノ]規定)?[をヲ][^、]*準用(?:する|し|ス)(?:ものとする|部分|。|、|但|$)/;
/** 甲の場合には第一条の規定を、乙の場合には第三条の規定を準用する */
const appliesInTurn = /^(?:[のノ]規定)?を、[^。]*の規定を準用する(?:ものとする|。|、|$)/;
const forWhich = /^(?:[のノ]規定)?(?:その他の罰則)?の適用については.*とみな(?:す|し)/;
const afterDeeming = /^(?:[のノ]規定)?を適用する/;
/** What something is deemed to be: no topic or condition stands between. */
const deemed =
  /^(?!の施行|による改正)(?:(?!ときは|場合|については|(?:者|もの|人)が|ハ)[^、]){0,60}(?:とみな(?:す|して?、)|ト看做ス)/;
const basis = /^(?:[のノ]規定)?に(?:基づ|基)(?:き|いて).*定め/;
/** In a 制定文 the whole sentence is about the order: 内閣は、…の規定に基づき、この政令を制定する。 */
const enacted =
  /^(?:[のノ]規定)?(?:に(?:基づ|基)(?:き|いて)|ニ基(?:ヅ)?キ).*(?:制定|定め|定ム|公布)/;
const about = /^[\s　]*(?:この|本)(?:法律|政令|[一-龥]{0,4}令|条例|規則|規程|要綱|告示)は/;
const goesOn =
  /^(?:[のノ]規定)?(?:及び|並びに|又は|若しくは|、|及[ビヒ]?|並(?:[ビヒ]?ニ)?|又ハ|若シ?ク?ハ)$/;

/** Whose words they are, as far as that tells kinds apart. */
export interface Speaker {
  /** SPECIFIES is found only where it is given. */
  readonly instrument?: InstrumentKind;
  /** Whether they are the enacting clause (制定文). */
  readonly enacts?: boolean;
}

/** The kinds of a text's references, each in its place. */
export function kindsOf(
  text: string,
  references: readonly Reference[],
  speaker: Speaker = {},
): readonly CitationKind[] {
  if (!marks.test(text)) return references.map(() => 'CITES');
  const kinds: CitationKind[] = [];
  const plain = new Map<number, string>();
  for (let i = references.length - 1; i >= 0; i--) {
    const reference = references[i];
    if (reference === undefined) continue;
    const { brackets, list } = reference;
    const start = brackets?.start ?? -1;
    const words = plain.get(start) ?? withoutInsertions(text, start + 1, brackets?.end);
    plain.set(start, words);
    const next = references[i + 1];
    const between =
      next === undefined ? '' : words.slice(list.end - start - 1, next.start - start - 1);
    kinds[i] =
      next !== undefined &&
      (next.list === list || (next.brackets === brackets && goesOn.test(between)))
        ? (kinds[i + 1] ?? 'CITES')
        : kindAt(words, list.start - start - 1, list.end - start - 1, speaker);
  }
  return kinds;
}

/** The kind of a list from its place in a text whose quotations and inner brackets are blank. */
function kindAt(
  words: string,
  start: number,
  end: number,
  { instrument, enacts = false }: Speaker,
): CitationKind {
  const [behind = ''] = /^[^。]*。?/.exec(words.slice(end)) ?? [];
  const before = words.slice(words.lastIndexOf('。', start) + 1, start);
  if (reads.test(behind)) return 'READS_AS';
  if ([applied, applies, appliesInTurn].some((words) => words.test(behind)))
    return 'APPLIES_MUTATIS_MUTANDIS';
  if (forWhich.test(behind) || deemed.test(behind)) return 'DEEMS';
  if (afterDeeming.test(behind) && /とみなして/.test(before)) return 'DEEMS';
  if (basis.test(behind) && about.test(before)) return 'BASED_ON';
  if (enacts && enacted.test(behind)) return 'BASED_ON';
  if (specifies(instrument, { before, behind })) return 'SPECIFIES';
  return 'CITES';
}

/** The words from `start` to `end`, where what is quoted or stands in brackets is replaced by as many blanks. */
function withoutInsertions(text: string, start: number, end = text.length): string {
  let words = '';
  let depth = 0;
  for (let at = start; at < Math.min(end, text.length); at++) {
    const char = text[at] ?? '';
    if ('（(「『'.includes(char)) depth++;
    words += depth > 0 ? ' ' : char;
    if ('）)」』'.includes(char) && depth > 0) depth--;
  }
  return words;
}
