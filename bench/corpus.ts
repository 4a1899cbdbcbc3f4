/**
 * A generated release of 100,000 statements: what a large city's duties might look like. Each duty
 * has 3 assignments with 4 provisions each, all of them its own, so that no two questions read the
 * same provisions; words are those of the seed's provisions.
 */
import type { EdgeStatement, NodeStatement, Statements } from '../src/graph/statement.ts';
import { built, bundledRelease } from './built.ts';

export const duties = 1_000;
const assignmentsOfDuty = 3;
const basesOfAssignment = 4;
const evidenceOfAssignment = 3;
const laws = 200;
const organizations = 100;
/** About what a paragraph of the seed's Acts has. */
const charactersOfText = 130;

export const dutyId = (number: number): string => `duty/generated-${number}`;

const city = 'city/generated';
const source = 'source/generated';
const lawId = (number: number): string => `law/generated-${number % laws}`;
const organizationId = (number: number): string => `org/generated-${number % organizations}`;

export async function generatedStatements(): Promise<Statements> {
  const nodes: NodeStatement[] = [];
  const edges: EdgeStatement[] = [];
  const node = (kind: NodeStatement['kind'], id: string, properties: NodeStatement['properties']) =>
    nodes.push({ id, kind, properties });
  const edge = (from: string, relation: EdgeStatement['relation'], to: string) =>
    edges.push({ relation, from, to });

  node('City', city, { name: '試験市', code: '000000' });
  node('Source', source, { title: '試験資料', publisher: '試験市' });
  for (let number = 0; number < laws; number += 1) {
    node('Law', lawId(number), { title: `試験法第${number}号` });
  }
  for (let number = 0; number < organizations; number += 1) {
    node('Organization', organizationId(number), { name: `試験課${number}`, type: 'DIVISION' });
    edge(organizationId(number), 'ORGANIZATION_OF', city);
  }
  const words = await wordsOfProvisions();
  const ofDuty = Array.from({ length: assignmentsOfDuty }, (_, i) => i);
  const ofAssignment = Array.from({ length: basesOfAssignment }, (_, i) => i);
  const quotes = Array.from({ length: evidenceOfAssignment }, (_, i) => i);
  for (let number = 0; number < duties; number += 1) {
    const duty = dutyId(number);
    node('Duty', duty, { name: `試験事務${number}`, category: '試験' });
    for (const i of ofDuty) {
      const assignment = `assignment/generated-${number}-${i}`;
      const properties = { mode: 'ALLOCATED', certainty: 'EXPLICIT', position: i };
      node('Assignment', assignment, properties);
      edge(assignment, 'OF_DUTY', duty);
      edge(assignment, 'IN_CITY', city);
      edge(organizationId(number + i), 'PERFORMS', assignment);
      for (const j of ofAssignment) {
        const place = (number * assignmentsOfDuty + i) * basesOfAssignment + j;
        const law = lawId(place);
        const article = Math.floor(place / laws) + 1;
        const provision = `${law}#Mp-At_${article}`;
        const basis = `basis/generated-${place}`;
        node('LegalBasis', basis, { role: 'ALLOCATION', certainty: 'EXPLICIT' });
        edge(assignment, 'RESTS_ON', basis);
        edge(basis, 'BY_PROVISION', provision);
        node('Provision', provision, {
          provisionKind: 'ARTICLE',
          anchor: `Mp-At_${article}`,
          number: `第${article}条`,
          citation: `試験法第${place % laws}号第${article}条`,
          text: windowOf(words, place),
        });
        edge(provision, 'PART_OF', law);
      }
      for (const j of quotes) {
        const evidence = `evidence/generated-${number}-${i}-${j}`;
        const quote = windowOf(words, number + j).slice(0, 40);
        node('Evidence', evidence, { quote, page: j + 1, position: j });
        edge(assignment, 'SUPPORTED_BY', evidence);
        edge(evidence, 'QUOTED_FROM', source);
      }
    }
  }
  return { nodes, edges };
}

/** All texts of the seed's provisions in a row. */
async function wordsOfProvisions(): Promise<string> {
  const { readReleaseFile } = await built<typeof import('../src/release/file.ts')>('release/file');
  const { statements } = await readReleaseFile(bundledRelease);
  return statements.nodes
    .map(({ kind, properties }) => (kind === 'Provision' ? properties['text'] : undefined))
    .filter((text) => typeof text === 'string')
    .join('');
}

/** A text of its own for each number, cut out of the words. */
function windowOf(words: string, number: number): string {
  const from = (number * 7) % (words.length - charactersOfText);
  return words.slice(from, from + charactersOfText);
}
