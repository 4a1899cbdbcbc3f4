/** The names in a statement of Cypher, and whether a database of ours knows them. */
import { allKinds, allRelations, propertiesOf } from '../../src/graph/model.ts';

const labelsOfNeo4j = ['Statement', 'Searchable', 'LookupKey', 'Release', 'Pointer', 'Lock'];
const typesOfNeo4j = ['NAMES', 'SERVES'];
const searchProperties = ['searchTitle', 'searchNames', 'searchCaption', 'searchText'];

const labelsAndTypes: ReadonlySet<string> = new Set([
  ...allKinds,
  ...labelsOfNeo4j,
  ...allRelations,
  ...typesOfNeo4j,
]);
const properties: ReadonlySet<string> = new Set([
  ...allKinds.flatMap((kind) => Object.keys(propertiesOf(kind))),
  ...['id', 'kind', 'release', 'key', 'state'],
  ...searchProperties,
]);

/** What a statement says outside its texts. */
export const withoutTexts = (statement: string): string =>
  statement.replaceAll(/'(?:\\.|[^'\\])*'/gs, "''");

/** The labels, types and properties in a statement that no database of ours knows. */
export function unknownNames(statement: string): readonly string[] {
  const code = withoutTexts(statement).replaceAll(/CALL [\w.]+/g, 'CALL');
  // A label follows its colon at once; behind the key of a map stands a space.
  const labels = all(code, /:(\w+(?:\|\w+)*)/g).flatMap((names) => names.split('|'));
  // A subquery begins with a space, a map does not.
  const pattern = /\([\w:|]* \{(?! )([^}]*)\}/g;
  const matched = all(code, pattern).flatMap((map) => all(map, /(\w+):/g));
  const read = all(code, /\.([a-z]\w*)/gi);
  // Maps that the statement makes have keys of their own.
  const made = all(code.replaceAll(pattern, ''), /(\w+): /g);
  return [
    ...labels.filter((name) => !labelsAndTypes.has(name)),
    ...matched.filter((name) => !properties.has(name)),
    ...read.filter((name) => !properties.has(name) && !made.includes(name)),
  ];
}

const all = (text: string, what: RegExp): readonly string[] =>
  [...text.matchAll(what)].map(([, found = '']) => found);
