/** e-Gov's bulk downloads: which ZIP of a folder holds a law, and its XML. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { compareText } from '../../graph/compare.ts';

/** The largest law is below 20 MB; anything far beyond is no law but an attack. */
const largestEntry = 100_000_000;

const openZip = promisify<string, yauzl.Options, ZipFile>(yauzl.open);

interface Place {
  readonly zip: string;
  readonly entry: Entry;
  /** e-Gov's id of the revision: `{law_id}_{date}_{amending law}`; the law's own id in older downloads. */
  readonly revision: string;
}

/** The laws in the ZIP files of a folder. The first file by name that holds a law is the one that counts. */
export class LawArchives {
  /** By law, the one that counts first. */
  readonly #places: ReadonlyMap<string, readonly Place[]>;

  private constructor(places: ReadonlyMap<string, readonly Place[]>) {
    this.#places = places;
  }

  /** Lists what the ZIP files of a folder hold; a folder that is not there holds nothing. */
  static async open(folder: string): Promise<LawArchives> {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.zip'));
    const places = new Map<string, Place[]>();
    for (const name of names.sort()) {
      const zip = path.join(folder, name);
      for (const entry of await entriesOf(zip)) {
        // `{law_id}_{date}_{amending law}/….xml`, in older downloads `{law_id}/{law_id}.xml`.
        const match = /^(([0-9A-Z]+)(?:_[^/]*)?)\/[^/]+\.xml$/.exec(entry.fileName);
        const [, revision, lawId] = match ?? [];
        if (revision === undefined || lawId === undefined) continue;
        const known = places.get(lawId);
        const place = { zip, entry, revision };
        if (known === undefined) places.set(lawId, [place]);
        else known.push(place);
      }
    }
    return new LawArchives(places);
  }

  /**
   * The ids of a law's revisions after the one that counts, in the order in which they take effect:
   * by day, on one day by amending law.
   */
  laterRevisions(lawId: string): readonly string[] {
    const [counting, ...others] = (this.#places.get(lawId) ?? []).map(({ revision }) => revision);
    const later = others.filter(
      (revision) => counting !== undefined && compareText(revision, counting) > 0,
    );
    return [...new Set(later)].sort(compareText);
  }

  /** The bytes of a law's XML, of the revision that counts or of another; undefined where no archive holds it. */
  async read(lawId: string, revision?: string): Promise<Buffer | undefined> {
    const place = this.#places
      .get(lawId)
      ?.find((one) => revision === undefined || one.revision === revision);
    if (place === undefined) return undefined;
    if (place.entry.uncompressedSize > largestEntry) {
      throw new Error(`${place.entry.fileName} is larger than any law`);
    }
    const file = await openZip(place.zip, { lazyEntries: true, autoClose: false });
    try {
      const stream = await promisify<Entry, NodeJS.ReadableStream>(file.openReadStream.bind(file))(
        place.entry,
      );
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    } finally {
      file.close();
    }
  }
}

async function entriesOf(zip: string): Promise<readonly Entry[]> {
  const file = await openZip(zip, { lazyEntries: true });
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    file.on('entry', (entry) => {
      entries.push(entry);
      file.readEntry();
    });
    file.on('end', () => resolve(entries));
    file.on('error', reject);
    file.readEntry();
  });
}
