import { describe, expect, it } from 'vitest';
import type { NodeStatement, Statements } from '../../src/graph/statement.ts';
import { KindConflict, mergeStatements } from '../../src/sources/merge.ts';

const law: NodeStatement = {
  id: 'law/326AC0000000267',
  kind: 'Law',
  properties: { title: '旅券法', abbreviations: ['旅券'] },
};
const article = (properties: NodeStatement['properties']): NodeStatement => ({
  id: 'law/326AC0000000267#Mp-At_3',
  kind: 'Provision',
  properties,
});
const graph = (nodes: readonly NodeStatement[], edges: Statements['edges'] = []): Statements => ({
  nodes,
  edges,
});

describe('graphs of several sources become one in which', () => {
  it('the first that states a property is believed, and what it leaves open is completed', () => {
    const curated = {
      ...law,
      properties: { title: '旅券法（昭和26年）', titleEn: 'Passport Act' },
    };
    expect(mergeStatements([graph([law]), graph([curated])]).nodes).toEqual([
      { ...law, properties: { title: '旅券法', titleEn: 'Passport Act', abbreviations: ['旅券'] } },
    ]);
  });

  it('lists of names are joined, each name once', () => {
    const other = { ...law, properties: { abbreviations: ['パスポート法', '旅券'] } };
    const [merged] = mergeStatements([graph([law]), graph([other])]).nodes;
    expect(merged?.properties['abbreviations']).toEqual(['旅券', 'パスポート法']);
  });

  it('whole words are not called partial because another source has only some of them', () => {
    const whole = article({ text: '一般旅券の発給を受けようとする者は、…' });
    const some = article({ text: '一般旅券の発給', partial: true });
    expect(mergeStatements([graph([whole]), graph([some])]).nodes).toEqual([whole]);
    expect(mergeStatements([graph([article({})]), graph([some])]).nodes).toEqual([some]);
  });

  it('a node has one neighbour over a field that has one: that of the first', () => {
    const sources = ['source/e-gov', 'source/pdf'].map(
      (id): NodeStatement => ({ id, kind: 'Source', properties: { title: id } }),
    );
    const published = (to: string) => ({ relation: 'PUBLISHED_IN', from: law.id, to }) as const;
    const [eGov, pdf] = sources as [NodeStatement, NodeStatement];
    const { edges } = mergeStatements([
      graph([law, eGov], [published('source/e-gov')]),
      graph([law, pdf], [published('source/pdf')]),
    ]);
    expect(edges).toEqual([published('source/e-gov')]);
  });

  it('an edge that both state stands once, and others are kept', () => {
    const duty = (id: string): NodeStatement => ({ id, kind: 'Duty', properties: { name: id } });
    const broader = (from: string, to: string) => ({ relation: 'BROADER', from, to }) as const;
    const [a, b, c] = ['duty/a', 'duty/b', 'duty/c'].map(duty) as [
      NodeStatement,
      NodeStatement,
      NodeStatement,
    ];
    const { nodes, edges } = mergeStatements([
      graph([a, b], [broader('duty/b', 'duty/a')]),
      graph([a, b, c], [broader('duty/b', 'duty/a'), broader('duty/c', 'duty/a')]),
    ]);
    expect(nodes).toEqual([a, b, c]);
    expect(edges).toEqual([broader('duty/b', 'duty/a'), broader('duty/c', 'duty/a')]);
  });

  it('no id stands for two kinds of thing', () => {
    const order: NodeStatement = { ...law, kind: 'CabinetOrder' };
    expect(() => mergeStatements([graph([law]), graph([order])])).toThrow(KindConflict);
  });
});
