/**
 * The texts that citations are looked for in and lead to. All must be known before the first citation is read;
 * they are packed, so that threads share one copy and none is looked through by the garbage collector.
 */
import { deserialize, serialize } from 'node:v8';
import type { Anchor } from '../../graph/anchor.ts';
import { compareText } from '../../graph/compare.ts';
import { instrumentKinds, type NodeKind } from '../../graph/model.ts';
import type { NodeStatement } from '../../graph/statement.ts';
import { deletedText, Outline } from './outline.ts';

/** A provision as far as citations go. */
export interface Provision {
  readonly anchor: Anchor;
  readonly text: string;
  readonly position: string;
}

/** The provisions of an instrument in document order. What is cited is asked for its anchors alone. */
interface PackedText {
  /** Two lists of texts: the anchors of all provisions, and of those that are deleted. */
  readonly anchors: SharedArrayBuffer;
  /** Two lists of texts: the words and the positions of all provisions. */
  readonly words: SharedArrayBuffer;
}

/** Instruments, in the order in which their names count, and the provisions of each that has any. */
export interface Texts {
  readonly instruments: readonly NodeStatement[];
  readonly provisions: ReadonlyMap<string, PackedText>;
}

/** The instruments and provisions among these nodes. */
export function textsOf(nodes: readonly NodeStatement[]): Texts {
  const provisions = new Map<string, Provision[]>();
  for (const node of nodes) {
    if (node.kind !== 'Provision') continue;
    const instrument = node.id.slice(0, node.id.indexOf('#'));
    const list = provisions.get(instrument);
    const provision = {
      anchor: stated(node, 'anchor') as Anchor,
      text: stated(node, 'text'),
      position: stated(node, 'position'),
    };
    if (list === undefined) provisions.set(instrument, [provision]);
    else list.push(provision);
  }
  return {
    instruments: nodes.filter(({ kind }) => isInstrument.has(kind)),
    provisions: new Map([...provisions].map(([instrument, list]) => [instrument, packed(list)])),
  };
}

/** The texts of a graph that came in parts, of which several may have provisions of one instrument. */
export function joinedTexts(parts: readonly Texts[]): Texts {
  const provisions = new Map<string, PackedText>();
  for (const part of parts) {
    for (const [instrument, more] of part.provisions) {
      const text = provisions.get(instrument);
      provisions.set(
        instrument,
        text === undefined ? more : packed([...provisionsOf(text), ...provisionsOf(more)]),
      );
    }
  }
  return { instruments: parts.flatMap(({ instruments }) => instruments), provisions };
}

export function provisionsOf(text: PackedText | undefined): readonly Provision[] {
  if (text === undefined) return [];
  const [anchors] = listsIn(text.anchors);
  const [words, positions] = listsIn(text.words);
  return anchors.map((anchor, i) => ({
    anchor: anchor as Anchor,
    text: words[i] ?? '',
    position: positions[i] ?? '',
  }));
}

export function outlineOf(text: PackedText): Outline {
  const [anchors, deleted] = listsIn(text.anchors);
  const gone = new Set(deleted);
  return Outline.of(
    anchors.map((anchor) => ({
      anchor: anchor as Anchor,
      text: gone.has(anchor) ? deletedText : '',
    })),
  );
}

const isInstrument: ReadonlySet<NodeKind> = new Set(instrumentKinds);

function stated({ properties }: NodeStatement, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}

function packed(provisions: readonly Provision[]): PackedText {
  const sorted = provisions.toSorted((a, b) => compareText(a.position, b.position));
  const deleted = sorted.filter(({ text }) => text === deletedText);
  return {
    anchors: pack([anchorsOf(sorted), anchorsOf(deleted)]),
    words: pack([sorted.map(({ text }) => text), sorted.map(({ position }) => position)]),
  };
}

const anchorsOf = (provisions: readonly Provision[]): readonly Anchor[] =>
  provisions.map(({ anchor }) => anchor);

type Lists = readonly [readonly string[], readonly string[]];

function pack(lists: Lists): SharedArrayBuffer {
  const bytes = serialize(lists);
  const shared = new SharedArrayBuffer(bytes.length);
  bytes.copy(Buffer.from(shared));
  return shared;
}

/** What {@link pack} put there: nobody else makes such bytes. */
const listsIn = (shared: SharedArrayBuffer): Lists => deserialize(Buffer.from(shared)) as Lists;
