import { Go } from '../../components/link/go.tsx';
import { type Named, nameParts } from '../../components/ruby/name-parts.ts';
import { useSettings } from '../../settings.ts';
import type { ServedNodes } from './served-nodes.ts';

/** A quotation or a provision's words may be long: so many characters tell which one it is. */
const mostCharacters = 80;

interface NodeNameProps {
  readonly id: string;
  /** Its Japanese name is its id where it has none. */
  readonly of: Named;
  readonly served: ServedNodes;
}

/** A node's name, which leads to its page where it still has one. */
export function NodeName({ id, of, served }: NodeNameProps) {
  const { language } = useSettings();
  const { path, title } = served.get(id) ?? {};
  const { text, lang } = nameParts(of, language);
  const shown =
    text !== id ? <span lang={lang}>{shortened(text)}</span> : (title ?? <code>{id}</code>);
  return path === undefined ? shown : <Go to={path}>{shown}</Go>;
}

export function shortened(name: string): string {
  const characters = [...name];
  return characters.length <= mostCharacters
    ? name
    : `${characters.slice(0, mostCharacters).join('')}…`;
}
