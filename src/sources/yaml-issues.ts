/** What zod found wrong with a file's form, in the words of the person who wrote the file. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

interface Described {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** True where the key is wrong, not its value. */
  readonly ofKey: boolean;
}

export function describeIssues(issues: readonly Issue[]): readonly Described[] {
  return issues.flatMap((issue) => describe(issue, []));
}

function describe(issue: Issue, above: readonly PropertyKey[]): readonly Described[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `"${key}" is not known here`,
      ofKey: true,
    }));
  }
  const meant = issue.code === 'invalid_union' ? issue.errors.find(isInside) : undefined;
  if (meant !== undefined) return meant.flatMap((inner) => describe(inner, path));
  const field = path.findLast((step) => typeof step === 'string');
  const what = whatIsWrong(issue);
  const subject =
    field === undefined ? '' : `"${String(field)}"${/^(is|holds) /.test(what) ? ' ' : ': '}`;
  return [{ path, message: subject + what, ofKey: false }];
}

/** Of several forms that a value may have, the one that it was meant to have fails within it. */
const isInside = (issues: readonly Issue[]): boolean =>
  issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys');

function whatIsWrong(issue: Issue, input: unknown = issue.input): string {
  if (input === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${typeName(issue.expected)}, found ${found(input)}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => `"${String(value)}"`).join(', ')}, found ${found(input)}`;
    case 'invalid_union':
      return issue.errors
        .flatMap(([first]) => (first === undefined ? [] : whatIsWrong(first, input)))
        .join('; or ');
    default:
      return issue.message;
  }
}

function found(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'object' ? typeName(typeOf(value)) : String(value);
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

const typeName = (type: string): string => typeNames[type] ?? type;
