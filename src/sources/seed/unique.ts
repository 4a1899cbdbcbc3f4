/** What must stand once in all curated files together: every id, and every statement. */
import type { Problem } from '../problem.ts';
import type { SeedBasis } from './format.ts';
import type { Path, SeedDocument } from './read.ts';

/** What an id may stand for. */
export type Subject =
  | 'source'
  | 'prefecture'
  | 'city'
  | 'ward'
  | 'instrument'
  | 'provision'
  | 'organization'
  | 'duty'
  | 'basis';

/** What each id stands for; reports an id that is used twice. */
export function collectIds(
  documents: readonly SeedDocument[],
  problems: Problem[],
): ReadonlyMap<string, Subject> {
  const subjects = new Map<string, Subject>();
  const places = new Map<string, Problem>();
  for (const document of documents) {
    const add = (id: string, subject: Subject, path: Path) => {
      const place = document.problem(path, '');
      const first = places.get(id);
      if (first === undefined) {
        places.set(id, place);
        subjects.set(id, subject);
      } else {
        problems.push({
          ...place,
          message: `"${id}" is already used at ${placeOf(first)}; ids are unique`,
        });
      }
    };
    const { data } = document;
    data.sources?.forEach((entry, i) => {
      add(entry.id, 'source', ['sources', i, 'id']);
    });
    data.prefectures?.forEach((entry, i) => {
      add(entry.id, 'prefecture', ['prefectures', i, 'id']);
    });
    data.cities?.forEach((entry, i) => {
      add(entry.id, 'city', ['cities', i, 'id']);
      entry.wards.forEach((ward, j) => {
        add(ward.id, 'ward', ['cities', i, 'wards', j, 'id']);
      });
    });
    data.instruments?.forEach((entry, i) => {
      add(entry.id, 'instrument', ['instruments', i, 'id']);
      entry.provisions?.forEach(({ anchor }, j) => {
        add(`${entry.id}#${anchor}`, 'provision', ['instruments', i, 'provisions', j, 'anchor']);
      });
    });
    data.organizations?.forEach((entry, i) => {
      add(entry.id, 'organization', ['organizations', i, 'id']);
    });
    data.duties?.forEach((entry, i) => {
      add(entry.id, 'duty', ['duties', i, 'id']);
    });
    for (const [path, basis] of basesOf(document)) {
      if (typeof basis !== 'string' && basis.id !== undefined) {
        add(basis.id, 'basis', [...path, 'id']);
      }
    }
  }
  return subjects;
}

/** Reports statements whose id is made of what they say: a second one would silently replace the first. */
export function refuseRepetitions(documents: readonly SeedDocument[], problems: Problem[]): void {
  const places = new Map<string, Problem>();
  for (const document of documents) {
    const once = (path: Path, what: string, ...words: readonly string[]) => {
      const place = document.problem(path, '');
      const key = [what, ...words].join('\0');
      const first = places.get(key);
      if (first === undefined) places.set(key, place);
      else problems.push({ ...place, message: `${what} already stands at ${placeOf(first)}` });
    };
    const { data } = document;
    data.assignments?.forEach(({ organization, duty }, i) => {
      once(['assignments', i], `that ${organization} performs ${duty}`);
    });
    data.roleStatements?.forEach(({ policy, level, text }, i) => {
      once(['roleStatements', i], 'this role statement', policy, level, text);
    });
    data.timeline?.forEach(({ policy, date, title }, i) => {
      once(['timeline', i], 'this event', policy, date, title);
    });
    data.background?.forEach(({ policy, text }, i) => {
      once(['background', i], 'this background', policy, text);
    });
    for (const [path, basis, owner] of basesOf(document)) {
      if (owner === null || typeof basis === 'string' || basis.id !== undefined) continue;
      const by = basis.provision ?? basis.instrument ?? '';
      once(path, `a basis of ${owner} with role ${basis.role} and without an "id"`, by);
    }
  }
}

/**
 * Every basis of a document, or the id of one, with the way to it and whose it is,
 * null where several share it.
 */
export function* basesOf({
  data,
}: SeedDocument): Generator<
  readonly [path: Path, basis: SeedBasis | string, owner: string | null]
> {
  for (const [i, basis] of (data.bases ?? []).entries()) yield [['bases', i], basis, null];
  for (const list of ['organizations', 'duties', 'assignments'] as const) {
    for (const [i, entry] of (data[list] ?? []).entries()) {
      const owner = 'id' in entry ? entry.id : `${entry.organization} ${entry.duty}`;
      for (const [j, basis] of (entry.bases ?? []).entries()) {
        yield [[list, i, 'bases', j], basis, owner];
      }
    }
  }
}

const placeOf = ({ file, line }: Problem): string => `${file}:${line}`;
