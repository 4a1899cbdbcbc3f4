/** What the page of changes asks. */
import type {
  ChangesPageQuery,
  KeptReleasesQuery,
  NodeKind,
} from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';

export const releasesQuery = graphql(`
  query KeptReleases {
    releases {
      id
      builtAt
      statements
      served
      comparable
    }
  }
`);

/** How much changed, whichever kinds are listed. */
export const countsQuery = graphql(`
  query ChangeCounts($from: ID!, $to: ID!) {
    changes(from: $from, to: $to, first: 1) {
      totalCount
      counts {
        kind
        added
        removed
        changed
      }
    }
  }
`);

export const changesQuery = graphql(`
  query ChangesPage($from: ID!, $to: ID!, $kinds: [NodeKind!], $first: Int, $after: String) {
    changes(from: $from, to: $to, kinds: $kinds, first: $first, after: $after) {
      totalCount
      nodes {
        id
        kind
        formerKind
        name
        nameEn
        change
        properties {
          property
          before
          after
          diff {
            kind
            text
          }
        }
        relations {
          relation
          change
          to
          toName
          toNameEn
          toKind
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What is still there in the release that is served, and what has no name of its own said by what it joins. */
export const servedNodesQuery = graphql(`
  query ServedNodes($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Assignment {
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
      ... on LegalBasis {
        role
        provision {
          citation
        }
        instrument {
          title
        }
      }
    }
  }
`);

export type KeptRelease = KeptReleasesQuery['releases'][number];
export type Change = ChangesPageQuery['changes']['nodes'][number];
export type PropertyChange = Change['properties'][number];
export type RelationChange = Change['relations'][number];

/** Which changes are asked for. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** As the page's address has it: a pair, and kinds of nodes; none: every kind. */
export interface Choice extends Pair {
  readonly kinds: readonly NodeKind[];
}

/** The variables of {@link changesQuery} for a choice. */
export const variablesOf = ({ from, to, kinds }: Choice, first: number) => ({
  from,
  to,
  ...(kinds.length === 0 ? {} : { kinds }),
  first,
});
