/** Statements of Cypher for people to read, in snapshots: each clause and each subquery by lines. */
import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { Statement } from '../../../src/store/neo4j/cypher.ts';

/** In the compiled text a subquery begins with `{ ` and ends with ` }`, a map with neither. */
export function readable(text: string): string {
  const lines = text
    .replaceAll('{ ', '{\n')
    .replaceAll(' }', '\n}')
    .replaceAll(/(?<!STARTS) (?=(MATCH|CALL|UNWIND|WITH|ORDER BY|RETURN) )/g, '\n')
    .replaceAll(/(?<!CASE) (?=WHEN )/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  let depth = 0;
  return lines
    .map((words) => {
      if (words.startsWith('}')) depth -= 1;
      const shown = `${'  '.repeat(depth)}${words}`;
      if (words.endsWith('{')) depth += 1;
      return shown;
    })
    .join('\n');
}

const onOneLine = { compact: true, breakLength: Number.POSITIVE_INFINITY, maxArrayLength: null };

const isStatement = (value: unknown): value is Statement =>
  typeof value === 'object' && value !== null && 'text' in value && 'parameters' in value;

/** Snapshots of statements in this test file are text and parameters, fit to be read. */
export function showStatements(): void {
  expect.addSnapshotSerializer({
    test: isStatement,
    serialize({ text, parameters }: Statement) {
      const values = Object.entries(parameters).map(
        ([name, value]) => `$${name} = ${inspect(value, onOneLine)}`,
      );
      return [readable(text), '', ...values].join('\n').trimEnd();
    },
  });
}
