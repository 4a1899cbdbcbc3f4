import type { Example } from './example.ts';

const dutiesOfUnit: Example = {
  id: 'duties-of-unit',
  titleJa: '区民課の事務を5件ずつ',
  titleEn: 'The duties of a division, page by page',
  group: 'list',
  query: `# 続きは、答えの endCursor を変数 after に入れて実行する。
# For the next page put the answer's endCursor into the variable after.
query DutiesOfUnit($filter: DutyFilter!, $orderBy: DutyOrder, $first: Int, $after: String) {
  duties(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes {
      name
      nameKana
      category
      nature
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
  variables: {
    filter: { city: { name: '熊本市' }, organization: { name: '区民課' } },
    orderBy: { field: 'NAME_KANA', direction: 'ASC' },
    first: 5,
    after: null,
  },
};

const assignmentsByMode: Example = {
  id: 'assignments-by-mode',
  titleJa: '区役所の事務を態様別に（法定・委任・分掌）',
  titleEn: 'A ward office’s work by how it got there',
  group: 'list',
  query: `# 法律が区長に与えた事務、市長が委任した事務、分掌する事務は別のもの。
# Given by an Act, delegated by the mayor, or allotted: allotted work leaves the power where it was.
query AssignmentsByMode($city: CityBy!, $orderBy: AssignmentOrder, $first: Int) {
  statutory: assignments(
    filter: { city: $city, modes: [STATUTORY] }
    orderBy: $orderBy
    first: $first
  ) {
    ...Work
  }
  delegated: assignments(
    filter: { city: $city, modes: [DELEGATED] }
    orderBy: $orderBy
    first: $first
  ) {
    ...Work
  }
  allocated: assignments(
    filter: { city: $city, modes: [ALLOCATED] }
    orderBy: $orderBy
    first: $first
  ) {
    ...Work
  }
}

fragment Work on AssignmentConnection {
  totalCount
  nodes {
    duty {
      name
    }
    organization {
      name
    }
    # 権限を持つ者は、行う者と同じとは限らない。 Who holds the power may be someone else.
    authorityHolder {
      name
    }
    scope
  }
}
`,
  variables: {
    city: { name: '熊本市' },
    orderBy: { field: 'POSITION', direction: 'ASC' },
    first: 10,
  },
};

const statutoryEntrusted: Example = {
  id: 'statutory-entrusted',
  titleJa: '熊本市の第1号法定受託事務',
  titleEn: 'Item 1 statutory entrusted functions in Kumamoto',
  group: 'list',
  query: `# 国が本来果たすべき役割に係る事務（地方自治法第2条第9項第1号）。
# Work that is properly the State's (Local Autonomy Act, art. 2 (9) (i)).
query StatutoryEntrusted($filter: DutyFilter!, $orderBy: DutyOrder) {
  duties(filter: $filter, orderBy: $orderBy, first: 50) {
    totalCount
    nodes {
      name
      nature
      evidence {
        quote
        source {
          title
        }
        anchor
      }
      assignments(first: 10) {
        nodes {
          city {
            name
          }
          organization {
            name
          }
          mode
        }
      }
    }
  }
}
`,
  variables: {
    filter: { city: { name: '熊本市' }, natures: ['STATUTORY_ENTRUSTED_1'] },
    orderBy: { field: 'NAME_KANA', direction: 'ASC' },
  },
};

const units: Example = {
  id: 'units',
  titleJa: '熊本市の区役所の組織',
  titleEn: 'The units of Kumamoto’s ward offices',
  group: 'list',
  query: `# 課、センター、出張所と、それぞれの事務の数。
# Divisions, centres and branch offices, and how much work each has.
query Units($filter: OrganizationFilter!, $orderBy: OrganizationOrder) {
  organizations(filter: $filter, orderBy: $orderBy, first: 50) {
    totalCount
    nodes {
      name
      nameEn
      type
      parent {
        name
      }
      wards {
        name
      }
      # 一覧が「など」で終わる。 The source ends its list with "and so on".
      openList
      assignments {
        totalCount
      }
    }
  }
}
`,
  variables: {
    filter: {
      city: { name: '熊本市' },
      types: ['DIVISION', 'CENTER', 'SECTION', 'BRANCH_OFFICE', 'SUB_BRANCH'],
    },
    orderBy: { field: 'TYPE', direction: 'ASC' },
  },
};

export const listExamples: readonly Example[] = [
  dutiesOfUnit,
  assignmentsByMode,
  statutoryEntrusted,
  units,
];
