/** What an operation asks for at one place: its fields with their arguments, fragments resolved. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
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

  /**
   * Every field that is asked for here, once for each type on which it is asked under that key;
   * skipped ones left out. What stands here twice is read once, as an executor does: documents whose
   * fragments spread each other again and again would take for ever otherwise.
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
    const nodes = new Map<string, [GraphQLNamedType, FieldNode[]]>();
    const read = new Set<SelectionSetNode>();
    for (const [set, place] of this.#places) {
      for (const [type, node] of this.#collect(set, place, read)) {
        const key = `${type.name} ${responseKeyOf(node)}`;
        const alike = nodes.get(key);
        if (alike === undefined) nodes.set(key, [type, [node]]);
        else alike[1].push(node);
      }
    }
    return [...nodes.values()].flatMap(([type, alike]) => this.#field(type, alike) ?? []);
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

  /** One field from all nodes that ask for it under one key; a valid document has them alike. */
  #field(type: GraphQLNamedType, nodes: readonly FieldNode[]): AskedField | null {
    const [first] = nodes;
    if (first === undefined) return null;
    const name = first.name.value;
    const definition =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (definition === undefined) return null; // __typename
    const scope = this.#scope;
    const belowType = getNamedType(definition.type);
    const below = nodes.flatMap(({ selectionSet }): Place[] =>
      selectionSet === undefined ? [] : [[selectionSet, belowType]],
    );
    return {
      name,
      responseKey: responseKeyOf(first),
      on: type,
      arguments: () => getArgumentValues(definition, first, scope.variables),
      below: new Asked(below, scope),
    };
  }
}

/** Its alias, or its name. */
const responseKeyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;
