/**
 * The release that is measured on Neo4j: the seed, and beside it the generated duties of a large city.
 * Each duty has 3 assignments that rest on 4 provisions each, all of them its own, so that no two
 * questions read the same ones. Words are those of the seed's provisions.
 */
import type { NodeKind, RelationName } from '../src/graph/model.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../src/graph/statement.ts';
import { built, bundledRelease } from './built.ts';

export const duties = 1_000;
const assignmentsEach = 3;
const provisionsEach = 4;
const evidenceEach = 3;
const laws = 200;
const organizations = 100;
/** As many as a paragraph of the seed's Acts has on average. */
const charactersOfText = 134;

export const dutyId = (number: number): string => `duty/generated-${number}`;
const lawId = (number: number): string => `law/generated-${number}`;
const organizationId = (number: number): string => `org/generated-${number}`;
const city = 'city/generated';
const source = 'source/generated';

/** 100,000 statements and those of the seed. */
export async function corpus(): Promise<Statements> {
  const seed = await seedStatements();
  const generated = new Corpus(wordsOf(seed));
  generated.addSurroundings();
  for (let number = 0; number < duties; number += 1) generated.addDuty(number);
  const { nodes, edges } = generated;
  return { nodes: [...seed.nodes, ...nodes], edges: [...seed.edges, ...edges] };
}

class Corpus {
  readonly nodes: NodeStatement[] = [];
  readonly edges: EdgeStatement[] = [];
  readonly #words: string;
  #provisions = 0;

  constructor(words: string) {
    this.#words = words;
  }

  addSurroundings(): void {
    this.#node('City', city, { name: '試験市', code: '000000' });
    this.#node('Source', source, { title: '試験資料' });
    for (let number = 0; number < laws; number += 1) {
      this.#node('Law', lawId(number), { title: `試験法第${number}号` });
    }
    for (let number = 0; number < organizations; number += 1) {
      const id = organizationId(number);
      this.#node('Organization', id, { name: `試験課${number}`, type: 'DIVISION' });
      this.#edge(id, 'ORGANIZATION_OF', city);
    }
  }

  addDuty(number: number): void {
    const duty = dutyId(number);
    this.#node('Duty', duty, { name: `試験事務${number}`, category: '試験' });
    for (let i = 0; i < assignmentsEach; i += 1) {
      const assignment = `assignment/generated-${number}-${i}`;
      const stated = { mode: 'ALLOCATED', certainty: 'EXPLICIT', position: i };
      this.#node('Assignment', assignment, stated);
      this.#edge(assignment, 'OF_DUTY', duty);
      this.#edge(assignment, 'IN_CITY', city);
      this.#edge(organizationId((number + i) % organizations), 'PERFORMS', assignment);
      for (let j = 0; j < provisionsEach; j += 1) this.#addBasis(assignment);
      for (let j = 0; j < evidenceEach; j += 1) this.#addEvidence(assignment, j);
    }
  }

  #addBasis(assignment: string): void {
    const number = this.#provisions;
    this.#provisions += 1;
    const law = number % laws;
    const article = Math.floor(number / laws) + 1;
    const basis = `basis/generated-${number}`;
    const provision = `${lawId(law)}#Mp-At_${article}`;
    this.#node('LegalBasis', basis, { role: 'ALLOCATION', certainty: 'EXPLICIT' });
    this.#node('Provision', provision, {
      provisionKind: 'ARTICLE',
      anchor: `Mp-At_${article}`,
      number: `第${article}条`,
      citation: `試験法第${law}号第${article}条`,
      text: this.#text(number, charactersOfText),
    });
    this.#edge(assignment, 'RESTS_ON', basis);
    this.#edge(basis, 'BY_PROVISION', provision);
    this.#edge(provision, 'PART_OF', lawId(law));
  }

  #addEvidence(assignment: string, position: number): void {
    const evidence = `evidence/${assignment}-${position}`;
    const quote = this.#text(this.nodes.length, charactersOfText / 2);
    this.#node('Evidence', evidence, { quote, page: position + 1, position });
    this.#edge(assignment, 'SUPPORTED_BY', evidence);
    this.#edge(evidence, 'QUOTED_FROM', source);
  }

  /** A text of its own for each number, cut out of the words. */
  #text(number: number, length: number): string {
    const from = (number * 7) % (this.#words.length - length);
    return this.#words.slice(from, from + length);
  }

  #node(kind: NodeKind, id: string, properties: NodeStatement['properties']): void {
    this.nodes.push({ id, kind, properties });
  }

  #edge(from: string, relation: RelationName, to: string): void {
    this.edges.push({ relation, from, to });
  }
}

async function seedStatements(): Promise<Statements> {
  const { readReleaseFile } = await built<typeof import('../src/release/file.ts')>('release/file');
  return (await readReleaseFile(bundledRelease)).statements;
}

/** All texts of the provisions in a row. */
const wordsOf = ({ nodes }: Statements): string =>
  nodes
    .map(({ kind, properties }) => (kind === 'Provision' ? properties['text'] : undefined))
    .filter((text) => typeof text === 'string')
    .join('');
