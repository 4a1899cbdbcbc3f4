/** Reads curated YAML files: their form is checked here, their meaning in `check.ts`. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import { compareText } from '../../graph/compare.ts';
import type { Problem } from '../problem.ts';
import { type SeedFile, seedFileFormat } from './format.ts';
import { describeIssues } from './issues.ts';

/** Keys and indexes that lead to a value: `['duties', 3, 'name']`. */
export type Path = readonly PropertyKey[];

/** One file, with the way back from a value to its place in the text. */
export interface SeedDocument {
  readonly file: string;
  readonly data: SeedFile;
  /** The problem `message` at the value that `path` leads to, or at its nearest parent. */
  problem(path: Path, message: string): Problem;
}

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
    names.map(async (name) => {
      const file = path.join(folder, name);
      return parseSeedFile(file, await readFile(file, 'utf8'));
    }),
  );
  return {
    documents: parsed.flatMap(({ document }) => document ?? []),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

/** Parses one file's text; without a document where its form is wrong. */
export function parseSeedFile(
  file: string,
  text: string,
): { document?: SeedDocument; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true, stringKeys: true });
  const at = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message };
  };
  const problem = (where: Path, message: string) => at(offsetOf(yaml, where), message);

  const problems = [...yaml.errors, ...yaml.warnings].map(({ pos, message }) =>
    at(pos[0], message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message),
  );
  visit(yaml, (_key, node) => {
    if (isNode(node) && (isAlias(node) || ('anchor' in node && node.anchor !== undefined))) {
      problems.push(
        at(node.range?.[0] ?? 0, 'YAML anchors and aliases are not used here: write the value out'),
      );
    }
  });
  if (problems.length > 0) return { problems };

  const result = seedFileFormat.safeParse(yaml.toJS() ?? {}, { reportInput: true });
  if (result.success) return { document: { file, data: result.data, problem }, problems };
  return {
    problems: describeIssues(result.error.issues).map(({ path: where, message, ofKey }) =>
      at(ofKey ? keyOffsetOf(yaml, where) : offsetOf(yaml, where), message),
    ),
  };
}

/** Where the value that a path leads to begins, or its nearest parent. */
function offsetOf(yaml: Document, where: Path): number {
  for (let length = where.length; length >= 0; length--) {
    const node = yaml.getIn(where.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Where the key begins that a path ends in. */
function keyOffsetOf(yaml: Document, where: Path): number {
  const parent = where.length > 1 ? yaml.getIn(where.slice(0, -1), true) : yaml.contents;
  if (isMap(parent)) {
    for (const { key } of parent.items) {
      if (isScalar(key) && key.value === where.at(-1) && key.range) return key.range[0];
    }
  }
  return offsetOf(yaml, where);
}
