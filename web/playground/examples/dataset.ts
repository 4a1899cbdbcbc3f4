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

const changes: Example = {
  id: 'changes',
  titleJa: '二つの版の間で変わったこと',
  titleEn: 'What changed between two releases',
  group: 'dataset',
  query: `# 版の一覧から二つの識別子を変数 from と to に写し、compare を true にすると、変更点を示す。
# Copy two ids from the list into the variables from and to, and set compare to true.
query Changes($compare: Boolean!, $from: ID!, $to: ID!, $kinds: [NodeKind!], $first: Int) {
  releases {
    id
    builtAt
    statements
    served
    comparable
  }
  changes(from: $from, to: $to, kinds: $kinds, first: $first) @include(if: $compare) {
    counts {
      kind
      added
      removed
      changed
    }
    totalCount
    nodes {
      id
      kind
      name
      change
      properties {
        property
        before
        after
      }
      relations {
        relation
        change
        to
        toName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
  variables: {
    compare: false,
    from: 'release/…',
    to: 'release/…',
    kinds: null,
    first: 20,
  },
};

export const datasetExamples: readonly Example[] = [dataset, changes, cities];
