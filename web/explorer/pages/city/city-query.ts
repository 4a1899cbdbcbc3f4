import { graphql } from '../../graphql/generated/index.ts';

export const cityQuery = graphql(`
  query CityPage($id: ID!, $lang: Language!, $asOf: LocalDate) {
    city(by: { id: $id }) {
      id
      name
      nameKana
      nameEn
      code
      prefecture {
        name
        nameEn
      }
      wards {
        id
        name
        nameKana
        nameEn
        code
      }
      evidence {
        ...Quoted
      }
    }
    organizations(filter: { city: { id: $id }, asOf: $asOf }, first: 100) {
      totalCount
      nodes {
        id
        name
        nameEn
        type
        parent {
          id
        }
      }
    }
    instruments(
      filter: {
        city: { id: $id }
        kinds: [Ordinance, Rule, Directive]
        asOf: $asOf
      }
      first: 100
    ) {
      totalCount
      nodes {
        __typename
        id
        title
        titleEn
        number
      }
    }
    policies(filter: { city: { id: $id }, asOf: $asOf }, first: 20) {
      nodes {
        id
        title
        titleEn
        issuedOn
        note(lang: $lang)
        timeline {
          id
          date
          title
          description
        }
      }
    }
    assignments(filter: { city: { id: $id }, asOf: $asOf }, first: 1) {
      totalCount
    }
  }
`);

export const citiesQuery = graphql(`
  query CitiesPage {
    cities(first: 100) {
      nodes {
        id
        name
        nameKana
        nameEn
        code
        prefecture {
          name
          nameEn
        }
        assignments(first: 1) {
          totalCount
        }
        instruments(first: 1) {
          totalCount
        }
      }
    }
  }
`);

export const wardQuery = graphql(`
  query WardPage($id: ID!) {
    node(id: $id) {
      id
      ... on Ward {
        name
        nameKana
        nameEn
        code
        city {
          id
          name
          nameEn
        }
        organizations(first: 100) {
          nodes {
            id
            name
            nameEn
            type
          }
        }
        evidence {
          ...Quoted
        }
      }
    }
  }
`);
