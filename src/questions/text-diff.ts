/** What differs between two wordings, as a 新旧対照表 marks it: by words, not by single characters. */
import { diffArrays } from 'diff';

export type TextPartKind = 'KEPT' | 'DELETED' | 'INSERTED';

export interface TextPart {
  readonly kind: TextPartKind;
  readonly text: string;
}

/** Runs of one script: 第二百五十二条 is one word, の and に規定する two. Signs stand alone. */
const words =
  /[\p{Script=Han}々〇ヶ]+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|[\p{Nd}]+|[\p{Script=Latin}]+|\P{M}\p{M}*/gsu;

/** Beyond so many words that differ, the two are other texts altogether. */
const mostEdits = 2_000;

/** The parts in their order: those kept and deleted make the old text, those kept and inserted the new one. */
export function diffOf(before: string, after: string): readonly TextPart[] {
  const wordsOf = (text: string): string[] => text.match(words) ?? [];
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits });
  if (changes === undefined) {
    return [part('DELETED', before), part('INSERTED', after)];
  }
  return readable(
    changes.map(({ added, removed, value }) =>
      part(added ? 'INSERTED' : removed ? 'DELETED' : 'KEPT', value.join('')),
    ),
  );
}

/** No more of a text than a particle between two changes is no help to a reader: の, 又は. */
const shortestKept = 3;

/** Changes that only a particle keeps apart are one: what goes, then what comes. */
function readable(parts: readonly TextPart[]): readonly TextPart[] {
  const result: TextPart[] = [];
  let [deleted, inserted] = ['', ''];
  const close = () => {
    if (deleted !== '') result.push(part('DELETED', deleted));
    if (inserted !== '') result.push(part('INSERTED', inserted));
    [deleted, inserted] = ['', ''];
  };
  for (const [i, { kind, text }] of parts.entries()) {
    const between = i < parts.length - 1 && (deleted !== '' || inserted !== '');
    if (kind === 'KEPT' && !(between && text.length < shortestKept)) {
      close();
      result.push(part(kind, text));
      continue;
    }
    if (kind !== 'INSERTED') deleted += text;
    if (kind !== 'DELETED') inserted += text;
  }
  close();
  return result;
}

const part = (kind: TextPartKind, text: string): TextPart => ({ kind, text });
