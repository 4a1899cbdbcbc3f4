import { graphql } from '../../graphql/generated/index.ts';

export const matrixQuery = graphql(`
  query CompareMatrix($after: String) {
    cities(first: 20) {
      nodes {
        id
        name
        nameEn
      }
    }
    duties(first: 100, after: $after, orderBy: { field: CATEGORY }) {
      totalCount
      nodes {
        id
        name
        nameKana
        nameEn
        category
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const matrixCellsQuery = graphql(`
  query CompareMatrixCells($asOf: LocalDate, $after: String) {
    assignments(first: 100, after: $after, filter: { asOf: $asOf }) {
      totalCount
      nodes {
        duty {
          id
        }
        city {
          id
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
`);

export const policiesQuery = graphql(`
  query ComparePolicies($asOf: LocalDate) {
    policies(first: 20, filter: { asOf: $asOf }) {
      nodes {
        id
        title
        titleEn
        city {
          id
          name
          nameEn
        }
        roleStatements {
          id
          level
          theme
          text
        }
      }
    }
  }
`);

export const compareQuery = graphql(`
  query CompareDuty($duty: DutyBy!, $cities: [CityBy!]!, $asOf: LocalDate, $lang: Language!) {
    compare(duty: $duty, cities: $cities, asOf: $asOf) {
      asOf
      summary(lang: $lang)
      duty {
        id
        name
        nameKana
        nameEn
      }
      rows {
        status
        certainty
        summary(lang: $lang)
        city {
          id
          name
          nameEn
        }
        assignments {
          id
          mode
          organization {
            id
            name
            nameEn
          }
        }
        roleStatements {
          id
          text
          policy {
            id
            title
            titleEn
          }
        }
      }
    }
  }
`);
