/** Lines of nodes that are well made at a glance, as nearly every one is: they need not be taken apart to know that. */
import { allKinds, type NodeKind, type PropertyType, propertiesOf } from '../graph/model.ts';
import { longestId, type NodeStatement } from '../graph/statement.ts';

// One byte of UTF-8 is one character here. What stands in UTF-8 is no half of a surrogate pair, which JSON would escape.
const byte = '[^"\\\\\\u0000-\\u001f]';
/** As JSON writes a text: what has a short escape is written with that. */
const text = `"${byte}*(?:\\\\["\\\\bfnrt]${byte}*)*"`;
const anchor = `"${byte}{0,${longestId}}"`;
/** In ASCII, so that the bytes are the characters. */
const id = `[ !#-[\\]-\u007f]{0,${longestId}}`;

const forms: Readonly<Record<PropertyType, string>> = {
  text,
  texts: `\\[(?:${text}(?:,${text})*)?\\]`,
  // Up to fifteen digits are exact.
  integer: '(?:0|-?[1-9][0-9]{0,14})',
  boolean: '(?:true|false)',
};

const start = new RegExp(`\\{"id":"(${id})","kind":"([A-Za-z]*)","properties":\\{`, 'y');

/** For each kind what follows {@link start}: properties that it has, each at most once, by name. */
const rests: ReadonlyMap<string, readonly [NodeKind, RegExp]> = new Map(
  allKinds.map((kind) => {
    const properties = Object.entries(propertiesOf(kind))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, type]) => {
        const form = name === 'anchor' ? anchor : forms[type];
        return `(?:"${name}":${form}(?:,(?=")|(?=\\})))?`;
      });
    return [kind, [kind, new RegExp(`${properties.join('')}\\}\\}\n`, 'y')]];
  }),
);

/**
 * Reads the line of a node in which all is as it should be: its form, lengths, names and types of properties.
 * @param bytes UTF-8, a character a byte
 * @param from where the line begins
 * @returns undefined where that takes a closer look
 */
export function readPlainNode(
  bytes: string,
  from: number,
): Pick<NodeStatement, 'id' | 'kind'> | undefined {
  start.lastIndex = from;
  const [, id, name] = start.exec(bytes) ?? [];
  const [kind, rest] = rests.get(name ?? '') ?? [];
  if (id === undefined || kind === undefined || rest === undefined) return undefined;
  rest.lastIndex = start.lastIndex;
  return rest.test(bytes) ? { id, kind } : undefined;
}
