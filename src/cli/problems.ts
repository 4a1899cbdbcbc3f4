/** Problems as lines that terminals and editors link. */
import path from 'node:path';
import { formatProblem, type Problem } from '../sources/problem.ts';
import { printable } from './printable.ts';

export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) {
    const file = path.relative('', problem.file);
    console.error(
      printable(formatProblem({ ...problem, file: file === '' ? problem.file : file })),
    );
  }
}

/** What a person should know of, and nothing has to be done about at once. */
export function printWarnings(warnings: readonly Problem[]): void {
  printProblems(
    warnings.map((warning) => ({ ...warning, message: `warning: ${warning.message}` })),
  );
}
