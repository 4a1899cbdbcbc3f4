/** The operation of the reads that are measured on Neo4j: a duty, 3 assignments, 12 provisions with their instruments. */
import { duties, dutyId } from './corpus.ts';

const selection = `id name assignments(first: 20) { nodes {
  id mode bases { role certainty provision { id citation text instrument { id title } } }
} }`;

const ownQuery = `query Duty($id: ID!) { duty(by: { id: $id }) { ${selection} } }`;

/** The peer has neither connections nor a pointer to the release that is served. */
const peerQuery = `query Duty($release: String!, $id: ID!) {
  duties(where: { release: { eq: $release }, id: { eq: $id } }) {
    id name assignments { id mode bases { role certainty provision { id citation text instrument { id title } } } }
  }
}`;

const numbers = Array.from({ length: duties }, (_, number) => number);

/** One body for each duty, so that no answer is asked for twice in a row. */
export const ownBodies: readonly string[] = numbers.map((number) =>
  JSON.stringify({ query: ownQuery, variables: { id: dutyId(number) } }),
);

export const peerBodies = (release: string): readonly string[] =>
  numbers.map((number) =>
    JSON.stringify({ query: peerQuery, variables: { release, id: dutyId(number) } }),
  );
