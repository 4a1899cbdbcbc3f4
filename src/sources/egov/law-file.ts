/** Files of laws, wherever they are: in a bulk download, a folder, or alone. */
import type { Problem } from '../problem.ts';
import type { Provenance } from './read-law.ts';
import { type LawName, readLawName } from './revision.ts';

/** The XML of one revision of a law, not read yet. */
export interface LawFile extends Provenance {
  /** As a person would name it. */
  readonly name: string;
  /** How many bytes it has. */
  readonly size: number;
  /** Its bytes, from the start each time. */
  readonly open: () => Promise<AsyncIterable<Uint8Array>>;
}

/** What a path holds. */
export interface LawFiles {
  readonly files: readonly LawFile[];
  readonly problems: readonly Problem[];
  readonly close: () => void;
}

/** No law comes near it (the largest has 4 MB): what is larger is an attack or an accident. */
export const largestLaw = 64_000_000;

/**
 * The law that a path names, by its folder or by itself: `{law_id}_{date}_{amending law}/….xml`, in
 * older downloads `{law_id}/{law_id}.xml`.
 */
export function lawNameInPath(path: string): LawName | null {
  const [file = '', folder = ''] = path.split('/').reverse();
  return readLawName(folder) ?? readLawName(file.replace(/\.xml$/, ''));
}

/** Of a file that no law's name is on. */
export const noLawName =
  'neither it nor its folder is named after a law; expected e-Gov’s 法令ID, such as 322AC0000000067';
