/** Where the cards and lines of a picture stand: in layers (dagre). */
import dagre from '@dagrejs/dagre';

export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  /** The centre. */
  readonly x: number;
  readonly y: number;
}

export interface LineBox {
  readonly from: string;
  readonly to: string;
  /** Room for the words on the line. */
  readonly width: number;
  readonly height: number;
}

export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Placed>;
  /** In the order of the lines: the corners of each, and where its words stand. */
  readonly lines: readonly { readonly points: readonly Placed[]; readonly label: Placed }[];
}

/** From top to bottom, or from left to right where many stand in one layer. */
export type Direction = 'down' | 'right';

export interface ToLayOut {
  readonly direction: Direction;
  readonly boxes: readonly Box[];
  readonly lines: readonly LineBox[];
}

export function laidOut({ direction, boxes, lines }: ToLayOut): LaidOut {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: direction === 'down' ? 'TB' : 'LR',
    nodesep: direction === 'down' ? 24 : 12,
    ranksep: 28,
    marginx: 8,
    marginy: 8,
  });
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const [i, { from, to, width, height }] of lines.entries()) {
    graph.setEdge(from, to, { width, height, labelpos: 'c' }, String(i));
  }
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const places = boxes.map(({ id }) => placed(graph.node(id)));
  // The layout avoids crossings and minds no order: its mirror image does as well.
  const seen =
    direction === 'down' && isMirrored(places) ? ({ x, y }: Placed) => ({ x: width - x, y }) : same;
  return {
    width,
    height,
    boxes: new Map(boxes.map(({ id }, i) => [id, seen(places[i] ?? { x: 0, y: 0 })])),
    lines: lines.map(({ from, to }, i) => {
      const edge = graph.edge(from, to, String(i));
      return {
        points: (edge.points ?? []).map(placed).map(seen),
        label: seen(placed(edge)),
      };
    }),
  };
}

/** Whether in the topmost row that has an order the boxes stand more against it than in it. */
function isMirrored(places: readonly Placed[]): boolean {
  const rows = [...new Set(places.map(({ y }) => y))].sort((a, b) => a - b);
  for (const row of rows) {
    const against = disorderOf(places.filter(({ y }) => y === row).map(({ x }) => x));
    if (against !== 0) return against > 0;
  }
  return false;
}

/** How many more pairs stand against their order than in it. */
function disorderOf(list: readonly number[]): number {
  let against = 0;
  for (const [i, here] of list.entries()) {
    for (const later of list.slice(i + 1)) against += Math.sign(here - later);
  }
  return against;
}

const same = (place: Placed): Placed => place;
const placed = ({ x = 0, y = 0 }: { x?: number; y?: number }): Placed => ({ x, y });
