/** Which piece of the graph a walk brings back. */
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/graph/dates.ts';
import type { Walked, WalkRequest } from '../../../src/store/graph-store.ts';
import type { Opened } from '../ask.ts';
import { article, delegation, passportArticle } from '../small-graph.ts';

const downwards: WalkRequest['fields'] = {
  Organization: ['assignments'],
  Assignment: ['bases'],
  LegalBasis: ['provision'],
  Provision: ['instrument'],
};

export function walkContract(store: Opened): void {
  const walk = (request: Partial<WalkRequest>) =>
    store().walk({
      start: ['org/kumin-ka'],
      fields: downwards,
      depth: 4,
      limit: 100,
      properties: [],
      ...request,
    });
  const reached = ({ nodes }: Walked) => nodes.map(({ id, distance }) => `${distance} ${id}`);
  const followed = ({ edges }: Walked) =>
    edges.map(({ relation, from, to }) => `${from} ${relation} ${to}`);

  describe('a walk', () => {
    it('reaches nodes by distance, then id, and brings the edges between them', async () => {
      const walked = await walk({});
      expect(reached(walked)).toEqual([
        '0 org/kumin-ka',
        '1 assignment/kumin-ka/koseki',
        '1 assignment/kumin-ka/madoguchi',
        '1 assignment/kumin-ka/passport',
        '2 basis/inin',
        '2 basis/ku-no-secchi',
        '2 basis/ku-no-secchi-2',
        '2 basis/kyu-ryoken',
        '2 basis/ryoken',
        `3 ${article}-Pr_1`,
        `3 ${passportArticle}`,
        `3 ${delegation}`,
        '4 law/chiho-jichi-ho',
        '4 law/ryoken-ho',
        '4 rule/kucho-inin',
      ]);
      expect(followed(walked)).toEqual([
        `basis/inin BY_PROVISION ${delegation}`,
        `basis/ku-no-secchi BY_PROVISION ${article}-Pr_1`,
        `basis/ku-no-secchi-2 BY_PROVISION ${article}-Pr_1`,
        `basis/kyu-ryoken BY_PROVISION ${passportArticle}`,
        `basis/ryoken BY_PROVISION ${passportArticle}`,
        `${article}-Pr_1 PART_OF law/chiho-jichi-ho`,
        `${passportArticle} PART_OF law/ryoken-ho`,
        `${delegation} PART_OF rule/kucho-inin`,
        'org/kumin-ka PERFORMS assignment/kumin-ka/koseki',
        'org/kumin-ka PERFORMS assignment/kumin-ka/madoguchi',
        'org/kumin-ka PERFORMS assignment/kumin-ka/passport',
        'assignment/kumin-ka/koseki RESTS_ON basis/ku-no-secchi',
        'assignment/kumin-ka/koseki RESTS_ON basis/kyu-ryoken',
        'assignment/kumin-ka/madoguchi RESTS_ON basis/ku-no-secchi',
        'assignment/kumin-ka/passport RESTS_ON basis/inin',
        'assignment/kumin-ka/passport RESTS_ON basis/ku-no-secchi',
        'assignment/kumin-ka/passport RESTS_ON basis/ku-no-secchi-2',
        'assignment/kumin-ka/passport RESTS_ON basis/ryoken',
      ]);
      expect(walked.truncated).toBe(false);
    });

    it('goes no further than its depth', async () => {
      const walked = await walk({ depth: 1 });
      expect(reached(walked)).toEqual([
        '0 org/kumin-ka',
        '1 assignment/kumin-ka/koseki',
        '1 assignment/kumin-ka/madoguchi',
        '1 assignment/kumin-ka/passport',
      ]);
      expect(followed(walked)).toHaveLength(3);
      expect(walked.truncated).toBe(false);
    });

    it('of depth 0 stays where it starts and follows nothing', async () => {
      const walked = await walk({
        start: ['basis/inin', 'assignment/kumin-ka/passport'],
        depth: 0,
      });
      expect(reached(walked)).toEqual(['0 assignment/kumin-ka/passport', '0 basis/inin']);
      expect(walked.edges).toEqual([]);
      expect(walked.truncated).toBe(false);
    });

    it('may go against the direction of an edge, which stays as it is', async () => {
      const walked = await walk({
        start: [passportArticle],
        fields: { Provision: ['bases'], LegalBasis: ['assignments'] },
      });
      expect(reached(walked)).toEqual([
        `0 ${passportArticle}`,
        '1 basis/kyu-ryoken',
        '1 basis/ryoken',
        '2 assignment/kumin-ka/koseki',
        '2 assignment/kumin-ka/passport',
      ]);
      expect(followed(walked)).toEqual([
        `basis/kyu-ryoken BY_PROVISION ${passportArticle}`,
        `basis/ryoken BY_PROVISION ${passportArticle}`,
        'assignment/kumin-ka/koseki RESTS_ON basis/kyu-ryoken',
        'assignment/kumin-ka/passport RESTS_ON basis/ryoken',
      ]);
    });

    it('reaches a node by the shortest way', async () => {
      const walked = await walk({
        start: ['basis/ku-no-secchi', 'basis/ku-no-secchi-2'],
        fields: { LegalBasis: ['provision', 'instrument'], Provision: ['instrument'] },
      });
      expect(reached(walked)).toEqual([
        '0 basis/ku-no-secchi',
        '0 basis/ku-no-secchi-2',
        '1 law/chiho-jichi-ho',
        `1 ${article}-Pr_1`,
      ]);
      // The edge from one node to another of the same distance was followed, too.
      expect(followed(walked)).toContain(`${article}-Pr_1 PART_OF law/chiho-jichi-ho`);
      expect(walked.edges).toHaveLength(4);
    });

    it('ends in a cycle, and shows each edge of it once', async () => {
      const walked = await walk({
        start: ['duty/passport'],
        fields: { Duty: ['broader', 'narrower'] },
        depth: 50,
      });
      expect(reached(walked)).toEqual(['0 duty/passport', '1 duty/madoguchi', '2 duty/koseki']);
      expect(followed(walked)).toEqual([
        'duty/koseki BROADER duty/madoguchi',
        'duty/passport BROADER duty/madoguchi',
      ]);
    });

    it('ends among many circles, however many trails lead through them', async () => {
      const walked = await walk({
        start: ['city/431001'],
        fields: {
          City: ['wards', 'organizations'],
          Ward: ['city', 'organizations'],
          Organization: ['city', 'wards', 'parent', 'units'],
        },
        depth: 50,
      });
      expect(reached(walked)).toEqual([
        '0 city/431001',
        '1 org/ku-yakusho',
        '1 org/kumin-ka',
        '1 ward/chuo',
        '1 ward/higashi',
        '1 ward/minami',
        '1 ward/nishi',
        '2 org/hogo-ka',
        '2 org/hoken-ka',
        '2 org/kokusai-ka',
      ]);
      // 4 wards of the city, 2 organisations of it, 4 units, 5 wards that they serve.
      expect(walked.edges).toHaveLength(15);
    });

    it('keeps the nearer nodes, then those of the smaller id, where the limit leaves some out', async () => {
      const walked = await walk({ limit: 3 });
      expect(reached(walked)).toEqual([
        '0 org/kumin-ka',
        '1 assignment/kumin-ka/koseki',
        '1 assignment/kumin-ka/madoguchi',
      ]);
      expect(followed(walked)).toEqual([
        'org/kumin-ka PERFORMS assignment/kumin-ka/koseki',
        'org/kumin-ka PERFORMS assignment/kumin-ka/madoguchi',
      ]);
      expect(walked.truncated).toBe(true);
    });

    it('is truncated only where the limit left something out', async () => {
      expect((await walk({ limit: 4, depth: 1 })).truncated).toBe(false);
      expect((await walk({ limit: 4, depth: 2 })).truncated).toBe(true);
      expect((await walk({ limit: 15 })).truncated).toBe(false);
      expect((await walk({ limit: 14 })).truncated).toBe(true);
      expect((await walk({ limit: 14 })).nodes).toHaveLength(14);
    });

    it('counts its starts to the limit, by id', async () => {
      const start = ['duty/saki', 'duty/koseki', 'duty/passport'];
      const walked = await walk({ start, limit: 2 });
      expect(reached(walked)).toEqual(['0 duty/koseki', '0 duty/passport']);
      expect(walked.truncated).toBe(true);
    });

    it('starts once at each node that is there', async () => {
      const start = ['duty/saki', 'duty/unknown', 'duty/saki', 'duty/koseki'];
      expect(reached(await walk({ start }))).toEqual(['0 duty/koseki', '0 duty/saki']);
      expect(await walk({ start: ['duty/unknown'] })).toEqual({
        nodes: [],
        edges: [],
        truncated: false,
      });
      expect((await walk({ start: [] })).nodes).toEqual([]);
    });

    it('follows no field that a kind lacks or that passes over several relations', async () => {
      const walked = await walk({
        start: [passportArticle],
        fields: { Provision: ['weather', 'assignments', 'basisOf'], Duty: ['bases'] },
      });
      expect(reached(walked)).toEqual([`0 ${passportArticle}`]);
      expect(walked.edges).toEqual([]);
    });

    it('does not go through what is not there on the day', async () => {
      const walked = await walk({ asOf: '2021-01-01' as LocalDate });
      expect(reached(walked)).toEqual([
        '0 org/kumin-ka',
        '1 assignment/kumin-ka/koseki',
        '1 assignment/kumin-ka/passport',
        '2 basis/ku-no-secchi',
        '2 basis/ku-no-secchi-2',
        '2 basis/ryoken',
        `3 ${article}-Pr_1`,
        `3 ${passportArticle}`,
        '4 law/chiho-jichi-ho',
        '4 law/ryoken-ho',
      ]);
      const before = await walk({ start: ['rule/kucho-inin'], asOf: '2012-03-31' as LocalDate });
      expect(before.nodes).toEqual([]);
    });

    it('shows of each node the wanted properties that its kind has', async () => {
      const { nodes } = await walk({ depth: 1, limit: 2, properties: ['name', 'mode', 'note'] });
      expect(nodes).toEqual([
        {
          id: 'org/kumin-ka',
          kind: 'Organization',
          properties: { name: '区民課', note: null },
          distance: 0,
        },
        {
          id: 'assignment/kumin-ka/koseki',
          kind: 'Assignment',
          properties: { mode: 'STATUTORY', note: null },
          distance: 1,
        },
      ]);
    });
  });
}
