/** Whatever structure a text is written from, in whatever spelling, it is read back as that. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gojuon, iroha } from '../../../src/graph/enumerators.ts';
import { toChineseNumeral } from '../../../src/graph/numerals.ts';
import { readText } from '../../../src/sources/text/index.ts';

interface Item {
  readonly words: string;
  readonly below: readonly Item[];
}

interface Paragraph {
  readonly words: string;
  readonly items: readonly Item[];
}

interface Article {
  readonly caption: string;
  /** How many branches follow it: 第3条の2, 第3条の3. */
  readonly branches: number;
  readonly paragraphs: readonly Paragraph[];
}

interface Text {
  readonly articles: readonly Article[];
  readonly supplements: readonly (readonly string[])[];
}

/** How it is written. */
interface Spelling {
  readonly wide: boolean;
  readonly chinese: boolean;
  readonly iroha: boolean;
  readonly gap: string;
  readonly indent: string;
  readonly lineEnd: string;
}

const words = fc
  .array(
    fc.constantFrom(
      '市長は',
      '印鑑',
      '登録を',
      '第3条の規定により',
      '別表',
      '(1)に',
      'ア',
      '2人',
      '附則',
      '、',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `この${parts.join('')}とする。`);

const item: fc.Arbitrary<Item> = fc.record({
  words,
  below: fc.array(
    fc.record({
      words,
      below: fc.array(fc.record({ words, below: fc.constant([]) }), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});

const text: fc.Arbitrary<Text> = fc.record({
  articles: fc.array(
    fc.record({
      caption: fc.constantFrom('', '目的', '登録の申請'),
      branches: fc.nat({ max: 2 }),
      paragraphs: fc.array(fc.record({ words, items: fc.array(item, { maxLength: 12 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  supplements: fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
});

const spelling: fc.Arbitrary<Spelling> = fc.record({
  wide: fc.boolean(),
  chinese: fc.boolean(),
  iroha: fc.boolean(),
  gap: fc.constantFrom('　', ' ', '\t'),
  indent: fc.constantFrom('', '　', '  ', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\n\n', '\n　\n'),
});

const widened = (digits: string): string =>
  digits.replace(/[0-9()]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** Lines of a text in one spelling. */
function write({ articles, supplements }: Text, how: Spelling): string {
  const { gap, indent, wide } = how;
  const digits = (plain: string) => (wide ? widened(plain) : plain);
  const counted = (n: number) => (how.chinese ? toChineseNumeral(n) : digits(String(n)));
  const letters = how.iroha ? iroha : gojuon;
  const labels: readonly ((n: number) => string)[] = [
    (n) => (how.iroha ? toChineseNumeral(n) : digits(`(${n})`)),
    (n) => letters[n - 1] ?? '',
    (n) => (how.iroha ? digits(`(${n})`) : `(${letters[n - 1] ?? ''})`),
  ];
  const lines = ['○例示市印鑑条例', digits('令和2年3月31日'), digits('条例第5号')];
  const writeItems = (items: readonly Item[], depth: number) => {
    for (const [i, { words, below }] of items.entries()) {
      lines.push(`${indent}${labels[depth]?.(i + 1)}${gap}${words}`);
      writeItems(below, depth + 1);
    }
  };
  for (const [i, { caption, branches, paragraphs }] of articles.entries()) {
    for (let branch = 0; branch <= branches; branch++) {
      const number = `第${counted(i + 1)}条${branch === 0 ? '' : `の${counted(branch + 1)}`}`;
      if (caption !== '') lines.push(wide ? `（${caption}）` : `(${caption})`);
      for (const [j, { words, items }] of paragraphs.entries()) {
        lines.push(`${j === 0 ? number : digits(String(j + 1))}${gap}${words}`);
        writeItems(items, 0);
      }
    }
  }
  for (const [i, paragraphs] of supplements.entries()) {
    const amended = i === 0 ? '' : digits(`(令和${i + 2}年4月1日条例第${i}号)`);
    lines.push(`${indent}附${wide ? '　' : ''}則${amended}`);
    for (const [j, words] of paragraphs.entries()) {
      lines.push(paragraphs.length === 1 ? words : `${digits(String(j + 1))}${gap}${words}`);
    }
  }
  return lines.join(how.lineEnd);
}

/** Anchor, citation, caption and words of every provision. */
function provisionsOf({ articles, supplements }: Text, how: Spelling): readonly string[] {
  const provisions: string[] = [];
  const letters = how.iroha ? iroha : gojuon;
  const addItems = (items: readonly Item[], depth: number, anchor: string, number: string) => {
    for (const [i, { words, below }] of items.entries()) {
      const step = depth === 0 ? 'It' : `Si${depth}`;
      const here = `${anchor}-${step}_${i + 1}`;
      const letter = letters[i] ?? '';
      const cited = [`第${i + 1}号`, letter, how.iroha ? `(${i + 1})` : `(${letter})`][depth];
      provisions.push([here, number + cited, '', words].join('|'));
      addItems(below, depth + 1, here, number + cited);
    }
  };
  for (const [i, { caption, branches, paragraphs }] of articles.entries()) {
    for (let branch = 0; branch <= branches; branch++) {
      const anchor = `Mp-At_${i + 1}${branch === 0 ? '' : `_${branch + 1}`}`;
      const number = `第${i + 1}条${branch === 0 ? '' : `の${branch + 1}`}`;
      const [only, ...more] = paragraphs;
      const isOne = more.length === 0;
      provisions.push([anchor, number, caption, isOne ? only?.words : ''].join('|'));
      for (const [j, { words, items }] of paragraphs.entries()) {
        const cited = isOne ? number : `${number}第${j + 1}項`;
        if (!isOne) provisions.push([`${anchor}-Pr_${j + 1}`, cited, '', words].join('|'));
        addItems(items, 0, `${anchor}-Pr_${j + 1}`, cited);
      }
    }
  }
  for (const [i, paragraphs] of supplements.entries()) {
    const anchor = i === 0 ? 'Sp' : `Sp_${2020 + i}0401_${i}`;
    const number = i === 0 ? '附則' : `附則（令和${i + 2}年条例第${i}号）`;
    const caption = i === 0 ? '' : `令和${i + 2}年4月1日条例第${i}号`;
    const isOne = paragraphs.length === 1;
    provisions.push([anchor, number, caption, isOne ? paragraphs[0] : ''].join('|'));
    if (isOne) continue;
    for (const [j, words] of paragraphs.entries()) {
      provisions.push([`${anchor}-Pr_${j + 1}`, `${number}第${j + 1}項`, '', words].join('|'));
    }
  }
  return provisions;
}

const withoutBrackets = (caption: string) => caption.normalize('NFKC').replace(/^\((.*)\)$/, '$1');

describe('a text', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(text, spelling, (given, how) => {
        const read = readText({
          file: 'inkan.txt',
          name: 'inkan',
          text: write(given, how),
          sha256: '0'.repeat(64),
          manifest: {
            city: { code: '990001', name: '例示市', prefecture: '例示県' },
            source: { title: '例示市例規集', publisher: '例示市' },
          },
          details: {},
        });
        if (!('id' in read)) throw new Error(JSON.stringify(read));
        expect(read.title).toBe('例示市印鑑条例');
        expect(read.number).toBe('令和2年例示市条例第5号');
        const told = read.provisions.map(({ anchor, number, caption, text: words }) =>
          [anchor, number, withoutBrackets(caption), words].join('|'),
        );
        expect(told).toEqual(provisionsOf(given, how));
      }),
      { numRuns: 300 },
    );
  });
});
