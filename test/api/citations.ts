/** What provisions cite, and what cites them: 地方自治法第252条の20第10項 and 第6項, which name 第7項 and others. */
import { describe, expect, test } from 'vitest';
import type { EdgeStatement, NodeStatement, Statements } from '../../src/graph/statement.ts';
import { type Open, useClient } from '../support/client.ts';

const law = 'law/322AC0000000067';
const article = `${law}#Mp-At_252_20`;
const paragraph = (number: number) => `${article}-Pr_${number}`;

const provision = (id: string, number: string, text: string): NodeStatement => ({
  id,
  kind: 'Provision',
  properties: {
    provisionKind: 'PARAGRAPH',
    anchor: id.slice(law.length + 1),
    number,
    citation: `地方自治法${number}`,
    text,
    position: id,
  },
});

const sixth =
  '第四条第二項の規定は第二項の区の事務所又はその出張所の位置及び所管区域に、…これを準用する。';
const tenth =
  '第七項の規定に基づき、区に区地域協議会を置く指定都市は、第二百二条の四第一項の規定にかかわらず、その一部の区の区域に地域自治区を設けることができる。';

interface Reference {
  readonly from: string;
  readonly start: number;
  readonly text: string;
  readonly kind: string;
  readonly to?: string;
  readonly unresolved?: string;
}

/** Positions were counted by hand. 第202条の4 is not in this graph. */
const references: readonly Reference[] = [
  { from: paragraph(6), start: 0, text: '第四条第二項', kind: 'APPLIES_MUTATIS_MUTANDIS' },
  { from: paragraph(6), start: 10, text: '第二項', kind: 'CITES', to: paragraph(2) },
  { from: paragraph(10), start: 28, text: '第二百二条の四第一項', kind: 'CITES' },
  { from: paragraph(10), start: 0, text: '第七項', kind: 'BASED_ON', to: paragraph(7) },
];

const idOf = ({ from, start }: Reference) => `citation/${from}/${start}`;

const statements: Statements = {
  nodes: [
    { id: law, kind: 'Law', properties: { title: '地方自治法' } },
    provision(
      paragraph(2),
      '第252条の20第2項',
      '区の事務所…は、条例でこれを定めなければならない。',
    ),
    provision(paragraph(6), '第252条の20第6項', sixth),
    provision(paragraph(7), '第252条の20第7項', '指定都市は、…区地域協議会を置くことができる。'),
    provision(paragraph(10), '第252条の20第10項', tenth),
    ...references.map((reference): NodeStatement => {
      const { start, text, kind: citationKind, to } = reference;
      const stated = { citationKind, text, start, end: start + text.length };
      const unresolved = to === undefined ? { unresolved: 'NOT_COLLECTED' } : {};
      return { id: idOf(reference), kind: 'Citation', properties: { ...stated, ...unresolved } };
    }),
  ],
  edges: [
    ...[2, 6, 7, 10].map(
      (number): EdgeStatement => ({ relation: 'PART_OF', from: paragraph(number), to: law }),
    ),
    ...references.flatMap((reference): EdgeStatement[] => {
      const id = idOf(reference);
      const { from, to } = reference;
      return [
        { relation: 'CITES', from, to: id },
        { relation: 'REFERS_TO_INSTRUMENT', from: id, to: law },
        ...(to === undefined ? [] : [{ relation: 'REFERS_TO', from: id, to } as const]),
      ];
    }),
  ],
};

export function describeCitations(open: Open): void {
  describe('citations', () => {
    const client = useClient(() => open(statements));

    test('are listed as they stand in the words, which their positions cut out', async () => {
      const { provision: found } = await client().data(`{
        provision(by: { citation: "地方自治法第252条の20第10項" }) {
          text
          cites { totalCount nodes { kind text start end unresolved en: unresolved(lang: EN) to { number } from { id } instrument { title } } }
        }
      }`);
      const common = { from: { id: paragraph(10) }, instrument: { title: '地方自治法' } };
      expect(found.cites).toEqual({
        totalCount: 2,
        nodes: [
          {
            ...common,
            kind: 'BASED_ON',
            text: '第七項',
            start: 0,
            end: 3,
            unresolved: null,
            en: null,
            to: { number: '第252条の20第7項' },
          },
          {
            ...common,
            kind: 'CITES',
            text: '第二百二条の四第一項',
            start: 28,
            end: 38,
            unresolved: '引用された規定の条文を収集していない。',
            en: 'The text of the provision cited was not collected.',
            to: null,
          },
        ],
      });
      for (const { start, end, text } of found.cites.nodes) {
        expect(found.text.slice(start, end)).toBe(text);
      }
    });

    test('are known to what they name', async () => {
      const { provision: found } = await client().data(`{
        provision(by: { citation: "地方自治法第二百五十二条の二十第二項" }) {
          citedBy { nodes { kind from { number } } }
        }
      }`);
      expect(found.citedBy.nodes).toEqual([
        { kind: 'CITES', from: { number: '第252条の20第6項' } },
      ]);
    });

    test.each([
      [['APPLIES_MUTATIS_MUTANDIS'], ['第四条第二項']],
      [['CITES', 'DEEMS'], ['第二項']],
      [[], []],
    ])('are chosen by kind: %j', async (kinds, texts) => {
      const { node } = await client().data(
        `query ($id: ID!, $kinds: [CitationKind!]) {
          node(id: $id) { ... on Provision { cites(kinds: $kinds) { totalCount nodes { text } } } }
        }`,
        { id: paragraph(6), kinds },
      );
      expect(node.cites).toEqual({
        totalCount: texts.length,
        nodes: texts.map((text) => ({ text })),
      });
    });

    test('come in pages', async () => {
      const query = `query ($id: ID!, $after: String) {
        node(id: $id) { ... on Provision {
          cites(first: 1, after: $after) { nodes { text } pageInfo { hasNextPage endCursor } }
        } }
      }`;
      const first = await client().data(query, { id: paragraph(10) });
      expect(first['node'].cites.nodes).toEqual([{ text: '第七項' }]);
      const after = first['node'].cites.pageInfo.endCursor;
      const second = await client().data(query, { id: paragraph(10), after });
      expect(second['node'].cites).toMatchObject({
        nodes: [{ text: '第二百二条の四第一項' }],
        pageInfo: { hasNextPage: false },
      });
    });
  });
}
