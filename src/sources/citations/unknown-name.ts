/** Names of instruments that are in no register: what shows that words are one, and where it begins. */
import { codesOf, isHan, isKatakana } from './characters.ts';

/** What shows that a name ends: its law number, a short name given to it, a provision of it, の規定, or the next name of a list. */
export type Evidence = 'number' | 'short name' | 'provision' | 'rule' | 'list';

/** More than any title takes. */
const longestName = 150;

/** Never part of a title. */
const hard = /[、。（）()「」『』\s　]/;

/** Words behind which a title begins. What a title itself may hold (及び, の, に関する) is not among them. */
const soft =
  /改正[前後]の|廃止前の|従前の|(?:規定|[法令則約律]|協定)による|により|に規定する|規定の|又は|若しくは|並びに|(?:場合|附則|[条項号表])に(?:おいて|おける)|場合の|際現に|施行の際|当該|それぞれの|他の|ほか|うち|した|された|[はがで]|(?:規定|[条項号]|まで|法|法律|令|規則|条例|規程)(?:及び|と)/g;
/** 及び between two laws that one law amends: 電気事業法及びガス事業法の一部を改正する等の法律. */
const amending = /の(?:一部を改正|廃止等?に関)する(?:等の)?[一-龥]+$/;
/** 関する法律, する政令, 特別措置法: titles whose beginning lies before a hiragana. */
const phrase =
  /[るのたう](?:等の)?(?:法律|政令|勅令|[一-龥]{0,8}省令|[一-龥]{0,3}府令|規則|規程|条約|協定|議定書|命令|告示|件|法律施行(?:令|規則)|(?:[一-龥]{0,8}特別|特別措置|臨時措置|臨時特例|特例|基本|整備|施行)法(?:施行(?:令|規則))?)$/;

const ending =
  /(?:(?<![方手作療文製工寸算話技])法|法律|令|規則|条例|規程|条約|協定|議定書|憲章|告示|布告)$/;
/** As `ending`, without what private rules, contracts and orders of a court are called as well. */
const certainEnding =
  /(?:(?<![方手作療文製工寸算話技])法|法律|(?<![命指司法])令|施行規則|条例|条約|憲章|間の.*(?:協定|議定書))$/;
const general =
  /^(?:関係|改正|それぞれの)?(?:法律|政令|[一-龥]{0,3}省令|[一-龥]{0,3}府令|条例|規則|条約)$/;

/** Whether a name ends as those of instruments do. */
export const endsLikeAnInstrument = (name: string): boolean => ending.test(name);

/** The name that ends at `end` and begins not before `floor`; empty where there is none. */
export function unknownNameBefore(
  text: string,
  end: number,
  floor: number,
  evidence: Evidence,
  katakana: boolean,
): string {
  if (evidence !== 'number' && !ending.test(text.slice(Math.max(floor, end - 4), end))) return '';
  const least = Math.max(floor, end - longestName);
  let start = end;
  while (start > least && !hard.test(text[start - 1] ?? '')) start--;
  const run = text.slice(start, end);
  const isTitle = evidence === 'rule' ? amendingLaw.test(run) : phrase.test(run);
  const dated = ofItsTime(run);
  const name = dated ?? (isTitle ? run.slice(titleStart(run)) : lastWord(run, katakana));
  if (evidence === 'rule') {
    const isCertain =
      isTitle || (dated !== undefined && certainEnding.test(dated) && !general.test(dated));
    return isCertain || isBareName(name) ? name : '';
  }
  const isWeak = evidence === 'short name' || evidence === 'list';
  return isWeak && (!certainEnding.test(name) || general.test(name)) ? '' : name;
}

const amendingLaw =
  /の(?:一部を改正|整備等?に関)する(?:等の)?(?:法律|政令|[一-龥]{1,8}省令|[一-龥]{1,3}府令)$/;
const beforeRule = codesOf('法律令則約');
const rule = /[のノ](?:規定|施行|定め|目次)|[にニ]規定|別紙|別記|様式/y;
const bareName = /^.{2,}(?:法|施行令|施行規則|条約)$/;
const generalLaw = /(?:特別|一般|準拠|外国|関係|根拠|本国|国際|属地|行為地|所在地)法$/;

/** Whether words follow that speak of an instrument's rules or of its coming into force: 老人保健法の規定. */
export function isFollowedByRule(text: string, end: number): boolean {
  if (!beforeRule.has(text.charCodeAt(end - 1))) return false;
  rule.lastIndex = end;
  return rule.test(text);
}

/** What follows 改正前の, with all that a title may hold: 地域における…の促進等に関する法律, 外航船舶建造融資利子補給及び損失補償法. */
function ofItsTime(run: string): string | undefined {
  const name = /.*(?:改正[前後]|廃止前)の(.+)$/.exec(run)?.[1];
  return name === undefined || /[法令則例]律?(?:又は|若しくは|並びに|及び|と)|規定/.test(name)
    ? undefined
    : name;
}

const isBareName = (name: string): boolean =>
  bareName.test(name) && certainEnding.test(name) && !generalLaw.test(name);

function titleStart(run: string): number {
  let start = 0;
  for (const match of run.matchAll(soft)) {
    const isBetweenLaws = match[0].endsWith('及び') && amending.test(run);
    const next = match.index + match[0].length;
    if (!isBetweenLaws && next < run.length) start = next;
  }
  return start;
}

/** 金融商品取引法: a word of 漢字 and katakana alone. */
function lastWord(run: string, katakana: boolean): string {
  let start = run.length;
  while (start > 0) {
    const code = run.charCodeAt(start - 1);
    if (!isHan(code) && (katakana || !isKatakana(code))) break;
    start--;
  }
  return run.slice(start);
}
