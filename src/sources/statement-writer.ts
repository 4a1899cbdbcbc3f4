/** Collects the statements that an importer makes. */
import { createHash } from 'node:crypto';
import type { NodeKind, PropertyValue, RelationName } from '../graph/model.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../graph/statement.ts';

/** Quoted words, and where they stand. */
export interface Quotation {
  readonly quote: string;
  readonly source: string;
  readonly page?: number | undefined;
  readonly anchor?: string | undefined;
  readonly original?: string | undefined;
}

/** Each node and each edge once, in the order in which they are first stated. */
export class StatementWriter {
  readonly #nodes = new Map<string, NodeStatement>();
  readonly #edges = new Map<string, EdgeStatement>();

  get statements(): Statements {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }

  /** What is undefined or null is not stated. */
  node(
    kind: NodeKind,
    id: string,
    properties: Readonly<Record<string, PropertyValue | undefined>>,
  ): void {
    const stated = Object.entries(properties).filter(
      (entry): entry is [string, NonNullable<PropertyValue>] => entry[1] != null,
    );
    this.#nodes.set(id, { id, kind, properties: Object.fromEntries(stated) });
  }

  edge(relation: RelationName, from: string, to: string | undefined): void {
    if (to === undefined) return;
    this.#edges.set(`${relation} ${from} ${to}`, { relation, from, to });
  }

  /** All evidence of one statement, in its order. */
  support(subject: string, quotations: readonly Quotation[]): void {
    for (const [position, { quote, source, page, anchor, original }] of quotations.entries()) {
      const place = anchor ?? (page === undefined ? 'text' : `p${page}`);
      const id = `evidence/${slug(source)}/${place}/${digest(quote, original ?? '', subject)}`;
      this.node('Evidence', id, { quote, page, anchor, position });
      this.edge('QUOTED_FROM', id, source);
      this.edge('ORIGINALLY_IN', id, original);
      this.edge('SUPPORTED_BY', subject, id);
    }
  }
}

/** `duty/passport` → `passport`: what is left of an id without its kind. */
export const slug = (id: string): string => id.slice(id.indexOf('/') + 1);

/** Eight hexadecimal digits that stand for texts: the same for the same words, in every release. */
export const digest = (...texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 8);
