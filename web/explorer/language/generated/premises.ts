/** Written by `npm run generate` from `src/questions/premises.ts` and `wording.ts`: edit those. */
export const premises = {
  "ja": [
    "「明示」は引用した原文にそう書かれていること、「導出」は明示された記述から理由に示す規則により導かれること、「推論」は編集者の判断であることを示す。連鎖の確実さは、最も弱い段の確実さである。",
    "収集していない資料に定めがあるかどうかは、この回答からは分からない。"
  ],
  "en": [
    "“Explicit”: the quoted words say it. “Derived”: it follows from explicit statements by the rule given as reason. “Inferred”: a judgement of the editors. A chain is as certain as its weakest step.",
    "What stands in sources that were not collected cannot be known from this answer."
  ]
};

export const knownByRendering = {
  "ja": "条文そのものは収集しておらず、資料に記された形による。",
  "en": "The text itself was not collected; this is how a source renders it."
};
