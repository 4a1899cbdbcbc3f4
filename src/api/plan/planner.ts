/** Plans operations within the limits, and keeps the plans of those that are asked again and again. */
import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkCost, checkShape } from '../limits.ts';
import { OperationPlan } from './operation.ts';

/** Plans are a few kilobytes each. */
const mostPlans = 500;
/** Variables longer than this are no question that is asked again. */
const longestKey = 2_000;

export class Planner {
  readonly #schema: GraphQLSchema;
  readonly #plans = new LRUCache<string, OperationPlan>({ max: mostPlans });
  /** Apollo keeps parsed documents, so the same text comes as the same object. */
  readonly #documents = new WeakMap<DocumentNode, number>();
  #documentsSeen = 0;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /**
   * The plan of an operation; undefined where its variables cannot be coerced, which the executor
   * reports with their places.
   * @throws GraphQLError QUERY_TOO_LARGE
   */
  plan(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>> = {},
  ): OperationPlan | undefined {
    const key = this.#keyOf(document, operation, variables);
    const known = key === null ? undefined : this.#plans.get(key);
    if (known !== undefined) return known;
    checkShape(document, operation);
    const definitions = operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(this.#schema, definitions, variables);
    if (coerced === undefined) return undefined;
    const plan = new OperationPlan(this.#schema, document, operation, coerced);
    checkCost(plan.cost);
    if (key !== null) this.#plans.set(key, plan);
    return plan;
  }

  /** Null for what is not worth keeping. */
  #keyOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): string | null {
    try {
      const values = JSON.stringify(variables);
      if (values.length > longestKey) return null;
      return `${this.#numberOf(document)} ${operation.name?.value} ${values}`;
    } catch {
      // Values within values beyond what the stack holds: coercion refuses them with their place.
      return null;
    }
  }

  #numberOf(document: DocumentNode): number {
    let number = this.#documents.get(document);
    if (number === undefined) {
      this.#documentsSeen += 1;
      number = this.#documentsSeen;
      this.#documents.set(document, number);
    }
    return number;
  }
}
