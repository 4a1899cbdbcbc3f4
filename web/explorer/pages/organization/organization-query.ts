import { graphql } from '../../graphql/generated/index.ts';

export const organizationQuery = graphql(`
  query OrganizationPage($id: ID!, $lang: Language!) {
    organization(by: { id: $id }) {
      id
      name
      nameKana
      nameEn
      aliases
      type
      openList
      note(lang: $lang)
      validFrom
      validTo
      city {
        id
        name
        nameEn
      }
      parent {
        id
        name
        nameEn
      }
      instanceOf {
        id
        name
        nameEn
      }
      units {
        id
        name
        nameEn
      }
      wards {
        id
        name
        nameEn
      }
      bases {
        ...Basis
      }
      evidence {
        ...Quoted
      }
    }
  }
`);

export const performedQuery = graphql(`
  query WorkOfOrganization($id: ID!, $asOf: LocalDate, $after: String) {
    assignments(filter: { organization: { id: $id }, asOf: $asOf }, first: 100, after: $after) {
      totalCount
      nodes {
        ...Work
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const heldQuery = graphql(`
  query WorkOnPowerOf($id: ID!, $asOf: LocalDate, $after: String) {
    assignments(filter: { authorityHolder: $id, asOf: $asOf }, first: 100, after: $after) {
      totalCount
      nodes {
        ...Work
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment Work on Assignment {
    id
    mode
    scope
    city {
      id
    }
    organization {
      id
      name
      nameEn
    }
    authorityHolder {
      id
      name
      nameEn
    }
    duty {
      id
      name
      nameKana
      nameEn
      category
      nature
    }
  }
`);
