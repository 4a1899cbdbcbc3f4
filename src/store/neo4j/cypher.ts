/** What the compilers of this folder build statements with: parameters, names, validity. */
import type { LocalDate } from '../../graph/dates.ts';
import {
  allKinds,
  type NodeKind,
  type PropertyType,
  type PropertyValue,
  propertiesOf,
} from '../../graph/model.ts';

/** A statement, ready to run: values stand in parameters alone. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Hands out parameters and variables while a statement is written. */
export class Writer {
  readonly parameters: Record<string, unknown> = {};
  #variables = 0;

  /** The parameter that stands for a value. */
  parameter(value: unknown): string {
    const name = `p${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  /** A variable that no other part of the statement uses. */
  variable(): string {
    this.#variables += 1;
    return `n${this.#variables}`;
  }
}

/**
 * A value that is compared by order. Neo4j compares stored texts and literals by code points, but
 * texts in parameters by UTF-16 units (5.26): where the two differ, the value is a literal.
 *
 * A number \uXXXX is the character itself before anything else is read (Cypher Manual, "Parsing"),
 * so a quote or a backslash must not be written as one: it stands behind a backslash. All other
 * units are numbers, so that nothing in the value can be read as Cypher.
 */
export function comparable(writer: Writer, value: PropertyValue): string {
  if (typeof value !== 'string' || !/[\ud800-\uffff]/.test(value)) return writer.parameter(value);
  const escaped = value.replace(/[\s\S]/g, (unit) =>
    unit === "'" || unit === '\\'
      ? `\\${unit}`
      : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}

/**
 * The nodes of the release `r`, as long as it is served and, for operations under way, a moment longer;
 * nothing comes of one that is gone.
 */
export const inRelease =
  "MATCH (r:Release {id: $release}) WHERE r.state = 'READY' OR timestamp() < r.readableUntil";

/** A property of a variable. Names come from the table of the graph alone, and it has only letters. */
export function property(variable: string, name: string): string {
  if (!knownProperties.has(name)) throw new Error(`${name} is no property of the graph`);
  return `${variable}.${name}`;
}

const knownProperties: ReadonlySet<string> = new Set([
  'id',
  'kind',
  ...allKinds.flatMap((kind) => Object.keys(propertiesOf(kind))),
]);

/** Among some kinds, those that have a property, by its type. */
export function kindsWith(
  kinds: readonly NodeKind[],
  name: string,
): ReadonlyMap<PropertyType, readonly NodeKind[]> {
  const byType = new Map<PropertyType, NodeKind[]>();
  for (const kind of kinds) {
    const type = propertiesOf(kind)[name];
    if (type === undefined) continue;
    const list = byType.get(type);
    if (list === undefined) byType.set(type, [kind]);
    else list.push(kind);
  }
  return byType;
}

/** Whether the node is there on that day; nothing is asked where no kind has a validity, or no day is given. */
export function validOn(
  writer: Writer,
  variable: string,
  kinds: readonly NodeKind[],
  asOf: LocalDate | undefined,
): readonly string[] {
  if (asOf === undefined || kindsWith(kinds, 'validFrom').size === 0) return [];
  const day = writer.parameter(asOf);
  return [
    `(${variable}.validFrom IS NULL OR ${variable}.validFrom <= ${day})`,
    `(${variable}.validTo IS NULL OR ${variable}.validTo >= ${day})`,
  ];
}

/** `WHERE a AND b`, or nothing. */
export const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
