import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/sources/problem.ts';
import { parseSeedFile } from '../../../src/sources/seed/read.ts';

/** Every problem of one file, as a person sees it; none where the file may be used. */
function problemsOf(text: string): readonly string[] {
  const { document, problems } = parseSeedFile('duties.yaml', text);
  expect(document === undefined).toBe(problems.length > 0);
  return problems.map(formatProblem);
}

describe('a curated file', () => {
  it.each([
    ['nothing', ''],
    ['a comment alone', '# まだ何もない\n'],
    ['empty lists', 'duties: []\nsources: []\n'],
    ['a byte order mark', '\ufeffduties: []\n'],
    ['line ends of Windows', 'duties:\r\n  - id: duty/koseki\r\n    name: 戸籍\r\n'],
  ])('may hold %s', (_what, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('knows the place of each value', () => {
    const { document } = parseSeedFile(
      'duties.yaml',
      'duties:\n  - id: duty/koseki\n    name: 戸籍\n    aliases: [除籍, 改製原戸籍]\n',
    );
    const at = (...where: (string | number)[]) => document?.problem(where, 'x');
    expect(at('duties', 0, 'name')).toEqual({
      file: 'duties.yaml',
      line: 3,
      column: 11,
      message: 'x',
    });
    expect(at('duties', 0, 'aliases', 1)).toMatchObject({ line: 4, column: 19 });
    // What is not there is told at the nearest thing that is.
    expect(at('duties', 0, 'category')).toMatchObject({ line: 2, column: 5 });
    expect(at('cities', 3)).toMatchObject({ line: 1, column: 1 });
  });
});

describe('a file that is no YAML is refused:', () => {
  it.each([
    [
      'a quote that does not end',
      'duties:\n  - id: duty/koseki\n    name: "戸籍\n',
      ['duties.yaml:4:1: Missing closing "quote'],
    ],
    [
      'a colon within words',
      'duties:\n  - id: duty/koseki\n    name: 戸籍: 届出\n',
      ['duties.yaml:3:11: Nested mappings are not allowed in compact mappings'],
    ],
    ['a tab', '\tduties: []', ['duties.yaml:1:1: Tabs are not allowed as indentation']],
    [
      'a key twice',
      'duties:\n  - id: duty/koseki\n    name: 戸籍\n    name: 届出\n',
      ['duties.yaml:4:5: Map keys must be unique'],
    ],
    [
      'a key that is no text',
      'duties:\n  ? [id]\n  : duty/koseki\n',
      ['duties.yaml:2:5: With stringKeys, all keys must be strings'],
    ],
    [
      'two documents',
      'duties: []\n---\nduties: []\n',
      ['duties.yaml:2:1: Source contains multiple documents; please use YAML.parseAllDocuments()'],
    ],
    ['a tag', 'duties: !list\n  - x\n', ['duties.yaml:1:9: Unresolved tag: !list']],
    [
      'several errors, of which the first is told',
      'duties: {\n  - id: [\n',
      ['duties.yaml:2:3: With stringKeys, all keys must be strings'],
    ],
    [
      'a full-width colon',
      'duties:\n  - id: duty/koseki\n    name：戸籍\n',
      [
        'duties.yaml:3:5: Implicit map keys need to be followed by map values (a full-width ： or space?)',
      ],
    ],
    [
      'a full-width space behind a colon',
      'duties:\n  - id: duty/koseki\n    name:　戸籍\n    category: 戸籍\n',
      ['duties.yaml:3:5: Implicit keys need to be on a single line (a full-width ： or space?)'],
    ],
    [
      'ten thousand lists',
      `duties: ${'['.repeat(10_000)}`,
      ['duties.yaml:1: is nested deeper than 50 levels'],
    ],
    [
      'ten thousand lists, ended',
      `duties: []\nsources: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      ['duties.yaml:2: is nested deeper than 50 levels'],
    ],
    [
      'ten thousand dashes',
      '- '.repeat(10_000),
      ['duties.yaml:1: is nested deeper than 50 levels'],
    ],
    [
      'an anchor and its alias',
      'duties:\n  - id: duty/koseki\n    name: &name 戸籍\n    category: *name\n',
      [
        'duties.yaml:3:17: YAML anchors and aliases are not used here: write the value out',
        'duties.yaml:4:15: YAML anchors and aliases are not used here: write the value out',
      ],
    ],
  ])('%s', (_what, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});

describe('a file of another form is refused:', () => {
  it.each([
    ['a list', '- duty/koseki\n', ['duties.yaml:1:1: expected keys with values, found a list']],
    ['a word', 'duties\n', ['duties.yaml:1:1: expected keys with values, found "duties"']],
    [
      'an unknown list',
      'duties: []\ndutys:\n  - id: duty/koseki\n',
      ['duties.yaml:2:1: "dutys" is not known here'],
    ],
    [
      'an unknown key',
      'duties:\n  - id: duty/koseki\n    name: 戸籍\n    nmae: 届出\n',
      ['duties.yaml:4:5: "nmae" is not known here'],
    ],
    ['no name', 'duties:\n  - id: duty/koseki\n', ['duties.yaml:2:5: "name" is missing']],
    [
      'an empty name',
      'duties:\n  - id: duty/koseki\n    name: "　"\n',
      ['duties.yaml:3:11: "name" is empty'],
    ],
    [
      'a control character',
      'duties:\n  - id: duty/koseki\n    name: "戸\\a籍"\n    note: "\\e[31m戸籍"\n',
      [
        'duties.yaml:3:11: "name" holds the control character U+0007',
        'duties.yaml:4:11: "note" holds the control character U+001B',
      ],
    ],
    [
      'a name of two lines',
      'duties:\n  - id: duty/koseki\n    name: |-\n      戸籍\n      届出\n    note: |-\n      一\n      二\n',
      ['duties.yaml:3:11: "name" holds a line break'],
    ],
    [
      'a reading in katakana',
      'duties:\n  - id: duty/koseki\n    name: 戸籍\n    nameKana: コセキ\n',
      ['duties.yaml:4:15: "nameKana": expected the reading in hiragana'],
    ],
    [
      'a full-width colon where keys begin',
      'duties:\n  - id：duty/koseki\n',
      [
        'duties.yaml:2:5: "duties": expected keys with values, found "id：duty/koseki" (a full-width ： or space?)',
      ],
    ],
    [
      'no value',
      'duties:\n  - id: duty/koseki\n    name: 戸籍\n    note:\n',
      ['duties.yaml:4:10: "note": expected text, found nothing'],
    ],
    [
      'a number for a text',
      'duties:\n  - id: duty/koseki\n    name: 12\n',
      ['duties.yaml:3:11: "name": expected text, found 12'],
    ],
    [
      'a text for a list',
      'duties:\n  - id: duty/koseki\n    name: 戸籍\n    aliases: 除籍\n',
      ['duties.yaml:4:14: "aliases": expected a list, found "除籍"'],
    ],
    [
      'an id without its kind',
      'duties:\n  - id: koseki\n    name: 戸籍\n',
      ['duties.yaml:2:9: "id": expected an id such as duty/passport'],
    ],
    [
      'a word that is none of the vocabulary',
      'duties:\n  - id: duty/koseki\n    name: 戸籍\n    nature: ENTRUSTED\n',
      [
        'duties.yaml:4:13: "nature": expected "AUTONOMOUS", "STATUTORY_ENTRUSTED_1", "STATUTORY_ENTRUSTED_2", found "ENTRUSTED"',
      ],
    ],
    [
      'an assignment without evidence',
      'assignments:\n  - duty: duty/koseki\n    organization: org/kumin-ka\n    mode: STATUTORY\n',
      ['duties.yaml:2:5: "evidence" is missing'],
    ],
    [
      'a list of no evidence',
      'assignments:\n  - duty: duty/koseki\n    organization: org/kumin-ka\n    mode: STATUTORY\n    evidence: []\n',
      ['duties.yaml:5:15: "evidence" is empty'],
    ],
    [
      'an empty quote, and no quote',
      'duties:\n  - id: duty/koseki\n    name: 戸籍\n    evidence:\n      - quote: ""\n      - page: 3\n',
      ['duties.yaml:5:16: "quote" is empty', 'duties.yaml:6:9: "quote" is missing'],
    ],
    [
      'a page that is none',
      'duties:\n  - id: duty/koseki\n    name: 戸籍\n    evidence:\n      - quote: 戸籍\n        page: 1.5\n',
      ['duties.yaml:6:15: "page": expected a whole number, found 1.5'],
    ],
    [
      'a day of another form',
      'organizations:\n  - id: org/a\n    type: DIVISION\n    name: 区民課\n    validFrom: 2012年4月1日\n    evidence: [{ quote: 区民課 }]\n',
      ['duties.yaml:5:16: "validFrom": expected a day such as 2015-03-01'],
    ],
    [
      'wards that are neither all nor a list',
      'organizations:\n  - id: org/a\n    type: DIVISION\n    name: 区民課\n    wards: 東区\n    evidence: [{ quote: 区民課 }]\n',
      ['duties.yaml:5:12: "wards": expected "all", found "東区"; or expected a list, found "東区"'],
    ],
    [
      'a basis with an error within it',
      'duties:\n  - id: duty/koseki\n    name: 戸籍\n    bases:\n      - basis/a\n      - role: FUNKTION\n        provison: law/a#Mp-At_1\n        certainty: EXPLICIT\n',
      [
        'duties.yaml:6:15: "role": expected "FUNCTION", "AUTHORITY", "TRANSFER", "DELEGATION", "ORGANIZATION", "ALLOCATION", found "FUNKTION"',
        'duties.yaml:6:9: "evidence" is missing',
        'duties.yaml:7:9: "provison" is not known here',
      ],
    ],
  ])('%s', (_what, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});
