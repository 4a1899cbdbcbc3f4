/**
 * The proof of a trace: all that the answer says and rests on, in both languages, as one canonical text
 * with its SHA-256. The same answer of the same release has the same text, from every store, from the
 * API and from the command; another program checks it by hashing the text.
 */
import { createHash } from 'node:crypto';
import { nodeAt, type ReleaseInfo, type SelectedNode, textOf } from '../store/graph-store.ts';
import { want } from '../store/selection.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { Step } from './chains.ts';
import type { MissingLink, TracedChain } from './holes.ts';
import { premises } from './premises.ts';
import type { Trace } from './trace.ts';
import { notesOf, sourcesOf, type Translated, translated } from './trace-parts.ts';
import type { TraceWants } from './trace-selection.ts';
import { type Bilingual, nameJa } from './wording.ts';

export interface Proof {
  /** Of `canonical` in UTF-8, hexadecimal. */
  readonly sha256: string;
  /** JSON after RFC 8785. */
  readonly canonical: string;
}

/** What members the text has; another number where they change. */
const format = 'konkyo-proof/1';

const source = {
  properties: ['title', 'titleEn', 'publisher', 'date', 'url', 'sha256', 'note'],
  fields: [],
};

/** What a proof says beyond what a trace needs; it reads nothing else, whatever else was fetched. */
export const proofWants: TraceWants = {
  assignment: { properties: ['mode', 'scope', 'validFrom', 'validTo'], fields: [] },
  evidence: { properties: [], fields: [want('source', source), want('original', source)] },
  end: { properties: ['titleEn'], fields: [] },
};

/** @param trace was fetched with `proofWants` */
export function proofOf(trace: Trace, release: Pick<ReleaseInfo, 'id' | 'sha256'>): Proof {
  const canonical = canonicalJson(documentOf(trace, release));
  return { sha256: createHash('sha256').update(canonical).digest('hex'), canonical };
}

function documentOf(trace: Trace, { id, sha256 }: Pick<ReleaseInfo, 'id' | 'sha256'>): Json {
  const { duty, city, organization, asOf } = trace;
  return {
    format,
    release: { id, sha256 },
    question: { duty: named(duty), city: named(city), organization: orNull(organization), asOf },
    answer: { summary: inBoth(trace.summary), certainty: trace.certainty },
    chains: trace.chains.map(chainOf),
    missing: trace.missing.map(linkOf),
    notes: notesOf(trace).map(inBoth),
    premises: premises.map(inBoth),
    sources: sourcesOf(trace).map(described),
    originals: sourcesOf(trace, 'original').map(described),
  };
}

const chainOf = ({ certainty, assignment, provisions, steps, missing }: TracedChain): Json => ({
  certainty,
  assignment: {
    id: assignment.id,
    ...stated(assignment, ['mode', 'scope', 'validFrom', 'validTo']),
  },
  provisions: provisions.map(named),
  steps: steps.map(stepOf),
  missing: missing.map(linkOf),
});

function stepOf({ from, to, role, certainty, statement, evidence }: Step): Json {
  const reason = translated(statement, 'reason');
  return {
    from: named(from),
    to: named(to),
    role,
    certainty,
    statement: statement.id,
    reason: reason === null ? null : inBoth(reason),
    /** Whether the words of the provision are known only as another text renders them. */
    partial: from.properties['partial'] === true,
    evidence: evidence.map(quotationOf),
  };
}

const quotationOf = (evidence: SelectedNode): Json => ({
  id: evidence.id,
  ...stated(evidence, ['quote', 'page', 'anchor']),
  source: nodeAt(evidence, 'source')?.id ?? null,
  original: nodeAt(evidence, 'original')?.id ?? null,
});

const linkOf = ({ role, status, description, expectedIn, from, to }: MissingLink): Json => ({
  role,
  status,
  description: inBoth(description),
  expectedIn: inBoth(expectedIn),
  from: orNull(from),
  to: orNull(to),
});

/** Citations have no English name: the law is quoted in its language. */
const named = (node: SelectedNode): Json => ({
  id: node.id,
  kind: node.kind,
  name: nameJa(node),
  nameEn: textOf(node, 'nameEn') ?? textOf(node, 'titleEn'),
});

const described = (one: SelectedNode): Json => ({
  id: one.id,
  ...stated(one, source.properties),
});

const orNull = (node: SelectedNode | null): Json => (node === null ? null : named(node));

const inBoth = ({ ja, en }: Bilingual | Translated): Json => ({ ja, en });

/** These properties as they are stated; null where they are not. */
const stated = (
  node: SelectedNode,
  properties: readonly string[],
): Readonly<Record<string, Json>> =>
  Object.fromEntries(properties.map((name) => [name, node.properties[name] ?? null]));
