/** Laws in e-Gov's XML as the tests and measurements of citations read them: provisions and their words. */
import { SaxesParser } from 'saxes';
import { type Anchor, parseAnchor, stringifyAnchor } from '../../src/graph/anchor.ts';
import { foldNumerals, parseNumeral } from '../../src/graph/numerals.ts';

export interface Law {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly abbreviations: readonly string[];
  /** 制定文, joined; empty where there is none. */
  readonly enactingClause: string;
  readonly provisions: readonly { readonly anchor: Anchor; readonly text: string }[];
}

/** Elements that an anchor names, by the name of its segment. */
const segments: Readonly<Record<string, string>> = {
  MainProvision: 'Mp',
  SupplProvision: 'Sp',
  AppdxTable: 'AppdxTable',
  SupplProvisionAppdxTable: 'AppdxTable',
  Article: 'At',
  Paragraph: 'Pr',
  Item: 'It',
  Subitem1: 'Si1',
  Subitem2: 'Si2',
  Subitem3: 'Si3',
};

/** Elements whose words are a provision's own. */
const own = new Set([
  'ParagraphSentence',
  'ItemSentence',
  'Subitem1Sentence',
  'Subitem2Sentence',
  'Subitem3Sentence',
  'RelatedArticleNum',
]);

/** What stands inside a provision but is not addressed by an anchor of ours. */
const skipped = new Set([
  'TOC',
  'Rt',
  'TableStruct',
  'AppdxStyle',
  'AppdxNote',
  'Appdx',
  'AppdxFig',
  'AppdxFormat',
  'Subitem4',
  'AmendProvision',
  'NewProvision',
]);

/** Reads a law. @throws Error where it is not well-formed XML */
export function readLaw(id: string, xml: string): Law {
  const provisions = new Map<Anchor, string>();
  const path: (string | null)[] = [];
  let [title, number, enactingClause, abbreviations] = ['', '', '', ''];
  let [skip, inOwn, columns] = [0, 0, 0];
  let element = '';
  const elements: string[] = [];

  const here = (): Anchor | undefined => {
    if (path.includes(null)) return undefined;
    // What stands in a run of articles (第三十二条から第五百条まで　削除) is its text.
    const run = path.findIndex((segment) => segment?.includes(':'));
    const parsed = parseAnchor((run < 0 ? path : path.slice(0, run + 1)).join('-'));
    return parsed === null ? undefined : stringifyAnchor(parsed);
  };
  const add = (text: string) => {
    const anchor = here();
    if (anchor !== undefined) provisions.set(anchor, (provisions.get(anchor) ?? '') + text);
  };

  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    elements.push(name);
    element = name;
    if (skipped.has(name)) skip += 1;
    if (name === 'LawTitle') abbreviations = attributes['Abbrev'] ?? '';
    if (own.has(name)) [inOwn, columns] = [inOwn + 1, 0];
    if (name === 'Column' && inOwn > 0 && skip === 0) {
      if (columns > 0) add('　');
      columns += 1;
    }
    const segment = segmentOf(name, attributes);
    if (segment === undefined || skip > 0) return;
    path.push(segment);
    if (segment !== null && !/^[MS]p/.test(segment)) add('');
  });
  parser.on('closetag', ({ name }) => {
    elements.pop();
    element = elements.at(-1) ?? '';
    if (own.has(name)) inOwn -= 1;
    if (name in segments && skip === 0) path.pop();
    if (skipped.has(name)) skip -= 1;
  });
  parser.on('text', (text) => {
    if (skip > 0) return;
    const words = text.replace(/[\s\u3000]*\n[\s\u3000]*/gu, '').replace(/^ +| +$/g, '');
    if (elements.includes('EnactStatement')) enactingClause += words;
    else if (element === 'LawTitle' || elements.at(-2) === 'LawTitle') title += words;
    else if (element === 'LawNum') number += words;
    else if (element === 'AppdxTableTitle') {
      path[path.length - 1] = tableSegment(words);
      add(words.replace(/^別表[^（]*/, ''));
    } else if (inOwn > 0) add(words);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return {
    id: `law/${id}`,
    title,
    number,
    abbreviations: abbreviations.split(/[,、，]/).filter(Boolean),
    enactingClause,
    provisions: [...provisions].map(([anchor, text]) => ({ anchor, text })),
  };
}

/** The segment of an anchor that an element stands for; null where its text tells, undefined where it has none. */
export function segmentOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
): string | null | undefined {
  const kind = segments[name];
  if (kind === undefined) return undefined;
  if (kind === 'Mp') return kind;
  if (name === 'SupplProvision') {
    const amending = attributes['AmendLawNum'];
    return amending === undefined || amending === '' ? 'Sp' : `Sp_${amendingLawId(amending)}`;
  }
  // A table's number stands in its title alone.
  return kind === 'AppdxTable' ? null : `${kind}_${attributes['Num'] ?? '1'}`;
}

function tableSegment(title: string): string {
  const number = /^別表第([^のノ（　号]+)号?((?:[のノ][一二三四五六七八九十0-9０-９]+)*)/.exec(
    title,
  );
  const parts = [number?.[1] ?? '', ...(number?.[2] ?? '').split(/[のノ]/).slice(1)];
  const read = parts.map(parseNumeral);
  return read.includes(null) ? 'AppdxTable' : ['AppdxTable', ...read].join('_');
}

const eras: Readonly<Record<string, string>> = {
  明治: '1',
  大正: '2',
  昭和: '3',
  平成: '4',
  令和: '5',
};
const sorts: Readonly<Record<string, string>> = { 法律: 'AC', 政令: 'CO', 勅令: 'IO' };

/**
 * An id in the form of e-Gov's from 平成六年六月二九日法律第四九号. Of Acts the house stays unknown; what no
 * register numbers by era (省令, 人事院規則) is told apart by all its figures.
 */
function amendingLawId(number: string): string {
  const folded = foldNumerals(number.replaceAll('元年', '一年'));
  const figures = [...folded.matchAll(/\d+/g)].map(([figure]) => figure);
  const [, era = '', sort = ''] = /^(..)\d+年.*?([^\d月日第]+)第?\d+号/.exec(folded) ?? [];
  const [year = '0', serial = '0'] = [figures[0], figures.at(-1)];
  const start = `${eras[era || folded.slice(0, 2)] ?? ''}${year.padStart(2, '0')}`;
  const code = sorts[sort];
  return code === undefined
    ? `${start}M${figures.slice(1).join('0')}`
    : `${start}${code}${serial.padStart(10, '0')}`;
}
