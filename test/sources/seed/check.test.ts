import { execFileSync } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem, InvalidSources } from '../../../src/sources/problem.ts';
import { importSeed, loadSeed } from '../../../src/sources/seed/index.ts';
import { readSeed } from '../../../src/sources/seed/read.ts';
import { folderOf } from './folder.ts';

/** Files in which nothing is wrong, and on which the others lean. */
const city = `\
sources:
  - id: source/a
    title: 区役所の役割分担
    publisher: 熊本市
prefectures:
  - id: prefecture/430005
    name: 熊本県
    code: '430005'
cities:
  - id: city/431001
    name: 熊本市
    prefecture: prefecture/430005
    code: '431001'
    wards:
      - id: ward/higashi
        name: 東区
        code: '431028'
`;
const work = `\
evidenceFrom: source/a
instruments:
  - id: law/a
    kind: Law
    title: 戸籍法
    provisions:
      - anchor: Mp-At_1
        text: 戸籍に関する事務は、市町村長がこれを管掌する。
organizations:
  - id: org/kumin-ka
    type: DIVISION
    name: 区民課
    city: city/431001
    evidence: [{ quote: 区民課 }]
duties:
  - id: duty/koseki
    name: 戸籍
assignments:
  - duty: duty/koseki
    organization: org/kumin-ka
    mode: STATUTORY
    evidence: [{ quote: 戸籍 }]
`;

/** What loading says of these files, each below the folder; nothing where all is well. */
async function saidOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await folderOf({ '1-city.yaml': city, '2-work.yaml': work, ...files });
  const said = async (load: (folder: string) => Promise<unknown>) => {
    try {
      await load(folder);
      return [];
    } catch (error) {
      if (!(error instanceof InvalidSources)) throw error;
      expect(error.message).toBe(error.problems.map(formatProblem).join('\n'));
      return error.problems.map((problem) =>
        formatProblem(problem).replaceAll(`${folder}${path.sep}`, ''),
      );
    }
  };
  const problems = await said(loadSeed);
  // Nothing is half-built: what does not load gives no statements either.
  expect(await said(importSeed)).toEqual(problems);
  return problems;
}

describe('curated files', () => {
  it('may be used where nothing is wrong with them', async () => {
    expect(await saidOf({})).toEqual([]);
  });

  it('are the .yaml files of a folder and of those below it, and no others', async () => {
    const folder = await folderOf({
      'a/b/2.yaml': 'duties: []\n',
      '1.yml': 'duties: []\n',
      'README.md': '- [',
      'seed.schema.json': '{',
    });
    expect((await loadSeed(folder)).map(({ file }) => path.relative(folder, file))).toEqual([
      '1.yml',
      path.join('a', 'b', '2.yaml'),
    ]);
  });

  it('are wanted', async () => {
    const folder = await folderOf({ 'README.md': '' });
    await expect(loadSeed(folder)).rejects.toThrow(`${folder}: holds no .yaml file`);
    await expect(loadSeed(path.join(folder, 'x'))).rejects.toThrow(
      `${path.join(folder, 'x')}: no such folder`,
    );
  });

  it('tell all their problems of form at once, by file and line', async () => {
    expect(
      await saidOf({
        'b.yaml': 'duties:\n  - id: duty/b\n    nmae: x\n',
        'a.yaml': 'sources: 3\n',
        'c/d.yaml': 'duties: [',
      }),
    ).toEqual([
      'a.yaml:1:10: "sources": expected a list, found 3',
      'b.yaml:2:5: "name" is missing',
      'b.yaml:3:5: "nmae" is not known here',
      expect.stringMatching(/^c\/d\.yaml:1:10: /),
    ]);
  });

  it('are files, of some size, in UTF-8', async () => {
    const folder = await folderOf({
      'a.yaml/b.yaml': 'duties: []\n',
      'large.yaml': `# ${'-'.repeat(5_000_000)}\n`,
      'utf-16.yaml': '',
      'sjis.yaml': '',
    });
    // 戸籍 as Shift_JIS writes it.
    await writeFile(path.join(folder, 'sjis.yaml'), Buffer.from('8ccb90d0', 'hex'));
    await writeFile(path.join(folder, 'utf-16.yaml'), Buffer.from('fffe7b62', 'hex'));
    await symlink(path.join(folder, 'nowhere'), path.join(folder, 'link.yaml'));
    execFileSync('mkfifo', [path.join(folder, 'pipe.yaml')]);
    const { problems } = await readSeed(folder);
    expect(
      problems.map(({ file, message }) => `${path.relative(folder, file)} ${message}`),
    ).toEqual([
      'a.yaml is a folder; expected a file',
      'large.yaml is larger than 5 MB; expected a curated file',
      'link.yaml leads to no file',
      'pipe.yaml is no file',
      'sjis.yaml is not UTF-8 (Shift_JIS?); save it as UTF-8',
      'utf-16.yaml is not UTF-8 (Shift_JIS?); save it as UTF-8',
    ]);
  });

  it('tell all their problems of meaning at once, by file and line', async () => {
    expect(
      await saidOf({
        'b.yaml': 'duties:\n  - id: duty/b\n    name: b\n    broader: duty/x\n',
        'a.yaml':
          'duties:\n  - id: duty/a\n    name: a\n    broader: duty/y\n  - id: duty/c\n    name: c\n    broader: duty/z\n',
      }),
    ).toEqual([
      'a.yaml:4:14: "duty/y" is not there; expected the id of duty',
      'a.yaml:7:14: "duty/z" is not there; expected the id of duty',
      'b.yaml:4:14: "duty/x" is not there; expected the id of duty',
    ]);
  });

  it('tell nothing of references where a file could not be read', async () => {
    const broken = await saidOf({ '1-city.yaml': 'cities: [' });
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(/^1-city\.yaml:/);
  });
});

describe('an id', () => {
  it('is used once in all files; the message names the first place', async () => {
    expect(await saidOf({ '3.yaml': 'duties:\n  - id: duty/koseki\n    name: 届出\n' })).toEqual([
      '3.yaml:2:9: "duty/koseki" is already used at 2-work.yaml:16; ids are unique',
    ]);
  });

  it('is used once for all kinds of things', async () => {
    expect(
      await saidOf({
        '3.yaml':
          'sources:\n  - { id: duty/koseki, title: a, publisher: b }\n  - { id: ward/higashi, title: a, publisher: b }\n',
      }),
    ).toEqual([
      '3.yaml:2:11: "duty/koseki" is already used at 2-work.yaml:16; ids are unique',
      '3.yaml:3:11: "ward/higashi" is already used at 1-city.yaml:15; ids are unique',
    ]);
  });

  it('of a provision is its anchor, once in its instrument', async () => {
    const twice = work.replace(
      '      - anchor: Mp-At_1\n',
      '      - anchor: Mp-At_1\n        text: 戸籍。\n      - anchor: Mp-At_1\n',
    );
    expect(await saidOf({ '2-work.yaml': twice })).toEqual([
      '2-work.yaml:9:17: "law/a#Mp-At_1" is already used at 2-work.yaml:7; ids are unique',
    ]);
  });

  it.each([
    [
      'that nothing has',
      'organization: org/kumin',
      '"org/kumin" is not there; expected the id of organization',
    ],
    [
      'of another kind of thing',
      'organization: city/431001',
      '"city/431001" is a city; expected the id of organization',
    ],
  ])('%s is no reference', async (_what, line, message) => {
    expect(
      await saidOf({ '2-work.yaml': work.replace('organization: org/kumin-ka', line) }),
    ).toEqual([`2-work.yaml:20:19: ${message}`]);
  });

  it('is looked for wherever one may stand', async () => {
    const text = `\
evidenceFrom: source/x
cities:
  - { id: city/b, name: b, prefecture: city/431001, code: '401005', wards: [] }
instruments:
  - { id: rule/b, kind: Rule, title: b, city: org/kumin-ka, source: law/a, evidence: [{ quote: b, original: duty/koseki }] }
organizations:
  - { id: org/b, type: DIVISION, name: b, parent: org/x, instanceOf: org/y, wards: [ward/higashi, ward/x], evidence: [{ quote: b, source: source/y }] }
bases:
  - { id: basis/b, role: FUNCTION, provision: 'law/a#Mp-At_2', from: org/z, to: duty/koseki, certainty: EXPLICIT, evidence: [{ quote: b }] }
duties:
  - { id: duty/b, name: b, bases: [basis/x, duty/koseki] }
timeline:
  - { policy: city/431001, date: '2015', title: b, evidence: [{ quote: b }] }
`;
    expect(await saidOf({ '3.yaml': text })).toEqual([
      '3.yaml:1:15: "source/x" is not there; expected the id of source',
      '3.yaml:3:40: "city/431001" is a city; expected the id of prefecture',
      '3.yaml:5:47: "org/kumin-ka" is an organization; expected the id of city',
      '3.yaml:5:69: "law/a" is an instrument; expected the id of source',
      '3.yaml:5:109: "duty/koseki" is a duty; expected the id of source',
      '3.yaml:7:51: "org/x" is not there; expected the id of organization',
      '3.yaml:7:70: "org/y" is not there; expected the id of organization',
      '3.yaml:7:99: "ward/x" is not there; expected the id of ward',
      '3.yaml:7:139: "source/y" is not there; expected the id of source',
      '3.yaml:9:47: "law/a#Mp-At_2" is not there; expected the id of provision',
      '3.yaml:9:70: "org/z" is not there; expected the id of organization',
      '3.yaml:9:81: "duty/koseki" is a duty; expected the id of organization or provision',
      '3.yaml:11:36: "basis/x" is not there; expected the id of basis',
      '3.yaml:11:45: "duty/koseki" is a duty; expected the id of basis',
      '3.yaml:13:15: "city/431001" is a city; expected the id of instrument',
    ]);
  });
});

describe('a statement', () => {
  /** A file with one more organisation; the lines of `more` begin at line 6. */
  const organization = (more: string) => `\
evidenceFrom: source/a
organizations:
  - id: org/b
    type: DIVISION
    name: 保護課
${more.replace(/^/gm, '    ')}
    evidence: [{ quote: 保護課 }]
`;

  it.each([
    [
      'a day that the calendar does not have',
      "validFrom: '2015-02-29'",
      ['3.yaml:6:16: "2015-02-29" is no calendar day'],
    ],
    [
      'a period that ends before it begins',
      "validFrom: '2015-04-01'\nvalidTo: '2015-03-31'",
      ['3.yaml:7:14: 2015-03-31 lies before validFrom 2015-04-01'],
    ],
    ['all wards of no city', 'wards: all', ['3.yaml:6:12: "all" needs a "city"']],
  ])('does not say %s', async (_what, more, expected) => {
    expect(await saidOf({ '3.yaml': organization(more) })).toEqual(expected);
  });

  it('may hold for a single day', async () => {
    const day = organization("validFrom: '2016-02-29'\nvalidTo: '2016-02-29'");
    expect(await saidOf({ '3.yaml': day })).toEqual([]);
  });

  it.each(['2015-13', '2015-02-30', '2014-05-21/2014-05-08', '平成27年', 'spring'])(
    'has no date such as %s',
    async (date) => {
      const source = `sources:\n  - { id: source/b, title: b, publisher: b, date: '${date}' }\n`;
      expect(await saidOf({ '3.yaml': source })).toEqual([
        `3.yaml:2:51: "${date}" is no date; expected EDTF such as 2015-03 or 2014-05-08/2014-05-21`,
      ]);
    },
  );

  it('has evidence with a source, of its own or of its file', async () => {
    expect(
      await saidOf({ '3.yaml': organization('').replace('evidenceFrom: source/a\n', '') }),
    ).toEqual(['3.yaml:6:16: "source" is missing, and the file has no "evidenceFrom"']);
  });

  it.each(['DERIVED', 'INFERRED'])('that is %s says why', async (certainty) => {
    const assignment = work.replace(
      'mode: STATUTORY',
      `mode: STATUTORY\n    certainty: ${certainty}`,
    );
    expect(await saidOf({ '2-work.yaml': assignment })).toEqual([
      `2-work.yaml:19:5: "reason" is missing: what is ${certainty} says by which rule or why`,
    ]);
    const basis = `evidenceFrom: source/a\nbases:\n  - id: basis/b\n    role: FUNCTION\n    instrument: law/a\n    certainty: ${certainty}\n    evidence: [{ quote: b }]\n`;
    expect(await saidOf({ '3.yaml': basis })).toEqual([
      `3.yaml:3:5: "reason" is missing: what is ${certainty} says by which rule or why`,
    ]);
    expect(
      await saidOf({
        '3.yaml': basis.replace('instrument', 'reason: 規則：規定から\n    instrument'),
      }),
    ).toEqual([]);
  });

  it('that is DERIVED names its rule in both languages', async () => {
    const assignment = work.replace(
      'mode: STATUTORY',
      'mode: STATUTORY\n    certainty: DERIVED\n    reason: 表による\n    reasonEn: By the table',
    );
    expect(await saidOf({ '2-work.yaml': assignment })).toEqual([
      '2-work.yaml:23:13: what is DERIVED names its rule: begin with 規則：',
      '2-work.yaml:24:15: what is DERIVED names its rule: begin with “Rule:”',
    ]);
  });

  it.each(['', '\n    certainty: EXPLICIT'])('that is EXPLICIT needs no reason%s', async (more) => {
    const text = work.replace('mode: STATUTORY', `mode: STATUTORY${more}\n    reason: 表による`);
    const line = more === '' ? 22 : 23;
    expect(await saidOf({ '2-work.yaml': text })).toEqual([
      `2-work.yaml:${line}:13: what is EXPLICIT needs no "reason": the quoted words say it`,
    ]);
  });

  it('names a basis by a provision or an instrument, and a shared one by an id', async () => {
    const basis = `evidenceFrom: source/a\nbases:\n  - role: FUNCTION\n    certainty: EXPLICIT\n    evidence: [{ quote: b }]\n`;
    expect(await saidOf({ '3.yaml': basis })).toEqual([
      '3.yaml:3:5: "provision" or "instrument" is missing',
      '3.yaml:3:5: "id" is missing: a shared basis is referred to by it',
    ]);
  });

  it('names a provision by an anchor', async () => {
    const wrong = work.replace('Mp-At_1', '第1条');
    expect(await saidOf({ '2-work.yaml': wrong })).toEqual([
      '2-work.yaml:7:17: "第1条" is no anchor; expected one such as Mp-At_252_20-Pr_1',
    ]);
  });

  it('shows that an instrument exists', async () => {
    const text =
      'evidenceFrom: source/a\ninstruments:\n  - id: rule/b\n    kind: Rule\n    title: 規則\n';
    expect(await saidOf({ '3.yaml': text })).toEqual([
      '3.yaml:3:5: "evidence" is missing: what shows that this instrument exists?',
    ]);
  });

  it('shows the nature of a duty', async () => {
    const text = 'duties:\n  - id: duty/b\n    name: b\n    nature: AUTONOMOUS\n';
    expect(await saidOf({ '3.yaml': text })).toEqual([
      '3.yaml:4:13: "evidence" is missing: what shows this nature?',
    ]);
  });

  it('does not say of one duty that there is a basis and that there is none', async () => {
    const text = (bases: string) => `\
evidenceFrom: source/a
duties:
  - id: duty/b
    name: b
    bases: [${bases}]
    noBasis: { reason: 見当たらない }
bases:
  - { id: basis/a, instrument: law/a, role: FUNCTION, certainty: EXPLICIT, evidence: [{ quote: b }] }
  - { id: basis/b, instrument: law/a, role: ALLOCATION, certainty: EXPLICIT, evidence: [{ quote: b }] }
`;
    const both = '3.yaml:6:14: "bases" name a FUNCTION: state that, or that there is none';
    const inline =
      '{ instrument: law/a, role: FUNCTION, certainty: EXPLICIT, evidence: [{ quote: b }] }';
    expect(await saidOf({ '3.yaml': text(inline) })).toEqual([both]);
    expect(await saidOf({ '3.yaml': text('basis/a') })).toEqual([both]);
    expect(await saidOf({ '3.yaml': text('basis/b') })).toEqual([]);
  });

  it('gives work to an organisation of a city, whichever file that stands in', async () => {
    const text = `\
evidenceFrom: source/a
assignments:
  - duty: duty/koseki
    organization: org/b
    mode: ALLOCATED
    evidence: [{ quote: b }]
`;
    expect(await saidOf({ '0.yaml': text, '3.yaml': organization('note: 市に属さない') })).toEqual([
      '0.yaml:4:19: "org/b" belongs to no city',
    ]);
  });

  it('stands once: in one file', async () => {
    const again = work.slice(work.indexOf('  - duty: duty/koseki'));
    expect(await saidOf({ '2-work.yaml': work + again })).toEqual([
      '2-work.yaml:23:5: that org/kumin-ka performs duty/koseki already stands at 2-work.yaml:19',
    ]);
  });

  it('stands once: in all files', async () => {
    const again = `evidenceFrom: source/a\n${work.slice(work.indexOf('assignments:'))}`;
    expect(await saidOf({ '3.yaml': again })).toEqual([
      '3.yaml:3:5: that org/kumin-ka performs duty/koseki already stands at 2-work.yaml:19',
    ]);
  });

  it('stands once: on roles, events and backgrounds', async () => {
    const text = `\
evidenceFrom: source/a
instruments:
  - { id: policy/b, kind: Policy, title: 方針, evidence: [{ quote: 方針 }] }
roleStatements:
  - { policy: policy/b, level: BOTH, text: 連携する, evidence: [{ quote: 連携する }] }
  - { policy: policy/b, level: WARD_OFFICE, text: 連携する, evidence: [{ quote: 連携する }] }
  - { policy: policy/b, level: BOTH, text: 連携する, theme: 二, evidence: [{ quote: 連携する }] }
timeline:
  - { policy: policy/b, date: '2015', title: 策定, evidence: [{ quote: 策定 }] }
  - { policy: policy/b, date: '2015', title: 策定, description: 二, evidence: [{ quote: 策定 }] }
background:
  - { policy: policy/b, text: 課題, evidence: [{ quote: 課題 }] }
  - { policy: policy/b, text: 課題, evidence: [{ quote: 課題 }] }
`;
    expect(await saidOf({ '3.yaml': text })).toEqual([
      '3.yaml:7:5: this role statement already stands at 3.yaml:5',
      '3.yaml:10:5: this event already stands at 3.yaml:9',
      '3.yaml:13:5: this background already stands at 3.yaml:12',
    ]);
  });

  it('has an id of its own where it would take the place of another basis', async () => {
    const basis = (more: string) =>
      `      - { role: FUNCTION, provision: 'law/a#Mp-At_1', certainty: EXPLICIT, evidence: [{ quote: b }]${more} }\n`;
    const text = (second: string) =>
      `evidenceFrom: source/a\nduties:\n  - id: duty/b\n    name: b\n    bases:\n${basis('')}${basis(second)}`;
    expect(await saidOf({ '3.yaml': text(', to: org/kumin-ka') })).toEqual([
      '3.yaml:7:9: a basis of duty/b with role FUNCTION and without an "id" already stands at 3.yaml:6',
    ]);
    expect(await saidOf({ '3.yaml': text(', id: basis/second') })).toEqual([]);
  });
});

describe('a name', () => {
  const duty = (more: string) => `duties:\n  - id: duty/b\n${more}`;

  it.each([
    ['the name of another duty', '    name: 戸籍\n', '3.yaml:3:11: "戸籍"'],
    ['an alias', '    name: b\n    aliases: [届出, 戸　籍]\n', '3.yaml:4:19: "戸　籍"'],
  ])('stands for one duty: %s', async (_what, more, place) => {
    expect(await saidOf({ '3.yaml': duty(more) })).toEqual([
      `${place} is already a name of duty/koseki at 2-work.yaml:17; look-ups could not tell them apart`,
    ]);
  });

  it('is folded as look-ups fold it', async () => {
    const [one, two] = [duty('    name: パスポート\n'), 'duties: [{ id: duty/c, name: ﾊﾟｽﾎﾟｰﾄ }]\n'];
    expect(await saidOf({ '3.yaml': one, '4.yaml': two })).toEqual([
      '4.yaml:1:30: "ﾊﾟｽﾎﾟｰﾄ" is already a name of duty/b at 3.yaml:3; look-ups could not tell them apart',
    ]);
  });

  it('stands for one instrument', async () => {
    const text =
      'evidenceFrom: source/a\ninstruments:\n  - { id: law/b, kind: Law, title: 戸籍改正法, abbreviations: [戸籍法], evidence: [{ quote: b }] }\n';
    expect(await saidOf({ '3.yaml': text })).toEqual([
      '3.yaml:3:59: "戸籍法" is already a name of law/a at 2-work.yaml:5; look-ups could not tell them apart',
    ]);
  });

  it('stands for one organisation of a city, but for one in each city', async () => {
    const organization = (city: string) =>
      `evidenceFrom: source/a\norganizations:\n  - { id: org/b, type: DIVISION, name: 区民課${city}, evidence: [{ quote: b }] }\n`;
    expect(await saidOf({ '3.yaml': organization(', city: city/431001') })).toEqual([
      '3.yaml:3:40: "区民課" is already a name of org/kumin-ka at 2-work.yaml:12; look-ups could not tell them apart',
    ]);
    expect(await saidOf({ '3.yaml': organization('') })).toEqual([]);
  });

  it('may be said twice of the same thing', async () => {
    expect(await saidOf({ '3.yaml': duty('    name: b\n    aliases: [B, ｂ]\n') })).toEqual([]);
  });

  it('is not several in one', async () => {
    expect(await saidOf({ '3.yaml': duty('    name: b\n    aliases: [相談、要望]\n') })).toEqual([
      '3.yaml:4:15: "相談、要望" holds 、: write several entries',
    ]);
    // What a source calls one piece of work has that name all the same.
    expect(await saidOf({ '3.yaml': duty('    name: 相談、要望等\n') })).toEqual([]);
  });
});

describe('what is above', () => {
  it('is not itself', async () => {
    const own = work.replace('    name: 戸籍\n', '    name: 戸籍\n    broader: duty/koseki\n');
    expect(await saidOf({ '2-work.yaml': own })).toEqual([
      '2-work.yaml:18:14: "broader" leads back to where it began: duty/koseki → duty/koseki',
    ]);
  });

  it.each(['parent', 'instanceOf'])('does not lead back: %s', async (key) => {
    const text = `\
evidenceFrom: source/a
organizations:
  - { id: org/a, ${key}: org/b, type: DIVISION, name: 一課, evidence: [{ quote: b }] }
  - { id: org/b, ${key}: org/c, type: DIVISION, name: 二課, evidence: [{ quote: b }] }
  - { id: org/c, ${key}: org/b, type: DIVISION, name: 三課, evidence: [{ quote: b }] }
  - { id: org/d, ${key}: org/a, type: DIVISION, name: 四課, evidence: [{ quote: b }] }
`;
    expect(await saidOf({ '3.yaml': text })).toEqual([
      `3.yaml:4:${20 + key.length}: "${key}" leads back to where it began: org/b → org/c → org/b`,
    ]);
  });
});
