import type { ChainQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';

export type Chain = ChainQuery['trace']['chains'][number];
export type End = Chain['steps'][number]['from'];

/** The whole answer of a trace, in both languages where Konkyo speaks itself. */
export const traceQuery = graphql(`
  query Chain(
    $duty: DutyBy!
    $city: CityBy!
    $organization: OrganizationBy
    $asOf: LocalDate
    $lang: Language!
  ) {
    dataset {
      release {
        id
        sha256
      }
    }
    trace(duty: $duty, city: $city, organization: $organization, asOf: $asOf) {
      duty {
        id
        name
        nameKana
        nameEn
        category
        nature
        note(lang: $lang)
        assignments(first: 100) {
          nodes {
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
        }
      }
      city {
        id
        name
        nameEn
      }
      organization {
        id
        name
        nameKana
        nameEn
      }
      asOf
      summary(lang: $lang)
      certainty
      proof {
        sha256
      }
      chains {
        certainty
        assignment {
          id
          mode
          scope
          note(lang: $lang)
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
        }
        steps {
          role
          certainty
          reason(lang: $lang)
          from {
            ...End
          }
          to {
            ...End
          }
          evidence {
            ...Quoted
          }
        }
        missing {
          ...Hole
          from {
            id
          }
          to {
            id
          }
        }
      }
      missing {
        ...Hole
      }
    }
  }

  fragment End on Node {
    __typename
    id
    ... on Provision {
      citation
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
      }
    }
    ... on Organization {
      name
      nameKana
      nameEn
      type
      note(lang: $lang)
      evidence {
        ...Quoted
      }
    }
  }

  fragment Quoted on Evidence {
    id
    quote
    page
    anchorLabel
    source {
      title
      titleEn
      publisher
      url
      sha256
      date
    }
  }

  fragment Hole on MissingLink {
    role
    status
    description(lang: $lang)
    expectedIn(lang: $lang)
  }
`);
