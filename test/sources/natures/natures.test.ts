/** Which work is 法定受託事務, against the words of the laws; expected provisions were read off the rows and clauses. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Statements } from '../../../src/graph/statement.ts';
import { citationStatements } from '../../../src/sources/citations/statements.ts';
import { importLaws } from '../../../src/sources/egov/import.ts';
import { lawStatements } from '../../../src/sources/egov/statements.ts';
import { mergeStatements } from '../../../src/sources/merge.ts';
import { sourcesFolder, sourcesMissing } from '../../support/sources.ts';
import { article, lawXml, paragraph, read } from '../egov/laws.ts';

interface Stated {
  readonly in: string;
  readonly nature: unknown;
  readonly performer: unknown;
  readonly of: readonly string[];
  readonly except: readonly string[];
}

/** The statements of nature in a graph, each with what it is of. */
function natures(graph: Statements): readonly Stated[] {
  const { nodes, edges } = citationStatements(graph);
  return nodes
    .filter(({ kind }) => kind === 'NatureStatement')
    .map(({ id, properties: { nature, performer } }) => {
      const from = (...names: readonly string[]) =>
        edges.filter((edge) => edge.to === id && names.includes(edge.relation)).map((e) => e.from);
      const [statedIn = ''] = from('STATES_NATURE');
      return {
        in: statedIn,
        nature,
        performer,
        of: from('HAS_NATURE', 'INSTRUMENT_HAS_NATURE'),
        except: from('EXCEPTED_FROM_NATURE'),
      };
    });
}

const first = 'STATUTORY_ENTRUSTED_1';
const under = (law: string, ...places: readonly string[]) =>
  places.map((place) => `law/${law}#Mp-At_${place}`);

describe('a clause of a law', () => {
  const law = 'law/430AC0000000001';
  const stated = async (words: string) => {
    const main =
      article('1', paragraph(1, '甲'), paragraph(2, '乙'), paragraph(3, '丙')) +
      article('2', paragraph(1, '丁')) +
      article('3', paragraph(1, words));
    return natures(lawStatements([await read(lawXml({ main }))]));
  };
  const as = '地方自治法（昭和二十二年法律第六十七号）第二条第九項';
  const entrusted = `事務は、${as}第一号に規定する第一号法定受託事務とする。`;

  it('states the nature of work under the provisions that it names', async () => {
    const words = `第一条第一項及び第三項の規定により市町村が処理することとされている事務は、${as}第二号に規定する第二号法定受託事務とする。`;
    expect(await stated(words)).toEqual([
      {
        in: `${law}#Mp-At_3`,
        nature: 'STATUTORY_ENTRUSTED_2',
        performer: '市町村',
        of: [`${law}#Mp-At_1-Pr_1`, `${law}#Mp-At_1-Pr_3`],
        except: [],
      },
    ]);
  });

  it('states it of a whole law less what it leaves out', async () => {
    const words = `この法律（第一条第二項を除く。）の規定により都道府県が処理することとされている${entrusted}`;
    expect(await stated(words)).toMatchObject([{ of: [law], except: [`${law}#Mp-At_1-Pr_2`] }]);
  });

  it.each([
    [
      'an authority deemed superior',
      `前項の場合において、上級行政庁とみなされる行政庁が地方公共団体の機関であるときは、当該機関が第一条第一項の規定により処理することとされる${entrusted}`,
    ],
    [
      'work narrowed',
      `第一条第一項の規定により都道府県が処理することとされている事務（許可に係るものに限る。）は、${as}第一号に規定する第一号法定受託事務とする。`,
    ],
    [
      'provisions narrowed',
      `第一条第一項（許可に係る部分に限る。）の規定により都道府県が処理することとされている${entrusted}`,
    ],
    [
      'items that follow',
      `この法律の規定により都道府県が処理することとされている事務のうち次に掲げるものは、${as}第一号に規定する第一号法定受託事務とする。`,
    ],
    [
      'provisions as applied elsewhere',
      `第一条第一項において準用する第二条の規定により都道府県が処理することとされている${entrusted}`,
    ],
    [
      'exceptions that are not provisions',
      `この法律（政令で定める規定を除く。）の規定により都道府県が処理することとされている${entrusted}`,
    ],
    [
      'a provision that is not there',
      `第九条の規定により都道府県が処理することとされている${entrusted}`,
    ],
    [
      'two numbers that disagree',
      `第一条第一項の規定により都道府県が処理することとされている事務は、${as}第一号に規定する第二号法定受託事務とする。`,
    ],
  ])('states nothing by %s', async (_, words) => {
    expect(await stated(words)).toEqual([]);
  });
});

describe.skipIf(sourcesMissing('the nature of work'))(
  '地方自治法別表第一 and the laws themselves',
  () => {
    const autonomy = '322AC0000000067';
    const [passport, family, residents, insurance, election, assistance] = [
      '326AC0000000267',
      '322AC0000000224',
      '342AC0000000081',
      '322AC0000000185',
      '325AC1000000100',
      '325AC0000000144',
    ] as const;
    let found: readonly Stated[];
    beforeAll(async () => {
      const only = [autonomy, passport, family, residents, insurance, election, assistance];
      const laws: Statements[] = [];
      const downloads = [path.join(sourcesFolder, 'egov/egov-acts-2026-03.zip')];
      for await (const imported of importLaws(downloads, { only })) {
        if ('problem' in imported) throw new Error(imported.problem.message);
        laws.push(lawStatements(imported.revisions));
      }
      expect(laws).toHaveLength(only.length);
      found = natures(mergeStatements(laws));
    }, 60_000);
    const of = (law: string) =>
      found.filter((one) => one.of.some((id) => id.split('#')[0] === `law/${law}`));
    const inRow = (one: Stated) => one.in.startsWith(`law/${autonomy}#AppdxTable_1-`);

    it('name the provisions of 旅券法 in the row and in 第21条の3', () => {
      const provisions = under(
        passport,
        ...['3-Pr_1', '3-Pr_2', '3-Pr_3', '3-Pr_5', '3-Pr_6', '8-Pr_1', '8-Pr_3', '9-Pr_1'],
        ...['9-Pr_3', '10-Pr_4', '17-Pr_1', '17-Pr_2', '17-Pr_3', '19-Pr_5', '19-Pr_6'],
      );
      const stated = of(passport);
      expect(stated.filter(inRow)).toHaveLength(1);
      expect(stated.filter((one) => one.in === `law/${passport}#Mp-At_21_3`)).toHaveLength(1);
      expect(stated).toHaveLength(2);
      for (const one of stated) {
        expect(one).toMatchObject({
          nature: first,
          performer: '都道府県',
          of: provisions,
          except: [],
        });
      }
    });

    it.each([
      ['戸籍法', family, '1-Pr_1', '1-Pr_2', '市町村長'],
      ['住民基本台帳法', residents, '19_3', '41_2', '市町村'],
    ])('name one provision of %s', (_, law, place, clause, performer) => {
      expect(of(law)).toEqual([
        expect.objectContaining({ nature: first, performer: '市町村', of: under(law, place) }),
        {
          in: `law/${law}#Mp-At_${clause}`,
          nature: first,
          performer,
          of: under(law, place),
          except: [],
        },
      ]);
    });

    it('name 農業保険法 as a whole less two paragraphs', () => {
      const stated = of(insurance);
      expect(stated.map(inRow)).toEqual([true, false]);
      for (const one of stated) {
        expect(one).toMatchObject({
          nature: first,
          performer: '都道府県',
          of: [`law/${insurance}`],
          except: under(insurance, '171-Pr_1', '222-Pr_2'),
        });
      }
    });

    it('name only kinds of work under 公職選挙法, so nothing is stated', () => {
      expect(of(election)).toEqual([]);
    });

    it('say nothing of 地方自治法 by the rows of laws that are not at hand', () => {
      // この法律 in such a row is not the law that has the table.
      const rows = of(autonomy).filter(inRow);
      expect(rows).toEqual([]);
    });

    it('name provisions of 生活保護法 by whose work it is', () => {
      const rows = of(assistance).filter(inRow);
      expect(rows.map(({ performer }) => performer)).toEqual([
        '都道府県、市及び福祉事務所を設置する町村',
        '福祉事務所を設置しない町村',
      ]);
      expect(rows[1]?.of).toEqual(under(assistance, '19-Pr_6', '19-Pr_7', '24-Pr_10', '25-Pr_3'));
      expect(rows[0]?.of).toEqual(expect.arrayContaining(under(assistance, '24-Pr_8', '34_2')));
      expect(rows[0]?.except).toEqual(under(assistance, '30-Pr_2', '33-Pr_3'));
      for (const left of rows[0]?.except ?? []) expect(rows[0]?.of).not.toContain(left);
    });
  },
);
