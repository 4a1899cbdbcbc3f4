/** A trace as JSON, in the names of the API's type `Trace`, with the proof of it. */
import type { MissingLink } from '../questions/holes.ts';
import { proofOf } from '../questions/proof.ts';
import type { Trace } from '../questions/trace.ts';
import { notesOf } from '../questions/trace-parts.ts';
import { nameJa } from '../questions/wording.ts';
import { nodeAt, type ReleaseInfo, type SelectedNode, textOf } from '../store/graph-store.ts';

/** @param trace was fetched with `proofWants` */
export function traceAsJson(trace: Trace, release: Pick<ReleaseInfo, 'id' | 'sha256'>) {
  const { duty, city, organization, asOf, summary, certainty, chains, missing } = trace;
  return {
    release: release.id,
    asOf,
    duty: named(duty),
    city: named(city),
    organization: organization === null ? null : named(organization),
    summary: summary.ja,
    summaryEn: summary.en,
    certainty,
    chains: chains.map((chain) => ({
      certainty: chain.certainty,
      provisions: chain.provisions.map(named),
      steps: chain.steps.map(({ from, to, role, certainty: sure, statement, evidence }) => ({
        from: named(from),
        to: named(to),
        role,
        certainty: sure,
        reason: textOf(statement, 'reason'),
        reasonEn: textOf(statement, 'reasonEn'),
        evidence: evidence.map(quoted),
      })),
      missing: chain.missing.map(link),
    })),
    missing: missing.map(link),
    notes: notesOf(trace).map(({ ja }) => ja),
    notesEn: notesOf(trace).map(({ ja, en }) => en ?? ja),
    proof: proofOf(trace, release),
  };
}

export const named = (node: SelectedNode) => ({ id: node.id, kind: node.kind, name: nameJa(node) });

function quoted(evidence: SelectedNode) {
  const source = nodeAt(evidence, 'source');
  const { quote, page, anchor } = evidence.properties;
  return {
    quote,
    page,
    anchor,
    source: source === null ? null : { id: source.id, title: textOf(source, 'title') },
  };
}

const link = ({ role, status, description, expectedIn, from, to }: MissingLink) => ({
  role,
  status,
  description: description.ja,
  descriptionEn: description.en,
  expectedIn: expectedIn.ja,
  expectedInEn: expectedIn.en,
  from: from === null ? null : named(from),
  to: to === null ? null : named(to),
});
