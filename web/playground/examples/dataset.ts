import type { Example } from './example.ts';

const dataset: Example = {
  id: 'dataset',
  titleJa: 'この答えの元になるデータ',
  titleEn: 'What these answers are made from',
  group: 'dataset',
  query: `# 版（リリース）の識別子は、その内容のハッシュ値。
# A release's id is the hash of its content.
query Dataset($first: Int) {
  dataset {
    release {
      id
      builtAt
      statements
      sha256
    }
    counts {
      kind
      count
    }
    sources(first: $first) {
      totalCount
      nodes {
        title
        publisher
        date
        url
        sha256
      }
    }
  }
}
`,
  variables: { first: 50 },
};

const cities: Example = {
  id: 'cities',
  titleJa: '収録した市と区',
  titleEn: 'The cities and wards in here',
  group: 'dataset',
  query: `# 全国地方公共団体コードの順に。
# In the order of their codes.
query Cities($orderBy: CityOrder) {
  cities(orderBy: $orderBy) {
    nodes {
      code
      name
      nameEn
      prefecture {
        name
      }
      wards {
        code
        name
      }
    }
  }
}
`,
  variables: { orderBy: { field: 'CODE', direction: 'ASC' } },
};

export const datasetExamples: readonly Example[] = [dataset, cities];
