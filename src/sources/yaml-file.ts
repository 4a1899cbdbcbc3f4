/** Reads YAML files of a known form; each problem is told at its place in the text. */
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
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { describeIssues } from './yaml-issues.ts';

/** Keys and indexes that lead to a value: `['duties', 3, 'name']`. */
export type Path = readonly PropertyKey[];

/** One file, with the way back from a value to its place in the text. */
export interface YamlFile<Data> {
  readonly file: string;
  readonly data: Data;
  /** The problem `message` at the value that `path` leads to, or at its nearest parent. */
  problem(path: Path, message: string): Problem;
}

/** What people write goes nine levels deep; the parser, which is recursive, would end the program in an abyss. */
const deepest = 50;

export interface ParsedYaml<Data> {
  /** Missing where the file's form is wrong. */
  readonly document?: YamlFile<Data>;
  readonly problems: readonly Problem[];
}

/** Parses one file's text, which must have the form. */
export function parseYamlFile<Data>(
  file: string,
  text: string,
  format: z.ZodType<Data>,
): ParsedYaml<Data> {
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

  const result = format.safeParse(yaml.toJS() ?? {}, { reportInput: true });
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
