/** All laws of the downloads for resolving citations: their names are read at once, their provisions when one is cited. */

import { Outline } from '../../src/sources/citations/outline.ts';
import { type InstrumentRegister, registerOf } from '../../src/sources/citations/register.ts';
import { openLaws } from '../../src/sources/egov/folder.ts';
import type { LawFile } from '../../src/sources/egov/law-file.ts';
import { type Law, readLaw } from './laws.ts';
import { sourcesFolder } from './sources.ts';

const downloads = ['egov-acts-2026-03.zip', 'egov-orders-2020-11.zip'];

export interface LawLibrary {
  readonly register: InstrumentRegister;
  law(id: string): Law | undefined;
  /** @throws Error where there is no such law */
  xml(id: string): Promise<string>;
  /** Reads the laws named, and those that were asked for in vain since. @returns whether there were any */
  fetch(ids?: readonly string[]): Promise<boolean>;
  close(): void;
}

export async function openLibrary(): Promise<LawLibrary> {
  const opened = await Promise.all(
    downloads.map((name) => openLaws(`${sourcesFolder}/egov/${name}`)),
  );
  const files = new Map<string, LawFile>();
  for (const file of opened.flatMap((laws) => laws.files)) {
    const id = `law/${file.lawId}`;
    if (!files.has(id)) files.set(id, file);
  }
  const heads: Law[] = [];
  for (const file of files.values()) heads.push(await readHead(file));
  const laws = new Map<string, Law>();
  const outlines = new Map<string, Outline>();
  const wanted = new Set<string>();
  const register = registerOf(heads, (id) => {
    if (!outlines.has(id) && files.has(id)) wanted.add(id);
    return outlines.get(id);
  });
  const fetch = async (ids: readonly string[] = []): Promise<boolean> => {
    const missing = [...new Set([...ids, ...wanted])].filter((id) => !laws.has(id));
    wanted.clear();
    let any = false;
    for (const id of missing) {
      const file = files.get(id);
      if (file === undefined) continue;
      any = true;
      const law = readLaw(file.lawId, await textOf(file));
      laws.set(id, law);
      outlines.set(id, Outline.of(law.provisions));
    }
    return any;
  };
  return {
    register,
    law: (id) => laws.get(id),
    xml: async (id) => {
      const file = files.get(id);
      if (file === undefined) throw new Error(`${id} is not in the downloads`);
      return textOf(file);
    },
    fetch,
    close: () => {
      for (const each of opened) each.close();
    },
  };
}

const endOfTitle = '</LawTitle>';

/** Title, number and abbreviations; what follows them is not unpacked. */
async function readHead(file: LawFile): Promise<Law> {
  const head = await textOf(file, endOfTitle);
  const end = head.indexOf(endOfTitle);
  return readLaw(file.lawId, `${head.slice(0, end + endOfTitle.length)}</LawBody></Law>`);
}

async function textOf(file: LawFile, until?: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await file.open()) {
    chunks.push(chunk);
    if (until !== undefined && Buffer.concat(chunks).includes(until)) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
