import { useWords } from '../../language/words.ts';

interface NotAllProps {
  readonly of: { readonly totalCount: number; readonly nodes: readonly unknown[] };
}

/** Says of a list that it does not have all entries; nothing where it has. */
export function NotAll({ of: { totalCount, nodes } }: NotAllProps) {
  const { tables } = useWords();
  if (nodes.length >= totalCount) return null;
  return <p>{tables.notAll(nodes.length, totalCount)}</p>;
}
