/** A trace as JSON, in the names of the API's type `Trace`. */
import type { MissingLink } from '../questions/holes.ts';
import type { Trace } from '../questions/trace.ts';
import { nameJa } from '../questions/wording.ts';
import { nodeAt, type SelectedNode, textOf } from '../store/graph-store.ts';

export function traceAsJson(trace: Trace, release: string) {
  const { duty, city, organization, asOf, summary, certainty, chains, missing } = trace;
  return {
    release,
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
        evidence: evidence.map(quoted),
      })),
      missing: chain.missing.map(link),
    })),
    missing: missing.map(link),
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
  expectedIn,
  from: from === null ? null : named(from),
  to: to === null ? null : named(to),
});
