/** One name for one thing: a name that two share would make every question by it ambiguous. */
import { normalizeText } from '../../graph/text.ts';
import type { Problem } from '../problem.ts';
import type { Path, SeedDocument } from './read.ts';

interface Use {
  readonly id: string;
  readonly place: Problem;
}

/**
 * Reports names and aliases, folded as look-ups fold them, that two duties share, two instruments,
 * or two organisations of one city; and an alias that is several in one.
 */
export function refuseHomonyms(documents: readonly SeedDocument[], problems: Problem[]): void {
  const uses = new Map<string, Use>();
  for (const document of documents) {
    const name = (group: string, id: string, words: string, path: Path) => {
      const key = `${group}\0${normalizeText(words)}`;
      const place = document.problem(path, '');
      const first = uses.get(key);
      if (first === undefined) {
        uses.set(key, { id, place });
      } else if (first.id !== id) {
        const { file, line } = first.place;
        const message = `"${words}" is already a name of ${first.id} at ${file}:${line}; look-ups could not tell them apart`;
        problems.push({ ...place, message });
      }
    };
    const also = (group: string, id: string, aliases: readonly string[] = [], path: Path) => {
      for (const [i, alias] of aliases.entries()) {
        name(group, id, alias, [...path, i]);
        if (alias.includes('、')) {
          const message = `"${alias}" holds 、: write several entries`;
          problems.push(document.problem([...path, i], message));
        }
      }
    };
    const { duties = [], organizations = [], instruments = [] } = document.data;
    for (const [i, { id, name: words, aliases }] of duties.entries()) {
      name('duty', id, words, ['duties', i, 'name']);
      also('duty', id, aliases, ['duties', i, 'aliases']);
    }
    for (const [i, { id, name: words, aliases, city, prefecture }] of organizations.entries()) {
      const group = `organization of ${city ?? prefecture ?? 'Acts'}`;
      name(group, id, words, ['organizations', i, 'name']);
      also(group, id, aliases, ['organizations', i, 'aliases']);
    }
    for (const [i, { id, title, abbreviations }] of instruments.entries()) {
      name('instrument', id, title, ['instruments', i, 'title']);
      also('instrument', id, abbreviations, ['instruments', i, 'abbreviations']);
    }
  }
}
