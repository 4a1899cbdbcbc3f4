/** What the search box suggests while one types: pages that the words may mean. */
import { useQuery } from '@tanstack/react-query';
import { pathOf, tracePath } from '../../addresses.ts';
import { ask } from '../../graphql/answer.ts';
import type { SuggestionsQuery } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/index.ts';
import type { Language } from '../../settings.ts';

const document = graphql(`
  query Suggestions($text: String!, $kinds: [NodeKind!], $lang: Language!, $asOf: LocalDate) {
    search(text: $text, kinds: $kinds, asOf: $asOf, first: 8) {
      nodes {
        title
        node {
          __typename
          id
          ... on Duty {
            nameEn
            assignments(first: 100) {
              nodes {
                city {
                  id
                  name
                  nameEn
                }
              }
            }
          }
          ... on Organization {
            nameEn
            city {
              name
              nameEn
            }
          }
          ... on City {
            nameEn
          }
          ... on Provision {
            caption
          }
          ... on LegalInstrument {
            titleEn
            note(lang: $lang)
          }
        }
      }
    }
  }
`);

type Node = SuggestionsQuery['search']['nodes'][number]['node'];

export interface Suggestion {
  readonly key: string;
  readonly kind: Node['__typename'];
  readonly title: string;
  /** What tells it apart from others of the same title. */
  readonly beside: string | undefined;
  readonly path: string;
}

const kinds = [
  'Duty',
  'Organization',
  'City',
  'Provision',
  'Law',
  'CabinetOrder',
  'MinisterialOrdinance',
  'Ordinance',
  'Rule',
  'Policy',
] as const;

/** @param text what is asked for; nothing is asked where it is empty */
export function useSuggestions(text: string, language: Language, asOf: string | undefined) {
  return useQuery<readonly Suggestion[]>({
    queryKey: ['suggestions', text, language, asOf],
    enabled: text !== '',
    placeholderData: (before) => before,
    queryFn: async ({ signal }) => {
      const variables = { text, kinds, lang: language, ...(asOf === undefined ? {} : { asOf }) };
      const { search } = await ask(document, variables, signal);
      return search.nodes.flatMap(({ title, node }) => suggestionsOf(title, node, language));
    },
  });
}

/** A duty is suggested once for each city that performs it: its chain is what people come for. */
function suggestionsOf(title: string, node: Node, language: Language): readonly Suggestion[] {
  const kind = node.__typename;
  const { id } = node;
  const inWords = (of: { readonly name: string; readonly nameEn: string | null }) =>
    (language === 'EN' && of.nameEn) || of.name;
  const english = (name: string | null | undefined) => (language === 'EN' && name) || title;
  if (node.__typename === 'Duty') {
    const cities = new Map(node.assignments.nodes.map(({ city }) => [city.id, city]));
    if (cities.size > 0) {
      return [...cities.values()].map((city) => ({
        key: `${id} ${city.id}`,
        kind,
        title: english(node.nameEn),
        beside: inWords(city),
        path: tracePath({ duty: id, city: city.id }),
      }));
    }
  }
  const named =
    node.__typename === 'Duty' || node.__typename === 'Organization' || node.__typename === 'City'
      ? english(node.nameEn)
      : english('titleEn' in node ? node.titleEn : undefined);
  const beside =
    node.__typename === 'Organization'
      ? node.city && inWords(node.city)
      : node.__typename === 'Provision'
        ? node.caption
        : undefined;
  return [{ key: id, kind, title: named, beside: beside ?? undefined, path: pathOf(id) }];
}
