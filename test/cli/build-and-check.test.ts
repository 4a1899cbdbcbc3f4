import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { konkyo } from '../support/command.ts';
import { seedFolder } from '../support/seed.ts';
import { sourcesFolder, sourcesMissing } from '../support/sources.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'konkyo-cli-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('konkyo build', () => {
  it('gives the same bytes from a copy of the data elsewhere', async () => {
    await cp(seedFolder, path.join(folder, 'copy'), { recursive: true });
    const [one, two] = [path.join(folder, 'one.konkyo'), path.join(folder, 'two.konkyo')];
    expect((await konkyo(['build', '--out', one])).code).toBe(0);
    const copied = await konkyo(['build', '--seed', path.join(folder, 'copy'), '--out', two]);
    expect(copied.code).toBe(0);
    expect(copied.stdout).toMatch(/release\/[0-9a-f]{16}, \d+ nodes and \d+ edges, SHA-256 /);
    expect(await readFile(two, 'utf8')).toBe(await readFile(one, 'utf8'));
  });

  it('lists every problem with file, line and column, and leaves the old release as it was', async () => {
    const seed = path.join(folder, 'seed');
    await cp(seedFolder, seed, { recursive: true });
    await writeFile(path.join(seed, 'broken.yaml'), 'duties:\n  - id: duty/x\n    nmae: x\n');
    await writeFile(path.join(seed, 'open.yaml'), 'duties:\n  - id: "duty/y\n');
    const out = path.join(folder, 'old.konkyo');
    await writeFile(out, 'the old release\n');
    const { code, stdout, stderr } = await konkyo(['build', '--seed', seed, '--out', out]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/broken\.yaml:3:5: "nmae" is not known here/);
    expect(stderr).toMatch(/broken\.yaml:2:5: "name"/);
    expect(stderr).toMatch(/open\.yaml:\d+:\d+: /);
    expect(stderr).not.toContain('    at ');
    expect(await readFile(out, 'utf8')).toBe('the old release\n');
  });

  it('says in one line that it cannot write', async () => {
    const out = path.join(folder, 'no such folder', 'a.konkyo');
    const { code, stderr } = await konkyo(['build', '--out', out]);
    expect(code).toBe(73);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

/** A law made up for this test. */
const exampleLaw = `<?xml version="1.0" encoding="UTF-8"?>
<Law Era="Reiwa" Lang="ja" LawType="Act" Num="1" PromulgateDay="01" PromulgateMonth="04" Year="08">
<LawNum>令和八年法律第一号</LawNum><LawBody><LawTitle Kana="れいじほう">例示法</LawTitle><MainProvision>
<Article Num="1"><ArticleCaption>（目的）</ArticleCaption><ArticleTitle>第一条</ArticleTitle>
<Paragraph Num="1"><ParagraphNum/><ParagraphSentence><Sentence>この法律は、例を示す。</Sentence></ParagraphSentence></Paragraph></Article>
<Article Num="2"><ArticleTitle>第二条</ArticleTitle>
<Paragraph Num="1"><ParagraphNum/><ParagraphSentence><Sentence>前条の例は、地方自治法（昭和二十二年法律第六十七号）第二百五十二条の二十第一項の区に示す。</Sentence></ParagraphSentence></Paragraph></Article>
</MainProvision></LawBody></Law>`;

describe('konkyo build --egov', () => {
  const name = '508AC0000000001_20260401_000000000000000';
  const laws = () => path.join(folder, 'laws');
  const out = () => path.join(folder, 'out.konkyo');
  const build = () => konkyo(['build', '--egov', laws(), '--out', out()]);
  beforeEach(async () => {
    await mkdir(laws());
    await writeFile(path.join(laws(), `${name}.xml`), exampleLaw);
  });

  /** The statements of the release that say something of this id. */
  const said = async (id: string) =>
    (await readFile(out(), 'utf8'))
      .split('\n')
      .filter((line) => line.includes(`"${id}"`))
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('puts laws beside the curated data, and says what they cite', async () => {
    const { code, stdout, stderr } = await build();
    expect([code, stdout.split('\n')[0]]).toEqual([0, '1 law']);
    expect(stderr).toContain('Resolving citations');
    const second = 'law/508AC0000000001#Mp-At_2';
    const [article] = await said(second);
    expect(article).toMatchObject({
      kind: 'Provision',
      properties: { citation: '例示法第2条', provisionKind: 'ARTICLE' },
    });
    const kucho = 'law/322AC0000000067#Mp-At_252_20-Pr_1';
    expect(await said(kucho)).toContainEqual({
      from: `citation/${second}/6`,
      relation: 'REFERS_TO',
      to: kucho,
    });
  });

  it('names a file that is no law, leaves it out, and ends with 65', async () => {
    await writeFile(path.join(laws(), '508AC0000000002_20260401_000000000000000.xml'), '<Law>');
    const { code, stdout, stderr } = await build();
    expect(code).toBe(65);
    expect(stdout).toContain('1 law\n');
    expect(stderr).toMatch(/508AC0000000002_20260401_000000000000000\.xml:\d+:\d+: /);
    expect(stderr).toContain('1 file was skipped; the release holds everything else.');
    expect(await said('law/508AC0000000001')).not.toEqual([]);
  });

  it('says that a path is not there, and writes nothing', async () => {
    const { code, stderr } = await konkyo(['build', '--egov', 'nowhere', '--out', out()]);
    expect([code, stderr]).toEqual([66, '--egov: nowhere is not there.\n']);
  });
});

describe('konkyo check', () => {
  it('finds nothing in the data that comes with the program', async () => {
    const { code, stdout } = await konkyo(['check']);
    expect(code).toBe(0);
    expect(stdout).toContain('nothing found');
  });

  it('finds a quote that its source does not hold', async () => {
    await writeFile(
      path.join(folder, 'one.yaml'),
      `sources:
  - id: source/letter
    title: 手紙
    publisher: 熊本市
    file: letter.txt
organizations:
  - id: org/jp/chiji
    type: OFFICE_HOLDER
    name: 知事
    evidence:
      - quote: 知事を 置く
        source: source/letter
      - quote: 知事をおく
        source: source/letter
`,
    );
    await writeFile(path.join(folder, 'letter.txt'), '都道府県に知\n事を置く。');
    const { code, stderr } = await konkyo(['check', folder, '--sources', folder]);
    expect(code).toBe(1);
    expect(stderr).toContain('one.yaml:13:16: these words do not stand in source/letter');
    expect(stderr).not.toContain('one.yaml:11');
  });

  // 令和6年法律第59号 rewrites, from 2026-06-14 on, the row of 別表第一 that makes 個人番号カード entrusted work.
  it.skipIf(sourcesMissing('warnings of later revisions'))(
    'warns of a provision that a later revision changes, and ends well',
    async () => {
      const { code, stdout, stderr } = await konkyo(['check', '--sources', sourcesFolder]);
      expect(code).toBe(0);
      expect(stdout).toContain('nothing found');
      expect(stderr).toMatch(
        /kojin-bango-ho\.yaml:\d+:\d+: warning: 地方自治法別表第一 .* from 2026-06-14 on, by 令和6年法律第59号\n/,
      );
    },
  );

  it('says of a folder that is not there, or empty, what is wrong', async () => {
    const missing = await konkyo(['check', path.join(folder, 'nowhere')]);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('no such folder');
    const empty = await konkyo(['check', folder]);
    expect(empty.code).toBe(1);
    expect(empty.stderr).toContain('holds no .yaml file');
  });
});
