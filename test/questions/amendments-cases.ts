/**
 * Amendments to come, asked of any store: of two laws as e-Gov has their revisions. What each changes was
 * worked out by laying the XML of the revisions before and after its day side by side.
 */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Statements } from '../../src/graph/statement.ts';
import {
  amendmentRoot,
  amendmentsIn,
  inCity,
  reachOf,
  relatedTo,
  summarizeAmendment,
  type UpcomingAmendment,
} from '../../src/questions/amendments.ts';
import { runSearches, shown } from '../../src/questions/impact-answer.ts';
import type { ImpactHit } from '../../src/questions/impact-path.ts';
import { nameJa } from '../../src/questions/wording.ts';
import { citationStatements } from '../../src/sources/citations/statements.ts';
import { importLaws } from '../../src/sources/egov/import.ts';
import { lawStatements } from '../../src/sources/egov/statements.ts';
import { mergeStatements } from '../../src/sources/merge.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { seedStatements } from '../support/seed.ts';
import { sourcesFolder, sourcesMissing } from '../support/sources.ts';
import { dayOf, told } from './impact-graph.ts';

const download = path.join(sourcesFolder, 'egov', 'egov-revisions.zip');
const koseki = '322AC0000000224';
const jichi = '322AC0000000067';

let merged: Promise<Statements> | undefined;

/** The curated data over both laws, with what 戸籍法 refers to. */
async function overRevisions(): Promise<Statements> {
  const laws: Statements[] = [];
  for await (const imported of importLaws([download], { only: [koseki, jichi] })) {
    if ('problem' in imported) throw new Error(imported.problem.message);
    laws.push(lawStatements(imported.revisions));
  }
  const [ofJichi, ofKoseki] = laws;
  if (ofJichi === undefined || ofKoseki === undefined) throw new Error('a law is missing');
  return mergeStatements([ofJichi, ofKoseki, citationStatements(ofKoseki), await seedStatements()]);
}

/** @param open a store that holds these statements */
export function amendmentsCases(
  name: string,
  open: (statements: Statements) => Promise<GraphStore>,
): void {
  describe.skipIf(sourcesMissing(`amendments, ${name}`))(`amendments: ${name}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      merged ??= overRevisions();
      store = await open(await merged);
    }, 120_000);

    const ask = async (from: string, until: string) => {
      const days = { from: dayOf(from), until: dayOf(until) };
      const { amended } = await store.select({ roots: [amendmentRoot(days)] });
      return amendmentsIn(amended?.nodes ?? [], days);
    };
    const only = async (law: string, day: string): Promise<UpcomingAmendment> => {
      const found = (await ask(day, day)).filter(({ instrument }) => instrument.id === law);
      const [amendment] = found;
      if (amendment === undefined || found.length > 1) throw new Error(`${found.length} of ${day}`);
      return amendment;
    };
    const reach = async (amendment: UpcomingAmendment): Promise<readonly ImpactHit[]> => {
      const search = reachOf(amendment);
      await runSearches(store, [search], () => false);
      const found = search.hits();
      return found.map(await shown(store, found, {}));
    };

    it('are told by day, with the laws that amend', async () => {
      const found = await ask('2026-04-02', '2028-12-31');
      // The folders of the download: its names hold law, day and amending law. 2026-01-01 is the oldest of
      // 地方自治法, 2026-04-01 of 戸籍法; and 2026-04-01 lies before the days that are asked for.
      expect(
        found.map(({ takesEffectOn, instrument, amendingLaws }) =>
          [takesEffectOn, instrument.id, ...amendingLaws.map(({ number }) => number)].join(' '),
        ),
      ).toEqual([
        `2026-05-21 law/${jichi} 令和四年法律第四十八号`,
        `2026-05-27 law/${jichi} 令和七年法律第四十六号`,
        `2026-06-01 law/${jichi} 令和四年法律第九十六号`,
        `2026-06-14 law/${jichi} 令和六年法律第五十九号`,
        `2026-09-24 law/${jichi} 令和六年法律第六十五号`,
        `2027-01-01 law/${jichi} 令和七年法律第二号`,
        `2027-05-20 law/${jichi} 令和七年法律第三十七号`,
        `2028-06-13 law/${koseki} 令和五年法律第五十三号`,
        `2028-12-11 law/${jichi} 令和七年法律第八十七号`,
      ]);
    });

    it('of one day in one law are one, by several laws', async () => {
      const { amendingLaws, revisionId } = await only(`law/${jichi}`, '2026-04-01');
      expect(amendingLaws.map(({ lawId }) => lawId)).toEqual([
        '506AC0000000065',
        '506AC0000000066',
        '507AC0000000047',
        '507AC0000000089',
      ]);
      expect(revisionId).toBe('322AC0000000067_20260401_507AC0000000089');
    });

    it('both days are counted', async () => {
      expect(await ask('2028-06-12', '2028-06-12')).toEqual([]);
      expect(await ask('2028-06-13', '2028-06-13')).toHaveLength(1);
      expect(await ask('2028-06-14', '2028-12-10')).toEqual([]);
    });

    // 令和5年法律第53号: 謄本 or a document certified by a court clerk; in passing 訴 becomes 訴え, 添附 添付.
    describe('戸籍法 on 2028-06-13', () => {
      let amendment: UpcomingAmendment;
      beforeAll(async () => {
        amendment = await only(`law/${koseki}`, '2028-06-13');
      });

      it('rewords seven provisions', () => {
        expect(
          amendment.changes.map(({ kind, provision }) => `${kind} ${nameJa(provision)}`),
        ).toEqual([
          'REWORDED 戸籍法第38条第2項',
          'REWORDED 戸籍法第63条第1項',
          'REWORDED 戸籍法第63条第2項',
          'REWORDED 戸籍法第111条',
          'REWORDED 戸籍法第115条',
          'REWORDED 戸籍法第116条第1項',
          'REWORDED 戸籍法第116条第2項',
        ]);
      });

      it('is shown word by word', () => {
        const last = amendment.changes.at(-1);
        expect(last?.diff).toEqual([
          { kind: 'KEPT', text: '検察官が訴' },
          { kind: 'DELETED', text: 'を' },
          { kind: 'INSERTED', text: 'えを' },
          {
            kind: 'KEPT',
            text: '提起した場合には、判決が確定した後に、遅滞なく戸籍の訂正を請求しなければならない。',
          },
        ]);
      });

      it('touches what refers to them or to the article around them', async () => {
        const hits = (await reach(amendment)).filter(({ distance }) => distance === 1).map(told);
        // 第68条の2「第六十三条第一項の規定は…準用する」, 第69条「第六十三条の規定は…準用する」, 第11条の2第1項「第百十六条」,
        // 第117条「第六十三条第二項前段」; 第39条「前条第一項」 and 附則第9条「第三十八条第一項」 are about another paragraph.
        expect(hits).toEqual([
          '1 DERIVED 戸籍法第11条の2第1項: 戸籍法第116条 → 戸籍法第11条の2第1項 (REFERENCE)',
          '1 EXPLICIT 戸籍法第68条の2: 戸籍法第63条第1項 → 戸籍法第68条の2 (REFERENCE)',
          '1 DERIVED 戸籍法第69条: 戸籍法第63条 → 戸籍法第69条 (REFERENCE)',
          '1 DERIVED 戸籍法第73条第1項: 戸籍法第63条 → 戸籍法第73条第1項 (REFERENCE)',
          '1 DERIVED 戸籍法第75条第1項: 戸籍法第63条 → 戸籍法第75条第1項 (REFERENCE)',
          '1 DERIVED 戸籍法第77条第1項: 戸籍法第63条 → 戸籍法第77条第1項 (REFERENCE)',
          '1 EXPLICIT 戸籍法第79条: 戸籍法第63条第1項 → 戸籍法第79条 (REFERENCE)',
          '1 EXPLICIT 戸籍法第94条: 戸籍法第63条第1項 → 戸籍法第94条 (REFERENCE)',
          '1 EXPLICIT 戸籍法第97条: 戸籍法第63条第1項 → 戸籍法第97条 (REFERENCE)',
          '1 EXPLICIT 戸籍法第117条: 戸籍法第63条第2項 → 戸籍法第117条 (REFERENCE)',
          '1 DERIVED 戸籍法附則第10条第2項: 戸籍法第63条 → 戸籍法附則第10条第2項 (REFERENCE)',
        ]);
      });

      it('leaves to the reader the duty that rests on another provision of the Act', async () => {
        const related = relatedTo(amendment);
        // 戸籍に関する事務 is founded on 戸籍法第1条第1項; 区民課 and 総合出張所 perform it (資料8頁).
        expect(related.map(({ node, certainty }) => `${certainty} ${node.id}`)).toEqual([
          'INFERRED duty/koseki',
          'INFERRED org/jp/shichoson-cho',
          'INFERRED assignment/431001/kumin-ka/koseki',
          'INFERRED assignment/431001/sogo-shutchojo/koseki',
          'INFERRED org/431001/kumin-ka',
          'INFERRED org/431001/sogo-shutchojo',
        ]);
        expect(related[0]?.path[0]?.reason?.ja).toContain(
          '改正される法令の他の規定（戸籍法第1条第1項）',
        );
        expect(inCity(related, 'city/431001').map(({ node }) => node.id)).toEqual([
          'duty/koseki',
          'assignment/431001/kumin-ka/koseki',
          'assignment/431001/sogo-shutchojo/koseki',
          'org/431001/kumin-ka',
          'org/431001/sogo-shutchojo',
        ]);
        expect(inCity(related, 'city/271403')).toEqual([]);
      });

      it('is told in one sentence', () => {
        expect(summarizeAmendment(amendment, [], []).ja).toBe(
          '2028年6月13日、戸籍法の改正（令和五年法律第五十三号による改正）が施行される。規定の追加0件、削除0件、改正7件及び条項の移動0件であり、収集した資料の限りでは、事務0件、割当て0件、組織0件及び規定0件に影響が及び得る。',
        );
      });
    });

    // 令和6年法律第65号 inserts an article 243の2の7 of nine paragraphs and two items; the former 243の2の7 (three
    // paragraphs) becomes 243の2の8, the former 243の2の8 (fourteen paragraphs, four items) 243の2の9.
    describe('地方自治法 on 2026-09-24', () => {
      let amendment: UpcomingAmendment;
      beforeAll(async () => {
        amendment = await only(`law/${jichi}`, '2026-09-24');
      });
      const numbers = (kind: string) =>
        amendment.changes
          .filter((change) => change.kind === kind)
          .map(({ provision, formerly }) =>
            [formerly, provision]
              .flatMap((node) => (node === null ? [] : [nameJa(node).replace('地方自治法', '')]))
              .join(' → '),
          );

      it('adds an article where another stood', () => {
        expect(numbers('ADDED')).toEqual([
          '第243条の2の7',
          '第243条の2の7第1項',
          '第243条の2の7第2項',
          '第243条の2の7第2項第1号',
          '第243条の2の7第2項第2号',
          ...[3, 4, 5, 6, 7, 8, 9].map((n) => `第243条の2の7第${n}項`),
          '附則（令和6年法律第65号）第5条',
        ]);
      });

      it('moves two articles with all that is in them', () => {
        const moved = (from: string, to: string, paragraphs: number, items: number) => {
          const below = Array.from({ length: paragraphs }, (_, i) => `第${i + 1}項`);
          below.splice(1, 0, ...Array.from({ length: items }, (_, i) => `第1項第${i + 1}号`));
          return ['', ...below].map((part) => `${from}${part} → ${to}${part}`);
        };
        expect(numbers('RENUMBERED')).toEqual([
          ...moved('第243条の2の7', '第243条の2の8', 3, 0),
          ...moved('第243条の2の8', '第243条の2の9', 14, 4),
        ]);
      });

      it('repeals nothing, and rewords what refers to what has moved', () => {
        expect(numbers('REPEALED')).toEqual([]);
        expect(numbers('REWORDED')).toEqual([
          '第231条の4',
          '第231条の4第1項',
          '第242条の2第1項第4号',
          '第243条',
          '第287条の2第10項',
        ]);
      });
    });

    it('every difference makes out both texts', async () => {
      for (const { changes } of await ask('2026-04-02', '2028-12-31')) {
        for (const { kind, before, after, diff } of changes) {
          if (kind === 'RENUMBERED') continue;
          const made = (without: string) =>
            diff.flatMap((part) => (part.kind === without ? [] : part.text)).join('');
          expect(made('INSERTED')).toBe(before?.text ?? '');
          expect(made('DELETED')).toBe(after?.text ?? '');
        }
      }
    });
  });
}
