/** What is wrong with an input, and where: collected, so that all of it is reported at once. */
export interface Problem {
  /** As the person who runs the command would name the file. */
  readonly file: string;
  /** From 1; left out where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** What was found and what was expected. */
  readonly message: string;
}

/** `seed/duties.yaml:12:7: …`, as editors and terminals link it. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
  return `${file}${place}: ${message}`;
}

/** Inputs that cannot be used; holds every problem that was found. */
export class InvalidSources extends Error {
  readonly code = 'INVALID_SOURCES';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** In the order in which a person reads files. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}
