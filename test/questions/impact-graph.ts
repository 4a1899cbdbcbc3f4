/** Graphs of a few provisions, references, bases and units, as statements that any store takes. */
import { parseLocalDate } from '../../src/graph/dates.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../../src/graph/statement.ts';
import type { BasisRole, CitationKind, StatedCertainty } from '../../src/graph/vocabulary.ts';
import { ImpactSearch } from '../../src/questions/impact.ts';
import { provisionInForce, runSearches, shown } from '../../src/questions/impact-answer.ts';
import type { ImpactHit } from '../../src/questions/impact-path.ts';
import { startSelection } from '../../src/questions/impact-selection.ts';
import { type ProvisionBy, provisionFilter } from '../../src/questions/look-up.ts';
import { nameJa } from '../../src/questions/wording.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

interface ProvisionOptions {
  readonly below?: string;
  readonly kind?: string;
  readonly text?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

export class GraphOfLaw {
  readonly #nodes: NodeStatement[] = [
    { id: 'law/a', kind: 'Law', properties: { title: '試験法' } },
    { id: 'city/1', kind: 'City', properties: { name: '試験市', code: '010006' } },
  ];
  readonly #edges: EdgeStatement[] = [];

  get statements(): Statements {
    return { nodes: this.#nodes, edges: this.#edges };
  }

  /** Provisions of 試験法 by the last part of their anchors, which is their citation too. */
  provision(name: string, { below, kind = 'ARTICLE', text, ...period }: ProvisionOptions = {}) {
    const id = at(name);
    const properties = { provisionKind: kind, anchor: name, number: name, citation: name };
    this.#nodes.push({
      id,
      kind: 'Provision',
      properties: { ...properties, ...period, ...(text === undefined ? {} : { text }) },
    });
    this.#edge('PART_OF', id, 'law/a');
    if (below !== undefined) this.#edge('BELOW', id, at(below));
    return this;
  }

  refers(from: string, to: string, kind: CitationKind = 'CITES') {
    const id = `citation/${from}/${to}/${kind}`;
    const properties = { citationKind: kind, text: `「${to}」`, start: 0, end: 3 };
    this.#nodes.push({ id, kind: 'Citation', properties });
    this.#edge('CITES', at(from), id);
    this.#edge('REFERS_TO', id, at(to));
    return this;
  }

  unit(name: string, parent?: string) {
    this.#nodes.push({ id: org(name), kind: 'Organization', properties: { name } });
    if (parent !== undefined) this.#edge('UNIT_OF', org(name), org(parent));
    return this;
  }

  duty(name: string) {
    this.#nodes.push({ id: duty(name), kind: 'Duty', properties: { name } });
    return this;
  }

  /** By `provision` the work goes `to` a unit or, where its name is one, a provision. */
  basis(
    id: string,
    provision: string,
    role: BasisRole,
    to: string,
    { certainty = 'EXPLICIT', founds }: { certainty?: StatedCertainty; founds?: string } = {},
  ) {
    this.#nodes.push({ id: `basis/${id}`, kind: 'LegalBasis', properties: { role, certainty } });
    this.#edge('BY_PROVISION', `basis/${id}`, at(provision));
    this.#edge('BY_INSTRUMENT', `basis/${id}`, 'law/a');
    this.#edge('GIVEN_TO', `basis/${id}`, to.startsWith('条') ? at(to) : org(to));
    if (founds !== undefined) this.#edge('FOUNDED_ON', duty(founds), `basis/${id}`);
    return this;
  }

  assignment(id: string, work: string, unit: string, bases: readonly string[]) {
    const assignment = `assignment/${id}`;
    this.#nodes.push({
      id: assignment,
      kind: 'Assignment',
      properties: { mode: 'ALLOCATED', certainty: 'EXPLICIT' },
    });
    this.#edge('OF_DUTY', assignment, duty(work));
    this.#edge('IN_CITY', assignment, 'city/1');
    this.#edge('PERFORMS', org(unit), assignment);
    for (const basis of bases) this.#edge('RESTS_ON', assignment, `basis/${basis}`);
    return this;
  }

  #edge(relation: EdgeStatement['relation'], from: string, to: string) {
    this.#edges.push({ relation, from, to });
  }
}

const at = (name: string) => `law/a#${name}`;
const org = (name: string) => `org/${name}`;
const duty = (name: string) => `duty/${name}`;

export function dayOf(text: string) {
  const day = parseLocalDate(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

/** All hits, gone through to the end. */
export async function impactOf(
  store: GraphStore,
  by: ProvisionBy,
  day = '2026-04-01',
): Promise<{ readonly search: ImpactSearch; readonly hits: readonly ImpactHit[] }> {
  const asOf = dayOf(day);
  const where = provisionFilter(by);
  const { start } = await store.select({
    roots: [{ key: 'start', where, select: startSelection() }],
  });
  const search = new ImpactSearch([provisionInForce(start?.nodes ?? [], by, asOf)], asOf);
  await runSearches(store, [search], () => false);
  const found = search.hits();
  const show = await shown(store, found, {});
  return { search, hits: found.map(show) };
}

/** 1 EXPLICIT 区民課: 条1 → 区役所 (ALLOCATION) → 区民課 (ALLOCATION) */
export function told({ node, distance, certainty, path }: ImpactHit): string {
  const way = path.map(({ to, role }) => `${nameJa(to)} (${role})`);
  const [first] = path;
  return `${distance} ${certainty} ${nameJa(node)}: ${[first === undefined ? '' : nameJa(first.from), ...way].join(' → ')}`;
}
