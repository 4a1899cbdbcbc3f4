import { useNameOf } from '../../components/ruby/named.tsx';
import { useChangesWords } from '../../language/changes/words.ts';
import type { Change } from './changes-queries.ts';
import { useStatedInWords } from './stated-in-words.ts';

/** Changes as a table: one row for each thing that is said otherwise, with the heads above. */
export function useCsvRows(): (changes: readonly Change[]) => readonly (readonly string[])[] {
  const words = useChangesWords();
  const inWords = useStatedInWords();
  const nameOf = useNameOf();
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
    const { kind, formerKind, id, change, properties, relations } = node;
    const of = [inWords.kind(kind), nameOf(node), id, words.change[change]];
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
      ...relations.map(({ relation, change: led, to, toName, toNameEn }) => {
        const end = nameOf({ name: toName, nameEn: toNameEn });
        return [
          ...of,
          inWords.relation(relation),
          led === 'REMOVED' ? end : '',
          led === 'ADDED' ? end : '',
          to,
        ];
      }),
    ];
  }
}
