/** Downloads laws into a folder that is laid out as e-Gov's bulk downloads are, so that it imports as they do. */
import { mkdir, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { compareText } from '../../../graph/compare.ts';
import type { LocalDate } from '../../../graph/dates.ts';
import { writeWholeFile } from '../../whole-file.ts';
import { type LawApi, LawApiError, type RevisionInfo } from './client.ts';

/** Which revisions of a law are wanted: those of a day, or all that took or take effect in a period. */
export type WantedRevisions =
  | { readonly asOf: LocalDate }
  | { readonly from?: LocalDate; readonly to?: LocalDate };

export interface Downloaded {
  readonly revision: string;
  readonly title: string;
  readonly file: string;
  readonly outcome: 'written' | 'unchanged';
}

/** A law that could not be downloaded, and why. */
export interface NotDownloaded {
  readonly law: string;
  readonly problem: string;
}

/**
 * Downloads the wanted revisions of laws, one after the other. What is there already and has not
 * changed is left as it is, so a download that was stopped goes on where it was. One law that fails
 * does not stop the others.
 * @param laws law ids or law numbers
 */
export async function* downloadLaws(
  api: LawApi,
  laws: readonly string[],
  folder: string,
  wanted: WantedRevisions,
  signal?: AbortSignal,
): AsyncGenerator<Downloaded | NotDownloaded> {
  for (const law of laws) {
    try {
      const { revisions } = await api.revisions(law);
      const chosen = choose(revisions, wanted);
      if (chosen.length === 0) yield { law, problem: 'it has no such revision' };
      for (const revision of chosen) yield await downloadRevision(api, revision, folder);
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof LawApiError)) throw error;
      yield { law, problem: error.message };
    }
  }
}

/** The day from which a revision holds; undefined where no day is set yet. */
const startOf = (revision: RevisionInfo): string | undefined =>
  revision.amendment_enforcement_date ?? revision.amendment_scheduled_enforcement_date;

function choose(
  revisions: readonly RevisionInfo[],
  wanted: WantedRevisions,
): readonly RevisionInfo[] {
  const dated = revisions
    .filter((revision) => startOf(revision) !== undefined)
    // Newest first. Where several start on one day they stay as the server has them, the last change first.
    .toSorted((a, b) => compareText(startOf(b) ?? '', startOf(a) ?? ''));
  if ('asOf' in wanted) {
    const inForce = dated.find((revision) => (startOf(revision) ?? '') <= wanted.asOf);
    return inForce === undefined ? [] : [inForce];
  }
  const { from = '0000-00-00', to = '9999-12-31' } = wanted;
  return dated.filter((revision) => {
    const start = startOf(revision) ?? '';
    return start >= from && start <= to;
  });
}

async function downloadRevision(
  api: LawApi,
  { law_revision_id: revision, law_title: title = '', updated }: RevisionInfo,
  folder: string,
): Promise<Downloaded> {
  if (revision === undefined || !revisionId.test(revision)) {
    throw new LawApiError('e-Gov named a revision without a usable id', undefined);
  }
  const file = path.join(folder, revision, `${revision}.xml`);
  const stored = await changeOf(file);
  const corrected = updated === undefined ? undefined : new Date(updated);
  const unchanged: Downloaded = { revision, title, file, outcome: 'unchanged' };
  if (stored !== undefined && corrected !== undefined && stored >= corrected) return unchanged;
  const answer = await api.file(revision, stored);
  if (!answer.changed) return unchanged;
  checkLaw(answer.bytes, revision);
  await mkdir(path.dirname(file), { recursive: true });
  await writeWholeFile(file, answer.bytes);
  const since = answer.lastModified ?? corrected;
  // The file's time is what the next download compares with.
  if (since !== undefined) await utimes(file, since, since);
  return { ...unchanged, outcome: 'written' };
}

/** `{law id}_{date}_{amending law}`: it becomes the name of a folder. */
const revisionId = /^[0-9A-Z]+_\d{8}_[0-9A-Z]+$/;

const changeOf = (file: string): Promise<Date | undefined> =>
  stat(file).then(
    ({ mtime }) => mtime,
    () => undefined,
  );

/** @throws LawApiError where the bytes are not one whole law in XML */
function checkLaw(bytes: Buffer, revision: string): void {
  let root: string | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    root ??= name;
  });
  parser.on('error', (error) => {
    throw new LawApiError(`what e-Gov sent for ${revision} is no whole XML`, undefined, {
      cause: error,
    });
  });
  parser.write(bytes.toString('utf8')).close();
  if (root !== 'Law') {
    throw new LawApiError(`what e-Gov sent for ${revision} is no law: it is <${root}>`, undefined);
  }
}
