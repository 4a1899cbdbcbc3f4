/** Citations as statements of a graph: 地方自治法第252条の20, of which 第6項 cites 第4条第2項 and others. */
import { describe, expect, it } from 'vitest';
import type { NodeStatement, Statements } from '../../../src/graph/statement.ts';
import { citationStatements } from '../../../src/sources/citations/statements.ts';

const law = 'law/322AC0000000067';

const provision = (anchor: string, text?: string): NodeStatement => ({
  id: `${law}#${anchor}`,
  kind: 'Provision',
  properties: {
    anchor,
    position: `${law}#${anchor}`,
    ...(text === undefined ? {} : { text }),
  },
});

const graphOf = (...provisions: readonly NodeStatement[]): Statements => ({
  nodes: [{ id: law, kind: 'Law', properties: { title: '地方自治法' } }, ...provisions],
  edges: [],
});

const article = 'Mp-At_252_20';

/** The citation with its edges, as lines that a person reads. */
function lines({ nodes, edges }: Statements): readonly string[] {
  const citations = nodes.filter(({ kind }) => kind === 'Citation');
  return citations.map(({ id, properties: { text, citationKind, start, unresolved } }) => {
    const ends = edges
      .filter(({ from }) => from === id)
      .map(({ relation, to }) => `${relation} ${to}`);
    return [start, text, citationKind, unresolved, ...ends]
      .filter((x) => x !== undefined)
      .join(' ');
  });
}

describe('the citations of a graph', () => {
  it('lead from the words to what they name', () => {
    const citing = provision(
      `${article}-Pr_10`,
      '第七項の規定に基づき、区に区地域協議会を置く指定都市は、第二百二条の四第一項の規定にかかわらず、その一部の区の区域に地域自治区を設けることができる。',
    );
    const found = citationStatements(
      graphOf(provision('Mp-At_202_4-Pr_1'), provision(`${article}-Pr_7`), citing),
    );
    expect(lines(found)).toEqual([
      `0 第七項 CITES REFERS_TO ${law}#${article}-Pr_7 REFERS_TO_INSTRUMENT ${law}`,
      `28 第二百二条の四第一項 CITES REFERS_TO ${law}#Mp-At_202_4-Pr_1 REFERS_TO_INSTRUMENT ${law}`,
    ]);
    expect(found.edges.filter(({ relation }) => relation === 'CITES')).toEqual(
      found.nodes.map(({ id }) => ({ relation: 'CITES', from: citing.id, to: id })),
    );
  });

  it('are one for each provision of a range, over the same words', () => {
    const citing = provision(
      `${article}-Pr_8`,
      '第二百二条の六から第二百二条の九までの規定は、区地域協議会に準用する。',
    );
    const articles = [6, 7, 8, 9].map((number) => `Mp-At_202_${number}`);
    const found = citationStatements(
      graphOf(...articles.map((anchor) => provision(anchor)), citing),
    );
    expect(lines(found)).toEqual(
      articles.map(
        (anchor) =>
          `0 第二百二条の六から第二百二条の九まで APPLIES_MUTATIS_MUTANDIS REFERS_TO ${law}#${anchor} REFERS_TO_INSTRUMENT ${law}`,
      ),
    );
  });

  it('say of a range in a law at hand in part only that it was not collected, unlike in a whole one', () => {
    const citing = provision(`${article}-Pr_8`, '第二百二条の六から第二百二条の九まで');
    const graph = graphOf(provision('Mp-At_202_6'), citing);
    const led = (isWhole: boolean) => lines(citationStatements(graph, { isWhole: () => isWhole }));
    const words = '0 第二百二条の六から第二百二条の九まで CITES';
    expect(led(false)).toEqual([`${words} NOT_COLLECTED REFERS_TO_INSTRUMENT ${law}`]);
    expect(led(true)).toEqual([
      `${words} REFERS_TO ${law}#Mp-At_202_6 REFERS_TO_INSTRUMENT ${law}`,
    ]);
  });

  it('say of a law at hand in part only that the provision was not collected', () => {
    const citing = provision(`${article}-Pr_6`, '第四条第二項の規定による。');
    const graph = graphOf(citing);
    const reasons = (isWhole: boolean) =>
      citationStatements(graph, { isWhole: () => isWhole }).nodes.map(
        ({ properties }) => properties['unresolved'],
      );
    expect(reasons(true)).toEqual(['NO_SUCH_PROVISION']);
    expect(reasons(false)).toEqual(['NOT_COLLECTED']);
  });

  it('name the first paragraph of an article that has one, which the graph has as the article', () => {
    const item = provision('Mp-At_2-Pr_1-It_1', '前条第一項の規定による。');
    const found = citationStatements(
      graphOf(provision('Mp-At_1'), provision('Mp-At_1-Pr_1-It_1'), provision('Mp-At_2'), item),
    );
    expect(lines(found)).toEqual([
      `0 前条第一項 CITES REFERS_TO ${law}#Mp-At_1 REFERS_TO_INSTRUMENT ${law}`,
    ]);
  });

  it('say what an order is made under, and that its 法 is the Act named there', () => {
    // 住民基本台帳法施行令 (342CO0000000292), its enacting clause as it stands, and words after those of article 31.
    const order = 'law/342CO0000000292';
    const act = 'law/342AC0000000081';
    const of = (anchor: string, text: string): NodeStatement => ({
      id: `${order}#${anchor}`,
      kind: 'Provision',
      properties: { anchor, text, position: anchor },
    });
    const found = citationStatements({
      nodes: [
        {
          id: act,
          kind: 'Law',
          properties: { title: '住民基本台帳法', number: '昭和四十二年法律第八十一号' },
        },
        {
          id: `${act}#Mp-At_38-Pr_1`,
          kind: 'Provision',
          properties: { anchor: 'Mp-At_38-Pr_1', position: 'a' },
        },
        { id: order, kind: 'CabinetOrder', properties: { title: '住民基本台帳法施行令' } },
        of(
          'EnactStatement',
          '内閣は、住民基本台帳法（昭和四十二年法律第八十一号）の規定に基づき、この政令を制定する。',
        ),
        of('Mp-At_31', '法第三十八条第一項の規定による。'),
      ],
      edges: [],
    });
    expect(lines(found)).toEqual([
      `4 住民基本台帳法（昭和四十二年法律第八十一号） BASED_ON REFERS_TO_INSTRUMENT ${act}`,
      `34 この政令 CITES REFERS_TO_INSTRUMENT ${order}`,
      `0 法第三十八条第一項 CITES REFERS_TO ${act}#Mp-At_38-Pr_1 REFERS_TO_INSTRUMENT ${act}`,
    ]);
  });

  it('in the row of a table are of the law in its first cell', () => {
    // Rows of 地方自治法別表第一 as they stand; its 備考 takes the words of the lower column as the law in the upper has them.
    const registers = 'law/322AC0000000224';
    const insurance = 'law/322AC0000000185';
    const other = (id: string, title: string, number: string, ...anchors: string[]) => [
      { id, kind: 'Law', properties: { title, number } } as const,
      ...anchors.map(
        (anchor): NodeStatement => ({
          id: `${id}#${anchor}`,
          kind: 'Provision',
          properties: { anchor, position: anchor },
        }),
      ),
    ];
    const found = citationStatements(
      graphOf(
        provision('Mp-At_1'),
        provision('Mp-At_171-Pr_1'),
        ...other(registers, '戸籍法', '昭和二十二年法律第二百二十四号', 'Mp-At_1-Pr_1'),
        ...other(
          insurance,
          '農業保険法',
          '昭和二十二年法律第百八十五号',
          'Mp-At_171-Pr_1',
          'Mp-At_222-Pr_2',
        ),
        provision(
          'AppdxTable_1-NamedRow_66633650',
          '農業保険法（昭和二十二年法律第百八十五号）\tこの法律（第百七十一条第一項及び第二百二十二条第二項を除く。）の規定により都道府県が処理することとされている事務',
        ),
        provision(
          'AppdxTable_1-NamedRow_cd7e6952',
          '戸籍法（昭和二十二年法律第二百二十四号）\t第一条第一項の規定により市町村が処理することとされている事務',
        ),
      ),
    );
    expect(lines(found).map((line) => line.replace(/ REFERS_TO_INSTRUMENT .*/, ''))).toEqual([
      '0 農業保険法（昭和二十二年法律第百八十五号） CITES',
      '22 この法律 CITES',
      `27 第百七十一条第一項 CITES REFERS_TO ${insurance}#Mp-At_171-Pr_1`,
      `38 第二百二十二条第二項 CITES REFERS_TO ${insurance}#Mp-At_222-Pr_2`,
      '0 戸籍法（昭和二十二年法律第二百二十四号） CITES',
      `21 第一条第一項 CITES REFERS_TO ${registers}#Mp-At_1-Pr_1`,
    ]);
  });
});
