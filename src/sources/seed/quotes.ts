/**
 * Finds every quote of the curated data in the text that it is quoted from, ignoring only line
 * breaks and spaces. A quote that names an element of a law must stand in that very element.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { openLaws } from '../egov/folder.ts';
import type { LawFile } from '../egov/law-file.ts';
import { LawText, withoutSpace } from '../egov/law-text.ts';
import { readLaw } from '../egov/read-law.ts';
import { UnreadableLaw } from '../egov/xml.ts';
import type { Problem } from '../problem.ts';
import type { SeedEvidence } from './format.ts';
import type { Path, SeedDocument } from './read.ts';

/** The text of a source, as far as it is at hand. */
interface SourceText {
  readonly all: string;
  readonly law?: LawText;
  readonly sha256: string;
}

export interface Quotation {
  readonly at: Path;
  readonly words: string;
  readonly source: string | undefined;
  readonly anchor?: string | undefined;
  /** True where the words are all that the provision says. */
  readonly complete?: boolean;
}

export interface QuoteReport {
  readonly problems: readonly Problem[];
  /** How many quotes were looked for. */
  readonly quotes: number;
  /** How many sources were read. */
  readonly sources: number;
}

/** Looks for every quote of the documents below `folder`, where `file` of each source says. */
export async function checkQuotes(
  documents: readonly SeedDocument[],
  folder: string,
): Promise<QuoteReport> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    return { problems: [{ file: folder, message: 'no such folder' }], quotes: 0, sources: 0 };
  }
  const problems: Problem[] = [];
  const { texts, missing } = await readSources(documents, folder, problems);
  let quotes = 0;
  for (const document of documents) {
    for (const quotation of quotationsOf(document)) {
      quotes += 1;
      const source = quotation.source ?? '';
      const text = texts.get(source);
      const message = text === undefined ? uncollected(quotation) : fault(quotation, text);
      if (message === null || missing.has(source)) continue;
      problems.push(document.problem(quotation.at, message));
      if (text === undefined) missing.add(source);
    }
  }
  return { problems, quotes, sources: texts.size };
}

async function readSources(
  documents: readonly SeedDocument[],
  folder: string,
  problems: Problem[],
): Promise<{
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Those that were reported already: once, not for each of their quotes. */
  readonly missing: Set<string>;
}> {
  const laws = await openLaws(path.join(folder, 'egov'));
  // The first file that holds a law is the one that counts.
  const lawFiles = new Map(laws.files.toReversed().map((file) => [file.lawId, file]));
  const texts = new Map<string, SourceText>();
  const missing = new Set<string>();
  for (const { data, problem } of documents) {
    for (const [i, { id, file, sha256 }] of (data.sources ?? []).entries()) {
      if (file === undefined) continue;
      const at = ['sources', i, 'file'];
      const text = await readSource(file, folder, lawFiles).catch(unreadable);
      if (text === undefined || text instanceof UnreadableLaw) {
        const why = text === undefined ? `is not in ${folder}` : `cannot be read: ${text.message}`;
        problems.push(problem(at, `"${file}" ${why}`));
        missing.add(id);
        continue;
      }
      texts.set(id, text);
      if (sha256 !== undefined && sha256 !== text.sha256) {
        problems.push(
          problem(
            ['sources', i, 'sha256'],
            `the text at hand has SHA-256 ${text.sha256}: it is another version; read it again`,
          ),
        );
      }
    }
  }
  laws.close();
  return { texts, missing };
}

/** A law that cannot be read is one more problem; anything else that fails is not. */
function unreadable(error: unknown): UnreadableLaw {
  if (error instanceof UnreadableLaw) return error;
  throw error;
}

async function readSource(
  file: string,
  folder: string,
  lawFiles: ReadonlyMap<string, LawFile>,
): Promise<SourceText | undefined> {
  const lawId = /^egov:(.+)$/.exec(file)?.[1];
  if (lawId !== undefined) {
    const lawFile = lawFiles.get(lawId);
    if (lawFile === undefined) return undefined;
    const parsed = await readLaw(await lawFile.open(), lawFile);
    const law = new LawText(parsed);
    return { all: law.all, law, sha256: parsed.sha256 };
  }
  const bytes = await readFile(path.join(folder, file)).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { all: withoutSpace(bytes.toString('utf8')), sha256 };
}

function uncollected({ source }: Quotation): string {
  return `the text of "${source}" is not at hand, so these words cannot be found in it`;
}

/** What is wrong with a quotation; null where its words stand where it says. */
function fault({ words, anchor, complete, source }: Quotation, text: SourceText): string | null {
  const wanted = withoutSpace(words);
  const element = anchor === undefined ? undefined : text.law?.whole(anchor);
  if (complete && anchor !== undefined && text.law !== undefined) {
    const own = text.law.own(anchor);
    if (own === undefined) return `${source} has no ${anchor}`;
    if (own !== wanted)
      return `${anchor} does not read like this in ${source}, from: ${difference(own, wanted)}`;
    return null;
  }
  if ((element ?? text.all).includes(wanted)) return null;
  const place = element === undefined ? source : `${anchor} of ${source}`;
  return `these words do not stand in ${place}: ${difference(element ?? text.all, wanted)}`;
}

/** The words from where they leave the text on, as far as a line takes. */
function difference(text: string, words: string): string {
  let length = words.length;
  while (length > 0 && !text.includes(words.slice(0, length))) length -= 1;
  return `「${words.slice(Math.max(0, length - 5), length + 30)}」`;
}

/** All that a document quotes: evidence, and words that are a quotation themselves. */
export function* quotationsOf({ data }: SeedDocument): Generator<Quotation> {
  const { evidenceFrom } = data;
  function* of(at: Path, evidence: readonly SeedEvidence[] = []): Generator<Quotation> {
    for (const [i, { quote, source = evidenceFrom, anchor }] of evidence.entries()) {
      yield { at: [...at, i, 'quote'], words: quote, source, anchor };
    }
  }
  for (const [i, city] of (data.cities ?? []).entries()) {
    yield* of(['cities', i, 'evidence'], city.evidence);
    for (const [j, ward] of city.wards.entries()) {
      yield* of(['cities', i, 'wards', j, 'evidence'], ward.evidence);
    }
  }
  for (const [i, { evidence, source = evidenceFrom, provisions = [] }] of (
    data.instruments ?? []
  ).entries()) {
    yield* of(['instruments', i, 'evidence'], evidence);
    for (const [j, { text, anchor, partial }] of provisions.entries()) {
      if (text === undefined) continue;
      const at = ['instruments', i, 'provisions', j, 'text'];
      yield { at, words: text, source, anchor, complete: partial !== true };
    }
  }
  for (const list of [
    'organizations',
    'duties',
    'assignments',
    'roleStatements',
    'timeline',
    'background',
    'bases',
  ] as const) {
    for (const [i, entry] of (data[list] ?? []).entries()) {
      yield* of([list, i, 'evidence'], entry.evidence);
      if (!('bases' in entry)) continue;
      for (const [j, basis] of (entry.bases ?? []).entries()) {
        if (typeof basis !== 'string') yield* of([list, i, 'bases', j, 'evidence'], basis.evidence);
      }
    }
  }
  // A statement's own words are a quotation too.
  for (const list of ['roleStatements', 'background'] as const) {
    for (const [i, { text, evidence }] of (data[list] ?? []).entries()) {
      yield { at: [list, i, 'text'], words: text, source: evidence[0]?.source ?? evidenceFrom };
    }
  }
}
