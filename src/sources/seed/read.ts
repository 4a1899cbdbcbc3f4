/** Reads curated YAML files: their form is checked here, their meaning in `check.ts`. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../../graph/compare.ts';
import type { Problem } from '../problem.ts';
import { readTextFile } from '../text-file.ts';
import { type ParsedYaml, parseYamlFile, type YamlFile } from '../yaml-file.ts';
import { type SeedFile, seedFileFormat } from './format.ts';

export type { Path } from '../yaml-file.ts';

export type SeedDocument = YamlFile<SeedFile>;

/** The largest curated file is some 60 kB; anything far beyond was not written by hand. */
const largestFile = 5_000_000;

export interface ReadSeed {
  readonly documents: readonly SeedDocument[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every `.yaml` file below a folder, in the order of their names.
 * Problems of form are collected, and a file that has any is left out.
 */
export async function readSeed(folder: string): Promise<ReadSeed> {
  let names: string[];
  try {
    names = (await readdir(folder, { recursive: true })).filter((name) => /\.ya?ml$/.test(name));
  } catch {
    return { documents: [], problems: [{ file: folder, message: 'no such folder' }] };
  }
  if (names.length === 0) {
    return { documents: [], problems: [{ file: folder, message: 'holds no .yaml file' }] };
  }
  names.sort(compareText);
  const parsed = await Promise.all(
    names.map(async (name): Promise<ParsedYaml<SeedFile>> => {
      const file = path.join(folder, name);
      const text = await readTextFile(file, { largest: largestFile, as: 'a curated file' });
      return 'message' in text
        ? { problems: [{ file, message: text.message }] }
        : parseSeedFile(file, text.text);
    }),
  );
  return {
    documents: parsed.flatMap(({ document }) => document ?? []),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

/** Parses one file's text. */
export const parseSeedFile = (file: string, text: string): ParsedYaml<SeedFile> =>
  parseYamlFile(file, text, seedFileFormat);
