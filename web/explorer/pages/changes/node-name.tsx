import { Go } from '../../components/link/go.tsx';
import type { ServedNodes } from './served-nodes.ts';

/** A quotation or a provision's words may be long: so many characters tell which one it is. */
const mostCharacters = 80;

interface NodeNameProps {
  readonly id: string;
  /** Its id where it has none. */
  readonly name: string;
  readonly served: ServedNodes;
}

/** A node's name, which leads to its page where it still has one. */
export function NodeName({ id, name, served }: NodeNameProps) {
  const { path, title } = served.get(id) ?? {};
  const shown =
    name !== id ? <span lang="ja">{shortened(name)}</span> : (title ?? <code>{id}</code>);
  return path === undefined ? shown : <Go to={path}>{shown}</Go>;
}

export function shortened(name: string): string {
  const characters = [...name];
  return characters.length <= mostCharacters
    ? name
    : `${characters.slice(0, mostCharacters).join('')}…`;
}
