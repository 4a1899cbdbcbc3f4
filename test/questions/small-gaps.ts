/** Gaps that the curated data does not have, on graphs of a few nodes, asked of any store. */
import { describe, expect, it } from 'vitest';
import type { NodeKind, RelationName } from '../../src/graph/model.ts';
import type { NodeStatement, Statements } from '../../src/graph/statement.ts';
import { answerTrace } from '../../src/questions/trace.ts';
import { traceRoots } from '../../src/questions/trace-selection.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { askGaps, dayOf } from './golden-gaps.ts';

type Properties = NodeStatement['properties'];
type Node = readonly [NodeKind, string, Properties?];
type Edge = readonly [string, RelationName, string];

const graph = (nodes: readonly Node[], edges: readonly Edge[]): Statements => ({
  nodes: nodes.map(([kind, id, properties = {}]) => ({ kind, id, properties })),
  edges: edges.map(([from, relation, to]) => ({ from, relation, to })),
});

/** 甲課 of 試験市 performs one duty, which an Act gives to it in words. */
const nodes: readonly Node[] = [
  ['City', 'city/t', { name: '試験市', code: '999990' }],
  ['Ward', 'ward/east', { name: '東区', code: '1' }],
  ['Ward', 'ward/west', { name: '西区', code: '2' }],
  ['Organization', 'org/ko', { name: '甲課', type: 'DIVISION' }],
  ['Duty', 'duty/t', { name: '試験' }],
  ['Assignment', 'assignment/ko', { mode: 'ALLOCATED', certainty: 'EXPLICIT' }],
  ['Law', 'law/t', { title: '試験法' }],
  ['Provision', 'law/t#1', { citation: '試験法第1条', number: '第1条', provisionKind: 'ARTICLE' }],
  ['LegalBasis', 'basis/t', { role: 'FUNCTION', certainty: 'EXPLICIT' }],
];
const edges: readonly Edge[] = [
  ['ward/east', 'WARD_OF', 'city/t'],
  ['ward/west', 'WARD_OF', 'city/t'],
  ['org/ko', 'ORGANIZATION_OF', 'city/t'],
  ['org/ko', 'SERVES', 'ward/east'],
  ['assignment/ko', 'OF_DUTY', 'duty/t'],
  ['assignment/ko', 'IN_CITY', 'city/t'],
  ['org/ko', 'PERFORMS', 'assignment/ko'],
  ['law/t#1', 'PART_OF', 'law/t'],
  ['assignment/ko', 'RESTS_ON', 'basis/t'],
  ['basis/t', 'BY_PROVISION', 'law/t#1'],
  ['basis/t', 'BY_INSTRUMENT', 'law/t'],
  ['basis/t', 'GIVEN_TO', 'org/ko'],
];

/** The graph with other properties of some nodes, and more besides. */
function changed(
  stated: Readonly<Record<string, Properties>>,
  more: readonly Node[] = [],
  edgesMore: readonly Edge[] = [],
): Statements {
  const all = nodes.map(
    ([kind, id, properties]): Node => [kind, id, { ...properties, ...stated[id] }],
  );
  return graph([...all, ...more], [...edges, ...edgesMore]);
}

const question = { city: { name: '試験市' } };

export function smallGaps(name: string, open: (of: Statements) => Promise<GraphStore>): void {
  const kindsOn = async (statements: Statements, day: string) =>
    (await askGaps(await open(statements), question, day)).map(({ kind }) => kind);

  describe(`gaps of small graphs: ${name}`, () => {
    it('are none where an Act gives the work to the unit itself', async () => {
      expect(await kindsOn(changed({}), '2026-05-01')).toEqual([]);
    });

    it('tell a repealed basis from the day after its last', async () => {
      for (const where of ['basis/t', 'law/t#1', 'law/t']) {
        const statements = changed({ [where]: { validTo: '2026-03-31' } });
        expect(await kindsOn(statements, '2026-03-31'), where).toEqual([]);
        expect(await kindsOn(statements, '2026-04-01'), where).toEqual([
          'MISSING_LINK', // The Act that makes the work exist, for which no search is stated,
          'MISSING_LINK', // and what allots it.
          'NOT_COLLECTED', // That Act.
          'BASIS_REPEALED',
        ]);
      }
    });

    it('tell a basis that is not yet in force until the day before its first', async () => {
      const statements = changed({ 'law/t': { validFrom: '2026-10-01' } });
      expect(await kindsOn(statements, '2026-10-01')).toEqual([]);
      const before = await askGaps(await open(statements), question, '2026-09-30');
      expect(before.at(-1)).toMatchObject({
        id: 'gap/basis-not-yet-in-force/assignment/ko/basis/t',
        kind: 'BASIS_NOT_YET_IN_FORCE',
      });
      expect(before.at(-1)?.description).toEqual({
        ja: '試験市の甲課が行う「試験」に関する事務の根拠とされる試験法第1条は、2026年9月30日にはまだ施行されていない。',
        en: '試験法第1条, given as a basis of the work concerning “試験” of the 甲課 of 試験市, is not yet in force on 30 September 2026.',
      });
    });

    it('do not know what was before the first assignment', async () => {
      const statements = changed({ 'assignment/ko': { validFrom: '2020-04-01' } });
      const [gap, ...more] = await askGaps(await open(statements), question, '2020-03-31');
      expect(more).toEqual([]);
      expect(gap?.id).toBe('gap/not-collected/city/t/before-coverage');
      expect(gap?.description.ja).toContain('最も近い日は2020年4月1日である。');
      expect(await kindsOn(statements, '2020-04-01')).toEqual([]);
    });

    it('is told by the trace as well: not known, not none', async () => {
      const store = await open(changed({ 'assignment/ko': { validFrom: '2020-04-01' } }));
      const about = { ...question, duty: { name: '試験' } };
      const fetched = await store.select({ roots: traceRoots(about) });
      const { chains, missing } = answerTrace(fetched, about, dayOf('2020-03-31'));
      expect(chains).toEqual([]);
      expect(missing.map(({ status }) => status)).toEqual(['NOT_COLLECTED']);
      expect(missing[0]?.description.ja).toContain('最も近い日は2020年4月1日である。');
    });

    it('do not bound by one assignment what another says of all days', async () => {
      const statements = changed(
        {},
        [['Assignment', 'assignment/later', { mode: 'ALLOCATED', validFrom: '2027-04-01' }]],
        [
          ['assignment/later', 'OF_DUTY', 'duty/t'],
          ['assignment/later', 'IN_CITY', 'city/t'],
          ['org/ko', 'PERFORMS', 'assignment/later'],
        ],
      );
      expect(await kindsOn(statements, '2026-05-01')).toEqual([]);
    });

    describe('of an ordinance and its Act', () => {
      const ordinance = (issuedOn: string, revisionId: string) =>
        changed(
          { 'law/t': { revisionId } },
          [
            ['Ordinance', 'jorei/t', { title: '試験条例', issuedOn }],
            ['Provision', 'jorei/t#2', { citation: '試験条例第2条', number: '第2条' }],
            ['LegalBasis', 'basis/to-jorei', { role: 'ALLOCATION', certainty: 'EXPLICIT' }],
          ],
          [
            ['jorei/t', 'ISSUED_BY', 'city/t'],
            ['jorei/t#2', 'PART_OF', 'jorei/t'],
            ['assignment/ko', 'RESTS_ON', 'basis/to-jorei'],
            ['basis/to-jorei', 'BY_PROVISION', 'law/t#1'],
            ['basis/to-jorei', 'BY_INSTRUMENT', 'law/t'],
            ['basis/to-jorei', 'GIVEN_TO', 'jorei/t#2'],
          ],
        );
      const amended = '111AC0000000001_20250401_506AC0000000002';

      it('say that the Act was amended later', async () => {
        const store = await open(ordinance('2024-12-20', amended));
        const gaps = await askGaps(store, question, '2026-05-01');
        expect(gaps.map(({ id }) => id)).toEqual(['gap/parent-amended-later/jorei/t/law/t']);
        expect(gaps[0]?.subject.id).toBe('jorei/t');
      });

      it.each([
        ['the ordinance is younger', '2025-06-27', amended, '2026-05-01'],
        ['the ordinance may be younger, as only its year is known', '2025', amended, '2026-05-01'],
        ['the amendment comes after the day', '2024-12-20', amended, '2025-03-31'],
        [
          'nothing amended the Act',
          '2024-12-20',
          '111AC0000000001_20250401_000000000000000',
          '2026-05-01',
        ],
      ])('say nothing where %s', async (_, issuedOn, revisionId, day) => {
        expect(await kindsOn(ordinance(issuedOn, revisionId), day)).toEqual([]);
      });

      it('go by what the ordinance says of itself', async () => {
        const store = await open(
          changed(
            { 'law/t': { revisionId: amended } },
            [
              ['Ordinance', 'jorei/t', { title: '試験条例', issuedOn: '2024-12-20' }],
              ['Provision', 'jorei/t#1', { citation: '試験条例第1条', number: '第1条' }],
              [
                'Citation',
                'citation/t',
                { citationKind: 'BASED_ON', text: '試験法第1条', start: 0, end: 6 },
              ],
            ],
            [
              ['jorei/t', 'ISSUED_BY', 'city/t'],
              ['jorei/t#1', 'PART_OF', 'jorei/t'],
              ['jorei/t#1', 'CITES', 'citation/t'],
              ['citation/t', 'REFERS_TO', 'law/t#1'],
            ],
          ),
        );
        const gaps = await askGaps(store, question, '2026-05-01');
        expect(gaps.map(({ id }) => id)).toEqual(['gap/parent-amended-later/jorei/t/law/t']);
      });
    });

    describe('of two units with the same duty', () => {
      const two = (unit: Properties, assignment: Properties, ...more: readonly Edge[]) =>
        changed(
          {},
          [
            ['Organization', 'org/otsu', { name: '乙課', type: 'DIVISION', ...unit }],
            [
              'Assignment',
              'assignment/otsu',
              { mode: 'ALLOCATED', certainty: 'EXPLICIT', ...assignment },
            ],
            ['LegalBasis', 'basis/otsu', { role: 'FUNCTION', certainty: 'EXPLICIT' }],
          ],
          [
            ['org/otsu', 'ORGANIZATION_OF', 'city/t'],
            ['assignment/otsu', 'OF_DUTY', 'duty/t'],
            ['assignment/otsu', 'IN_CITY', 'city/t'],
            ['org/otsu', 'PERFORMS', 'assignment/otsu'],
            ['assignment/otsu', 'RESTS_ON', 'basis/otsu'],
            ['basis/otsu', 'BY_PROVISION', 'law/t#1'],
            ['basis/otsu', 'BY_INSTRUMENT', 'law/t'],
            ['basis/otsu', 'GIVEN_TO', 'org/otsu'],
            ...more,
          ],
        );
      const east: Edge = ['org/otsu', 'SERVES', 'ward/east'];

      it('tell a conflict in the ward that both serve', async () => {
        const store = await open(two({}, {}, east, ['org/otsu', 'SERVES', 'ward/west']));
        const [gap, ...more] = await askGaps(store, question, '2026-05-01');
        expect(more).toEqual([]);
        expect(gap?.id).toBe('gap/conflict/assignment/ko/assignment/otsu');
        expect(gap?.description.ja).toBe(
          '試験市の東区では、「試験」に関する事務を甲課及び乙課が行うとされ、分担が示されていない。',
        );
      });

      it.each([
        ['they serve different wards', two({}, {}, ['org/otsu', 'SERVES', 'ward/west'])],
        ['one states no ward', two({}, {})],
        ['one does a part', two({}, { scope: '一部事務' }, east)],
        ['one follows the other in time', two({}, { validFrom: '2027-04-01' }, east)],
        ['one only assists', two({}, { mode: 'ASSISTED' }, east)],
        ['one is an office held by a person', two({ type: 'OFFICE_HOLDER' }, {}, east)],
        ['one stands below the other', two({}, {}, east, ['org/otsu', 'UNIT_OF', 'org/ko'])],
      ])('tell none where %s', async (_, statements) => {
        expect(await kindsOn(statements, '2026-05-01')).toEqual([]);
      });
    });
  });
}
