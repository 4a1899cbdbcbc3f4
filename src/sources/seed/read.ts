/** Reads curated YAML files: their form is checked here, their meaning in `check.ts`. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
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

/** The largest curated file is some 60 kB; anything far beyond was not written by hand. */
const largestFile = 5_000_000;
/** Curated files go nine levels deep; the parser, which is recursive, would end the program in an abyss. */
const deepest = 50;

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
    names.map(async (name): Promise<ParsedFile> => {
      const file = path.join(folder, name);
      const text = await readText(file);
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

/** The text of a file, or why there is none. Nothing but a file is opened: a pipe would never end. */
async function readText(
  file: string,
): Promise<{ readonly text: string } | { readonly message: string }> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return { message: 'is a folder; expected a file' };
    if (!found.isFile()) return { message: 'is no file' };
    if (found.size > largestFile) {
      return { message: `is larger than ${largestFile / 1_000_000} MB; expected a curated file` };
    }
    const bytes = await readFile(file);
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { message: 'is not UTF-8 (Shift_JIS?); save it as UTF-8' };
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return {
      message:
        code === 'ENOENT' ? 'leads to no file' : `cannot be read (${code ?? 'unknown error'})`,
    };
  }
}

interface ParsedFile {
  /** Missing where the file's form is wrong. */
  readonly document?: SeedDocument;
  readonly problems: readonly Problem[];
}

/** Parses one file's text. */
export function parseSeedFile(file: string, text: string): ParsedFile {
  const abyss = abyssOf(text);
  if (abyss !== null) {
    return {
      problems: [{ file, line: abyss, message: `is nested deeper than ${deepest} levels` }],
    };
  }
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true, stringKeys: true });
  const at = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message };
  };
  const problem = (where: Path, message: string) => at(offsetOf(yaml, where), message);

  // What is wrong first often makes all that follows wrong.
  const [first] = [...yaml.errors, ...yaml.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first !== undefined) {
    const [words = ''] = first.message.split('\n');
    const message = words.replace(/ at line \d+, column \d+:?$/, '');
    const { line } = lines.linePos(first.pos[0]);
    return { problems: [at(first.pos[0], message + widthHint(text, line))] };
  }
  const problems: Problem[] = [];
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
    problems: describeIssues(result.error.issues).map(({ path: where, message, ofKey }) => {
      const problem = at(ofKey ? keyOffsetOf(yaml, where) : offsetOf(yaml, where), message);
      return { ...problem, message: message + widthHint(text, problem.line) };
    }),
  };
}

/** The line on which a text goes too deep to be parsed; null where it does not. */
function abyssOf(text: string): number | null {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > deepest) return text.slice(0, parser.offset).split('\n').length;
  }
  return null;
}

/** Where a Japanese keyboard wrote its own colon or space instead of YAML's. */
function widthHint(text: string, line: number | undefined): string {
  const written = text.split('\n')[(line ?? 0) - 1] ?? '';
  return /^[ -]*　|^[ 　-]*\w+[ 　]*(：|　:|:　)/.test(written)
    ? ' (a full-width ： or space?)'
    : '';
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
