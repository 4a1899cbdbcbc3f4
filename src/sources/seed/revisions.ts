/**
 * Finds provisions that the curated data quotes and that a later revision of their law words
 * otherwise: the data holds until that day, and must be read again for what follows.
 */
import path from 'node:path';
import { type Anchor, parseAnchor } from '../../graph/anchor.ts';
import { compareText } from '../../graph/compare.ts';
import { formatAnchor } from '../../graph/label.ts';
import { openLaws } from '../egov/folder.ts';
import type { LawFile } from '../egov/law-file.ts';
import { LawText, withoutSpace } from '../egov/law-text.ts';
import { readLaw } from '../egov/read-law.ts';
import type { Problem } from '../problem.ts';
import { type Quotation, quotationsOf } from './quotes.ts';
import type { SeedDocument } from './read.ts';

export interface RevisionReport {
  /** One for each provision and each revision that changes it, where the provision is quoted. */
  readonly changes: readonly Problem[];
  /** How many later revisions were read, and of how many laws. */
  readonly revisions: number;
  readonly laws: number;
}

/** What is quoted from one place of a law. */
interface Cited {
  readonly document: SeedDocument;
  readonly quotation: Quotation;
  /** An anchor, or the editors' own words for a place that has none: 別表第一. */
  readonly place: string;
}

/** Compares what the documents quote with every later revision in the archives below `folder`. */
export async function checkRevisions(
  documents: readonly SeedDocument[],
  folder: string,
): Promise<RevisionReport> {
  const archives = await openLaws(path.join(folder, 'egov'));
  const changes: Problem[] = [];
  let revisions = 0;
  let laws = 0;
  for (const [source, { lawId, title }] of lawsQuoted(documents)) {
    const [counting, ...later] = revisionsOf(lawId, archives.files);
    if (counting === undefined || later.length === 0) continue;
    const cited = citedFrom(source, documents);
    let before = await read(counting);
    for (const revision of later) {
      const after = await read(revision);
      for (const one of cited) {
        const message = change(one, before, after);
        if (message === null) continue;
        changes.push(
          one.document.problem(one.quotation.at, `${title}${message} ${since(idOf(revision))}`),
        );
      }
      before = after;
    }
    revisions += later.length;
    laws += 1;
  }
  archives.close();
  return { changes, revisions, laws };
}

/** The text of a law that counts, the first that was found, and its later revisions in the order of their ids. */
function revisionsOf(lawId: string, files: readonly LawFile[]): readonly LawFile[] {
  const [counting, ...others] = files.filter((file) => file.lawId === lawId);
  if (counting === undefined) return [];
  const later = new Map(
    others
      .filter((file) => compareText(idOf(file), idOf(counting)) > 0)
      .map((file) => [idOf(file), file]),
  );
  return [counting, ...[...later.values()].sort((a, b) => compareText(idOf(a), idOf(b)))];
}

/** `{law id}_{day}_{amending law}`: of one law in the order in which revisions take effect. */
const idOf = ({ lawId, revision }: LawFile): string => revision?.id ?? lawId;

/** By source: the law that it is, and what it is called. */
function lawsQuoted(documents: readonly SeedDocument[]) {
  const laws = new Map<string, { readonly lawId: string; readonly title: string }>();
  for (const { id, title, file } of documents.flatMap(({ data }) => data.sources ?? [])) {
    const lawId = /^egov:(.+)$/.exec(file ?? '')?.[1];
    // 戸籍法（昭和二十二年法律第二百二十四号）: the number is not part of a citation.
    if (lawId !== undefined) laws.set(id, { lawId, title: title.replace(/（[^（）]*）$/u, '') });
  }
  return laws;
}

/** Each place of a source that is quoted, once: where it is curated as a provision, else where it is first quoted. */
function citedFrom(source: string, documents: readonly SeedDocument[]): readonly Cited[] {
  const cited = new Map<string, Cited>();
  for (const document of documents) {
    for (const quotation of quotationsOf(document)) {
      const { anchor: place, words, at } = quotation;
      if (quotation.source !== source || place === undefined) continue;
      const key = isAnchor(place) ? place : `${place} ${words}`;
      if (!cited.has(key) || at[0] === 'instruments') {
        cited.set(key, { document, quotation, place });
      }
    }
  }
  return [...cited.values()];
}

async function read(file: LawFile): Promise<LawText> {
  return new LawText(await readLaw(await file.open(), file));
}

/** What happens to a place from one revision to the next; null where nothing does. */
function change({ quotation, place }: Cited, before: LawText, after: LawText): string | null {
  const words = withoutSpace(quotation.words);
  const wordsIn = (law: LawText) => law.whole(place) ?? (law.all.includes(words) ? words : null);
  const [old, now] = [wordsIn(before), wordsIn(after)];
  if (old === now) return null;
  return `${isAnchor(place) ? formatAnchor(place) : place} ${now === null ? 'no longer reads like this' : 'reads otherwise'}`;
}

const isAnchor = (place: string): place is Anchor => parseAnchor(place) !== null;

/** From which day a revision holds, and by which law: `…_20260401_506AC0000000033` is 令和6年法律第33号. */
function since(revision: string): string {
  const [, day = '', by = ''] = revision.split('_');
  const date = day.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return `from ${date} on, by ${actNumber(by)}`;
}

const eras = ['明治', '大正', '昭和', '平成', '令和'];

/** The number of an Act by e-Gov's law id; of anything else the id itself. */
function actNumber(lawId: string): string {
  const [, era, year, number] = /^([1-5])(\d{2})AC\d{3}(\d{7})$/.exec(lawId) ?? [];
  return era === undefined
    ? lawId
    : `${eras[Number(era) - 1]}${Number(year)}年法律第${Number(number)}号`;
}
