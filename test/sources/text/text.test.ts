import { describe, expect, it } from 'vitest';
import type { MunicipalDocument } from '../../../src/sources/municipal/document.ts';
import type { FolderFile } from '../../../src/sources/municipal/folder.ts';
import { formatProblem } from '../../../src/sources/problem.ts';
import { readText } from '../../../src/sources/text/index.ts';

const manifest = {
  city: { code: '990001', name: '例示市', prefecture: '例示県' },
  source: { title: '例示市例規集', publisher: '例示市' },
};

const file = (text: string, more: Partial<FolderFile> = {}): FolderFile => ({
  file: 'inkan.txt',
  name: 'inkan',
  text,
  sha256: '0'.repeat(64),
  manifest,
  details: {},
  ...more,
});

function read(text: string, more: Partial<FolderFile> = {}): MunicipalDocument {
  const found = readText(file(text, more));
  if ('id' in found) return found;
  throw new Error(found.map(formatProblem).join('\n'));
}

function problemsOf(text: string, more: Partial<FolderFile> = {}): readonly string[] {
  const found = readText(file(text, more));
  return 'id' in found ? [] : found.map(formatProblem);
}

const told = (text: string): readonly string[] =>
  read(`例示市印鑑条例\n${text}`).provisions.map(({ number, caption, text: words }) =>
    [number, caption, words].join('|'),
  );

const whole = `○例示市印鑑条例
令和２年３月31日
条例第５号

（目的）
第１条　この条例は、印鑑の登録について定める。
（登録）
第２条　次に掲げる印鑑は、登録しない。
（１）　次のもの
　ア　小さいもの
　イ　大きいもの
（２）　その他のもの
２　前項の規定にかかわらず、市長は、登録することができる。
第２条の２　削除

　　　附　則
この条例は、令和２年４月１日から施行する。
　　　附　則（令和３年３月31日条例第８号）　抄
１　この条例は、公布の日から施行する。
別表（第２条関係）
区分	金額
証明	300円
`;

const expected = [
  '第1条|（目的）|この条例は、印鑑の登録について定める。',
  '第2条|（登録）|',
  '第2条第1項||次に掲げる印鑑は、登録しない。',
  '第2条第1項第1号||次のもの',
  '第2条第1項第1号ア||小さいもの',
  '第2条第1項第1号イ||大きいもの',
  '第2条第1項第2号||その他のもの',
  '第2条第2項||前項の規定にかかわらず、市長は、登録することができる。',
  '第2条の2||削除',
  '附則||この条例は、令和２年４月１日から施行する。',
  '附則（令和3年条例第8号）|（令和３年３月31日条例第８号）　抄|',
  '附則（令和3年条例第8号）第1項||この条例は、公布の日から施行する。',
  '別表|（第２条関係）|区分\t金額',
  '別表証明の項||証明\t300円',
];

const provisionsIn = (text: string): readonly string[] =>
  read(text).provisions.map(({ number, caption, text: words }) =>
    [number, caption, words].join('|'),
  );

describe('a pasted text', () => {
  it('says what it is and has its provisions', () => {
    const document = read(whole);
    expect(document).toMatchObject({
      id: 'jp/990001/jorei/inkan',
      kind: 'Ordinance',
      title: '例示市印鑑条例',
      number: '令和2年例示市条例第5号',
      issuedOn: '2020-03-31',
    });
    expect(provisionsIn(whole)).toEqual(expected);
    expect(document.provisions[10]?.extract).toBe(true);
  });

  it.each([
    ['line ends of Windows', whole.replaceAll('\n', '\r\n')],
    ['no blank lines and no indents', whole.replace(/\n+[ 　]*/g, '\n')],
    ['blank lines everywhere', whole.replaceAll('\n', '\n\n')],
  ])('reads the same with %s', (_what, text) => {
    expect(provisionsIn(text)).toEqual(expected);
  });

  it.each([
    ['第一条　甲', '第1条||甲'],
    ['第百二十三条の二　甲', '第123条の2||甲'],
    ['第１条　甲', '第1条||甲'],
    ['第1条\t甲', '第1条||甲'],
    ['第1条\n甲', '第1条||甲'],
    ['第1条（目的）　甲', '第1条|（目的）|甲'],
    ['第1条(目的)甲', '第1条|(目的)|甲'],
    ['第2条及び第3条　削除', '第2条から第3条まで||削除'],
  ])('%j is an article', (text, provision) => {
    expect(told(text)).toEqual([provision]);
  });

  it.each([
    ['一　甲\nイ　乙\nロ　丙\n(1)　丁', ['第1号', '第1号イ', '第1号ロ', '第1号ロ(1)']],
    [
      '(1)甲\nア　乙\n(ア)丙\na　丁\n(a)戊',
      ['第1号', '第1号ア', '第1号ア(ア)', '第1号ア(ア)a', '第1号ア(ア)a(a)'],
    ],
    ['①　甲\n②　乙', ['①', '②']],
    ['1　甲\n2　乙\n3　丙', ['第1号', '第2号', '第3号']],
    ['(1)　甲\n(1)の2　乙\n(2)及び(3)　削除', ['第1号', '第1号の2', '第2号から第3号まで']],
  ])('%j is a list', (text, numbers) => {
    const items = read(`例示市印鑑条例\n第1条　次のとおり\n${text}`).provisions.slice(1);
    expect(items.map(({ number }) => number.replace('第1条', ''))).toEqual(numbers);
  });

  it('has イ as the first of イロハ and as the second of アイウ', () => {
    const anchors = (list: string) =>
      read(`例示市印鑑条例\n第1条　次\n${list}`).provisions.map(({ anchor }) => anchor);
    expect(anchors('一　甲\nイ　乙')).toContain('Mp-At_1-Pr_1-It_1-Si1_1');
    expect(anchors('(1)　甲\nア　乙\nイ　丙')).toContain('Mp-At_1-Pr_1-It_1-Si1_2');
  });

  it('takes no words for a number that only begin like one', () => {
    expect(
      told('第1条　甲は、\n第3条の規定による。\n2人以上とする。\n1.5倍とする。\nア行とする。'),
    ).toEqual(['第1条||甲は、\n第3条の規定による。\n2人以上とする。\n1.5倍とする。\nア行とする。']);
  });

  it('has words that head a list, by which its items are cited', () => {
    const { provisions } = read(
      '例示市組織規則\n第1条　次のとおりとする。\n市民部\n市民課\n(1)　甲\n税務課\n(1)　乙\n２　略',
    );
    expect(provisions.map(({ number }) => number)).toEqual([
      '第1条',
      '第1条第1項',
      '第1条第1項市民部の項',
      '第1条第1項市民部の項市民課の項',
      '第1条第1項市民部の項市民課の項第1号',
      '第1条第1項市民部の項税務課の項',
      '第1条第1項市民部の項税務課の項第1号',
      '第1条第2項',
    ]);
  });

  it.each([
    ['平成９年11月14日　条例第25号', '平成9年例示市条例第25号', '1997-11-14'],
    ['（平成９年11月14日条例第25号）', '平成9年例示市条例第25号', '1997-11-14'],
    ['平成九年例示市条例第二十五号', '平成9年例示市条例第25号', '1997'],
    ['昭和43年9月10日\n規程第9号', '昭和43年例示市規程第9号', '1968-09-10'],
    [
      '令和元年5月1日\n条例第1号\n改正\n令和2年3月31日条例第5号',
      '令和元年例示市条例第1号',
      '2019-05-01',
    ],
  ])('%j is its number and its day', (text, number, issuedOn) => {
    expect(read(`例示市の例\n${text}\n第1条　甲`)).toMatchObject({ number, issuedOn });
  });

  it('is told by its front matter what it does not say', () => {
    const document = read(
      `---
id: jp/990001/yoko/shisetsu-riyo
title: 例示市施設利用要綱
titleKana: れいじしせつりようようこう
titleEn: Outline on the Use of Facilities
number: 令和2年告示第7号
date: "2020-03-31"
source:
  title: 例示市要綱集
  publisher: 例示市総務課
  url: https://reiki.example/
  retrieved: "2026-11-23"
---
第1条　甲
`,
    );
    expect(document).toMatchObject({
      id: 'jp/990001/yoko/shisetsu-riyo',
      kind: 'Directive',
      title: '例示市施設利用要綱',
      titleKana: 'れいじしせつりようようこう',
      titleEn: 'Outline on the Use of Facilities',
      number: '令和2年例示市告示第7号',
      issuedOn: '2020-03-31',
      source: {
        id: 'source/990001-yoko-shisetsu-riyo',
        title: '例示市要綱集「例示市施設利用要綱」',
        publisher: '例示市総務課',
        url: 'https://reiki.example/',
        date: '2026-11-23',
      },
    });
    expect(document.provisions.map(({ number }) => number)).toEqual(['第1条']);
  });
});

describe('a text that cannot be used is named:', () => {
  it.each([
    ['an empty file', '', 'inkan.txt: begins with no title; expected one such as ○例示市印鑑条例'],
    [
      'no title',
      '第1条　甲',
      'inkan.txt: begins with no title; expected one such as ○例示市印鑑条例',
    ],
    ['a title alone', '例示市印鑑条例', 'inkan.txt: holds no provision behind its title'],
    [
      'UTF-16',
      'r\0e\0i\0',
      'inkan.txt: holds characters that no text has (UTF-16?); save it as UTF-8',
    ],
    [
      'front matter that is wrong',
      '---\ncity:\n  code: "990002"\n  name: 例示市\n  prefecture: 例示県\n---\n例示市印鑑条例\n第1条　甲',
      'inkan.txt:3:9: "code": expected the six digits of 全国地方公共団体コード such as "303411", check digit included',
    ],
    [
      'an id of another city',
      '---\nid: jp/431001/jorei/inkan\n---\n例示市印鑑条例\n第1条　甲',
      'inkan.txt: "jp/431001/jorei/inkan" is no id of a text of 例示市; expected jp/990001/…',
    ],
    [
      'a number that is none',
      '---\nnumber: 五号\n---\n例示市印鑑条例\n第1条　甲',
      'inkan.txt: "五号" is no number; expected one such as 平成9年条例第25号',
    ],
  ])('%s', (_what, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('whose city and source nobody says', () => {
    const text = '例示市印鑑条例\n第1条　甲';
    expect(problemsOf(text, { manifest: undefined })).toEqual([
      'inkan.txt: names no city; expected "city" between two lines of ---, or reiki.yaml',
    ]);
    const city = '---\ncity: { code: "990001", name: 例示市, prefecture: 例示県 }\n---\n';
    expect(problemsOf(city + text, { manifest: undefined })).toEqual([
      'inkan.txt: names no source; expected "source" between two lines of ---, or reiki.yaml',
    ]);
  });
});
