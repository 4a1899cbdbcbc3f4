/** Reads the nodes of a release from their lines. */
import { isNodeKind, nodeKinds, type PropertyType, propertiesOf } from '../graph/model.ts';
import { shortened } from '../graph/shorten.ts';
import { longestId, type NodeStatement } from '../graph/statement.ts';
import type { InvalidRelease } from './errors.ts';
import { problems, refusalOf } from './line-problems.ts';
import { compareNodes, isObject, nodeLine, parseObject } from './lines.ts';
import { isPlainNode } from './plain-node.ts';

export class NodeReader {
  #last: NodeStatement | undefined;
  #count = 0;

  /** @throws InvalidRelease, naming the line */
  read(line: string): NodeStatement {
    const isPlain = isPlainNode(line);
    const value = parseObject(line);
    const node = value === undefined ? problems.noObject : nodeIn(value, isPlain);
    if (typeof node === 'string') throw this.#refusal(node);
    const order = this.#last === undefined ? -1 : compareNodes(this.#last, node);
    if (order === 0) throw this.#refusal(problems.twice);
    if (order > 0) throw this.#refusal(problems.outOfOrder);
    if (!isPlain && nodeLine(node) !== line) throw this.#refusal(problems.notCanonical);
    this.#last = node;
    this.#count += 1;
    return node;
  }

  #refusal(why: string): InvalidRelease {
    return refusalOf(this.#count, why);
  }
}

/**
 * The node, or what is wrong with it.
 * @param isPlain whether its kind and properties are known to be as they should be
 */
function nodeIn(
  { id, kind, properties }: Record<string, unknown>,
  isPlain: boolean,
): NodeStatement | string {
  if (typeof id !== 'string' || typeof kind !== 'string') return 'expected a node';
  if (id.length > longestId) return tooLong('id', id.length);
  if (!isNodeKind(kind)) {
    return `"${shortened(kind)}" is no kind of node; expected one of ${Object.keys(nodeKinds).join(', ')}`;
  }
  if (!isObject(properties)) return `${id} has no properties`;
  const { anchor } = properties;
  const isLong = typeof anchor === 'string' && anchor.length > longestId;
  const known = propertiesOf(kind);
  for (const [name, value] of isPlain && !isLong ? [] : Object.entries(properties)) {
    const type = Object.hasOwn(known, name) ? known[name] : undefined;
    if (type === undefined) return `${kind} has no property "${shortened(name)}"`;
    if (!hasType(value, type)) return `"${name}" of ${kind} is not of type ${type}`;
    if (name === 'anchor' && typeof value === 'string' && value.length > longestId) {
      return tooLong(name, value.length);
    }
  }
  return { id, kind, properties: properties as NodeStatement['properties'] };
}

const tooLong = (what: string, characters: number): string =>
  `its ${what} has ${characters} characters; expected ${longestId} at most`;

function hasType(value: unknown, type: PropertyType): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
  }
}
