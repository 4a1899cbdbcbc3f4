/** A release is the same whether threads make it or not, and whatever goes wrong nothing is left behind. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRelease } from '../../src/cli/make-release.ts';
import { article, lawXml, paragraph } from '../sources/egov/laws.ts';
import { folderOf } from '../sources/seed/folder.ts';

const number = (i: number): string => String(i).padStart(3, '0');
const titleOf = (i: number): string => `試験第${number(i)}法`;

/** Laws made up for this test: each cites the one before it, the one after it, and 旅券法, which is curated. */
const laws = Object.fromEntries(
  Array.from({ length: 24 }, (_, i) => [
    `laws/430AC0000000${number(i)}.xml`,
    lawXml({
      title: titleOf(i),
      main:
        article(
          '1',
          paragraph(1, `${titleOf(i - 1)}第二条及び${titleOf(i + 1)}第二条の例による。`),
        ) + article('2', paragraph(1, '前条の例は、旅券法第三条第一項の申請に準用する。')),
    }),
  ]),
);

/** Curated data: 旅券法, with a provision of which its file of law, where there is one, says nothing. */
const seed = `sources:
  - id: source/ryoken-ho
    title: 旅券法
    publisher: 試験
evidenceFrom: source/ryoken-ho
instruments:
  - id: law/326AC0000000267
    kind: Law
    title: 旅券法
    lawId: 326AC0000000267
    number: 昭和二十六年法律第二百六十七号
    source: source/ryoken-ho
    provisions:
      - anchor: Mp-At_3-Pr_1
        text: 一般旅券の発給を申請しなければならない。
`;

const inThreads = { count: 2, from: 0 };
const alone = { count: 1 };

async function madeOf(
  files: Readonly<Record<string, string>>,
  threads: { readonly count: number; readonly from?: number },
) {
  const folder = await folderOf({ ...files, 'seed/one.yaml': seed });
  const out = path.join(folder, 'out.konkyo');
  const sources = { seed: path.join(folder, 'seed'), egov: [path.join(folder, 'laws')] };
  const reported: string[] = [];
  const { skipped, ...made } = await makeRelease(sources, out, {
    onProgress: ({ step, done, total }) => reported.push(`${step} ${done} ${total}`),
    threads,
  });
  return {
    text: await readFile(out, 'utf8'),
    skipped: skipped.map(({ file, ...what }) => ({ file: path.relative(folder, file), ...what })),
    made,
    reported,
    left: await readdir(folder),
  };
}

describe('a release that threads make', () => {
  it('is the one that is made without them, to the byte', async () => {
    const [one, two] = [await madeOf(laws, alone), await madeOf(laws, inThreads)];
    expect(two).toEqual(one);
    expect(two.made.laws).toBe(24);
    // What one thread read is cited in what the other read; both cite what was curated.
    const id = 'law/430AC0000000011';
    for (const to of ['law/430AC0000000010#Mp-At_2', 'law/430AC0000000012#Mp-At_2']) {
      expect(two.text).toMatch(
        new RegExp(`"from":"citation/${id}#Mp-At_1/\\d+","relation":"REFERS_TO","to":"${to}"`),
      );
    }
    expect(two.text).toMatch(
      new RegExp(`"from":"citation/${id}#Mp-At_2/\\d+",.*"to":"law/326AC0000000267#Mp-At_3-Pr_1"`),
    );
    expect(two.left.sort()).toEqual(['laws', 'out.konkyo', 'seed']);
  });

  it('lacks the bad files among many, which are named in their order', async () => {
    const bad = {
      'laws/430AC0000000003.xml': '<Law>',
      'laws/430AC0000000017.xml': lawXml({}).replace('Act', 'Poem'),
      'laws/memo.xml': lawXml({}),
    };
    const [one, two] = [
      await madeOf({ ...laws, ...bad }, alone),
      await madeOf({ ...laws, ...bad }, inThreads),
    ];
    expect(two).toEqual(one);
    expect(two.made.laws).toBe(22);
    expect(two.skipped.map(({ file }) => file)).toEqual([
      'laws/memo.xml',
      'laws/430AC0000000003.xml',
      'laws/430AC0000000017.xml',
    ]);
  });
});

describe('a build whose thread fails', () => {
  const build = async (files: Readonly<Record<string, string>>, out: string) => {
    const folder = await folderOf({ ...files, 'seed/one.yaml': seed, 'out.konkyo': 'the old one' });
    const sources = { seed: path.join(folder, 'seed'), egov: [path.join(folder, 'laws')] };
    const error = await makeRelease(sources, path.join(folder, out), { threads: inThreads }).catch(
      (why: unknown) => why,
    );
    expect((await readdir(folder)).sort()).toEqual(['laws', 'out.konkyo', 'seed']);
    expect(await readFile(path.join(folder, 'out.konkyo'), 'utf8')).toBe('the old one');
    return error;
  };

  it('says what was wrong, and leaves the old file as it was', async () => {
    // 旅券法 is curated as a law; here it says that it is a 政令.
    const wrong = { 'laws/326AC0000000267.xml': lawXml({}).replace('"Act"', '"CabinetOrder"') };
    expect(await build({ ...laws, ...wrong }, 'out.konkyo')).toMatchObject({
      message: 'law/326AC0000000267 is a CabinetOrder in one source and a Law in another',
    });
  });

  it('says that its files cannot be written', async () => {
    expect(await build(laws, 'nowhere/out.konkyo')).toMatchObject({
      exitCode: 73,
      message: expect.stringMatching(/^Cannot write .*: its folder is not there\.$/),
    });
  });
});
