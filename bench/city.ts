/**
 * A generated city for questions about all of its work: 4,000 assignments of 1,300 duties to 400 units,
 * as in the seed: each duty with provisions of its own, each unit's work under a shared head of an
 * ordinance, some inferred, some without an allotment, some without a basis.
 */
import type { NodeKind, RelationName } from '../src/graph/model.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../src/graph/statement.ts';

export const cityName = '試験市';
export const assignments = 4_000;
const duties = 1_300;
const units = 400;
const laws = 100;
const heads = 40;
const wards = 10;
const city = 'city/audited';
const source = 'source/audited';
const mayor = 'org/audited/mayor';
const office = 'org/audited/office';
const ordinance = 'jp/audited/jorei';

export function auditedCity(): Statements {
  const nodes: NodeStatement[] = [];
  const edges: EdgeStatement[] = [];
  const node = (kind: NodeKind, id: string, properties: NodeStatement['properties']) =>
    nodes.push({ id, kind, properties });
  const edge = (from: string, relation: RelationName, to: string) =>
    edges.push({ from, relation, to });
  const evidence = (of: string, quote: string) => {
    const id = `evidence/${of}`;
    node('Evidence', id, { quote, page: 1, position: 0 });
    edge(of, 'SUPPORTED_BY', id);
    edge(id, 'QUOTED_FROM', source);
  };
  const basis = (
    id: string,
    role: string,
    certainty: string,
    [provision, instrument]: readonly [string, string],
    to: string,
    from?: string,
  ) => {
    node('LegalBasis', id, { role, certainty, reason: '試験' });
    edge(id, 'BY_PROVISION', provision);
    edge(id, 'BY_INSTRUMENT', instrument);
    edge(id, 'GIVEN_TO', to);
    if (from !== undefined) edge(id, 'GIVEN_BY', from);
    evidence(id, '試験の規定の文言である。');
  };
  const provision = (instrument: string, title: string, number: number) => {
    const id = `${instrument}#Mp-At_${number}`;
    if (!known.has(id)) {
      known.add(id);
      const stated = {
        provisionKind: 'ARTICLE',
        anchor: `Mp-At_${number}`,
        number: `第${number}条`,
      };
      node('Provision', id, { ...stated, citation: `${title}第${number}条` });
      edge(id, 'PART_OF', instrument);
    }
    return [id, instrument] as const;
  };
  const known = new Set<string>();

  node('City', city, { name: cityName, code: '999990' });
  node('Source', source, { title: '試験資料', date: '2020-04-01' });
  node('Ordinance', ordinance, { title: '試験条例', issuedOn: '2010-04-01' });
  edge(ordinance, 'ISSUED_BY', city);
  node('Organization', mayor, { name: '試験市長', type: 'OFFICE_HOLDER', tier: 'MUNICIPALITY' });
  node('Organization', office, { name: '試験区役所', type: 'WARD_OFFICE', tier: 'WARD' });
  edge(office, 'ORGANIZATION_OF', city);
  for (let i = 0; i < wards; i += 1) {
    node('Ward', `ward/audited-${i}`, { name: `第${i}区`, code: `${i}` });
    edge(`ward/audited-${i}`, 'WARD_OF', city);
  }
  for (let i = 0; i < laws; i += 1) {
    const revisionId = `111AC${String(i).padStart(10, '0')}_20250401_506AC0000000001`;
    node('Law', `law/audited-${i}`, {
      title: `試験法第${i}号`,
      revisionId,
      issuedOn: '1950-01-01',
    });
  }
  for (let i = 0; i < heads; i += 1) {
    const head = provision(ordinance, '試験条例', i + 1);
    const act = provision(`law/audited-${i % laws}`, `試験法第${i % laws}号`, 999);
    basis(`basis/audited/act-${i}`, 'ALLOCATION', 'EXPLICIT', act, head[0], mayor);
    const certainty = i % 4 === 0 ? 'DERIVED' : 'INFERRED';
    basis(`basis/audited/head-${i}`, 'ALLOCATION', certainty, head, office);
  }
  for (let i = 0; i < units; i += 1) {
    const unit = `org/audited/${i}`;
    node('Organization', unit, { name: `試験課${i}`, type: 'DIVISION' });
    edge(unit, 'ORGANIZATION_OF', city);
    edge(unit, 'UNIT_OF', office);
    edge(unit, 'SERVES', `ward/audited-${i % wards}`);
  }
  for (let i = 0; i < duties; i += 1) {
    const stated = i % 10 === 0 ? { noBasis: '見当たらない。' } : {};
    node('Duty', `duty/audited-${i}`, { name: `試験事務${i}`, nature: 'AUTONOMOUS', ...stated });
    if (i % 10 === 0) continue;
    for (let j = 0; j < 2; j += 1) {
      const law = (i + j) % laws;
      const act = provision(`law/audited-${law}`, `試験法第${law}号`, Math.floor(i / laws) + 1);
      basis(`basis/audited/duty-${i}-${j}`, 'FUNCTION', 'EXPLICIT', act, mayor);
    }
  }
  for (let i = 0; i < assignments; i += 1) {
    const id = `assignment/audited-${i}`;
    const duty = i % duties;
    const unit = (i * 7 + Math.floor(i / duties)) % units;
    node('Assignment', id, { mode: 'ALLOCATED', certainty: 'EXPLICIT', position: i });
    edge(id, 'OF_DUTY', `duty/audited-${duty}`);
    edge(id, 'IN_CITY', city);
    edge(`org/audited/${unit}`, 'PERFORMS', id);
    evidence(id, `試験事務${duty}に関すること`);
    if (duty % 10 !== 0) {
      edge(id, 'RESTS_ON', `basis/audited/duty-${duty}-0`);
      edge(id, 'RESTS_ON', `basis/audited/duty-${duty}-1`);
    }
    if (i % 4 !== 0) {
      edge(id, 'RESTS_ON', `basis/audited/act-${i % heads}`);
      edge(id, 'RESTS_ON', `basis/audited/head-${i % heads}`);
    }
  }
  return { nodes, edges };
}
