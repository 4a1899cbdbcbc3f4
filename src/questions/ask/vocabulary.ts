/** The graph's own names, folded, so that they are recognised in a sentence. */
import { instrumentKinds, type NodeKind } from '../../graph/model.ts';
import { nameProperties, namesOf } from '../../graph/names.ts';
import { normalizeText } from '../../graph/text.ts';
import {
  type GraphReader,
  nodeAt,
  nodesAt,
  type RootSelection,
  type SelectedList,
  type SelectedNode,
} from '../../store/graph-store.ts';
import { bare, want } from '../../store/selection.ts';
import { nameEn, nameJa } from '../wording.ts';
import { Lexicon } from './lexicon.ts';

/** What a name in a sentence may mean. */
export interface Item {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly nameEn: string;
  /** The city it is of, a city's own id. */
  readonly city: string | null;
  readonly parent: string | null;
  /** The kind of unit that it is: 総合出張所 of 託麻総合出張所. */
  readonly instanceOf: string | null;
}

export interface Vocabulary {
  readonly names: Lexicon<readonly Item[]>;
  /** Each duty once, with its folded names. */
  readonly duties: readonly { readonly item: Item; readonly folded: readonly string[] }[];
  readonly cities: readonly Item[];
  /** The cities of which it is known who does what. */
  readonly citiesWithData: readonly Item[];
}

export const vocabularyRoots: readonly RootSelection[] = (
  [
    ['duties', ['Duty'], []],
    [
      'cities',
      ['City'],
      [{ key: 'any', field: 'assignments', page: { size: 1, at: 'start' }, select: bare }],
    ],
    ['wards', ['Ward'], [want('city', bare)]],
    [
      'organizations',
      ['Organization'],
      [want('city', bare), want('parent', bare), want('instanceOf', bare)],
    ],
    ['instruments', instrumentKinds, []],
  ] as const
).map(([key, kinds, fields]) => ({
  key,
  where: { kinds },
  select: { properties: nameProperties, fields },
}));

export function vocabularyOf(fetched: Readonly<Record<string, SelectedList>>): Vocabulary {
  const nodes = (key: string) => fetched[key]?.nodes ?? [];
  const meanings = new Map<string, Item[]>();
  const add = (words: string, item: Item) => {
    const key = normalizeText(words);
    if (key.length < 2) return;
    const known = meanings.get(key);
    if (known === undefined) meanings.set(key, [item]);
    else if (!known.some(({ id }) => id === item.id)) known.push(item);
  };
  const all = ['duties', 'cities', 'wards', 'organizations', 'instruments'].flatMap(nodes);
  for (const node of all) {
    for (const words of [...namesOf(node), ...otherForms(node)]) add(words, itemOf(node));
  }
  return {
    names: new Lexicon(meanings),
    duties: nodes('duties').map((node) => ({
      item: itemOf(node),
      folded: namesOf(node).map(normalizeText),
    })),
    cities: nodes('cities').map(itemOf),
    citiesWithData: nodes('cities')
      .filter((city) => nodesAt(city, 'any').length > 0)
      .map(itemOf),
  };
}

/** 熊本 for 熊本市, Kumamoto for Kumamoto City; passports for passport. */
function otherForms(node: SelectedNode): readonly string[] {
  if (node.kind === 'Duty') {
    return namesOf(node)
      .filter((name) => /[a-rt-z]$/i.test(name))
      .map((name) => `${name}s`);
  }
  if (node.kind !== 'City') return [];
  return [nameJa(node).replace(/市$/, ''), nameEn(node).replace(/ City$/, '')];
}

function itemOf(node: SelectedNode): Item {
  return {
    id: node.id,
    kind: node.kind,
    name: nameJa(node),
    nameEn: nameEn(node),
    city: node.kind === 'City' ? node.id : (nodeAt(node, 'city')?.id ?? null),
    parent: nodeAt(node, 'parent')?.id ?? null,
    instanceOf: nodeAt(node, 'instanceOf')?.id ?? null,
  };
}

let kept: { readonly release: string; readonly vocabulary: Vocabulary } | undefined;

/** The vocabulary of the release that is served; fetched once for each release. */
export async function fetchVocabulary(store: GraphReader): Promise<Vocabulary> {
  const { release } = await store.dataset();
  if (kept?.release !== release.id) {
    const fetched = await store.select({ roots: vocabularyRoots });
    kept = { release: release.id, vocabulary: vocabularyOf(fetched) };
  }
  return kept.vocabulary;
}
