/** What a way from a provision down to what rests on it is made of. */
import { type Certainty, compareCertainty, weakest } from '../graph/certainty.ts';
import { compareText } from '../graph/compare.ts';
import type { StepRole } from '../graph/vocabulary.ts';
import { type SelectedNode, textOf } from '../store/graph-store.ts';
import { type HitKind, hitKinds } from './impact-selection.ts';
import type { Bilingual } from './wording.ts';

/** One step: `to` rests on `from`. */
export interface ImpactStep {
  readonly from: SelectedNode;
  readonly to: SelectedNode;
  readonly role: StepRole;
  readonly certainty: Certainty;
  /** What says so: a LegalBasis, an Assignment or a Citation. */
  readonly statement: SelectedNode;
  /** The rule by which it follows, where the statement itself gives no reason. */
  readonly reason: Bilingual | null;
  readonly evidence: readonly SelectedNode[];
  /** The reference, where the step is one. */
  readonly citation: SelectedNode | null;
}

/** What an amendment of the provision would touch, and by which way: the shortest, of those the surest. */
export interface ImpactHit {
  readonly node: SelectedNode;
  /** How many steps there are from the provision to it. */
  readonly distance: number;
  readonly certainty: Certainty;
  readonly path: readonly ImpactStep[];
}

export function hitOf(node: SelectedNode, path: readonly ImpactStep[]): ImpactHit {
  return {
    node,
    distance: path.length,
    certainty: weakest(path.map(({ certainty }) => certainty)),
    path,
  };
}

/** The nearest first; then duties, assignments, organisations, provisions; each by its place in the law or its id. */
export function compareHits(a: ImpactHit, b: ImpactHit): number {
  return (
    a.distance - b.distance ||
    rank(a) - rank(b) ||
    compareText(placeOf(a.node), placeOf(b.node)) ||
    compareText(a.node.id, b.node.id)
  );
}

/** Of two ways to one node: the shorter, then the surer, then by what states it. */
export function compareWays(a: ImpactHit, b: ImpactHit): number {
  return (
    a.distance - b.distance ||
    compareCertainty(a.certainty, b.certainty) ||
    compareText(signature(a), signature(b))
  );
}

const rank = ({ node }: ImpactHit): number => hitKinds.indexOf(node.kind as HitKind);

/** The place of a text is its position; numbers are the places of other things among their like. */
const placeOf = (node: SelectedNode): string => textOf(node, 'position') ?? node.id;

const signature = ({ path }: ImpactHit): string =>
  path.map(({ statement }) => statement.id).join(' ');
