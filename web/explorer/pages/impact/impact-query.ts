import { graphql } from '../../graphql/generated/index.ts';

export const impactQuery = graphql(`
  query ImpactPage(
    $provision: ProvisionBy!
    $asOf: LocalDate
    $kinds: [NodeKind!]
    $after: String
    $lang: Language!
  ) {
    impact(provision: $provision, asOf: $asOf) {
      asOf
      summary(lang: $lang)
      provision {
        id
        citation
        caption
      }
      hits(kinds: $kinds, first: 50, after: $after) {
        totalCount
        truncated
        nodes {
          ...Hit
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }

  fragment Hit on ImpactHit {
    distance
    certainty
    node {
      ...WayEnd
    }
    path {
      role
      certainty
      reason(lang: $lang)
      from {
        ...WayEnd
      }
      to {
        ...WayEnd
      }
    }
  }

  fragment WayEnd on Node {
    __typename
    id
    ... on Provision {
      citation
      caption
    }
    ... on Organization {
      name
      nameEn
      type
    }
    ... on Duty {
      name
      nameEn
    }
    ... on Assignment {
      duty {
        id
        name
        nameEn
      }
      organization {
        id
        name
        nameEn
      }
      city {
        id
        name
        nameEn
      }
    }
  }
`);
