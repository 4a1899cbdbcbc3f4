/** A page of the hosting software as lines: what is a caption, what a number, what a table. */
import { japaneseEra, type LocalDate, parseLocalDate } from '../../graph/dates.ts';
import { type Block, blockOfLabel, blockOfLine } from '../municipal/blocks.ts';
import {
  attributeOf,
  type Element,
  elementsIn,
  hasClass,
  isBlock,
  isElement,
  type Node,
  parseHtml,
  wordsOf,
} from './html.ts';
import { readTable } from './tables.ts';

export interface Page {
  readonly blocks: readonly Block[];
  /** The day from which the text reads so. */
  readonly inForceFrom?: LocalDate;
}

/** A file that is no such page, and why. */
export class NoPage extends Error {}

/**
 * The lines of the text itself, without the page's navigation.
 * @throws NoPage, or TooDeep
 */
export function readPage(html: string): Page {
  if (!/<\/html>\s*$/i.test(html.slice(-longestTail))) {
    throw new NoPage('does not end with </html>: it was cut off');
  }
  const root = parseHtml(html);
  const [text] = root === undefined ? [] : elementsIn(root, isText);
  if (root === undefined || text === undefined) {
    throw new NoPage('is no page of a 例規集: it holds no element of class "joubun"');
  }
  const blocks: Block[] = [];
  collect(text, blocks);
  const inForceFrom = dayOfForce(root);
  return { blocks, ...(inForceFrom === null ? {} : { inForceFrom }) };
}

/** What may stand behind the end: white space. */
const longestTail = 1_000;

const isText = (element: Element): boolean =>
  hasClass(element, 'joubun') || attributeOf(element, 'id') === 'primary';

/** (平成28年6月23日施行), above the table of contents. */
function dayOfForce(root: Element): LocalDate | null {
  for (const line of elementsIn(root, (element) => hasClass(element, 'datenumber-area'))) {
    const [, day] = /^\s*[（(](.+?)施行[）)]\s*$/.exec(wordsOf(line)) ?? [];
    const date = day === undefined ? null : japaneseEra(day);
    if (date !== null) return parseLocalDate(date);
  }
  return null;
}

/** The paragraphs and tables of an element; what stands between two of them is a line as well. */
function collect(element: Element, blocks: Block[]): void {
  if (element.tagName === 'table') {
    blocks.push({ kind: 'table', table: readTable(element) });
    return;
  }
  let line: Node[] = [];
  const endLine = () => {
    for (const block of lineOf(line, element)) blocks.push(block);
    line = [];
  };
  for (const node of element.childNodes) {
    if (isElement(node) && holdsBlock(node)) {
      endLine();
      collect(node, blocks);
    } else line.push(node);
  }
  endLine();
}

const holdsBlock = (element: Element): boolean =>
  isBlock(element) || elementsIn(element, isBlock).length > 0;

function lineOf(nodes: readonly Node[], around: Element): readonly Block[] {
  const label = nodes.flatMap((node) => labelsIn(node))[0];
  if (label !== undefined) {
    const words = nodes.map((node) => wordsOf(node, label)).join('');
    const [first = '', ...more] = words.trim().split('\n');
    return [blockOfLabel(wordsOf(label).trim(), first.trim()), ...linesIn(more)];
  }
  const words = nodes
    .map((node) => wordsOf(node))
    .join('')
    .trim();
  if (hasClass(around, 'title') && /^[（(].*[）)]$/s.test(words)) {
    return [{ kind: 'caption', words }];
  }
  return linesIn(words.split('\n'));
}

const isLabel = (element: Element): boolean =>
  element.tagName === 'span' && hasClass(element, 'num');

function labelsIn(node: Node): readonly Element[] {
  if (!isElement(node)) return [];
  return isLabel(node) ? [node] : elementsIn(node, isLabel);
}

const linesIn = (lines: readonly string[]): readonly Block[] =>
  lines.filter((line) => line.trim() !== '').map(blockOfLine);
