/**
 * Chains of legal bases, as a pure function over one assignment and what it rests on.
 *
 * Every basis hands the work from somebody (`from`, or the provision itself) to somebody (`to`).
 * A chain is followed upwards from the unit: who gave it the work, by which provision, and who
 * gave it to the giver. Bases of one role between the same two are one stage and stand together.
 * Where nobody is left to ask and no Act that makes the work exist has been reached, a link is missing.
 */
import { type Certainty, compareCertainty, weakest } from '../graph/certainty.ts';
import { compareText } from '../graph/compare.ts';
import { isInForce, type LocalDate } from '../graph/dates.ts';
import { instrumentKinds, type NodeKind } from '../graph/model.ts';
import { type BasisRole, basisRoles } from '../graph/vocabulary.ts';
import { nodeAt, nodesAt, type SelectedNode, textOf } from '../store/graph-store.ts';

/** One step: `from` gives the work to `to`. */
export interface Step {
  readonly from: SelectedNode;
  readonly to: SelectedNode;
  readonly role: BasisRole;
  readonly certainty: Certainty;
  /** The statement that says so: a LegalBasis, or the Assignment itself; it holds the reason. */
  readonly statement: SelectedNode;
  /** The quoted words, those of the assignment included where the step ends at its unit. */
  readonly evidence: readonly SelectedNode[];
}

/** A hole in a chain: by which role `from` would have to give the work to `to`. */
export interface Hole {
  readonly role: BasisRole;
  /** Null where nothing makes the work exist. */
  readonly from: SelectedNode | null;
  readonly to: SelectedNode;
}

/** One way from the highest authority down to the unit. */
export interface Chain {
  readonly assignment: SelectedNode;
  /** Its weakest step's; NONE where it reaches no provision. */
  readonly certainty: Certainty;
  readonly steps: readonly Step[];
  /** Each once, from the highest authority down. */
  readonly provisions: readonly SelectedNode[];
  readonly holes: readonly Hole[];
}

/** Bases of one role from the same giver to the same receiver: they support each other. */
type Stage = readonly SelectedNode[];

/** All chains of an assignment on a day, best first. */
export function chainsOf(assignment: SelectedNode, asOf: LocalDate): readonly Chain[] {
  const unit = nodeAt(assignment, 'organization');
  if (unit === null) return [];
  const bases = validBases(assignment, asOf);
  const parent = nodeAt(unit, 'parent');
  const direct = stagesInto(unit, bases);
  const chains: Chain[] = [];
  for (const stages of direct.flatMap((stage) => waysUp([stage], bases))) {
    chains.push(withOwnEvidence(chainOf(assignment, stages, unit, [], bases)));
  }
  if (direct.length === 0) {
    const last: Step = {
      from: parent ?? unit,
      to: unit,
      role: 'ALLOCATION',
      certainty: certaintyOf(assignment),
      statement: assignment,
      evidence: nodesAt(assignment, 'evidence'),
    };
    const above = parent === null ? [] : stagesInto(parent, bases);
    const ways = above.flatMap((stage) => waysUp([stage], bases));
    for (const stages of ways.length === 0 ? [[]] : ways) {
      chains.push(chainOf(assignment, stages, parent ?? unit, [last], bases));
    }
  }
  return chains.sort(compareChains);
}

/**
 * The chains of an assignment down to an office that is not its unit but receives the work on the
 * way: 区長 holds the power of 戸籍, 区民課 performs it. None where the office receives nothing.
 */
export function chainsInto(
  office: SelectedNode,
  assignment: SelectedNode,
  asOf: LocalDate,
): readonly Chain[] {
  const bases = validBases(assignment, asOf);
  return stagesInto(office, bases)
    .flatMap((stage) => waysUp([stage], bases))
    .map((stages) => chainOf(assignment, stages, office, [], bases))
    .sort(compareChains);
}

/** The bases of an assignment that hold on a day, with all that they rest on. */
export function validBases(assignment: SelectedNode, asOf: LocalDate): readonly SelectedNode[] {
  return nodesAt(assignment, 'bases').filter((basis) => isBasisValid(basis, asOf));
}

/** Whether a basis holds on a day, and the provision and instrument that it names. */
export const isBasisValid = (basis: SelectedNode, asOf: LocalDate): boolean =>
  standingOf(basis, asOf) === 'IN_FORCE';

/** How a basis stands on a day, with the provision and the instrument that it rests on. */
export type Standing = 'IN_FORCE' | 'REPEALED' | 'NOT_YET_IN_FORCE';

export function standingOf(basis: SelectedNode, asOf: LocalDate): Standing {
  const instrument = nodeAt(basis, 'instrument');
  const all = [basis, nodeAt(basis, 'provision'), instrument];
  const ended = (node: SelectedNode | null) => node !== null && isBefore(node, 'validTo', asOf);
  if (all.some(ended)) return 'REPEALED';
  const issued = instrument === null ? null : textOf(instrument, 'issuedOn');
  // What is issued later cannot have been a basis: EDTF dates compare as texts with a day.
  if ((issued !== null && issued > asOf) || !all.every((node) => isValid(node, asOf))) {
    return 'NOT_YET_IN_FORCE';
  }
  return 'IN_FORCE';
}

const isBefore = (node: SelectedNode, property: string, day: LocalDate): boolean =>
  (textOf(node, property) ?? day) < day;

/** A last step that gives the work to the unit shows the unit's own table as well. */
function withOwnEvidence(chain: Chain): Chain {
  const last = chain.steps.at(-1);
  if (last === undefined) return chain;
  const own = nodesAt(chain.assignment, 'evidence');
  const evidence = uniqueById([...last.evidence, ...own]);
  return { ...chain, steps: [...chain.steps.slice(0, -1), { ...last, evidence }] };
}

/**
 * The surest first, then the one with fewer holes; then one by which the power itself was handed
 * on, since that says more than an allotment of work; then a unit that does the whole work before
 * one that does a part; then the shorter.
 */
export function compareChains(a: Chain, b: Chain): number {
  return (
    compareCertainty(a.certainty, b.certainty) ||
    a.holes.length - b.holes.length ||
    Number(handsPowerOn(b)) - Number(handsPowerOn(a)) ||
    Number(isPartial(a)) - Number(isPartial(b)) ||
    a.steps.length - b.steps.length ||
    compareText(signature(a), signature(b))
  );
}

const handsPowerOn = ({ steps }: Chain): boolean =>
  steps.some(({ role }) => role === 'AUTHORITY' || role === 'TRANSFER' || role === 'DELEGATION');

const isPartial = ({ assignment }: Chain): boolean => textOf(assignment, 'scope') !== null;

const signature = ({ assignment, steps }: Chain): string =>
  [assignment, ...steps.map(({ statement }) => statement)].map(({ id }) => id).join(' ');

/** Every way from a stage to the top: lists of stages, the highest first. */
function waysUp(
  way: readonly Stage[],
  bases: readonly SelectedNode[],
): readonly (readonly Stage[])[] {
  const [top] = way;
  const giver = giverOf(top?.[0]);
  if (giver === null) return [way];
  const above = stagesInto(giver, bases).filter(
    (stage) => !way.some((known) => overlap(known, stage)),
  );
  return above.length === 0 ? [way] : above.flatMap((stage) => waysUp([stage, ...way], bases));
}

/**
 * Who gives the work: an office, else the provision, which may itself rest on another. What makes
 * the work exist is given by nobody.
 */
export function giverOf(basis: SelectedNode | undefined): SelectedNode | null {
  if (basis === undefined) return null;
  return (
    nodeAt(basis, 'from') ?? (roleOf(basis) === 'FUNCTION' ? null : nodeAt(basis, 'provision'))
  );
}

/** The bases that give work to this node, by giver and role. 熊本市長 is a 市町村長 and receives what they receive. */
function stagesInto(receiver: SelectedNode, bases: readonly SelectedNode[]): readonly Stage[] {
  const general = nodeAt(receiver, 'instanceOf')?.id;
  const stages = new Map<string, SelectedNode[]>();
  for (const basis of bases) {
    const to = nodeAt(basis, 'to');
    if (to === null || (to.id !== receiver.id && to.id !== general)) continue;
    const key = `${roleOf(basis)} ${giverOf(basis)?.id}`;
    const stage = stages.get(key);
    if (stage === undefined) stages.set(key, [basis]);
    else stage.push(basis);
  }
  return [...stages.values()].map((stage) => stage.sort(compareBases));
}

function chainOf(
  assignment: SelectedNode,
  stages: readonly Stage[],
  receiver: SelectedNode,
  last: readonly Step[],
  bases: readonly SelectedNode[],
): Chain {
  const [top] = stages;
  const reachesFunction = top?.[0] !== undefined && roleOf(top[0]) === 'FUNCTION';
  const head = top === undefined ? receiver : (giverOf(top[0]) ?? receiver);
  const founded = reachesFunction ? [] : bases.filter((basis) => roleOf(basis) === 'FUNCTION');
  const foundations = [...founded].sort(compareBases);
  const holder =
    foundations.map((basis) => nodeAt(basis, 'to')).find((node) => node !== null) ?? null;
  const steps = [...foundations, ...stages.flat()].flatMap(stepOf).concat(last);
  const provisions = uniqueById(
    steps.map(({ from }) => from).filter(({ kind }) => kind === 'Provision'),
  );
  return {
    assignment,
    certainty: provisions.length === 0 ? 'NONE' : weakest(steps.map(({ certainty }) => certainty)),
    steps,
    provisions,
    holes: reachesFunction ? [] : holesBetween(holder, head, stages.length === 0),
  };
}

/** What is missing between the Act that makes the work exist and the highest giver that was reached. */
function holesBetween(
  holder: SelectedNode | null,
  head: SelectedNode,
  allocated: boolean,
): readonly Hole[] {
  const unallocated: readonly Hole[] = allocated
    ? [{ role: 'ALLOCATION', from: holder, to: head }]
    : [];
  if (holder === null) return [{ role: 'FUNCTION', from: null, to: head }, ...unallocated];
  if (textOf(holder, 'tier') === 'PREFECTURE') {
    return [{ role: 'TRANSFER', from: holder, to: head }, ...unallocated];
  }
  if (textOf(holder, 'tier') === 'STATE') {
    return [{ role: 'AUTHORITY', from: holder, to: head }, ...unallocated];
  }
  return unallocated.length > 0 ? unallocated : [{ role: 'DELEGATION', from: holder, to: head }];
}

function stepOf(basis: SelectedNode): readonly Step[] {
  const from = nodeAt(basis, 'provision') ?? nodeAt(basis, 'instrument');
  const to = nodeAt(basis, 'to');
  if (from === null || to === null) return [];
  const evidence = nodesAt(basis, 'evidence');
  return [
    { from, to, role: roleOf(basis), certainty: certaintyOf(basis), statement: basis, evidence },
  ];
}

/** By rank of the instrument, then by place in it. */
function compareBases(a: SelectedNode, b: SelectedNode): number {
  return rank(a) - rank(b) || compareText(place(a), place(b));
}

const rank = (basis: SelectedNode): number => {
  const kind = nodeAt(basis, 'instrument')?.kind;
  return (instrumentKinds as readonly (NodeKind | undefined)[]).indexOf(kind);
};

function place(basis: SelectedNode): string {
  const provision = nodeAt(basis, 'provision');
  const instrument = nodeAt(basis, 'instrument');
  const position = provision === null ? null : textOf(provision, 'position');
  return `${position ?? instrument?.id} ${basis.id}`;
}

/** Whether a statement holds on a day by its own period; nothing at all is no obstacle. */
export function isValid(node: SelectedNode | null, asOf: LocalDate): boolean {
  if (node === null) return true;
  return isInForce(
    {
      validFrom: textOf(node, 'validFrom') as LocalDate | null,
      validTo: textOf(node, 'validTo') as LocalDate | null,
    },
    asOf,
  );
}

/** What a basis does for the work. */
export function roleOf(basis: SelectedNode): BasisRole {
  const role = basis.properties['role'];
  return basisRoles.find((known) => known === role) ?? 'FUNCTION';
}

/** How sure a statement is; what states nothing is a reader's judgement. */
export function certaintyOf(statement: SelectedNode): Certainty {
  const { certainty } = statement.properties;
  return certainty === 'EXPLICIT' || certainty === 'DERIVED' ? certainty : 'INFERRED';
}

const overlap = (a: Stage, b: Stage): boolean => a.some((basis) => b.includes(basis));

const uniqueById = (nodes: readonly SelectedNode[]): readonly SelectedNode[] => [
  ...new Map(nodes.map((node) => [node.id, node] as const)).values(),
];
