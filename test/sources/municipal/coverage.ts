/** Whether the provisions of a text, put together, are its words: every word once, in its order. */
import type { ParsedProvision } from '../../../src/sources/municipal/document.ts';

/** Where the provisions leave the text, and what stands on either side. */
export interface Difference {
  readonly anchor: string;
  readonly provision: string;
  readonly text: string;
}

export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/** The first place where provisions and text differ; null where they do not. */
export function differenceOf(
  provisions: readonly ParsedProvision[],
  text: string,
): Difference | null {
  const words = withoutSpace(text);
  let at = 0;
  /** Lines that have not been met yet, of what stands around: they come behind what is below it. */
  const open: { anchor: string; lines: string[] }[] = [];
  const take = (piece: string): boolean => {
    if (!words.startsWith(piece, at)) return false;
    at += piece.length;
    return true;
  };
  const takeLines = (lines: string[]) => {
    while (lines[0] !== undefined && take(lines[0])) lines.shift();
  };
  const takeOpen = (): boolean => {
    const before = at;
    for (const { lines } of open.toReversed()) takeLines(lines);
    return at > before;
  };
  const differ = (anchor: string, provision: string): Difference => ({
    anchor,
    provision: provision.slice(0, 60),
    text: words.slice(at, at + 60),
  });
  for (const provision of provisions) {
    const { anchor, caption, label } = provision;
    const heads = [caption + label, label + caption].map(withoutSpace);
    while (!heads.some(take)) if (!takeOpen()) return differ(anchor, heads[0] ?? '');
    const lines = [...provision.text.split('\n'), ...provision.history.split('\n')];
    const rest = lines.map(withoutSpace).filter(Boolean);
    const whole = rest.length;
    takeLines(rest);
    // The words of a heading may all stand behind what is below it, those of an item never do.
    if (whole > 0 && rest.length === whole && heads[0] === '') return differ(anchor, rest[0] ?? '');
    open.push({ anchor, lines: rest });
  }
  while (at < words.length) if (!takeOpen()) return differ('', '');
  const left = open.find(({ lines }) => lines.length > 0);
  return left === undefined ? null : differ(left.anchor, left.lines.join(''));
}
