import { useChangesWords } from '../../language/changes/words.ts';
import type { Change } from './changes-queries.ts';
import { useStatedInWords } from './stated-in-words.ts';

/** Changes as a table: one row for each thing that is said otherwise, with the heads above. */
export function useCsvRows(): (changes: readonly Change[]) => readonly (readonly string[])[] {
  const words = useChangesWords();
  const inWords = useStatedInWords();
  const { columns } = words;
  const heads = [
    columns.kind,
    columns.name,
    columns.id,
    columns.change,
    columns.item,
    columns.before,
    columns.after,
    columns.target,
  ];
  return (changes) => [heads, ...changes.flatMap(rowsOf)];

  function rowsOf(node: Change): readonly (readonly string[])[] {
    const { kind, formerKind, name, id, change, properties, relations } = node;
    const of = [inWords.kind(kind), name, id, words.change[change]];
    const itself =
      formerKind === null
        ? []
        : [[...of, words.kindChanged, inWords.kind(formerKind), inWords.kind(kind), '']];
    return [
      ...itself,
      ...properties.map(({ property, before, after }) => [
        ...of,
        inWords.property(property),
        inWords.value(property, before) ?? '',
        inWords.value(property, after) ?? '',
        '',
      ]),
      ...relations.map(({ relation, change: led, to, toName }) => [
        ...of,
        inWords.relation(relation),
        led === 'REMOVED' ? toName : '',
        led === 'ADDED' ? toName : '',
        to,
      ]),
    ];
  }
}
