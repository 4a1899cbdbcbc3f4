/** From what an operation asks of nodes to what the store is asked for. */
import { type GraphQLNamedType, isObjectType } from 'graphql';
import { fieldOf } from '../../graph/fields.ts';
import { instrumentKinds, isNodeKind, type NodeKind, propertiesOf } from '../../graph/model.ts';
import { proofWants } from '../../questions/proof.ts';
import {
  assignmentSelection,
  mergeWants,
  type TraceWants,
} from '../../questions/trace-selection.ts';
import type { FieldSelection, Selection } from '../../store/graph-store.ts';
import { keyOf, mergeSelections } from '../../store/selection.ts';
import type { Asked, AskedField } from './asked.ts';
import { type PageArguments, pageOf } from './page.ts';

/** Fields of the schema that stand on properties of another name. */
const propertiesBehind: Readonly<Record<string, readonly string[]>> = {
  kind: ['provisionKind', 'citationKind'],
  reason: ['reason', 'reasonEn'],
  note: ['note', 'noteEn'],
  noBasis: ['noBasis', 'noBasisEn'],
  anchorLabel: ['anchor'],
};

/** What is wanted of the nodes at this place; worked out once. */
export function selectionOf(asked: Asked): Selection {
  return once(selections, asked, wantedAt);
}

function wantedAt(asked: Asked): Selection {
  const properties = new Set<string>();
  const fields: Selection[] = [];
  for (const field of asked.fields) {
    if (field.name === 'trace') {
      fields.push(assignmentSelection(traceWants(field.below)));
      continue;
    }
    for (const kind of field.on.flatMap(kindsOf)) {
      for (const property of propertiesBehind[field.name] ?? [field.name]) {
        if (Object.hasOwn(propertiesOf(kind), property)) properties.add(property);
      }
    }
    const edge = edgeOf(field);
    if (edge !== null) fields.push({ properties: [], fields: [edge] });
  }
  return mergeSelections({ properties: [...properties], fields: [] }, ...fields);
}

const selections = new WeakMap<Asked, Selection>();
const wantsOfTraces = new WeakMap<Asked, TraceWants>();

function once<T>(known: WeakMap<Asked, T>, asked: Asked, workOut: (asked: Asked) => T): T {
  const found = known.get(asked) ?? workOut(asked);
  known.set(asked, found);
  return found;
}

/** Under which key a field of a node stands in what the store answers. */
export function answerKey(name: string, args: Readonly<Record<string, unknown>>): string {
  return keyOf(name, args);
}

/** What is wanted of the nodes that a trace shows; worked out once. */
export function traceWants(trace: Asked): TraceWants {
  return once(wantsOfTraces, trace, wantedOfTrace);
}

function wantedOfTrace(trace: Asked): TraceWants {
  const chains = trace.at('chains');
  const links = [trace.at('missing'), chains.at('missing')];
  const steps = chains.at('steps');
  const ends = trace.join([steps, ...links].flatMap((place) => [place.at('from'), place.at('to')]));
  const shown: TraceWants = {
    duty: selectionOf(trace.at('duty')),
    city: selectionOf(trace.at('city')),
    // Where nothing gives it the work, it stands at the end of the missing link too.
    organization: selectionOf(trace.join([trace.at('organization'), ends])),
    assignment: selectionOf(chains.at('assignment')),
    provision: selectionOf(chains.at('provisions')),
    evidence: selectionOf(steps.at('evidence')),
    end: selectionOf(ends),
  };
  return trace.has('proof') ? mergeWants(shown, proofWants) : shown;
}

/** The place of a connection's nodes, whichever way they are asked for. */
export function nodesAsked(connection: Asked): Asked {
  return connection.join([connection.at('nodes'), connection.at('edges', 'node')]);
}

function edgeOf(field: AskedField): FieldSelection | null {
  const edge = field.on
    .flatMap(kindsOf)
    .map((kind) => fieldOf(kind, field.name))
    .find((known) => known !== undefined);
  if (edge === undefined) return null;
  const args = field.arguments();
  const key = answerKey(field.name, args);
  if (!edge.many || !isConnection(field)) {
    return { key, field: field.name, select: selectionOf(field.below) };
  }
  return {
    key,
    field: field.name,
    ...kindsWanted(args),
    page: pageOf(args as PageArguments),
    total: field.below.has('totalCount'),
    select: selectionOf(nodesAsked(field.below)),
  };
}

/** Citations are the one list below a node that is asked for by kind. */
const kindsWanted = ({ kinds }: { readonly kinds?: readonly string[] | null }) =>
  kinds == null ? {} : { where: { property: 'citationKind', in: kinds } };

const isConnection = ({ type }: AskedField): boolean => String(type).endsWith('Connection!');

/** The kinds of node that may stand where a type does. */
export function kindsOf(type: GraphQLNamedType): readonly NodeKind[] {
  if (isObjectType(type)) return isNodeKind(type.name) ? [type.name] : [];
  return type.name === 'LegalInstrument' ? instrumentKinds : [];
}
