/**
 * Reads the edges of a release as bytes. Nearly every line has one form, `{"from":"…","relation":"…","to":"…"}` with
 * ids that stand in the lines of nodes to the byte: it is compared and not taken apart. Any other gets a closer look.
 */
import {
  allRelations,
  type NodeKind,
  type RelationDefinition,
  type RelationName,
  relations,
} from '../graph/model.ts';
import { shortened } from '../graph/shorten.ts';
import type { InvalidRelease } from './errors.ts';
import { problems, refusalOf } from './line-problems.ts';
import { edgeLine, parseObject } from './lines.ts';
import { idStart } from './node-in-line.ts';
import { lineEnd } from './pieces.ts';
import { endOfText, Places, SingleNeighbours } from './places.ts';

/** Where edges go: over which relation each leads, and the places of its ends among all nodes, from 0. */
export interface EdgeSink {
  edge(relation: RelationName, from: number, to: number): void;
}

const fromStart = Buffer.from('{"from":"');
const edgeEnd = Buffer.from('"}\n');

interface Relation {
  readonly name: RelationName;
  readonly definition: RelationDefinition;
  /** What stands between the ids of an edge. */
  readonly between: Uint8Array;
}

/** In the order of a release. */
const sortedRelations: readonly Relation[] = [...allRelations].sort().map((name) => ({
  name,
  definition: relations[name],
  between: Buffer.from(`","relation":"${name}","to":"`),
}));

export class EdgeReader {
  readonly #sink: EdgeSink;
  readonly #places = new Places();
  readonly #single = new SingleNeighbours(this.#places);
  /** Of the edge read last: its relation as one of {@link sortedRelations}, and the places of its ends. */
  #relation = -1;
  #from = -1;
  #to = -1;
  #count = 0;

  constructor(sink: EdgeSink) {
    this.#sink = sink;
  }

  /**
   * Takes a node, of which an edge may be one later.
   * @param start where its line begins, which was found to be well made
   */
  node(kind: NodeKind, lines: Uint8Array, start: number): void {
    const id = start + idStart.length;
    this.#places.add(kind, lines, id, endOfText(lines, id) + 1);
  }

  /**
   * Reads lines of edges. All nodes were read before.
   * @throws InvalidRelease, naming the line
   */
  edges(lines: Buffer): void {
    for (let start = 0; start < lines.length; ) start = this.#edge(lines, start);
  }

  /** Where the next line begins. */
  #edge(lines: Buffer, start: number): number {
    const last = { relation: this.#relation, from: this.#from, to: this.#to };
    const plainEnd = this.#readPlain(lines, start);
    const end = plainEnd ?? lines.indexOf(lineEnd, start) + 1;
    const line = () => lines.toString('utf8', start, end - 1);
    const isCanonical = plainEnd !== undefined || this.#readClosely(line());
    const relation = sortedRelations[this.#relation];
    if (relation === undefined) throw new Error('the relation of an edge was not read');
    const { name, definition } = relation;
    const source = this.#places.kindAt(this.#from);
    const target = this.#places.kindAt(this.#to);
    if (
      source === undefined ||
      target === undefined ||
      !definition.from.includes(source) ||
      !definition.to.includes(target)
    ) {
      throw this.#refusal(`${name} does not lead from ${source} to ${target}`);
    }
    // Nodes stand in the order of their ids.
    const order = last.relation - this.#relation || last.from - this.#from || last.to - this.#to;
    if (order === 0) throw this.#refusal(problems.twice);
    if (order > 0) throw this.#refusal(problems.outOfOrder);
    if (!isCanonical) throw this.#refusal(problems.notCanonical);
    const second = this.#single.second(this.#relation + 1, definition, this.#from, this.#to);
    if (second !== null) {
      throw this.#refusal(`"${parseObject(line())?.[second.of]}" has a second "${second.field}"`);
    }
    this.#sink.edge(name, this.#from, this.#to);
    this.#count += 1;
    return end;
  }

  /** Reads an edge if it is as nearly every one is. Answers where the next line begins. */
  #readPlain(lines: Buffer, start: number): number | undefined {
    if (!isAt(lines, start, fromStart)) return undefined;
    const from = start + fromStart.length;
    this.#from = this.#places.find(lines, from, this.#from);
    if (this.#from < 0) return undefined;
    const behindFrom = from + this.#places.lengthAt(this.#from);
    this.#relation = this.#relationAt(lines, behindFrom);
    if (this.#relation < 0) return undefined;
    const to = behindFrom + (sortedRelations[this.#relation]?.between.length ?? 0);
    this.#to = this.#places.find(lines, to, this.#to);
    if (this.#to < 0) return undefined;
    const behindTo = to + this.#places.lengthAt(this.#to);
    return isAt(lines, behindTo, edgeEnd) ? behindTo + edgeEnd.length : undefined;
  }

  #relationAt(lines: Uint8Array, start: number): number {
    const last = sortedRelations[this.#relation];
    if (last !== undefined && isAt(lines, start, last.between)) return this.#relation;
    return sortedRelations.findIndex(({ between }) => isAt(lines, start, between));
  }

  /**
   * Reads an edge in whatever form. Answers whether that is the canonical one.
   * @throws InvalidRelease
   */
  #readClosely(line: string): boolean {
    const edge = parseObject(line);
    if (edge === undefined) throw this.#refusal(problems.noObject);
    const { from, relation, to } = edge;
    if (typeof from !== 'string' || typeof to !== 'string') throw this.#refusal('expected an edge');
    this.#relation = sortedRelations.findIndex(({ name }) => name === relation);
    const name = sortedRelations[this.#relation]?.name;
    if (name === undefined) {
      throw this.#refusal(
        `"${shortened(String(relation))}" is no relation; expected one of ${allRelations.join(', ')}`,
      );
    }
    this.#from = this.#placeOf(from);
    this.#to = this.#placeOf(to);
    return edgeLine({ from, relation: name, to }) === line;
  }

  /** @throws InvalidRelease where there is no such node */
  #placeOf(id: string): number {
    const place = this.#places.find(Buffer.from(JSON.stringify(id)), 1, -1);
    if (place < 0) throw this.#refusal(`"${shortened(id)}" is not in the release`);
    return place;
  }

  #refusal(why: string): InvalidRelease {
    return refusalOf(this.#places.count + this.#count, why);
  }
}

function isAt(bytes: Uint8Array, start: number, expected: Uint8Array): boolean {
  for (let i = 0; i < expected.length; i++) if (bytes[start + i] !== expected[i]) return false;
  return true;
}
