/**
 * Limits on what one operation may ask for, from the first day: deep, wide and expensive questions
 * are refused before anything is fetched. The libraries made for this report a refusal as an error
 * of validation; here it has a code of its own, and the cost is that of our own plan.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql';
import { tooLarge } from './errors.ts';

export const limits = {
  /** Bytes of a request's body. */
  body: 100_000,
  /** Tokens of a document. */
  tokens: 1_000,
  /** Fields below each other. */
  depth: 12,
  /** Aliased fields in an operation, fragments counted where they are spread. */
  aliases: 30,
  /** Nodes that the pages of an operation can reach. */
  cost: 20_000,
} as const;

/**
 * Counts tokens without building a tree, so that a huge document costs next to nothing.
 * What does not lex is left to the parser, which says where.
 * @throws GraphQLError QUERY_TOO_LARGE
 */
export function checkTokens(document: string): void {
  const lexer = new Lexer(new Source(document));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      count += 1;
      if (count > limits.tokens) break;
    }
  } catch {
    return;
  }
  if (count > limits.tokens) {
    throw tooLarge(`The document has more than ${limits.tokens} tokens; ask for less at once.`);
  }
}

/**
 * Measures a valid document's operation.
 * @throws GraphQLError QUERY_TOO_LARGE
 */
export function checkShape(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition] as const),
  );
  const { depth, aliases } = measure(operation.selectionSet, fragments, new Map());
  if (depth > limits.depth) {
    throw tooLarge(`The operation is ${depth} fields deep; ${limits.depth} are allowed.`);
  }
  if (aliases > limits.aliases) {
    throw tooLarge(`The operation has ${aliases} aliases; ${limits.aliases} are allowed.`);
  }
}

/** @throws GraphQLError QUERY_TOO_LARGE */
export function checkCost(cost: number): void {
  if (cost > limits.cost) {
    throw tooLarge(
      `The operation may reach ${cost} nodes; ${limits.cost} are allowed. Ask for smaller pages.`,
    );
  }
}

interface Shape {
  readonly depth: number;
  readonly aliases: number;
}

/**
 * Each fragment is measured once, however often it is spread. How deep introspection goes is not
 * counted: graphql's own rule bounds it (MaxIntrospectionDepthRule).
 */
function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Shape>,
): Shape {
  let depth = 0;
  let aliases = 0;
  const add = (shape: Shape, levels: number) => {
    depth = Math.max(depth, shape.depth + levels);
    aliases += shape.aliases;
  };
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      if (node.alias !== undefined) aliases += 1;
      const below = node.selectionSet;
      const shape = below === undefined ? nothing : measure(below, fragments, known);
      const isIntrospection = node.name.value.startsWith('__');
      if (isIntrospection) add({ ...shape, depth: 0 }, 0);
      else add(shape, 1);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      add(measure(node.selectionSet, fragments, known), 0);
    } else {
      const name = node.name.value;
      const fragment = fragments.get(name);
      let shape = known.get(name);
      if (shape === undefined && fragment !== undefined) {
        shape = measure(fragment.selectionSet, fragments, known);
        known.set(name, shape);
      }
      add(shape ?? nothing, 0);
    }
  }
  return { depth, aliases };
}

const nothing: Shape = { depth: 0, aliases: 0 };
