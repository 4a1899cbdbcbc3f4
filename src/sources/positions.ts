/** Where the provisions of a text stand among each other, as texts whose code-unit order is that of the document. */
import { type Anchor, numberKey, parentAnchor, type Segment } from '../graph/anchor.ts';
import { anchorSortKey, segmentKey } from '../graph/anchor-order.ts';

export interface Placed {
  readonly anchor: Anchor;
  /** The last step of the anchor. */
  readonly segment: Segment;
}

/**
 * The sort key of each provision: that of its anchor, as curated provisions have it. Where an anchor
 * does not say the place (headings, rows without a number) or says another one than the document
 * has, the provision stands behind the one before it.
 */
export function positionsOf(provisions: readonly Placed[]): ReadonlyMap<Anchor, string> {
  const keys = new Map<Anchor, string>();
  const positions = new Map<Anchor, string>();
  let last = '';
  let behind = 0;
  for (const { anchor, segment } of provisions) {
    const key = keyOf(anchor, segment, keys);
    keys.set(anchor, key);
    if (saysPlace(segment) && key > last) {
      last = key;
      behind = 0;
    } else behind += 1;
    // "!" sorts before all that may follow a key: what is below it, and its branches.
    positions.set(anchor, behind === 0 ? last : `${last}!${numberKey([behind])}`);
  }
  return positions;
}

/** The same as `anchorSortKey`, made from the key of the anchor above where that is known. */
function keyOf(anchor: Anchor, segment: Segment, keys: ReadonlyMap<Anchor, string>): string {
  const above = parentAnchor(anchor);
  if (above === null) return segmentKey(segment);
  return `${keys.get(above) ?? anchorSortKey(above)}-${segmentKey(segment)}`;
}

const withoutPlace = new Set(['Pa', 'Ch', 'Se', 'Ss', 'Di', 'NamedRow']);
const saysPlace = ({ kind }: Segment): boolean => !withoutPlace.has(kind);
