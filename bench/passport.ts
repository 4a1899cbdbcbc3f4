/** The question that is measured everywhere: on which basis does 区民課 of 熊本市 handle passports? */
import type { TraceQuestion } from '../src/questions/trace-selection.ts';

export const question = {
  duty: { name: 'パスポート' },
  city: { name: '熊本市' },
  organization: { name: '区民課' },
} as const satisfies TraceQuestion;

/** All that an answer has to say. It holds no day, so that a run over midnight compares like with like. */
export const operation = `query Passport($duty: DutyBy!, $city: CityBy!, $organization: OrganizationBy) {
  trace(duty: $duty, city: $city, organization: $organization) {
    duty { id name }
    city { id name }
    organization { id name }
    summary
    certainty
    chains {
      certainty
      provisions { id citation caption }
      steps {
        from { ...Named }
        to { ...Named }
        role
        certainty
        reason
        evidence { quote page anchor source { title publisher url } }
      }
    }
    missing { role status description expectedIn }
  }
}
fragment Named on Node {
  id
  ... on Provision { citation }
  ... on Organization { name }
}`;

/** The same as a request's body. */
export const body = JSON.stringify({ query: operation, variables: question });
