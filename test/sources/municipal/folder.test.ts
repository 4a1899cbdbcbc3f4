import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/sources/problem.ts';
import { importReiki } from '../../../src/sources/reiki/index.ts';
import { importTexts } from '../../../src/sources/text/index.ts';
import { head, numbered, pageOf } from '../reiki/page.ts';
import { folderOf } from '../seed/folder.ts';

const manifest = `city:
  code: "990001"
  name: 例示市
  prefecture: 例示県
source:
  title: 例示市例規集
  publisher: 例示市
  url: https://reiki.example/reiki_honbun/{file}.html
`;
const page = (title: string) =>
  pageOf(head(title, '令和2年3月31日', '条例第5号') + numbered('article', '第1条', '甲'));
const ordinance = '例示市印鑑条例\n第1条　甲';

/** Ids of the documents, and the problems with paths below the folder. */
async function imported(
  load: typeof importReiki,
  folder: string,
): Promise<{ readonly ids: readonly string[]; readonly problems: readonly string[] }> {
  const { documents, problems } = await load(folder);
  return {
    ids: documents.map(({ id }) => id),
    problems: problems.map(formatProblem).map((problem) => problem.replace(`${folder}/`, '')),
  };
}

describe('a folder of texts', () => {
  it('gives each of its files, in the order of their names, also those in folders below', async () => {
    const folder = await folderOf({
      'reiki.yaml': manifest,
      'b.html': page('例示市税条例'),
      'a/k518RG00000080.html': page('例示市印鑑条例'),
      'reiki.css': 'p {}',
    });
    expect(await imported(importReiki, folder)).toEqual({
      ids: ['jp/990001/jorei/k518rg00000080', 'jp/990001/jorei/b'],
      problems: [],
    });
    const { documents } = await importReiki(folder);
    expect(documents[0]?.source).toMatchObject({
      id: 'source/990001-jorei-k518rg00000080',
      title: '例示市例規集「例示市印鑑条例」',
      url: 'https://reiki.example/reiki_honbun/k518RG00000080.html',
    });
  });

  it('gives a file the id and the readings that the manifest says', async () => {
    const folder = await folderOf({
      'reiki.yaml': `${manifest}files:
  - file: 印鑑.txt
    id: jp/990001/jorei/inkan
    titleKana: れいじしいんかんじょうれい
`,
      '印鑑.txt': ordinance,
    });
    const { documents, problems } = await importTexts(folder);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      { id: 'jp/990001/jorei/inkan', titleKana: 'れいじしいんかんじょうれい' },
    ]);
  });

  it('loses none of its files because one cannot be used', async () => {
    const folder = await folderOf({
      'reiki.yaml': manifest,
      'a.txt': ordinance,
      'b.txt': '',
      'c.txt': '例示市印鑑条例施行規則\n第1条　乙',
    });
    await writeFile(path.join(folder, 'sjis.txt'), Buffer.from([0x97, 0xe1, 0x8e, 0xa6]));
    await writeFile(path.join(folder, 'large.txt'), 'あ'.repeat(4_000_000));
    expect(await imported(importTexts, folder)).toEqual({
      ids: ['jp/990001/jorei/a', 'jp/990001/kisoku/c'],
      problems: [
        'b.txt: begins with no title; expected one such as ○例示市印鑑条例',
        'large.txt: is larger than 10 MB; expected one municipal text',
        'sjis.txt: is not UTF-8 (Shift_JIS?); save it as UTF-8',
      ],
    });
  });

  it('has each text once', async () => {
    const files = { 'reiki.yaml': manifest, 'a/inkan.txt': ordinance, 'b/inkan.txt': ordinance };
    const folder = await folderOf(files);
    expect(await imported(importTexts, folder)).toEqual({
      ids: ['jp/990001/jorei/inkan'],
      problems: [`b/inkan.txt: "jp/990001/jorei/inkan" is already ${folder}/a/inkan.txt`],
    });
  });

  it('leads nowhere else: links are named and not followed', async () => {
    const outside = await folderOf({ 'secret.txt': ordinance, 'deep/secret.txt': ordinance });
    const folder = await folderOf({ 'reiki.yaml': manifest, 'a.txt': ordinance });
    await symlink(path.join(outside, 'secret.txt'), path.join(folder, 'b.txt'));
    await symlink(path.join(outside, 'deep'), path.join(folder, 'c'));
    await symlink(folder, path.join(folder, 'loop'));
    expect(await imported(importTexts, folder)).toEqual({
      ids: ['jp/990001/jorei/a'],
      problems: ['b.txt', 'c', 'loop'].map((name) => `${name}: is a link; it was not followed`),
    });
  });

  it('reads no folder that is called like a text', async () => {
    const folder = await folderOf({ 'reiki.yaml': manifest, 'a.txt': ordinance });
    await mkdir(path.join(folder, 'b.txt'));
    expect(await imported(importTexts, folder)).toEqual({
      ids: ['jp/990001/jorei/a'],
      problems: [],
    });
  });
});

describe('a manifest', () => {
  const reiki = { 'k1.html': page('例示市印鑑条例') };

  it('is needed for pages, and for texts where their front matter does not say the city', async () => {
    expect(await imported(importReiki, await folderOf(reiki))).toEqual({
      ids: [],
      problems: ['reiki.yaml: is missing; expected the city of these texts, and their source'],
    });
    const own = `---\n${manifest}---\n${ordinance}`;
    expect(await imported(importTexts, await folderOf({ 'a.txt': own }))).toEqual({
      ids: ['jp/990001/jorei/a'],
      problems: [],
    });
  });

  it.each([
    [
      'without a city',
      'source: { title: 例示市例規集, publisher: 例示市 }',
      ['reiki.yaml:1:1: "city" is missing'],
    ],
    [
      'with a wrong check digit, an address and a slip',
      manifest.replace('990001', '990002').replace('https:', 'file:').replace('  title', '  titel'),
      [
        'reiki.yaml:2:9: "code": expected the six digits of 全国地方公共団体コード such as "303411", check digit included',
        'reiki.yaml:6:3: "title" is missing',
        'reiki.yaml:8:8: "url": expected an address such as https://…/{file}.html',
        'reiki.yaml:6:3: "titel" is not known here',
      ],
    ],
    [
      'with a file that is not there',
      `${manifest}files:\n  - file: ../k1.html\n`,
      ['reiki.yaml:10:11: "../k1.html" is no file to be read in this folder'],
    ],
    [
      'that is no YAML',
      'city: [',
      [
        'reiki.yaml:1:8: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
  ])('%s is named', async (_what, text, problems) => {
    const folder = await folderOf({ ...reiki, 'reiki.yaml': text });
    expect((await imported(importReiki, folder)).problems).toEqual(problems);
  });

  it('of a folder that is not there, or is empty, is not asked for', async () => {
    const folder = await folderOf({});
    expect((await importReiki(folder)).problems).toEqual([
      { file: folder, message: 'holds no file to read' },
    ]);
    const nowhere = path.join(folder, 'nowhere');
    expect((await importReiki(nowhere)).problems).toEqual([
      { file: nowhere, message: 'no such folder' },
    ]);
  });
});
