import { graphql } from '../../graphql/generated/index.ts';

export const organizationQuery = graphql(`
  query OrganizationPage($id: ID!, $lang: Language!, $asOf: LocalDate) {
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
    performed: assignments(filter: { organization: { id: $id }, asOf: $asOf }, first: 100) {
      totalCount
      nodes {
        ...Work
      }
    }
    held: assignments(filter: { authorityHolder: $id, asOf: $asOf }, first: 100) {
      totalCount
      nodes {
        ...Work
        organization {
          id
          name
          nameEn
        }
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
