import { graphql } from '../../graphql/generated/index.ts';

export const instrumentQuery = graphql(`
  query InstrumentPage($id: ID!, $lang: Language!) {
    instrument(by: { id: $id }) {
      __typename
      id
      title
      titleKana
      titleEn
      abbreviations
      number
      issuedOn
      validFrom
      validTo
      note(lang: $lang)
      city {
        id
        name
        nameEn
      }
      prefecture {
        name
        nameEn
      }
      source {
        title
        titleEn
        url
        date
        sha256
      }
      roleStatements {
        id
        level
        theme
        text
      }
      timeline {
        id
        date
        title
        description
      }
      background {
        id
        text
      }
    }
  }
`);

export const provisionsQuery = graphql(`
  query ProvisionsOfInstrument($id: ID!, $asOf: LocalDate, $after: String) {
    provisions(
      filter: { instrument: { id: $id }, asOf: $asOf }
      orderBy: { field: POSITION }
      first: 100
      after: $after
    ) {
      totalCount
      nodes {
        id
        number
        kind
        anchor
        caption
        text
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const provisionQuery = graphql(`
  query ProvisionPage($id: ID!) {
    provision(by: { id: $id }) {
      id
      citation
      number
      kind
      caption
      text
      partial
      validFrom
      validTo
      instrument {
        id
        title
        titleEn
        number
        source {
          title
          titleEn
          url
          date
        }
      }
      parent {
        ...Ancestor
        parent {
          ...Ancestor
          parent {
            ...Ancestor
            parent {
              ...Ancestor
              parent {
                ...Ancestor
                parent {
                  ...Ancestor
                  parent {
                    ...Ancestor
                    parent {
                      ...Ancestor
                    }
                  }
                }
              }
            }
          }
        }
        children {
          id
          number
          caption
        }
      }
      children {
        id
        number
        caption
        text
      }
      versions {
        id
        text
        validFrom
        validTo
      }
      natures {
        id
        nature
        performer
        text
        statedIn {
          id
          citation
        }
      }
    }
  }

  fragment Ancestor on Provision {
    id
    number
    caption
    kind
  }
`);

export const citedByQuery = graphql(`
  query CitedBy($id: ID!, $after: String) {
    provision(by: { id: $id }) {
      citedBy(first: 20, after: $after) {
        totalCount
        nodes {
          id
          kind
          text
          from {
            id
            citation
            caption
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const citesQuery = graphql(`
  query Cites($id: ID!, $lang: Language!, $after: String) {
    provision(by: { id: $id }) {
      cites(first: 100, after: $after) {
        totalCount
        nodes {
          id
          kind
          text
          start
          end
          unresolved(lang: $lang)
          to {
            id
            citation
          }
          instrument {
            id
            title
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const basisOfQuery = graphql(`
  query BasisOf($id: ID!, $after: String) {
    provision(by: { id: $id }) {
      basisOf(first: 100, after: $after) {
        totalCount
        nodes {
          id
          mode
          duty {
            id
            name
            nameEn
          }
          city {
            id
            name
            nameEn
          }
          organization {
            id
            name
            nameEn
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
