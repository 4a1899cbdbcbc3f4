/** What an operation asks for at one place: its fields with their arguments, fragments resolved. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLFieldMap,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
} from 'graphql';
import { checkLengths } from './lengths.ts';

export interface OperationScope {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced, defaults included. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface AskedField {
  readonly name: string;
  /** Its alias, or its name: the key in the answer. */
  readonly responseKey: string;
  /** The types on which it is asked: interfaces, and types of fragments. */
  readonly on: readonly GraphQLNamedType[];
  readonly type: GraphQLOutputType;
  /**
   * @param variables where they are others than those of the scope
   * @throws GraphQLError where an argument cannot be coerced, or is too long
   */
  arguments(variables?: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** What is asked below it. */
  readonly below: Asked;
}

/** The nodes of a document that ask for one field in one way. */
interface Alike {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly first: FieldNode;
  readonly on: Set<GraphQLNamedType>;
  readonly below: Place[];
}

type Place = readonly [SelectionSetNode, GraphQLNamedType];

/** What stands at the root of an operation. */
export function askedAtRoot(
  schema: GraphQLSchema,
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Asked {
  const query = schema.getQueryType();
  const scope = { schema, fragments: fragmentsOf(document), variables };
  return new Asked(query == null ? [] : [[selectionSet, query]], scope);
}

function fragmentsOf({ definitions }: DocumentNode): OperationScope['fragments'] {
  return Object.fromEntries(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
}

/** One place in an operation: all selection sets that stand there, on their types. */
export class Asked {
  readonly #places: readonly Place[];
  readonly #scope: OperationScope;
  #fields: readonly AskedField[] | undefined;

  constructor(places: readonly Place[], scope: OperationScope) {
    this.#places = places;
    this.#scope = scope;
  }

  get scope(): OperationScope {
    return this.#scope;
  }

  /**
   * Every field that is asked for here, once for each way of asking; skipped ones left out. Fragments
   * that spread each other again and again, and fields that stand on many types or many times, would
   * take for ever were each of them followed by itself.
   */
  get fields(): readonly AskedField[] {
    this.#fields ??= this.#collectAll();
    return this.#fields;
  }

  /** The place that a path of field names leads to; empty where nothing is asked there. */
  at(...path: readonly string[]): Asked {
    const [name, ...rest] = path;
    if (name === undefined) return this;
    const below = this.fields.filter((field) => field.name === name).map((field) => field.below);
    return this.join(below).at(...rest);
  }

  /** Several places as one. */
  join(places: readonly Asked[]): Asked {
    return new Asked(
      places.flatMap((place) => place.#places),
      this.#scope,
    );
  }

  has(name: string): boolean {
    return this.fields.some((field) => field.name === name);
  }

  #collectAll(): readonly AskedField[] {
    const ways = new Map<string, Alike>();
    const read = new Set<SelectionSetNode>();
    for (const [set, place] of this.#places) {
      for (const [type, node] of this.#collect(set, place, read)) {
        const definition = fieldsOf(type)[node.name.value];
        if (definition === undefined) continue; // __typename
        const key = wayOf(node, definition);
        const alike = ways.get(key) ?? { definition, first: node, on: new Set(), below: [] };
        ways.set(key, alike);
        alike.on.add(type);
        if (node.selectionSet !== undefined) {
          alike.below.push([node.selectionSet, getNamedType(definition.type)]);
        }
      }
    }
    return [...ways.values()].map((alike) => this.#field(alike));
  }

  *#collect(
    set: SelectionSetNode,
    type: GraphQLNamedType,
    read: Set<SelectionSetNode>,
  ): Generator<readonly [GraphQLNamedType, FieldNode]> {
    if (read.has(set)) return;
    read.add(set);
    const { schema, fragments, variables } = this.#scope;
    for (const node of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false) continue;
      if (node.kind === Kind.FIELD) {
        yield [type, node];
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      const inner = condition === undefined ? type : schema.getType(condition);
      if (inner != null) yield* this.#collect(fragment.selectionSet, inner, read);
    }
  }

  #field({ definition, first, on, below }: Alike): AskedField {
    return {
      name: definition.name,
      responseKey: responseKeyOf(first),
      on: [...on],
      type: definition.type,
      arguments: (variables = this.#scope.variables) => {
        const values = getArgumentValues(definition, first, variables);
        checkLengths(definition.args, values);
        return values;
      },
      below: new Asked(below, this.#scope),
    };
  }
}

const responseKeyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** Equal for nodes that ask for one field under one key with the same arguments, on whichever type. */
const wayOf = (node: FieldNode, { name, type }: GraphQLField<unknown, unknown>): string =>
  [responseKeyOf(node), name, type, ...(node.arguments ?? []).map(print)].join(' ');

const fieldsOf = (type: GraphQLNamedType): GraphQLFieldMap<unknown, unknown> =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
