/**
 * Plans operations within the limits. What an operation asks for is worked out once, whatever the
 * arguments of its root fields are; and the whole plan once where they are the same again.
 */
import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkCost, checkShape } from '../limits.ts';
import { type Asked, askedAtRoot } from './asked.ts';
import { innerVariables } from './inner-variables.ts';
import { OperationPlan } from './operation.ts';

/** A few kilobytes each. */
const mostAsked = 500;
/** Less than a kilobyte each, beside what they ask for. */
const mostPlans = 500;
/** Variables longer than this are no question that is asked again. */
const longestKey = 2_000;

/** What is known of an operation without its variables. */
interface Known {
  /** Tells operations apart in keys. */
  readonly number: number;
  readonly inner: readonly string[];
}

type Variables = Readonly<Record<string, unknown>>;

export class Planner {
  readonly #schema: GraphQLSchema;
  /** Apollo keeps parsed documents, so the same text comes as the same object. */
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();
  readonly #asked = new LRUCache<string, Asked>({ max: mostAsked });
  readonly #plans = new LRUCache<string, OperationPlan>({ max: mostPlans });
  #operationsSeen = 0;

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
    variables: Variables = {},
  ): OperationPlan | undefined {
    const known = this.#knownOf(document, operation);
    const key = keyOf(known, variables);
    const kept = key === null ? undefined : this.#plans.get(key);
    if (kept !== undefined) return kept;
    const definitions = operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(this.#schema, definitions, variables);
    if (coerced === undefined) return undefined;
    const plan = new OperationPlan(this.#askedBy(document, operation, coerced), coerced);
    checkCost(plan.cost);
    if (key !== null) this.#plans.set(key, plan);
    return plan;
  }

  /** What the operation asks for: the same for all variables that differ in root arguments alone. */
  #askedBy(document: DocumentNode, operation: OperationDefinitionNode, coerced: Variables): Asked {
    const known = this.#knownOf(document, operation);
    const inner = known.inner.map((name) => [name, coerced[name]] as const);
    const key = keyOf(known, Object.fromEntries(inner));
    const kept = key === null ? undefined : this.#asked.get(key);
    if (kept !== undefined) return kept;
    const asked = askedAtRoot(this.#schema, document, operation, coerced);
    if (key !== null) this.#asked.set(key, asked);
    return asked;
  }

  /** @throws GraphQLError QUERY_TOO_LARGE */
  #knownOf(document: DocumentNode, operation: OperationDefinitionNode): Known {
    let known = this.#known.get(operation);
    if (known === undefined) {
      checkShape(document, operation);
      this.#operationsSeen += 1;
      known = { number: this.#operationsSeen, inner: innerVariables(document, operation) };
      this.#known.set(operation, known);
    }
    return known;
  }
}

/** Null for what is not worth keeping. */
function keyOf({ number }: Known, variables: Variables): string | null {
  try {
    const values = JSON.stringify(variables);
    return values.length > longestKey ? null : `${number} ${values}`;
  } catch {
    // Values within values beyond what the stack holds: coercion refuses them with their place.
    return null;
  }
}
