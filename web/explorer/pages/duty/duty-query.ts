import { graphql } from '../../graphql/generated/index.ts';

export const dutyQuery = graphql(`
  query DutyPage($id: ID!, $lang: Language!) {
    dataset {
      release {
        id
        sha256
      }
    }
    duty(by: { id: $id }) {
      id
      name
      nameKana
      nameEn
      aliases
      category
      nature
      note(lang: $lang)
      noBasis(lang: $lang)
      evidence {
        ...Quoted
      }
      broader {
        id
        name
        nameEn
      }
      narrower {
        id
        name
        nameEn
      }
      bases {
        ...Basis
      }
      assignments(first: 100) {
        ...Performance
      }
    }
  }
`);
