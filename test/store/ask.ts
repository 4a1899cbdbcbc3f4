/** Short forms of requests, so that a test says only what it is about. */
import type {
  Filter,
  GraphStore,
  ListOptions,
  RootSelection,
  SearchHit,
  SearchRequest,
  SelectedList,
  SelectedNode,
  Selection,
} from '../../src/store/graph-store.ts';
import { searchableKinds } from '../../src/store/graph-store.ts';

export type Opened = () => GraphStore;

export const bare: Selection = { properties: [], fields: [] };
export const everything: Filter = { all: [] };
export const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

type Root = Partial<Omit<RootSelection, 'key' | 'where'>>;

/** The list that one root answers. */
export async function list(store: GraphStore, where: Filter, root: Root = {}) {
  const answer = await store.select({ roots: [{ key: 'root', where, select: bare, ...root }] });
  const found = answer['root'];
  if (found === undefined) throw new Error('the root is not answered');
  return found;
}

export async function ids(store: GraphStore, where: Filter, root: Root = {}) {
  return idsOf((await list(store, where, root)).nodes);
}

/** The list under one field of one node. */
export async function listAt(
  store: GraphStore,
  id: string,
  field: string,
  options: ListOptions & Pick<Root, 'asOf' | 'select'> = {},
): Promise<SelectedList> {
  const value = await fieldAt(store, id, field, options);
  if (value == null || !('nodes' in value)) throw new Error(`${id}.${field} is no list`);
  return value;
}

export async function fieldAt(
  store: GraphStore,
  id: string,
  field: string,
  { asOf, select = bare, ...options }: ListOptions & Pick<Root, 'asOf' | 'select'> = {},
): Promise<SelectedNode | SelectedList | null | undefined> {
  const { nodes } = await list(
    store,
    { ids: [id] },
    {
      select: { properties: [], fields: [{ key: field, field, select, ...options }] },
      ...(asOf === undefined ? {} : { asOf }),
    },
  );
  return nodes[0]?.fields[field];
}

export async function search(
  store: GraphStore,
  text: string,
  request: Partial<SearchRequest> = {},
): Promise<readonly SearchHit[]> {
  return (await searchAll(store, text, request)).hits;
}

export function searchAll(store: GraphStore, text: string, request: Partial<SearchRequest> = {}) {
  return store.search({
    text,
    kinds: searchableKinds,
    size: 100,
    offset: 0,
    select: bare,
    ...request,
  });
}

export const found = async (
  store: GraphStore,
  text: string,
  request: Partial<SearchRequest> = {},
): Promise<readonly string[]> => (await search(store, text, request)).map(({ node }) => node.id);
