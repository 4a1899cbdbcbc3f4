/** The two pages that were collected, whole: かつらぎ町表彰規程 and かつらぎ町駐車場等設置条例. */

import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAnchor } from '../../../src/graph/anchor.ts';
import type { MunicipalDocument } from '../../../src/sources/municipal/document.ts';
import { importReiki } from '../../../src/sources/reiki/index.ts';
import { sourcesFolder, sourcesMissing } from '../../support/sources.ts';
import { differenceOf, withoutSpace } from '../municipal/coverage.ts';

const pages = path.join(sourcesFolder, 'reiki-html');

/** かつらぎ町's name, prefecture and code stand in 全国地方公共団体コード (../shared/data/codes/cities.json). */
const manifest = `
city:
  code: "303411"
  name: かつらぎ町
  nameKana: かつらぎちょう
  prefecture: 和歌山県
source:
  title: かつらぎ町例規集
  publisher: かつらぎ町
`;

/** The words between the marks of the text, read here by themselves; alt texts are none. */
function wordsOfPage(name: string): string {
  const html = readFileSync(path.join(pages, name), 'utf8');
  const [, text = ''] = /<!-- 本文 -->([\s\S]*)<!-- \/本文 -->/.exec(html) ?? [];
  return withoutSpace(text.replace(/<[^>]*>/g, ''));
}

describe.skipIf(sourcesMissing('pages of a 例規集'))('a page of a 例規集', () => {
  let folder: string;
  let documents: readonly MunicipalDocument[];
  const document = (id: string): MunicipalDocument => {
    const found = documents.find((one) => one.id === id);
    if (found === undefined) throw new Error(`${id} was not imported`);
    return found;
  };
  const reward = () => document('jp/303411/kitei/k518rg00000012');
  const parking = () => document('jp/303411/jorei/k518rg00000080');

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'konkyo-reiki-'));
    await cp(pages, folder, { recursive: true });
    await writeFile(path.join(folder, 'reiki.yaml'), manifest);
    const imported = await importReiki(folder);
    expect(imported.problems).toEqual([]);
    ({ documents } = imported);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('says what it is, when and under which number it was issued, and since when it reads so', () => {
    expect(reward()).toMatchObject({
      title: 'かつらぎ町表彰規程',
      kind: 'Directive',
      number: '昭和43年かつらぎ町規程第9号',
      issuedOn: '1968-09-10',
      inForceFrom: '1968-09-10',
      notes: [],
    });
    expect(parking()).toMatchObject({
      title: 'かつらぎ町駐車場等設置条例',
      kind: 'Ordinance',
      number: '平成9年かつらぎ町条例第25号',
      issuedOn: '1997-11-14',
      inForceFrom: '2016-06-23',
    });
  });

  it('is numbered as the page prints it: 表彰規程', () => {
    expect(reward().provisions.map(({ anchor, number }) => `${anchor} ${number}`)).toEqual([
      'Mp-At_1 第1条',
      'Mp-At_2 第2条',
      ...Array.from({ length: 13 }, (_, i) => `Mp-At_2-Pr_1-It_${i + 1} 第2条第${i + 1}号`),
      ...[3, 4, 5, 6, 7, 8, 9].map((n) => `Mp-At_${n} 第${n}条`),
      'Sp 附則',
      'Sp-Pr_1 附則第1項',
      'Sp-Pr_2 附則第2項',
      'AppdxStyle 別記様式',
    ]);
  });

  it('is numbered as the page prints it: 駐車場等設置条例', () => {
    expect(parking().provisions.map(({ anchor, number }) => `${anchor} ${number}`)).toEqual([
      'Mp-At_1 第1条',
      'Mp-At_2 第2条',
      'Mp-At_2-Pr_1-It_1 第2条第1号',
      'Mp-At_2-Pr_1-It_2 第2条第2号',
      'Mp-At_2-Pr_1-It_3 第2条第3号',
      'Mp-At_3 第3条',
      'Mp-At_4 第4条',
      'Mp-At_4-Pr_1 第4条第1項',
      'Mp-At_4-Pr_2 第4条第2項',
      'Mp-At_4-Pr_2-It_1 第4条第2項第1号',
      'Mp-At_4-Pr_2-It_2 第4条第2項第2号',
      'Mp-At_4-Pr_2-It_3 第4条第2項第3号',
      'Mp-At_4-Pr_2-It_4 第4条第2項第4号',
      'Mp-At_5 第5条',
      'Mp-At_5-Pr_1-It_1 第5条第1号',
      'Mp-At_5-Pr_1-It_2 第5条第2号',
      'Mp-At_5-Pr_1-It_3 第5条第3号',
      'Mp-At_5-Pr_1-It_4 第5条第4号',
      'Mp-At_6 第6条',
      'Mp-At_7 第7条',
      'Mp-At_8 第8条',
      'Mp-At_9 第9条',
      'Sp 附則',
      'Sp_19980330_5 附則（平成10年条例第5号）',
      'Sp_19980610_21 附則（平成10年条例第21号）',
      'Sp_20010322_1 附則（平成13年条例第1号）',
      'Sp_20060331_25 附則（平成18年条例第25号）',
      'Sp_20060331_25-Pr_1 附則（平成18年条例第25号）第1項',
      'Sp_20060331_30 附則（平成18年条例第30号）',
      'Sp_20130628_27 附則（平成25年条例第27号）',
      'Sp_20140317_4 附則（平成26年条例第4号）',
      'Sp_20160623_18 附則（平成28年条例第18号）',
    ]);
  });

  it('has its captions at the articles, and its table at the article that it belongs to', () => {
    const captions = parking().provisions.filter(({ segment }) => segment.kind === 'At');
    expect(captions.map(({ caption }) => caption)).toEqual([
      '(目的)',
      '(定義)',
      '(名称及び位置)',
      '(駐車対象)',
      '(禁止行為)',
      '(使用の制限)',
      '(使用料)',
      '(使用者の賠償責任)',
      '(委任)',
    ]);
    const places = parking().provisions.find(({ anchor }) => anchor === 'Mp-At_3');
    expect(places?.text.split('\n')).toEqual([
      '駐車場等の名称及び位置は、次のとおりとする。',
      '名称\t位置',
      '船岡山駐車場\tかつらぎ町大字西渋田372番地の5',
      '笠田駅前駐輪場\tかつらぎ町大字笠田東19番地の2',
      '妙寺駅前駐輪場\tかつらぎ町大字新田95番地の11',
      '中飯降駅前駐輪場\tかつらぎ町大字中飯降236番地',
      '大谷駅前駐輪場\tかつらぎ町大字大谷247番地の1',
    ]);
    expect(places?.tables.map(({ heads, lines }) => [heads, lines.length])).toEqual([[1, 6]]);
  });

  it('tells an extract, and joins the sentences of one paragraph', () => {
    const extracts = parking().provisions.filter(({ extract }) => extract);
    expect(extracts.map(({ anchor }) => anchor)).toEqual(['Sp_20060331_25']);
    expect(reward().provisions.find(({ anchor }) => anchor === 'Mp-At_5')?.text).toBe(
      '表彰は、隔年7月1日に行う。ただし、特別の理由により他の期日に表彰することが適当と認められる場合は、適宜行うことができる。',
    );
  });

  it('loses no word and adds none', () => {
    const reads = ({ provisions }: MunicipalDocument, head: string, page: string) => {
      const words = wordsOfPage(page);
      expect(words.startsWith(head)).toBe(true);
      return differenceOf(provisions, words.slice(head.length));
    };
    expect(
      reads(reward(), '○かつらぎ町表彰規程昭和43年9月10日規程第9号', 'k518RG00000012.html'),
    ).toBeNull();
    expect(
      reads(
        parking(),
        '○かつらぎ町駐車場等設置条例平成9年11月14日条例第25号',
        'k518RG00000080.html',
      ),
    ).toBeNull();
  });

  it('has anchors of the form that the graph knows, each once', () => {
    for (const { provisions } of documents) {
      const anchors = provisions.map(({ anchor }) => anchor);
      expect(anchors.filter((anchor) => parseAnchor(anchor) === null)).toEqual([]);
      expect(new Set(anchors).size).toBe(anchors.length);
    }
  });
});
