/** Written by `npm run generate` from `src/graph/glossary.ts`: edit that. */
export const glossary = {
  "ja": {
    "NodeKind": {
      "Law": "法律",
      "CabinetOrder": "政令",
      "MinisterialOrdinance": "府省令",
      "Ordinance": "条例",
      "Rule": "規則・規程",
      "Directive": "訓令・告示・要綱",
      "Policy": "基本方針",
      "Provision": "規定",
      "Citation": "引用",
      "NatureStatement": "事務の区分の定め",
      "ProvisionVersion": "改正ごとの条文",
      "Prefecture": "都道府県",
      "City": "市",
      "Ward": "区",
      "Organization": "組織",
      "Duty": "事務",
      "Assignment": "事務の割当て",
      "LegalBasis": "法令上の根拠",
      "Evidence": "引用文",
      "Source": "資料",
      "RoleStatement": "役割に関する記述",
      "TimelineEvent": "策定の経過",
      "Background": "策定の背景"
    },
    "Certainty": {
      "EXPLICIT": "明示",
      "DERIVED": "導出",
      "INFERRED": "推論",
      "NONE": "根拠未確認"
    },
    "BasisRole": {
      "FUNCTION": "事務の根拠",
      "AUTHORITY": "権限の所在",
      "TRANSFER": "事務の移譲",
      "DELEGATION": "委任",
      "ORGANIZATION": "組織の設置",
      "ALLOCATION": "分掌",
      "REFERENCE": "引用"
    },
    "AssignmentMode": {
      "STATUTORY": "法定",
      "TRANSFERRED": "事務処理の特例",
      "DELEGATED": "委任",
      "ALLOCATED": "分掌",
      "ASSISTED": "補助執行",
      "DECIDED_FOR": "専決",
      "ENTRUSTED": "事務の委託"
    },
    "DutyNature": {
      "AUTONOMOUS": "自治事務",
      "STATUTORY_ENTRUSTED_1": "第1号法定受託事務",
      "STATUTORY_ENTRUSTED_2": "第2号法定受託事務"
    },
    "OrganizationType": {
      "MUNICIPALITY": "市町村",
      "BUREAU": "局",
      "WARD_OFFICE": "区役所",
      "DIVISION": "課",
      "BRANCH_OFFICE": "出張所",
      "SUB_BRANCH": "分室",
      "CENTER": "センター",
      "SECTION": "室",
      "COMMISSION": "委員会",
      "WELFARE_OFFICE": "福祉事務所",
      "OFFICE_HOLDER": "職"
    },
    "Tier": {
      "STATE": "国",
      "PREFECTURE": "都道府県",
      "MUNICIPALITY": "市町村",
      "WARD": "指定都市の区"
    },
    "ProvisionKind": {
      "PART": "編",
      "CHAPTER": "章",
      "SECTION": "節",
      "SUBSECTION": "款",
      "DIVISION": "目",
      "ARTICLE": "条",
      "PARAGRAPH": "項",
      "ITEM": "号",
      "SUBITEM": "号の細分",
      "APPENDED_TABLE": "別表",
      "TABLE_ROW": "別表の項",
      "REMARKS": "備考",
      "APPENDED_NOTE": "別記",
      "APPENDED_FORM": "様式",
      "APPENDED_FORMAT": "書式",
      "APPENDED_FIGURE": "別図",
      "APPENDIX": "付録",
      "MAIN_PROVISION": "本則",
      "SUPPLEMENTARY_PROVISION": "附則",
      "ENACTING_STATEMENT": "制定文",
      "PREAMBLE": "前文"
    },
    "CitationKind": {
      "CITES": "引用",
      "APPLIES_MUTATIS_MUTANDIS": "準用",
      "DEEMS": "みなし",
      "READS_AS": "読替え",
      "SPECIFIES": "委任に基づく定め",
      "BASED_ON": "制定の根拠"
    },
    "UnresolvedReason": {
      "UNKNOWN_INSTRUMENT": "その名称又は番号の法令を収集していない。",
      "AMBIGUOUS_INSTRUMENT": "その名称の法令が複数あり、番号で区別されていない。",
      "NOT_COLLECTED": "引用された規定の条文を収集していない。",
      "NO_SUCH_PROVISION": "収集した条文にその規定がない。",
      "DELETED": "その規定は削除されている。",
      "FORMER_TEXT": "改正前又は廃止前の条文を引用している。",
      "NO_ANTECEDENT": "「同条」「前条」などの指す規定が見当たらない。",
      "DIVISION": "編、章、節などの全体を引用している。"
    },
    "RoleLevel": {
      "HEAD_OFFICE": "本庁",
      "WARD_OFFICE": "区役所",
      "BOTH": "本庁と区役所の連携"
    },
    "GapKind": {
      "NO_BASIS_STATED": "根拠の記載なし",
      "INFERRED_ONLY": "推論のみ",
      "MISSING_LINK": "欠けている根拠",
      "NOT_COLLECTED": "未収集",
      "BASIS_REPEALED": "根拠の失効",
      "BASIS_NOT_YET_IN_FORCE": "根拠の未施行",
      "PARENT_AMENDED_LATER": "上位法令の改正が後",
      "CONFLICT": "重複"
    },
    "MissingStatus": {
      "NONE_STATED": "収集した資料に記載なし",
      "NOT_COLLECTED": "資料を未収集"
    },
    "ComparisonStatus": {
      "PERFORMED": "実施",
      "NONE_STATED": "記載なし",
      "NOT_COLLECTED": "未収集"
    },
    "ProvisionChangeKind": {
      "ADDED": "追加",
      "REPEALED": "削除",
      "REWORDED": "改正",
      "RENUMBERED": "条項の移動"
    },
    "ChangeKind": {
      "ADDED": "追加",
      "REMOVED": "削除",
      "CHANGED": "変更"
    },
    "QuestionKind": {
      "TRACE": "事務の根拠",
      "WHO": "事務を行う組織",
      "COMPARE": "市の間の比較",
      "IMPACT": "改正の影響",
      "GAPS": "根拠の明示がない事務",
      "DUTIES": "組織が所掌する事務",
      "NOT_UNDERSTOOD": "理解できない質問"
    },
    "Notion": {
      "question": "問い",
      "answer": "回答",
      "chain": "根拠の連鎖",
      "certainty": "確実さ",
      "reason": "理由",
      "missingLink": "欠けている根拠",
      "expectedIn": "確認すべき資料",
      "asOf": "基準日",
      "release": "リリース",
      "note": "注",
      "undated": "日付の記載なし",
      "nature": "事務の区分",
      "mode": "割当ての態様"
    }
  },
  "en": {
    "NodeKind": {
      "Law": "Act",
      "CabinetOrder": "Cabinet Order",
      "MinisterialOrdinance": "Ministerial ordinance",
      "Ordinance": "Ordinance",
      "Rule": "Rule",
      "Directive": "Directive",
      "Policy": "Policy",
      "Provision": "Provision",
      "Citation": "Citation",
      "NatureStatement": "Statement of nature",
      "ProvisionVersion": "Version of a provision",
      "Prefecture": "Prefecture",
      "City": "City",
      "Ward": "Ward",
      "Organization": "Organisation",
      "Duty": "Duty",
      "Assignment": "Assignment",
      "LegalBasis": "Legal basis",
      "Evidence": "Quotation",
      "Source": "Source",
      "RoleStatement": "Statement on roles",
      "TimelineEvent": "Event",
      "Background": "Background"
    },
    "Certainty": {
      "EXPLICIT": "explicit",
      "DERIVED": "derived",
      "INFERRED": "inferred",
      "NONE": "no basis found"
    },
    "BasisRole": {
      "FUNCTION": "function",
      "AUTHORITY": "authority",
      "TRANSFER": "transfer",
      "DELEGATION": "delegation",
      "ORGANIZATION": "organisation",
      "ALLOCATION": "allocation",
      "REFERENCE": "reference"
    },
    "AssignmentMode": {
      "STATUTORY": "statutory",
      "TRANSFERRED": "transferred",
      "DELEGATED": "delegated",
      "ALLOCATED": "allocated",
      "ASSISTED": "assisted",
      "DECIDED_FOR": "decided for",
      "ENTRUSTED": "entrusted"
    },
    "DutyNature": {
      "AUTONOMOUS": "autonomous",
      "STATUTORY_ENTRUSTED_1": "statutory entrusted, type 1",
      "STATUTORY_ENTRUSTED_2": "statutory entrusted, type 2"
    },
    "OrganizationType": {
      "MUNICIPALITY": "municipality",
      "BUREAU": "bureau",
      "WARD_OFFICE": "ward office",
      "DIVISION": "division",
      "BRANCH_OFFICE": "branch office",
      "SUB_BRANCH": "sub-branch",
      "CENTER": "centre",
      "SECTION": "section",
      "COMMISSION": "commission",
      "WELFARE_OFFICE": "welfare office",
      "OFFICE_HOLDER": "office holder"
    },
    "Tier": {
      "STATE": "State",
      "PREFECTURE": "prefecture",
      "MUNICIPALITY": "municipality",
      "WARD": "ward of a designated city"
    },
    "ProvisionKind": {
      "PART": "part",
      "CHAPTER": "chapter",
      "SECTION": "section",
      "SUBSECTION": "subsection",
      "DIVISION": "division",
      "ARTICLE": "article",
      "PARAGRAPH": "paragraph",
      "ITEM": "item",
      "SUBITEM": "subitem",
      "APPENDED_TABLE": "appended table",
      "TABLE_ROW": "row of an appended table",
      "REMARKS": "remarks",
      "APPENDED_NOTE": "appended note",
      "APPENDED_FORM": "appended form",
      "APPENDED_FORMAT": "appended format",
      "APPENDED_FIGURE": "appended figure",
      "APPENDIX": "appendix",
      "MAIN_PROVISION": "main provisions",
      "SUPPLEMENTARY_PROVISION": "supplementary provisions",
      "ENACTING_STATEMENT": "enacting statement",
      "PREAMBLE": "preamble"
    },
    "CitationKind": {
      "CITES": "cites",
      "APPLIES_MUTATIS_MUTANDIS": "applies mutatis mutandis",
      "DEEMS": "deems",
      "READS_AS": "reads as",
      "SPECIFIES": "specifies",
      "BASED_ON": "based on"
    },
    "UnresolvedReason": {
      "UNKNOWN_INSTRUMENT": "No instrument of that name or number was collected.",
      "AMBIGUOUS_INSTRUMENT": "Several instruments bear that name, and no number tells them apart.",
      "NOT_COLLECTED": "The text of the provision cited was not collected.",
      "NO_SUCH_PROVISION": "The text that was collected has no such provision.",
      "DELETED": "The provision was deleted.",
      "FORMER_TEXT": "It cites a text as it read before an amendment or a repeal.",
      "NO_ANTECEDENT": "Nothing precedes that 同条, 前条 or the like could go back to.",
      "DIVISION": "It cites a part, chapter or section as a whole."
    },
    "RoleLevel": {
      "HEAD_OFFICE": "Head office",
      "WARD_OFFICE": "Ward office",
      "BOTH": "Head office and ward office together"
    },
    "GapKind": {
      "NO_BASIS_STATED": "no basis stated",
      "INFERRED_ONLY": "inferred only",
      "MISSING_LINK": "missing link",
      "NOT_COLLECTED": "not collected",
      "BASIS_REPEALED": "basis repealed",
      "BASIS_NOT_YET_IN_FORCE": "basis not yet in force",
      "PARENT_AMENDED_LATER": "parent amended later",
      "CONFLICT": "conflict"
    },
    "MissingStatus": {
      "NONE_STATED": "not stated in what was collected",
      "NOT_COLLECTED": "the source was not collected"
    },
    "ComparisonStatus": {
      "PERFORMED": "performed",
      "NONE_STATED": "none stated",
      "NOT_COLLECTED": "not collected"
    },
    "ProvisionChangeKind": {
      "ADDED": "added",
      "REPEALED": "repealed",
      "REWORDED": "reworded",
      "RENUMBERED": "renumbered"
    },
    "ChangeKind": {
      "ADDED": "added",
      "REMOVED": "removed",
      "CHANGED": "changed"
    },
    "QuestionKind": {
      "TRACE": "the legal basis of a duty",
      "WHO": "who performs a duty",
      "COMPARE": "a comparison of cities",
      "IMPACT": "the impact of an amendment",
      "GAPS": "duties without an explicit basis",
      "DUTIES": "the duties of an organisation",
      "NOT_UNDERSTOOD": "a question that was not understood"
    },
    "Notion": {
      "question": "question",
      "answer": "answer",
      "chain": "chain",
      "certainty": "certainty",
      "reason": "reason",
      "missingLink": "missing link",
      "expectedIn": "expected in",
      "asOf": "as of",
      "release": "release",
      "note": "note",
      "undated": "undated",
      "nature": "nature of the duty",
      "mode": "mode"
    }
  }
} as const;
