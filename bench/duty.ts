/** A duty with its 3 assignments and their 12 provisions, as Konkyo and its peer are asked for it. */
import { duties, dutyId } from './corpus.ts';

const provisions = 'role certainty provision { id citation text instrument { id title } }';

export const operation = `query Duty($id: ID!) {
  duty(by: { id: $id }) {
    id name
    assignments(first: 20) { edges { node { id mode bases { ${provisions} } } } }
  }
}`;

/** The same of @neo4j/graphql, in the same order; its relations all lead to lists. */
const peerOperation = `query Duty($release: String!, $id: ID!) {
  duty: duties(where: { release: { eq: $release }, id: { eq: $id } }) {
    id name
    assignments: assignmentsConnection(first: 20, sort: [{ node: { id: ASC } }]) {
      edges { node { id mode bases(sort: [{ id: ASC }]) { ${provisions} } } }
    }
  }
}`;

const ids = Array.from({ length: duties }, (_, number) => dutyId(number));

/** A request's body for each duty. */
export const bodies = ids.map((id) => JSON.stringify({ query: operation, variables: { id } }));
export const peerBodies = (release: string): readonly string[] =>
  ids.map((id) => JSON.stringify({ query: peerOperation, variables: { release, id } }));

/** What an answer says, whether a single neighbour stands in a list or not. */
export function factsOf(answer: string): unknown {
  const single = new Set(['duty', 'provision', 'instrument']);
  return JSON.parse(answer, (key, value) =>
    single.has(key) && Array.isArray(value) && value.length === 1 ? value[0] : value,
  );
}
