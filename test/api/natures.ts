/** Which work is 法定受託事務: 旅券法第21条の3 names paragraphs, 農業保険法第225条 its law less two paragraphs. */
import { describe, expect, test } from 'vitest';
import type { EdgeStatement, NodeStatement, Statements } from '../../src/graph/statement.ts';
import { type Open, useClient } from '../support/client.ts';

const passport = 'law/326AC0000000267';
const insurance = 'law/322AC0000000185';
const listed =
  '第三条第一項から第三項まで、…の規定により都道府県が処理することとされている事務は、…第一号法定受託事務とする。';
const whole =
  'この法律（第百七十一条第一項及び第二百二十二条第二項を除く。）の規定により都道府県が処理することとされている事務は、…第一号法定受託事務とする。';

const provision = (law: string, anchor: string, citation: string, text: string): NodeStatement => ({
  id: `${law}#${anchor}`,
  kind: 'Provision',
  properties: {
    provisionKind: anchor.includes('-Pr_') ? 'PARAGRAPH' : 'ARTICLE',
    anchor,
    number: citation.replace(/^.*法(?=第)/, ''),
    citation,
    text,
    position: anchor,
  },
});
const nature = (id: string, text: string): NodeStatement => ({
  id,
  kind: 'NatureStatement',
  properties: {
    nature: 'STATUTORY_ENTRUSTED_1',
    performer: '都道府県',
    text,
    start: 0,
    end: text.length,
  },
});

const places = {
  third: `${passport}#Mp-At_3-Pr_1`,
  fourth: `${passport}#Mp-At_3-Pr_4`,
  clause: `${passport}#Mp-At_21_3`,
  left: `${insurance}#Mp-At_171-Pr_1`,
  wholeClause: `${insurance}#Mp-At_225`,
} as const;
const ofParts = `nature/${places.clause}/0`;
const ofWhole = `nature/${places.wholeClause}/0`;

const statements: Statements = {
  nodes: [
    { id: passport, kind: 'Law', properties: { title: '旅券法' } },
    { id: insurance, kind: 'Law', properties: { title: '農業保険法' } },
    provision(passport, 'Mp-At_3-Pr_1', '旅券法第3条第1項', '甲'),
    provision(passport, 'Mp-At_3-Pr_4', '旅券法第3条第4項', '乙'),
    provision(passport, 'Mp-At_21_3', '旅券法第21条の3', listed),
    provision(insurance, 'Mp-At_171-Pr_1', '農業保険法第171条第1項', '丙'),
    provision(insurance, 'Mp-At_225', '農業保険法第225条', whole),
    nature(ofParts, listed),
    nature(ofWhole, whole),
  ],
  edges: [
    ...Object.values(places).map(
      (from): EdgeStatement => ({ relation: 'PART_OF', from, to: from.split('#')[0] ?? '' }),
    ),
    { relation: 'STATES_NATURE', from: places.clause, to: ofParts },
    { relation: 'HAS_NATURE', from: places.third, to: ofParts },
    { relation: 'STATES_NATURE', from: places.wholeClause, to: ofWhole },
    { relation: 'INSTRUMENT_HAS_NATURE', from: insurance, to: ofWhole },
    { relation: 'EXCEPTED_FROM_NATURE', from: places.left, to: ofWhole },
  ],
};

export function describeNatures(open: Open): void {
  describe('the nature of work', () => {
    const client = useClient(() => open(statements));

    test('is told of a provision, with whose work it is and what states it', async () => {
      const query = `{ provision(by: { citation: "旅券法第3条第1項" }) {
        natures { nature performer text statedIn { citation } provisions { citation } instrument { title } }
        instrument { natures { nature } } } }`;
      expect(await client().data(query)).toEqual({
        provision: {
          natures: [
            {
              nature: 'STATUTORY_ENTRUSTED_1',
              performer: '都道府県',
              text: listed,
              statedIn: { citation: '旅券法第21条の3' },
              provisions: [{ citation: '旅券法第3条第1項' }],
              instrument: null,
            },
          ],
          instrument: { natures: [] },
        },
      });
    });

    test('is not told of a paragraph that is not named', async () => {
      const query = '{ provision(by: { citation: "旅券法第3条第4項" }) { natures { nature } } }';
      expect(await client().data(query)).toEqual({ provision: { natures: [] } });
    });

    test('of a whole law comes with what is left out, which has none', async () => {
      const query = `{ instrument(by: { title: "農業保険法" }) {
          natures { nature start end instrument { title } exceptions { citation natures { nature } exceptedFrom { performer } } } }
        provision(by: { citation: "農業保険法第225条" }) { statesNatures { id } } }`;
      expect(await client().data(query)).toEqual({
        instrument: {
          natures: [
            {
              nature: 'STATUTORY_ENTRUSTED_1',
              start: 0,
              end: whole.length,
              instrument: { title: '農業保険法' },
              exceptions: [
                {
                  citation: '農業保険法第171条第1項',
                  natures: [],
                  exceptedFrom: [{ performer: '都道府県' }],
                },
              ],
            },
          ],
        },
        provision: { statesNatures: [{ id: ofWhole }] },
      });
    });
  });
}
