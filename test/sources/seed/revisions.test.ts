/**
 * What e-Gov's revisions of 2026 to 2028 change of 地方自治法 and 戸籍法, read in both texts by hand. The
 * revisions that count are those of 2026-01-01 and 2025-10-01.
 */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSeed } from '../../../src/sources/seed/index.ts';
import { checkRevisions } from '../../../src/sources/seed/revisions.ts';
import { sourcesFolder, sourcesMissing } from '../../support/sources.ts';
import { folderOf } from './folder.ts';

const sources = `\
sources:
  - { id: source/koseki, title: 戸籍法（昭和二十二年法律第二百二十四号）, publisher: e-Gov, file: 'egov:322AC0000000224' }
  - { id: source/jichi, title: 地方自治法（昭和二十二年法律第六十七号）, publisher: e-Gov, file: 'egov:322AC0000000067' }
  - { id: source/ryoken, title: 旅券法（昭和二十六年法律第二百六十七号）, publisher: e-Gov, file: 'egov:326AC0000000267' }
`;

/** One organisation with this evidence, on a line each. */
const quoting = (...evidence: readonly string[]) =>
  `organizations:\n  - id: org/a\n    type: DIVISION\n    name: 一課\n    evidence:\n${evidence.map((one) => `      - { ${one} }\n`).join('')}`;

/** `file:line message` of every change that is told. */
async function told(files: Readonly<Record<string, string>>, folder = sourcesFolder) {
  const seed = await folderOf({ 'sources.yaml': sources, ...files });
  const { changes, ...counts } = await checkRevisions(await loadSeed(seed), folder);
  const lines = changes.map(
    ({ file, line, message }) => `${path.basename(file)}:${line} ${message}`,
  );
  return { lines, counts };
}

describe.skipIf(sourcesMissing('later revisions of laws'))('a later revision of a law', () => {
  it('is told where it changes what is quoted, with its day and the amending law', async () => {
    const { lines } = await told({
      'a.yaml': quoting(
        // 令和6年法律第33号: 「その親権に服する子」 becomes 「その者が親権を行う子」.
        'quote: 親権者と定められる当事者の氏名, source: source/koseki, anchor: Mp-At_76-Pr_1-It_1',
        // 令和5年法律第53号: 「訴を提起した者」 becomes 「訴えを提起した者」.
        'quote: 認知の裁判が確定したときは, source: source/koseki, anchor: Mp-At_63-Pr_1',
        'quote: 市町村長がこれを管掌する。, source: source/koseki, anchor: Mp-At_1-Pr_1',
      ),
    });
    expect(lines).toEqual([
      'a.yaml:6 戸籍法第76条第1項第1号 reads otherwise from 2026-04-01 on, by 令和6年法律第33号',
      'a.yaml:7 戸籍法第63条第1項 reads otherwise from 2028-06-13 on, by 令和5年法律第53号',
    ]);
  });

  it('is told each time that the words change', async () => {
    const { lines } = await told({
      'a.yaml': quoting(
        'quote: 普通地方公共団体は、条例で, source: source/jichi, anchor: Mp-At_204-Pr_2',
      ),
    });
    expect(lines).toEqual([
      'a.yaml:6 地方自治法第204条第2項 reads otherwise from 2026-04-01 on, by 令和7年法律第89号',
      'a.yaml:6 地方自治法第204条第2項 reads otherwise from 2028-12-11 on, by 令和7年法律第87号',
    ]);
  });

  it('is told of a provision where that is written down, and of no other place', async () => {
    const provision = `\
instruments:
  - id: law/koseki
    kind: Law
    title: 戸籍法
    source: source/koseki
    provisions:
      - anchor: Mp-At_76-Pr_1-It_1
        text: 親権者と定められる当事者の氏名及びその親権に服する子の氏名
`;
    const { lines } = await told({
      'a.yaml': quoting(
        'quote: 親権者, source: source/koseki, anchor: Mp-At_76-Pr_1-It_1',
        'quote: 子の氏名, source: source/koseki, anchor: Mp-At_76-Pr_1-It_1',
      ),
      'b.yaml': provision,
    });
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['b.yaml:8']);
  });

  // 令和7年法律第46号 rewrites the row of 電気通信事業法; the row of 戸籍法 stays.
  it('is told of a row of an appended table when its words are no longer there', async () => {
    const { lines } = await told({
      'a.yaml': quoting(
        'quote: 電気通信事業法（昭和五十九年法律第八十六号） 第百三十条第二項及び第三項（これらの規定を第百三十八条第四項において準用する場合を含む。）の規定により, source: source/jichi, anchor: 別表第一',
        'quote: 戸籍法（昭和二十二年法律第二百二十四号） 第一条第一項の規定により, source: source/jichi, anchor: 別表第一',
      ),
    });
    expect(lines).toEqual([
      'a.yaml:6 地方自治法別表第一 no longer reads like this from 2026-05-27 on, by 令和7年法律第46号',
    ]);
  });

  it('is looked for wherever the archives hold one', async () => {
    // 13 files of 地方自治法, of which one is the revision that counts; two of 戸籍法; none of 旅券法.
    expect((await told({ 'a.yaml': quoting('quote: 一, source: source/ryoken') })).counts).toEqual({
      revisions: 14,
      laws: 2,
    });
  });
});

describe('without later revisions at hand', () => {
  it('nothing is told', async () => {
    const { lines, counts } = await told(
      { 'a.yaml': quoting('quote: 一, source: source/koseki, anchor: Mp-At_1-Pr_1') },
      await folderOf({ 'none.txt': '' }),
    );
    expect([lines, counts]).toEqual([[], { revisions: 0, laws: 0 }]);
  });
});
