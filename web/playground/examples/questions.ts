import type { Example } from './example.ts';

const sentence: Example = {
  id: 'sentence',
  titleJa: '文で質問する',
  titleEn: 'Ask by a sentence',
  group: 'questions',
  query: `# 文は規則と、データにある名称とで読む。読み方は readAs に、読めないときの言い換えは alternatives に返る。
# A sentence is read by rules and the graph's own names: see readAs, and alternatives where it is not understood.
query Sentence($question: String!) {
  ask(question: $question) {
    kind
    readAs
    summary
    alternatives
    trace {
      certainty
      chains {
        provisions {
          citation
        }
      }
    }
  }
}
`,
  variables: { question: '旅券の交付を区民課に割り当てている根拠は？' },
};

const comparison: Example = {
  id: 'comparison',
  titleJa: '同じ事務を市ごとに比べる',
  titleEn: 'The same duty in several cities',
  group: 'questions',
  query: `# 行っていないのか、収集していないのかを status が区別する。
# status tells a city of which it is known that nobody is named from one that was not collected.
query Comparison($duty: DutyBy!, $cities: [CityBy!]!) {
  compare(duty: $duty, cities: $cities) {
    summary
    rows {
      city {
        name
      }
      status
      certainty
      assignments {
        organization {
          name
        }
        mode
      }
      roleStatements {
        text
      }
    }
  }
}
`,
  variables: {
    duty: { name: '戸籍' },
    cities: [{ name: '熊本市' }, { name: '堺市' }, { name: '千葉市' }, { name: '北九州市' }],
  },
};

const impactOfArticle: Example = {
  id: 'impact-of-article',
  titleJa: '条文を改正すると何に影響するか',
  titleEn: 'What an amendment would touch',
  group: 'questions',
  query: `# 引用、委任、根拠をたどり、近いものから順に。path は規定からの道筋。
# Over references, delegation and legal bases, the nearest first; path is the way from the provision.
query ImpactOfArticle($provision: ProvisionBy!, $first: Int) {
  impact(provision: $provision) {
    summary
    hits(first: $first) {
      totalCount
      nodes {
        distance
        certainty
        node {
          id
        }
        path {
          role
          to {
            id
          }
        }
      }
    }
  }
}
`,
  variables: { provision: { citation: '熊本市区の設置等に関する条例第5条' }, first: 10 },
};

const openPoints: Example = {
  id: 'open-points',
  titleJa: '根拠に関する未解決の点',
  titleEn: 'What is open about legal bases',
  group: 'questions',
  query: `# 根拠の記載なし、欠けている根拠、重複など。closedBy は解消の方法。
# No basis stated, missing links, conflicts …; closedBy says what would close each.
query OpenPoints($city: CityBy!, $kinds: [GapKind!], $first: Int) {
  gaps(city: $city, kinds: $kinds, first: $first) {
    totalCount
    nodes {
      kind
      description
      closedBy
    }
  }
}
`,
  variables: {
    city: { name: '熊本市' },
    kinds: ['NO_BASIS_STATED', 'MISSING_LINK', 'CONFLICT'],
    first: 5,
  },
};

const auditReport: Example = {
  id: 'audit-report',
  titleJa: '市の監査報告',
  titleEn: 'The audit report on a city',
  group: 'questions',
  query: `# 件数、確実さ、資料の収集状況と、リリースのハッシュ値。
# Counts, certainty, coverage of sources, and the hash of the release.
query AuditReport($city: CityBy!) {
  audit(city: $city) {
    summary
    release {
      id
      sha256
    }
    gaps {
      kind
      count
    }
    certainties {
      certainty
      count
    }
    sources {
      collected
      source {
        title
      }
    }
  }
}
`,
  variables: { city: { name: '熊本市' } },
};

const comingAmendments: Example = {
  id: 'coming-amendments',
  titleJa: '今後施行される改正',
  titleEn: 'Amendments that take effect soon',
  group: 'questions',
  query: `# 施行前の条文を収録している法令についてのみ。整備したデータだけでは空になる。
# Only of laws whose text to come was collected: with the curated data alone there is none.
query ComingAmendments($within: Int) {
  amendments(within: $within) {
    takesEffectOn
    summary
    changes(first: 5) {
      totalCount
      nodes {
        kind
        provision {
          citation
        }
      }
    }
  }
}
`,
  variables: { within: 365 },
};

export const questionExamples: readonly Example[] = [
  sentence,
  comparison,
  impactOfArticle,
  openPoints,
  auditReport,
  comingAmendments,
];
