import type { Example } from './example.ts';

const roles: Example = {
  id: 'policies',
  titleJa: '四つの市が本庁と区役所に求める役割',
  titleEn: 'What four cities want of head and ward offices',
  group: 'policy',
  query: `# 堺市、千葉市、北九州市、熊本市の方針を、本庁・区役所・両者の連携に分けて。
# Sakai, Chiba, Kitakyushu and Kumamoto: head office, ward office, and both together.
query Policies($orderBy: PolicyOrder) {
  policies(orderBy: $orderBy) {
    totalCount
    nodes {
      title
      issuedOn
      city {
        name
      }
      roleStatements {
        level
        theme
        text
        evidence {
          page
          source {
            title
          }
        }
      }
    }
  }
}
`,
  variables: { orderBy: { field: 'ISSUED_ON', direction: 'ASC' } },
};

const timeline: Example = {
  id: 'timeline',
  titleJa: '熊本市の基本方針ができるまで',
  titleEn: 'How Kumamoto’s policy came about',
  group: 'policy',
  query: `# 日付は資料の細かさのまま（EDTF）：2014-05-08/2014-05-21、2015-03。
# Dates are as precise as their source (EDTF).
query Timeline($filter: PolicyFilter!) {
  policies(filter: $filter) {
    nodes {
      title
      background {
        text
      }
      timeline {
        date
        title
        description
        evidence {
          quote
          page
        }
      }
    }
  }
}
`,
  variables: { filter: { city: { name: '熊本市' } } },
};

export const policyExamples: readonly Example[] = [roles, timeline];
