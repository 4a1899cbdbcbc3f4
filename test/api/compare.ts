/** `compare`: a duty in several cities, worked out by hand from the curated data. */
import { describe, expect, test } from 'vitest';
import { type Open, useClient } from '../support/client.ts';

const query = `query Compare($duty: DutyBy!, $cities: [CityBy!]!, $asOf: LocalDate) {
  compare(duty: $duty, cities: $cities, asOf: $asOf) {
    duty { id } asOf summary summaryEn: summary(lang: EN)
    rows {
      city { id } status certainty
      assignments { organization { id } }
      roleStatements { text } otherRoleStatements { level policy { id } }
      trace { certainty missing { status } }
    }
  }
}`;

export function describeCompare(open: Open): void {
  describe('a comparison of cities', () => {
    const client = useClient(open);
    const compare = async (variables: Readonly<Record<string, unknown>>) =>
      (await client().data(query, variables))['compare'];

    test('tells who performs a duty, and where that is not known', async () => {
      const { duty, summary, summaryEn, rows } = await compare({
        duty: { name: 'パスポート' },
        cities: [{ name: '熊本市' }, { name: '堺市' }],
      });
      expect(duty).toEqual({ id: 'duty/passport' });
      expect(rows[0]).toMatchObject({
        city: { id: 'city/431001' },
        status: 'PERFORMED',
        certainty: 'INFERRED',
        assignments: [{ organization: { id: 'org/431001/kumin-ka' } }],
      });
      expect(rows[1]).toMatchObject({
        city: { id: 'city/271403' },
        status: 'NOT_COLLECTED',
        certainty: 'NONE',
        assignments: [],
        trace: { certainty: 'NONE', missing: [{ status: 'NOT_COLLECTED' }] },
      });
      expect(summary).toBe(
        '熊本市では「旅券の申請受理・交付」に関する事務を区民課が行う。' +
          '堺市については、組織と分掌を示す資料を収集していないため、行っているかどうか分からない。',
      );
      expect(summaryEn).toContain('whether it is performed there is not known');
    });

    test('shows what the policies say of roles, those of each city with it', async () => {
      const { rows } = await compare({
        duty: { name: '防災' },
        cities: [{ name: '熊本市' }, { name: '堺市' }, { name: '北九州市' }],
      });
      for (const { city, roleStatements, otherRoleStatements } of rows) {
        const code = city.id.replace('city/', '');
        for (const { policy } of otherRoleStatements) expect(policy.id).toContain(`jp/${code}/`);
        for (const { text } of roleStatements) expect(text).toMatch(/防災|安全・安心/);
      }
      // Kumamoto's policy has 12 sentences on roles: 5 on the head office, 4 on ward offices, 3 on both.
      const [kumamoto] = rows;
      expect(kumamoto.roleStatements.length + kumamoto.otherRoleStatements.length).toBe(12);
    });

    test('answers a city that is named twice once', async () => {
      const { rows } = await compare({
        duty: { name: '防災' },
        cities: [{ name: '熊本市' }, { code: '43100' }],
      });
      expect(rows).toHaveLength(1);
    });

    test('says that a day before what was collected is not known', async () => {
      const { rows } = await compare({
        duty: { name: '印鑑登録' },
        cities: [{ name: '千葉市' }],
        asOf: '1990-01-01',
      });
      expect(rows).toMatchObject([{ status: 'NOT_COLLECTED' }]);
    });

    test('wants one city at least, and names what is near a wrong name', async () => {
      const none = await client().error(query, { duty: { name: '防災' }, cities: [] });
      expect(none.extensions.code).toBe('BAD_USER_INPUT');
      const wrong = await client().error(query, {
        duty: { name: '防災' },
        cities: [{ name: '熊本氏' }],
      });
      expect(wrong.extensions.code).toBe('NOT_FOUND');
    });
  });
}
