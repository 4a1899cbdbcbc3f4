/** How long the texts in arguments may be. All of them are looked at, whatever field they stand in. */
import {
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { longestCitation } from '../../graph/citation.ts';
import { longestId } from '../../graph/statement.ts';
import { badInput } from '../errors.ts';

/** Characters of a name, a title or a search text; longer ones are no question but an accident. */
export const longestName = 200;

/** What is no name, by the name of its field. Cursors hold what the lists put into them. */
const others: Readonly<Record<string, number>> = {
  citation: longestCitation,
  after: Number.POSITIVE_INFINITY,
  before: Number.POSITIVE_INFINITY,
};

/** @throws GraphQLError BAD_USER_INPUT that names every text that is too long */
export function checkLengths(
  definitions: readonly GraphQLArgument[],
  values: Readonly<Record<string, unknown>>,
): void {
  const wrong = definitions.flatMap(({ name, type }) => [...tooLong(type, values[name], [name])]);
  if (wrong.length > 0) throw badInput(wrong.join(' '));
}

function* tooLong(
  type: GraphQLInputType,
  value: unknown,
  path: readonly string[],
): Generator<string> {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    for (const [i, item] of listOf(value).entries())
      yield* tooLong(bare.ofType, item, [...path, `${i}`]);
  } else if (isInputObjectType(bare)) {
    for (const { name, type: inner } of Object.values(bare.getFields())) {
      yield* tooLong(inner, valueAt(value, name), [...path, name]);
    }
  } else if (typeof value === 'string') {
    const most = others[path.at(-1) ?? ''] ?? (bare === GraphQLID ? longestId : longestName);
    if (value.length > most) {
      yield `"${path.join('.')}" has ${value.length} characters; expected ${most} at most.`;
    }
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const valueAt = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
