/** Under which premises every answer stands: what its certainties mean, and what it cannot know. */
import { type Bilingual, glossary, headed } from '../graph/glossary.ts';

const { EXPLICIT, DERIVED, INFERRED } = glossary.Certainty;

export const premises: readonly Bilingual[] = [
  {
    ja: `「${EXPLICIT.ja}」は引用した原文にそう書かれていること、「${DERIVED.ja}」は明示された記述から理由に示す規則により導かれること、「${INFERRED.ja}」は編集者の判断であることを示す。連鎖の確実さは、最も弱い段の確実さである。`,
    en: `“${headed(EXPLICIT).en}”: the quoted words say it. “${headed(DERIVED).en}”: it follows from explicit statements by the rule given as reason. “${headed(INFERRED).en}”: a judgement of the editors. A chain is as certain as its weakest step.`,
  },
  {
    ja: '収集していない資料に定めがあるかどうかは、この回答からは分からない。',
    en: 'What stands in sources that were not collected cannot be known from this answer.',
  },
];
