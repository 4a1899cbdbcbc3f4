import type { Example } from './example.ts';

/**
 * The whole answer of a trace. Only the passport spells it out in one piece; the other examples
 * share it, so that all of them show the same and a reader compares the answers.
 */
const traceFields = `duty {
      name
    }
    city {
      name
    }
    organization {
      name
    }
    asOf
    summary
    certainty
    chains {
      certainty
      provisions {
        citation
        caption
      }
      steps {
        from {
          ...Named
        }
        to {
          ...Named
        }
        role
        certainty
        reason
        evidence {
          quote
          page
          source {
            title
          }
        }
      }
    }
    missing {
      role
      status
      description
      expectedIn
    }`;

const named = `fragment Named on Node {
  ... on Provision {
    citation
  }
  ... on Organization {
    name
  }
}`;

const passport: Example = {
  id: 'passport',
  titleJa: '旅券（パスポート）の根拠',
  titleEn: 'Why the Residents Division handles passports',
  group: 'trace',
  query: `# 熊本市の区民課は、どの根拠で旅券の事務を行うのか。法律から課まで一段ずつ。
# On which legal basis does Kumamoto's Residents Division handle passports?
# 実行 Run: ▶ または Ctrl+Enter
query Passport($duty: DutyBy!, $city: CityBy!, $organization: OrganizationBy) {
  trace(duty: $duty, city: $city, organization: $organization) {
    summary
    summaryEn: summary(lang: EN)
    # 鎖の確かさは、最も弱い段の確かさ。 A chain is as certain as its weakest step.
    certainty
    chains {
      certainty
      # 上位の法から順に。 From the highest authority down.
      provisions {
        citation
        caption
      }
      steps {
        from {
          ... on Provision {
            citation
          }
          ... on Organization {
            name
          }
        }
        to {
          ... on Provision {
            citation
          }
          ... on Organization {
            name
          }
        }
        role
        certainty
        # 原文に書かれていない段には、その理由。 Why, where the words alone do not say it.
        reason
        # 引用した原文と、その場所。 The quoted words, and where they stand.
        evidence {
          quote
          page
          source {
            title
            url
          }
        }
      }
    }
    # 見つからない根拠も答えのうち。 What is not known is part of the answer.
    missing {
      role
      status
      description
      expectedIn
    }
  }
}
`,
  variables: {
    duty: { name: 'パスポート' },
    city: { name: '熊本市' },
    organization: { name: '区民課' },
  },
};

const familyRegister: Example = {
  id: 'family-register',
  titleJa: '戸籍の根拠（法律が区長を名指しする）',
  titleEn: 'Family registers: an Act names the ward mayor',
  group: 'trace',
  query: `# 戸籍法は指定都市の区長に事務を与えている。旅券の鎖と比べる。
# The Family Register Act itself names the ward mayor. Compare with the passport.
query FamilyRegister($duty: DutyBy!, $city: CityBy!, $organization: OrganizationBy) {
  trace(duty: $duty, city: $city, organization: $organization) {
    ${traceFields}
  }
}

${named}
`,
  variables: {
    duty: { name: '戸籍' },
    city: { name: '熊本市' },
    organization: { name: '区民課' },
  },
};

const election: Example = {
  id: 'election',
  titleJa: '選挙の執行の根拠（総務企画課）',
  titleEn: 'Elections, in the General Affairs Division',
  group: 'trace',
  query: `# 選挙の執行は、区の選挙管理委員会を通じて総務企画課に至る。
# Elections reach the division by way of the ward's election commission.
query Election($duty: DutyBy!, $city: CityBy!, $organization: OrganizationBy) {
  trace(duty: $duty, city: $city, organization: $organization) {
    ${traceFields}
  }
}

${named}
`,
  variables: {
    duty: { name: '選挙の執行' },
    city: { name: '熊本市' },
    organization: { name: '総務企画課' },
  },
};

const anyUnit: Example = {
  id: 'any-unit',
  titleJa: 'どの組織が行うか分からないとき',
  titleEn: 'Without naming a unit, on a given day',
  group: 'trace',
  query: `# 組織を言わなければ、その事務を行うすべての組織への鎖が返る。asOf は基準日。
# Leave the organisation out: a chain to each unit that performs the duty, on that day.
query AnyUnit($duty: DutyBy!, $city: CityBy!, $asOf: LocalDate) {
  trace(duty: $duty, city: $city, asOf: $asOf) {
    asOf
    summary
    certainty
    chains {
      certainty
      assignment {
        organization {
          name
        }
        authorityHolder {
          name
        }
        mode
        scope
      }
      provisions {
        citation
      }
    }
    missing {
      role
      status
      description
    }
  }
}
`,
  variables: {
    duty: { name: '住民登録' },
    city: { name: '熊本市' },
    asOf: '2026-04-01',
  },
};

const notCollected: Example = {
  id: 'not-collected',
  titleJa: '組織の資料が未収集の市（堺市）',
  titleEn: 'A city whose units were not collected (Sakai)',
  group: 'trace',
  query: `# 堺市の組織の資料は集めていない。「根拠がない」とは言わず、「未収集」と答える。
# "Not collected" is never mixed up with "no basis is stated": see status.
query NotCollected($duty: DutyBy!, $city: CityBy!) {
  trace(duty: $duty, city: $city) {
    summary
    summaryEn: summary(lang: EN)
    certainty
    missing {
      role
      status
      description
      descriptionEn: description(lang: EN)
      expectedIn
    }
    chains {
      certainty
    }
  }
}
`,
  variables: { duty: { name: 'パスポート' }, city: { name: '堺市' } },
};

export const traceExamples: readonly Example[] = [
  passport,
  familyRegister,
  election,
  anyUnit,
  notCollected,
];
