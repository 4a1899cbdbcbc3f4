/** HTML as a tree of bounded depth, and the words in it. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** Pages go some twenty levels deep. Deeper, each element costs the parser as much as the depth. */
const deepest = 200;

export class TooDeep extends Error {
  constructor() {
    super(`nests its elements more than ${deepest} deep`);
  }
}

/**
 * The root element. Browsers' rules of mending apply, so that any text is HTML.
 * @throws TooDeep
 */
export function parseHtml(html: string): Element | undefined {
  let depth = 0;
  const document = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        if (depth > deepest) throw new TooDeep();
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
  return document.childNodes.find(isElement);
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The elements below one that fit, from the top down; none within another that fits. */
export function elementsIn(
  element: Element,
  fits: (element: Element) => boolean,
): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    if (!isElement(node)) return;
    if (fits(node)) found.push(node);
    else node.childNodes.forEach(visit);
  };
  element.childNodes.forEach(visit);
  return found;
}

/** Never words of the text: how a word is read, and what is there for machines. */
const silent: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'iframe', 'object'],
  ...['rt', 'rp', 'select', 'textarea', 'button', 'svg'],
]);

/** The words of a node, without those of an element that is left out. */
export function wordsOf(node: Node, without?: Element): string {
  if (node === without) return '';
  if (node.nodeName === '#text' && 'value' in node) return withoutLayout(node.value);
  if (!isElement(node) || silent.has(node.tagName)) return '';
  if (node.tagName === 'br') return '\n';
  return node.childNodes.map((child) => wordsOf(child, without)).join('');
}

/** The words of an element line by line: paragraphs and the like stand on lines of their own. */
export function linesOf(element: Element): readonly string[] {
  const lines = [''];
  const visit = (node: Node) => {
    if (isElement(node) && isBlock(node)) {
      lines.push('');
      node.childNodes.forEach(visit);
      lines.push('');
    } else lines.push((lines.pop() ?? '') + wordsOf(node));
  };
  element.childNodes.forEach(visit);
  return lines
    .flatMap((words) => words.split('\n'))
    .map((words) => words.trim())
    .filter(Boolean);
}

export const isBlock = ({ tagName }: Element): boolean =>
  /^(?:p|div|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd)$/.test(tagName);

/** Line breaks and indents of the file are none of the text; a no-break space is a space. */
const withoutLayout = (text: string): string =>
  text.replace(/[ \t]*[\r\n][ \t\r\n]*/g, '').replaceAll('\u00a0', ' ');
