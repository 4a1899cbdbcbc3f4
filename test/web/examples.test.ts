import { readFileSync } from 'node:fs';
import {
  buildSchema,
  coerceInputValue,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
  typeFromAST,
  validate,
  visit,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleGroups, examples } from '../../web/playground/examples.ts';
import { type RunningService, startService } from '../support/service.ts';

const schema: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
);

describe('the examples of the playground', () => {
  test('have ids and operation names of their own', () => {
    const names = examples.map((example) => operation(parse(example.query)).name?.value);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(examples.length);
  });

  test('have ids that stand in a link as they are', () => {
    for (const { id } of examples) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test('answer every group’s question, the passport first', () => {
    expect(examples[0]?.id).toBe('passport');
    for (const { id } of exampleGroups) {
      expect(
        examples.some(({ group }) => group === id),
        id,
      ).toBe(true);
    }
  });
});

describe.each(examples)('$id', ({ titleJa, titleEn, query, variables }) => {
  const document = parse(query);

  test('has a title in Japanese and one in English', () => {
    expect(titleJa).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
    expect(titleEn).toMatch(/^[\x20-\x7e’]+$/);
  });

  test('fits the schema', () => {
    expect(validate(schema, document)).toEqual([]);
  });

  test('has variables of the types that it declares, and no others', () => {
    const declared = operation(document).variableDefinitions ?? [];
    expect(Object.keys(variables).sort()).toEqual(
      declared.map(({ variable }) => variable.name.value).sort(),
    );
    for (const { variable, type } of declared) {
      const inputType = typeFromAST(schema, type as never) as GraphQLInputType;
      // It throws where the value does not fit, @oneOf included.
      coerceInputValue(variables[variable.name.value], inputType);
    }
  });

  test('stays below the limits of the service', () => {
    expect(depth(document)).toBeLessThanOrEqual(12);
    expect(aliases(document)).toBeLessThanOrEqual(30);
    expect(tokens(query)).toBeLessThanOrEqual(1000);
  });
});

function operation(document: DocumentNode): OperationDefinitionNode {
  const found = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  expect(found).toHaveLength(1);
  return found[0] as OperationDefinitionNode;
}

/** Fields within fields; a fragment counts where it is spread. */
function depth(document: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition.selectionSet);
    }
  }
  const below = (set: SelectionSetNode | undefined): number =>
    Math.max(0, ...(set?.selections ?? []).map(levels));
  const levels = (selection: SelectionNode): number => {
    switch (selection.kind) {
      case Kind.FIELD:
        return 1 + below(selection.selectionSet);
      case Kind.INLINE_FRAGMENT:
        return below(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return below(fragments.get(selection.name.value));
    }
  };
  return below(operation(document).selectionSet);
}

function aliases(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Field({ alias }) {
      if (alias) count += 1;
    },
  });
  return count;
}

function tokens(query: string): number {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

describe('the service', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  test.each(examples)('answers $id', async ({ query, variables }) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data).not.toBeNull();
  });
});
