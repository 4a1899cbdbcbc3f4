/**
 * What is open in the curated data, counted by hand in `seed/`, asked of any store that holds it.
 *
 * Kumamoto, 74 assignments (`- duty:` in `seed/431001-kumamoto`):
 * - EXPLICIT 3: the items of 区長事務委任規則第2条, to 区長.
 * - DERIVED 16: 戸籍 and 住民登録 at 区民課 and 総合出張所, and the two of 区選挙管理委員会 (6, by 区長 or 区選管 and
 *   the office it belongs to); 高齢者福祉, 障がい者福祉 and 生活保護 at the welfare office (3); those without a
 *   municipal basis whose national one follows by a rule (7: 道路, 河川, 公園, 文書, 庁舎, 統計, 市税証明).
 * - NONE 6: without any basis, and `noBasis`: 道路関係証明, 地域情報, 行政情報, 広報, 区の需要, 市税相談.
 * - INFERRED 49: all others; which head of article 5 their work falls under is the editor's judgement.
 * - 16 are of a duty with `noBasis`; 20 have no `bases` (no provision allots them); the passport waits for
 *   the ordinance of the prefecture.
 * - Three municipal instruments are known only as the material quotes them.
 * - 地域コミュニティ活動の支援 is in the table twice, whole, at 総務企画課 and まちづくりセンター, both of all wards; 町内自治会
 *   is too, but at the centre only 相談及び支援; 総合出張所 states no wards; 区長 holds what others perform.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { parseLocalDate } from '../../src/graph/dates.ts';
import type { GapKind } from '../../src/graph/vocabulary.ts';
import { type AuditReport, auditOf } from '../../src/questions/audit.ts';
import { type CityQuestion, cityRoots, cityWork } from '../../src/questions/city-selection.ts';
import { type Gap, gapsOf } from '../../src/questions/gaps.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

const kumamoto = { city: { name: '熊本市' } };
const today = '2026-11-22';

export function dayOf(text: string) {
  const day = parseLocalDate(text);
  if (day === null) throw new Error(`not a day: ${text}`);
  return day;
}

export async function askGaps(
  store: GraphStore,
  question: CityQuestion,
  day = today,
  kinds?: readonly GapKind[],
): Promise<readonly Gap[]> {
  const work = await cityWork(store, await store.select({ roots: cityRoots(question) }), question);
  return gapsOf(work, dayOf(day), kinds);
}

export async function askAudit(
  store: GraphStore,
  question: CityQuestion,
  day = today,
): Promise<AuditReport> {
  const work = await cityWork(store, await store.select({ roots: cityRoots(question) }), question);
  return auditOf(work, dayOf(day), (await store.dataset()).release);
}

const idsOf = (gaps: readonly Gap[]) => gaps.map(({ id }) => id);

export function goldenGaps(name: string, open: () => Promise<GraphStore>): void {
  describe(`gaps of the curated data: ${name}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });

    it('names each duty of Kumamoto for which national law was searched in vain', async () => {
      const gaps = await askGaps(store, kumamoto, today, ['NO_BASIS_STATED']);
      const at = (unit: string, ...duties: string[]) =>
        duties.map((duty) => `gap/no-basis-stated/assignment/431001/${unit}/${duty}`);
      expect(idsOf(gaps)).toEqual([
        ...at('doboku-center', 'doro-kankei-shomei'),
        ...at('kucho', 'horei-kanren-shoshomei', 'toroku-inkan-shomei'),
        ...at('kumin-ka', 'inkan-toroku', 'shoshomeisho-hakko'),
        ...at('machizukuri-center', 'chiiki-joho-shushu', 'chiiki-sodan-yobo-chinjo'),
        ...at('machizukuri-center', 'gyosei-joho-teikyo'),
        ...at('sogo-shutchojo', 'inkan-toroku', 'kodomo-iryohi-josei', 'shoshomeisho-hakko'),
        ...at('soumu-kikaku-ka', 'bohan', 'koho', 'ku-juyo-shisaku', 'sodan-madoguchi'),
        ...at('zeimu-shitsu', 'shizei-sodan'),
      ]);
    });

    it('names the ordinance of the prefecture that the passport waits for, and tells it from what is not stated', async () => {
      const links = await askGaps(store, kumamoto, today, ['MISSING_LINK']);
      expect(links).toHaveLength(21);
      const uncollected = links.filter(({ status }) => status === 'NOT_COLLECTED');
      expect(idsOf(uncollected)).toEqual([
        'gap/missing-link/assignment/431001/kumin-ka/passport/transfer/org/431001/shicho',
      ]);
      expect(uncollected[0]?.closedBy.ja).toBe(
        '熊本県の事務処理の特例に関する条例（地方自治法第252条の17の2第1項）の収集',
      );
    });

    it('names what was not collected: the ordinance of the prefecture and three originals', async () => {
      const gaps = await askGaps(store, kumamoto, today, ['NOT_COLLECTED']);
      expect(gaps.map(({ subject }) => subject.id)).toEqual([
        'source/kumamoto-fukushi-jimusho-bunsho-kisoku',
        'source/kumamoto-ku-no-setchi-jorei',
        'source/kumamoto-kucho-jimu-inin-kisoku',
        'city/431001',
      ]);
    });

    it('finds the one duty that two units share without saying how', async () => {
      const gaps = await askGaps(store, kumamoto, today, ['CONFLICT']);
      expect(gaps.map(({ description }) => description.ja)).toEqual([
        '熊本市の中央区、東区、西区、南区及び北区では、「地域コミュニティ活動の支援」に関する事務をまちづくりセンター及び総務企画課が行うとされ、分担が示されていない。',
      ]);
    });

    it('lists the gaps of one unit, and of the units below it', async () => {
      const unit = await askGaps(store, { ...kumamoto, organization: { name: '保護課' } });
      // Its one assignment is DERIVED and has no hole; its rule and ordinance are known only as quoted.
      expect(unit.map(({ kind, subject }) => [kind, subject.id])).toEqual([
        ['NOT_COLLECTED', 'source/kumamoto-fukushi-jimusho-bunsho-kisoku'],
        ['NOT_COLLECTED', 'source/kumamoto-ku-no-setchi-jorei'],
      ]);
      const office = await askGaps(
        store,
        { ...kumamoto, organization: { name: '区役所' } },
        today,
        ['NO_BASIS_STATED'],
      );
      // Of the 16, two are of 区長 and one of 税務室, which is of 財政局.
      expect(office).toHaveLength(13);
    });

    it('says of a unit without work that none is stated', async () => {
      const gaps = await askGaps(store, { organization: { id: 'org/431001/zaisei-kyoku' } });
      // 財政局 has no work of its own, but 税務室 stands below it.
      expect(gaps.some(({ subject }) => subject.id.includes('/zeimu-shitsu/'))).toBe(true);
      const mayor = await askGaps(store, { organization: { id: 'org/431001/shicho' } });
      expect(idsOf(mayor)).toEqual(['gap/no-basis-stated/org/431001/shicho']);
    });

    it('says of a city without units that nothing was collected, whatever is asked for', async () => {
      for (const city of ['千葉市', '堺市', '北九州市']) {
        const [gap, ...more] = await askGaps(store, { city: { name: city } }, today, ['CONFLICT']);
        expect(more).toEqual([]);
        expect(gap?.kind).toBe('NOT_COLLECTED');
        expect(gap?.description.ja).toContain(`${city}の組織と分掌を示す資料を収集していない`);
      }
    });

    it('says of a day before the material that it is not known, and which day is', async () => {
      // The material bears no date, but tells of Kumamoto's own policy of 2015-03.
      const before = await askGaps(store, kumamoto, '2015-02-28');
      expect(idsOf(before)).toEqual(['gap/not-collected/city/431001/before-coverage']);
      expect(before[0]?.description.ja).toContain('最も近い日は2015年3月1日である。');
      const first = await askGaps(store, kumamoto, '2015-03-01', ['NO_BASIS_STATED']);
      expect(first).toHaveLength(16);
    });

    it('lists every city where none is named', async () => {
      const gaps = await askGaps(store, {}, today, ['CONFLICT']);
      expect(gaps.map(({ kind }) => kind)).toEqual([
        'NOT_COLLECTED',
        'NOT_COLLECTED',
        'NOT_COLLECTED',
        'CONFLICT',
      ]);
    });

    it('counts for the audit what can be counted by hand', async () => {
      const report = await askAudit(store, kumamoto);
      const { gaps, modes, natures, certainties, organizations, sources } = report;
      expect(report).toMatchObject({ covered: true, coveredFrom: '2015-03-01', assignments: 74 });
      expect(Object.fromEntries(gaps.map(({ kind, count }) => [kind, count]))).toEqual({
        NO_BASIS_STATED: 16,
        INFERRED_ONLY: 49,
        MISSING_LINK: 21,
        NOT_COLLECTED: 4,
        BASIS_REPEALED: 0,
        BASIS_NOT_YET_IN_FORCE: 0,
        PARENT_AMENDED_LATER: 0,
        CONFLICT: 1,
      });
      expect(modes.filter(({ count }) => count > 0)).toEqual([
        { mode: 'STATUTORY', count: 6 },
        { mode: 'DELEGATED', count: 3 },
        { mode: 'ALLOCATED', count: 65 },
      ]);
      expect(natures).toEqual([
        { nature: 'AUTONOMOUS', count: 53 },
        { nature: 'STATUTORY_ENTRUSTED_1', count: 10 },
        { nature: 'STATUTORY_ENTRUSTED_2', count: 0 },
        { nature: null, count: 11 },
      ]);
      expect(certainties.map(({ count }) => count)).toEqual([3, 16, 49, 6]);
      expect(
        organizations.map(({ organization, assignments }) => [organization.id, assignments]),
      ).toEqual(
        Object.entries({
          'org/431001/soumu-kikaku-ka': 16,
          'org/431001/hoken-kodomo-ka': 12,
          'org/431001/kumin-ka': 10,
          'org/431001/sogo-shutchojo': 10,
          'org/431001/machizukuri-center': 9,
          'org/431001/zeimu-shitsu': 5,
          'org/431001/doboku-center': 4,
          'org/431001/fukushi-ka': 4,
          'org/431001/kucho': 3,
          'org/431001/hogo-ka': 1,
        }),
      );
      const material = sources.find(
        ({ source }) => source.id === 'source/kumamoto-yakuwari-buntan',
      );
      expect(material).toMatchObject({ collected: true, assignments: 74 });
      expect(sources.filter(({ collected }) => !collected)).toHaveLength(3);
      expect(report.summary.ja).toBe(
        '2026年11月22日現在、熊本市の事務の割当ては74件である。根拠の確実さは、明示3件、導出16件、推論49件、根拠未確認6件。未解決の事項は91件である。',
      );
    });

    it('does not report a city without units as one without gaps', async () => {
      const report = await askAudit(store, { city: { code: '121002' } });
      expect(report).toMatchObject({ covered: false, coveredFrom: null, assignments: 0 });
      expect(report.summary.ja).toContain('収集していない');
    });
  });
}
