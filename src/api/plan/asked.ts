/** What an operation asks for at one place: its fields with their arguments, fragments resolved. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

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
  /** The type on which it is asked: an interface, or the type of a fragment. */
  readonly on: GraphQLNamedType;
  /** @throws GraphQLError where an argument cannot be coerced */
  arguments(): Readonly<Record<string, unknown>>;
  /** What is asked below it. */
  readonly below: Asked;
}

type Place = readonly [SelectionSetNode, GraphQLNamedType];

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

  /** Every field that is asked for here, as often as it is; skipped ones left out. */
  get fields(): readonly AskedField[] {
    this.#fields ??= this.#places.flatMap(([set, type]) => [...this.#collect(set, type)]);
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

  *#collect(set: SelectionSetNode, type: GraphQLNamedType): Generator<AskedField> {
    const { schema, fragments, variables } = this.#scope;
    for (const node of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false) continue;
      if (node.kind === Kind.FIELD) {
        const field = this.#field(node, type);
        if (field !== null) yield field;
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      const inner = condition === undefined ? type : schema.getType(condition);
      if (inner != null) yield* this.#collect(fragment.selectionSet, inner);
    }
  }

  #field(node: FieldNode, type: GraphQLNamedType): AskedField | null {
    const definition =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (definition === undefined) return null; // __typename
    const scope = this.#scope;
    const below: Place[] =
      node.selectionSet === undefined ? [] : [[node.selectionSet, getNamedType(definition.type)]];
    return {
      name: node.name.value,
      responseKey: node.alias?.value ?? node.name.value,
      on: type,
      arguments: () => getArgumentValues(definition, node, scope.variables),
      below: new Asked(below, scope),
    };
  }
}
