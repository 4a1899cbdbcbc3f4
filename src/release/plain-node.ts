/** Lines of nodes that are well made at a glance, as nearly every one is: they need not be taken apart to know that. */
import { allKinds, type NodeKind, type PropertyType, propertiesOf } from '../graph/model.ts';
import { longestId, type NodeStatement } from '../graph/statement.ts';

/** Longer lines get a closer look: V8 notes a step for each character that a pattern goes over. */
const longestLine = 1_000_000;

/** Half a surrogate pair may have lost its other half, and is then written in another way. */
const character = '[^"\\\\\\u0000-\\u001f\\ud800-\\udfff]';
/** As JSON writes a text: what has a short escape is written with that. */
const text = `"${character}*(?:\\\\["\\\\bfnrt]${character}*)*"`;
const shortText = `${character}{0,${longestId}}`;

const forms: Readonly<Record<PropertyType, string>> = {
  text,
  texts: `\\[(?:${text}(?:,${text})*)?\\]`,
  // Up to fifteen digits are exact.
  integer: '(?:0|-?[1-9][0-9]{0,14})',
  boolean: '(?:true|false)',
};

const start = new RegExp(`\\{"id":"(${shortText})","kind":"([A-Za-z]*)","properties":\\{`, 'y');

/** For each kind what follows {@link start}: properties that it has, each at most once, by name. */
const rests: ReadonlyMap<string, readonly [NodeKind, RegExp]> = new Map(
  allKinds.map((kind) => {
    const properties = Object.entries(propertiesOf(kind))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, type]) => {
        const form = name === 'anchor' ? `"${shortText}"` : forms[type];
        return `(?:"${name}":${form}(?:,(?=")|(?=\\})))?`;
      });
    return [kind, [kind, new RegExp(`${properties.join('')}\\}\\}$`, 'y')]];
  }),
);

/**
 * The id and kind of a node in whose line all is as it should be: its form, lengths, names and types of properties;
 * undefined where that takes a closer look.
 */
export function readPlainNode(line: string): Pick<NodeStatement, 'id' | 'kind'> | undefined {
  if (line.length > longestLine) return undefined;
  start.lastIndex = 0;
  const [, id, name] = start.exec(line) ?? [];
  const [kind, rest] = rests.get(name ?? '') ?? [];
  if (id === undefined || kind === undefined || rest === undefined) return undefined;
  rest.lastIndex = start.lastIndex;
  return rest.test(line) ? { id, kind } : undefined;
}
