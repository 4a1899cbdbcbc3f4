/** Breaks text into lines for a drawing: SVG does not. */

/** How many halves of a full-width character one takes. */
const halves = (char: string): number => (/[ -\u00ff\uff61-\uff9f]/.test(char) ? 1.1 : 2);

/** Must not begin a line (行頭禁則), in short. */
const clings = /[、。，．・）」』】〕）ーぁぃぅぇぉっゃゅょァィゥェォッャュョ％]/;

/** @param width in full-width characters; the last of `most` lines ends in … where more would follow */
export function linesOfText(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of wordsOf(text)) {
    const takes = Array.from(word).reduce((sum, char) => sum + halves(char), 0);
    if (used + takes > 2 * width && line !== '' && !clings.test(word)) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += word;
    used += takes;
  }
  if (line !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').slice(0, -1)}…`];
}

/** Latin words whole, Japanese by the character. */
const wordsOf = (text: string): readonly string[] => text.match(/[\u0021-\u024f]+ ?|\s|./gu) ?? [];
