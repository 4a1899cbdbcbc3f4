/** Nodes that are well made at a glance: nearly every line of one, so that few must be written again to be compared. */
import { allKinds, type PropertyType, propertiesOf } from '../graph/model.ts';

/** Longer lines get a closer look: V8 keeps a step for each character that a pattern goes over. */
const longestLine = 1_000_000;

/** Half a surrogate pair may have lost its other half, and is then written in another way. */
const characters = '[^"\\\\\\u0000-\\u001f\\ud800-\\udfff]*';
/** As JSON writes a text: what has an escape of its own is written with that. */
const text = `"${characters}(?:\\\\["\\\\bfnrt]${characters})*"`;

const forms: Readonly<Record<PropertyType, string>> = {
  text,
  texts: `\\[(?:${text}(?:,${text})*)?\\]`,
  // Up to fifteen digits are exact.
  integer: '(?:0|-?[1-9][0-9]{0,14})',
  boolean: '(?:true|false)',
};

const start = new RegExp(`\\{"id":${text},"kind":"([A-Za-z]*)","properties":\\{`, 'y');

/** For each kind what follows {@link start}: properties that it has, each at most once, by name. */
const rests: ReadonlyMap<string, RegExp> = new Map(
  allKinds.map((kind) => {
    const properties = Object.entries(propertiesOf(kind))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, type]) => `(?:"${name}":${forms[type]}(?:,(?=")|(?=\\})))?`);
    return [kind, new RegExp(`${properties.join('')}\\}\\}$`, 'y')];
  }),
);

/** Whether all is as it should be in the line of a node: its form, its kind, names and types of properties. */
export function isPlainNode(line: string): boolean {
  if (line.length > longestLine) return false;
  start.lastIndex = 0;
  const rest = rests.get(start.exec(line)?.[1] ?? '');
  if (rest === undefined) return false;
  rest.lastIndex = start.lastIndex;
  return rest.test(line);
}
