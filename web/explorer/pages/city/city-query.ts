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
      ...UnitsOfCity
    }
    instruments(
      filter: {
        city: { id: $id }
        kinds: [Ordinance, Rule, Directive]
        asOf: $asOf
      }
      first: 100
    ) {
      ...InstrumentsOfCity
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

export const furtherUnitsQuery = graphql(`
  query FurtherUnits($id: ID!, $asOf: LocalDate, $after: String) {
    organizations(filter: { city: { id: $id }, asOf: $asOf }, first: 100, after: $after) {
      ...UnitsOfCity
    }
  }

  fragment UnitsOfCity on OrganizationConnection {
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
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const furtherInstrumentsQuery = graphql(`
  query FurtherInstruments($id: ID!, $asOf: LocalDate, $after: String) {
    instruments(
      filter: { city: { id: $id }, kinds: [Ordinance, Rule, Directive], asOf: $asOf }
      first: 100
      after: $after
    ) {
      ...InstrumentsOfCity
    }
  }

  fragment InstrumentsOfCity on InstrumentConnection {
    totalCount
    nodes {
      __typename
      id
      title
      titleEn
      number
    }
    pageInfo {
      hasNextPage
      endCursor
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
