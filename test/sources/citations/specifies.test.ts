/** What an Act leaves to orders and an order sets, in sentences shaped like those of orders as of 2020-11. */
import { describe, expect, it } from 'vitest';
import type { InstrumentKind } from '../../../src/graph/model.ts';
import { citationStatements } from '../../../src/sources/citations/statements.ts';

const act = 'law/322AC0000000067';
const order = 'law/322CO0000000016';

/** The kinds of the references in an article of an order made under 地方自治法, which it calls 法. */
function kindsIn(kind: InstrumentKind, text: string): readonly unknown[] {
  const provision = (id: string, anchor: string, words: string) => ({
    id: `${id}#${anchor}`,
    kind: 'Provision' as const,
    properties: { anchor, position: `${id}#${anchor}`, text: words },
  });
  const { nodes } = citationStatements({
    nodes: [
      { id: act, kind: 'Law', properties: { title: '地方自治法' } },
      { id: order, kind, properties: { title: '試験令' } },
      provision(order, 'Mp-At_1', '地方自治法（以下「法」という。）をいう。'),
      provision(order, 'Mp-At_2', text),
    ],
    edges: [],
  });
  return nodes
    .filter(({ id }) => id.includes('Mp-At_2/'))
    .map(({ properties: { citationKind } }) => citationKind);
}

describe('an order', () => {
  it.each<[InstrumentKind, string, readonly string[]]>([
    [
      'CabinetOrder',
      '法第三十三条第一項本文の政令で定める行為は、次に掲げる行為とする。',
      ['SPECIFIES'],
    ],
    [
      'CabinetOrder',
      '法第十五条第二項第八号ロの政令で定めるものは、次のとおりとする。',
      ['SPECIFIES'],
    ],
    [
      'MinisterialOrdinance',
      '法第九条第二号（法第五十四条第一項において準用する場合を含む。）に規定する内閣府令で定める率は、百分の一とする。',
      ['SPECIFIES', 'CITES'],
    ],
    [
      'MinisterialOrdinance',
      '法第十四条第四項ただし書、第二十七条の三第四項ただし書及び第三十条第五項ただし書の国土交通省令・内閣府令で定める場合は、次の各号のいずれかに該当する場合とする。',
      ['SPECIFIES', 'SPECIFIES', 'SPECIFIES'],
    ],
  ])('of kind %s sets what the Act leaves to it: %s', (kind, text, kinds) => {
    expect(kindsIn(kind, text).slice(0, kinds.length)).toEqual(kinds);
  });

  it.each<[InstrumentKind, string]>([
    // A ministerial ordinance speaks of what the Cabinet Order sets.
    ['MinisterialOrdinance', '法第三十三条第一項の政令で定める行為は、次に掲げる行為とする。'],
    // An Act sets nothing of the kind.
    ['Law', '法第三十三条第一項の政令で定める行為は、次に掲げる行為とする。'],
    // Not what the sentence is about.
    ['CabinetOrder', '市長は、法第三条の政令で定める者に対し、通知する。'],
    ['CabinetOrder', '法第三条の政令で定める者又は市長に対し、通知する。'],
  ])('of kind %s only cites: %s', (kind, text) => {
    expect(kindsIn(kind, text)[0]).toBe('CITES');
  });
});
