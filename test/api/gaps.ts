/** `gaps` and `audit`: paged, filtered, in both languages, and honest about what was not collected. */
import { describe, expect, test } from 'vitest';
import { type AnyData, type Open, useClient } from '../support/client.ts';

const day = 'asOf: "2026-11-22"';

export function describeGaps(open: Open): void {
  describe('gaps', () => {
    const client = useClient(open);
    const gapsOf = async (args: string, wanted: string): Promise<AnyData> =>
      (await client().data(`{ gaps(${args}) { ${wanted} } }`))['gaps'];

    test('of the passport tell what is missing, on what that rests, and what would close it', async () => {
      const { nodes } = await gapsOf(
        `city: { name: "熊本市" }, organization: { name: "区民課" }, kinds: [MISSING_LINK], ${day}`,
        `nodes {
          id kind status ja: closedBy en: closedBy(lang: EN) description(lang: EN)
          subject { __typename id ... on Assignment { duty { name } trace(${day}) { certainty } } }
          evidence { quote page source { title } }
        }`,
      );
      expect(nodes).toEqual([
        {
          id: 'gap/missing-link/assignment/431001/kumin-ka/passport/transfer/org/431001/shicho',
          kind: 'MISSING_LINK',
          status: 'NOT_COLLECTED',
          ja: '熊本県の事務処理の特例に関する条例（地方自治法第252条の17の2第1項）の収集',
          en: 'Collecting the ordinance of Kumamoto Prefecture on the transfer of work to municipalities (Local Autonomy Act, Article 252-17-2, paragraph 1)',
          description: expect.stringContaining('has not been collected'),
          subject: {
            __typename: 'Assignment',
            id: 'assignment/431001/kumin-ka/passport',
            duty: { name: '旅券の申請受理・交付' },
            trace: { certainty: 'INFERRED' },
          },
          evidence: [
            {
              quote: 'パスポート申請・交付',
              page: 8,
              source: { title: '本市における本庁と区役所機能の役割分担について' },
            },
          ],
        },
      ]);
    });

    test('are the same page by page as at once', async () => {
      const all = await gapsOf(
        `city: { code: "43100" }, ${day}, first: 100`,
        'totalCount nodes { id }',
      );
      expect(all['nodes']).toHaveLength(91);
      const paged: AnyData[] = [];
      let after = '';
      for (let more = true; more; ) {
        const page = await gapsOf(
          `city: { code: "43100" }, ${day}, first: 40${after}`,
          'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }',
        );
        expect(page['totalCount']).toBe(91);
        expect(page['pageInfo'].hasPreviousPage).toBe(after !== '');
        paged.push(...page['edges'].map(({ node }: AnyData) => node));
        after = `, after: "${page['pageInfo'].endCursor}"`;
        more = page['pageInfo'].hasNextPage;
      }
      expect(paged).toEqual(all['nodes']);
    });

    test('refuse a cursor that they never gave out', async () => {
      const { extensions } = await client().error('{ gaps(after: "x") { totalCount } }');
      expect(extensions.code).toBe('BAD_USER_INPUT');
    });

    test('offer the nearest names for one that fits nothing', async () => {
      const city = await client().error('{ gaps(city: { name: "熊本" }) { totalCount } }');
      expect(city.extensions).toMatchObject({
        code: 'NOT_FOUND',
        candidates: [{ id: 'city/431001', name: '熊本市' }],
      });
      const unit = await client().error(
        '{ gaps(city: { name: "熊本市" }, organization: { name: "区民か" }) { totalCount } }',
      );
      expect(unit.extensions.code).toBe('NOT_FOUND');
      expect(unit.extensions.candidates).toContainEqual({
        id: 'org/431001/kumin-ka',
        name: '区民課',
      });
      const audit = await client().error('{ audit(city: { name: "熊本" }) { covered } }');
      expect(audit.extensions.code).toBe('NOT_FOUND');
    });
  });

  describe('an audit', () => {
    const client = useClient(open);

    test('can be signed off: counts, sources, day, release and its hash', async () => {
      const { audit, dataset } = await client().data(`{
        audit(city: { name: "熊本市" }, ${day}) {
          city { name wards { name } } asOf covered coveredFrom assignments
          release { id sha256 } ja: summary en: summary(lang: EN)
          gaps { kind count } modes { mode count } natures { nature count } certainties { certainty count }
          organizations { organization { name parent { name } } assignments gaps }
          sources { source { title sha256 } collected assignments }
        }
        dataset { release { id sha256 } }
      }`);
      expect(audit).toMatchObject({
        city: { name: '熊本市' },
        asOf: '2026-11-22',
        covered: true,
        coveredFrom: '2015-03-01',
        assignments: 74,
        release: dataset.release,
      });
      expect(audit.city.wards).toHaveLength(5);
      expect(audit.ja).toContain('明示3件、導出16件、推論49件、根拠未確認6件');
      expect(audit.en).toContain('explicit 3, derived 16, inferred 49, no basis found 6');
      expect(audit.gaps).toContainEqual({ kind: 'CONFLICT', count: 1 });
      expect(audit.organizations[0]).toMatchObject({
        organization: { name: '総務企画課', parent: { name: '区役所' } },
        assignments: 16,
      });
      // What is only quoted was never read, so it has no hash.
      for (const { collected, source } of audit.sources.slice(-3)) {
        expect([collected, source.sha256]).toEqual([false, null]);
      }
    });

    test('of a city without units says that nothing is known', async () => {
      const { audit } = await client().data(
        '{ audit(city: { name: "堺市" }) { covered assignments summary gaps { kind count } } }',
      );
      expect(audit).toMatchObject({ covered: false, assignments: 0 });
      expect(audit.summary).toContain('収集していない');
      expect(audit.gaps).toContainEqual({ kind: 'NOT_COLLECTED', count: 1 });
    });
  });
}
