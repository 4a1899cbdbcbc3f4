import { useQueries } from '@tanstack/react-query';
import { pathOf, tracePath } from '../../addresses.ts';
import { useNameOf } from '../../components/ruby/named.tsx';
import { ask } from '../../graphql/answer.ts';
import type { NodeKind, ServedNodesQuery } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';
import { type Change, servedNodesQuery } from './changes-queries.ts';

/** What the release that is served has of a node. */
export interface ServedNode {
  /** Where its page is; undefined of kinds without pages. */
  readonly path?: string;
  /** Of kinds that have no names of their own. */
  readonly title?: string;
}

export type ServedNodes = ReadonlyMap<string, ServedNode>;

/** Kinds that have pages, and those that are called by what they join. */
const askedOf: ReadonlySet<NodeKind> = new Set([
  'Law',
  'CabinetOrder',
  'MinisterialOrdinance',
  'Ordinance',
  'Rule',
  'Directive',
  'Policy',
  'Provision',
  'City',
  'Ward',
  'Organization',
  'Duty',
  'Assignment',
  'LegalBasis',
]);

/** The API gives so many nodes at once. */
const mostIds = 100;

/**
 * The nodes that changed, and those that they lead to, as far as the served release still holds them. The list does
 * not wait for this: names become links when it is known.
 */
export function useServedNodes(changes: readonly Change[]): ServedNodes {
  const served = useServedNode();
  const ends = changes.flatMap(({ id, kind, relations }) => [
    { id, kind },
    ...relations.map(({ to, toKind }) => ({ id: to, kind: toKind })),
  ]);
  const ids = [...new Set(ends.filter(({ kind }) => askedOf.has(kind)).map(({ id }) => id))];
  const parts = Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, i) =>
    ids.slice(i * mostIds, (i + 1) * mostIds),
  );
  const answers = useQueries({
    queries: parts.map((part) => ({
      queryKey: [servedNodesQuery.toString(), part],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        ask(servedNodesQuery, { ids: part }, signal),
    })),
  });
  return new Map(
    answers
      .flatMap(({ data }) => data?.nodes ?? [])
      .flatMap((node) => (node === null ? [] : [[node.id, served(node)] as const])),
  );
}

function useServedNode(): (node: NonNullable<ServedNodesQuery['nodes'][number]>) => ServedNode {
  const { role } = useWords();
  const nameOf = useNameOf();
  return (node) => {
    switch (node.__typename) {
      case 'Assignment': {
        const { duty, city, organization } = node;
        return {
          path: tracePath({ duty: duty.id, city: city.id, organization: organization.id }),
          title: `${nameOf(duty)} — ${nameOf(city)} ${nameOf(organization)}`,
        };
      }
      case 'LegalBasis':
        return {
          title: `${node.provision?.citation ?? node.instrument.title} — ${role[node.role]}`,
        };
      default:
        return { path: pathOf(node.id) };
    }
  };
}
