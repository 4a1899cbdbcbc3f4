/** The words of a question that are no names: what they ask for, and those that say nothing. */
import { normalizeText } from '../../graph/text.ts';
import { Lexicon } from './lexicon.ts';

export type Cue =
  | 'basis'
  | 'not'
  | 'gap'
  | 'who'
  | 'unit'
  | 'perform'
  | 'work'
  | 'what'
  | 'compare'
  | 'impact'
  | 'filler';

/** Separated by `|`. A sentence with any other word is not understood. */
const lists: Readonly<Record<Cue, string>> = {
  basis:
    '根拠|法的根拠|法的な根拠|根拠規定|根拠法令|根拠条文|basis|bases|legal basis|legal bases|legal ground|legal grounds',
  not: 'ない|なく|なし|無い|無し|しない|していない|いない|されていない|ません|以外|no|not|without|except|never|other than',
  gap: '欠けている|欠けた|欠落|gaps|missing|lack|lacks',
  who: '誰|だれ|どこ|どちら|who|担当者|担当課',
  unit: '課|組織|部署|所管課|窓口|division|unit|office|department|organisation|organization',
  perform:
    '担当|担当する|担当して|所管|所管する|行う|行って|行なう|扱う|取り扱う|handles|handle|performs|perform|does|do|responsible for|in charge of|deals with',
  work: '事務|所掌事務|分掌事務|仕事|業務|所掌|所掌する|分掌|分掌する|duty|duties|task|tasks|work|responsibilities',
  what: '何|なに|どんな|what',
  compare: '比較|比べ|比べて|比べる|違う|違い|違いは|各市|compare|comparison|difference|differ',
  impact:
    '影響|改正|改正する|影響する|amend|amending|amended|amends|amendment|affect|affects|affected|impact',
  filler:
    'の|は|が|を|に|で|と|へ|も|や|か|な|から|では|には|とは|して|する|すると|した|されたら|される|されて|され|します|しますか|しています|していますか|いる|います|いますか|です|ですか|だ|だった|ある|あるか|ありますか|どの|どう|教えて|教えてください|おしえて|ください|下さい|知りたい|について|における|における|おいて|において|たら|ば|割り当てている|割り当てた|割り当てる|割り当て|与えている|時点|時点で|現在|交付|申請|受付|手続|手続き|支給|明示|明示的|示されて|示されている|市|及び|または|又は|the|a|an|of|in|for|to|on|as|is|are|be|would|have|has|which|how|and|between|by|explicit|stated|please|tell me|concerning|by which|at|with|,|、|。|.|?|!|「|」|“|”|"|・|:|;|(|)|…',
};

export const questionWords = new Lexicon<Cue>(
  new Map(
    Object.entries(lists).flatMap(([cue, words]) =>
      words.split('|').map((word) => [normalizeText(word), cue as Cue] as const),
    ),
  ),
);
