/** Importing laws from downloads, folders and files, broken ones among them. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Imported, importLaws } from '../../../src/sources/egov/import.ts';
import { type ZipEntry, zipOf } from '../../support/zip.ts';
import { folderOf } from '../seed/folder.ts';
import { article, lawXml, paragraph } from './laws.ts';

const lawOf = (words: string) => lawXml({ main: article('1', paragraph(1, words)) });

/** What was imported, each law by its revisions, and the problems by file below `folder`. */
async function importedFrom(folder: string, ...names: readonly string[]) {
  const found: Imported[] = [];
  for await (const next of importLaws(names.map((name) => path.join(folder, name)))) {
    found.push(next);
  }
  return {
    laws: found.flatMap((next) =>
      'revisions' in next
        ? [next.revisions.map(({ lawId, revision }) => revision?.id ?? lawId)]
        : [],
    ),
    texts: found.flatMap((next) =>
      'revisions' in next ? next.revisions.map(({ provisions }) => provisions[0]?.text) : [],
    ),
    days: found.flatMap((next) =>
      'revisions' in next ? next.revisions.map(({ collectedOn }) => collectedOn) : [],
    ),
    problems: found.flatMap((next) =>
      'problem' in next
        ? [{ ...next.problem, file: path.relative(folder, next.problem.file) }]
        : [],
    ),
  };
}

/** What comes of a download with these entries. */
async function importedZip(...entries: readonly ZipEntry[]) {
  return importedFrom(await folderOf({ 'laws.zip': zipOf(entries) }), 'laws.zip');
}

const current = '322AC0000000067_20260101_506AC1000000064';
const toCome = '322AC0000000067_20260401_506AC0000000065';
const older = '342CO0000000292';
const entry = (name: string, words = '甲'): ZipEntry => ({
  name: `${name}/${name}.xml`,
  content: lawOf(words),
});

describe('laws', () => {
  it('come from a bulk download in either layout, with the day for which it was made', async () => {
    const { laws, days, problems } = await importedZip(
      { ...entry(older), day: [2020, 11, 18] },
      { ...entry(current), day: [2026, 3, 23] },
    );
    expect(laws).toEqual([[current], [older]]);
    expect(days).toEqual(['2026-03-23', '2020-11-18']);
    expect(problems).toEqual([]);
  });

  it('come from a folder with all below it, and alone', async () => {
    const folder = await folderOf({
      [`a/${current}/${current}.xml`]: lawOf('甲'),
      'b/342CO0000000292.xml': lawOf('乙'),
      'c/more.zip': zipOf([entry('326AC0000000267_20250612_507AC0000000039')]),
      'b/memo.txt': '法令ではない。',
    });
    expect((await importedFrom(folder, '.')).laws).toEqual([
      [current],
      ['326AC0000000267_20250612_507AC0000000039'],
      [older],
    ]);
    expect(await importedFrom(folder, 'b/342CO0000000292.xml')).toMatchObject({
      laws: [[older]],
      texts: ['乙'],
      days: [undefined],
      problems: [],
    });
  });

  it('come with all their revisions, by day and then by the number of the amending law', async () => {
    const { laws } = await importedZip(
      entry('322AC0000000067_20260401_507AC0000000047'),
      entry('322AC0000000067_20260401_506AC1000000066'),
      entry('322AC0000000067'),
      entry(toCome),
      entry(current),
    );
    expect(laws).toEqual([
      [
        '322AC0000000067',
        current,
        toCome,
        '322AC0000000067_20260401_506AC1000000066',
        '322AC0000000067_20260401_507AC0000000047',
      ],
    ]);
  });

  it('have the revision that the list beside them says, where their own names say none', async () => {
    const list = `\ufeff法令種別,法令番号,法令名,施行日,法令ID,改正履歴ID\r\n法律,"昭和二十二年法律第六十七号",地方自治法,令和八年一月一日,322AC0000000067,20260101_506AC1000000064\r\n`;
    const { laws, problems } = await importedZip(
      { name: 'law_list.csv', content: list },
      entry('322AC0000000067'),
    );
    expect(laws).toEqual([[current]]);
    expect(problems).toEqual([]);
  });

  it('that the list names and the download lacks are named', async () => {
    const list = '法令種別,法令ID\n政令,342CO0000000292\n政令,325CO0000000089\n';
    const { laws, problems } = await importedZip(
      { name: 'law_list.csv', content: list },
      entry(older),
    );
    expect(laws).toEqual([[older]]);
    expect(problems).toEqual([
      { file: 'laws.zip/law_list.csv', message: '1 of 2 laws are not there: 325CO0000000089' },
    ]);
  });

  it('that are there twice count once; where they differ that is said, and the first counts', async () => {
    const folder = await folderOf({
      'a.zip': zipOf([entry(current, '甲'), entry(older, '乙')]),
      'b.zip': zipOf([entry(current, '甲'), entry(older, '丙')]),
    });
    const { laws, texts, problems } = await importedFrom(folder, 'a.zip', 'b.zip');
    expect(laws).toEqual([[current], [older]]);
    expect(texts).toEqual(['甲', '乙']);
    expect(problems).toEqual([
      {
        file: `b.zip/${older}/${older}.xml`,
        message: 'another file has other words for this revision; that one counts',
      },
    ]);
  });
});

describe('a file that is no law', () => {
  const good = entry(older);
  const bad = (content: string | Uint8Array): ZipEntry => ({
    name: `${current}/${current}.xml`,
    content,
  });
  const file = `laws.zip/${current}/${current}.xml`;

  it.each([
    ['no XML', 'これは法令ではない。', /text data outside of root node/],
    ['empty', '', /must contain a root element/],
    ['cut in the middle', lawOf('甲').slice(0, -30), /unclosed tag|unexpected end/],
    ['cut within a character', Buffer.from('<Law>区').subarray(0, -1), /its bytes are not UTF-8/],
    ['another document', '<html><body/></html>', /the root element is html, expected Law/],
    ['in Shift_JIS', Buffer.from('<Law>\x8b\xe6</Law>', 'latin1'), /its bytes are not UTF-8/],
    ['in UTF-16', Buffer.from(`\ufeff${lawOf('甲')}`, 'utf16le'), /its bytes are not UTF-8/],
    [
      'said to be in Shift_JIS',
      lawOf('甲').replace('UTF-8', 'Shift_JIS'),
      /encoded in Shift_JIS, expected UTF-8/,
    ],
    ['without a number', lawOf('甲').replace(/<LawNum>.*<\/LawNum>/, ''), /no number or no title/],
    [
      'of a LawType that is none',
      lawOf('甲').replace('"Act"', '"Treaty"'),
      /its LawType is "Treaty"/,
    ],
    [
      'a bomb of entities',
      '<!DOCTYPE Law [<!ENTITY a "甲甲甲甲甲甲甲甲"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Law>&b;</Law>',
      /declares a document type/,
    ],
    [
      'with an entity from another file',
      '<!DOCTYPE Law [<!ENTITY secret SYSTEM "file:///etc/passwd">]><Law>&secret;</Law>',
      /declares a document type/,
    ],
    [
      'with a document type elsewhere',
      '<!DOCTYPE Law SYSTEM "http://127.0.0.1/law.dtd"><Law/>',
      /declares a document type/,
    ],
    ['with an entity that nothing declares', lawOf('&secret;'), /entity/],
    ['nested without end', `<Law>${'<LawBody>'.repeat(201)}`, /nest too deeply/],
    [
      'with a chapter in a paragraph',
      lawXml({
        main: paragraph(1, '甲', '<Chapter Num="1"><ChapterTitle>第一章</ChapterTitle></Chapter>'),
      }),
      /Chapter stands where none can, in Mp-Pr_1/,
    ],
  ])('(%s) is named, and the others go on', async (_what, content, message) => {
    const { laws, problems } = await importedZip(bad(content), good);
    expect(laws).toEqual([[older]]);
    expect(problems).toEqual([
      expect.objectContaining({ file, message: expect.stringMatching(message) }),
    ]);
  });

  it('is named with the line where that shows', async () => {
    const { problems } = await importedZip(bad('<Law>\n<LawNum>\n</Law>'), good);
    expect(problems).toEqual([expect.objectContaining({ file, line: 3 })]);
  });

  it('is named where its name says no law', async () => {
    const { laws, problems } = await importedZip({ ...good, name: 'memo/memo.xml' }, good);
    expect(laws).toEqual([[older]]);
    expect(problems).toEqual([
      {
        file: 'laws.zip/memo/memo.xml',
        message:
          'neither it nor its folder is named after a law; expected e-Gov’s 法令ID, such as 322AC0000000067',
      },
    ]);
  });
});

describe('a ZIP file', () => {
  const good = entry(older);

  it.each([
    ['above the folder', `../${current}/${current}.xml`, /invalid relative path/],
    ['at the root of the machine', `/${current}/${current}.xml`, /absolute path/],
    ['in the manner of Windows', `..\\${current}\\${current}.xml`, /invalid relative path/],
  ])('with a name %s is read but for that', async (_where, name, message) => {
    const { laws, problems } = await importedZip({ ...good, name }, good);
    expect(laws).toEqual([[older]]);
    expect(problems).toEqual([
      expect.objectContaining({ message: expect.stringMatching(message) }),
    ]);
  });

  it('that packs far too well is not unpacked', async () => {
    const bomb = { ...entry(current), content: `<Law>${' '.repeat(20_000_000)}</Law>` };
    const { laws, problems } = await importedZip(bomb, good);
    expect(laws).toEqual([[older]]);
    expect(problems[0]?.message).toMatch(
      /^its 20000011 bytes are packed into \d+: no law packs so well$/,
    );
  });

  it('with a file larger than any law leaves that out', async () => {
    const { laws, problems } = await importedZip(
      { ...entry(current), claimedSize: 64_000_001 },
      good,
    );
    expect(laws).toEqual([[older]]);
    expect(problems[0]?.message).toBe('its 64000001 bytes are more than any law has');
  });

  it('that says less of a file than there is stops there', async () => {
    const { laws, problems } = await importedZip({ ...entry(current), claimedSize: 100 }, good);
    expect(laws).toEqual([[older]]);
    expect(problems).toHaveLength(1);
  });

  it('with a locked file leaves that out', async () => {
    const { laws, problems } = await importedZip({ ...entry(current), encrypted: true }, good);
    expect(laws).toEqual([[older]]);
    expect(problems[0]?.message).toBe('it is encrypted');
  });

  it.each([
    ['empty', zipOf([]), 'it holds no law'],
    ['without laws', zipOf([{ name: 'readme.txt', content: '' }]), 'it holds no law'],
  ])('%s is named', async (_what, bytes, message) => {
    const folder = await folderOf({ 'laws.zip': bytes });
    expect(await importedFrom(folder, 'laws.zip')).toMatchObject({
      laws: [],
      problems: [{ file: 'laws.zip', message }],
    });
  });

  it.each([
    ['cut off', zipOf([good]).subarray(0, -10)],
    ['no ZIP file at all', Buffer.from('PK is not enough')],
    ['without a byte', Buffer.alloc(0)],
  ])('%s is named', async (_what, bytes) => {
    const folder = await folderOf({ 'laws.zip': bytes });
    const { laws, problems } = await importedFrom(folder, 'laws.zip');
    expect(laws).toEqual([]);
    expect(problems).toEqual([
      { file: 'laws.zip', message: expect.stringMatching(/^it is no whole ZIP file: /) },
    ]);
  });

  it('whose list of contents breaks off gives what it lists before', async () => {
    const bytes = zipOf([good, entry(current)]);
    const second = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes[second] = 0;
    const folder = await folderOf({ 'laws.zip': bytes });
    const { laws, problems } = await importedFrom(folder, 'laws.zip');
    expect(laws).toEqual([[older]]);
    expect(problems[0]?.message).toMatch(/^its list of contents cannot be read: /);
  });

  it('is read where it is: nothing is written beside it', async () => {
    const folder = await folderOf({ 'laws.zip': zipOf([good, entry(current)]) });
    await importedFrom(folder, 'laws.zip');
    expect(await readdir(folder)).toEqual(['laws.zip']);
  });
});

describe('a path', () => {
  it('where nothing is, or no law, is named', async () => {
    const folder = await folderOf({ 'empty/readme.txt': '' });
    const { problems } = await importedFrom(folder, 'nowhere', 'empty');
    expect(problems).toEqual([
      { file: 'nowhere', message: 'there is no such file or folder' },
      { file: 'empty', message: 'it holds no law' },
    ]);
  });
});
