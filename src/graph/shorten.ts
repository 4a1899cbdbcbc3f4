/** How much of somebody's words a message repeats: enough to know them by. */
export const mostEchoed = 60;

/** The start of a text that is longer than `most` characters; never half a character. */
export function shortened(text: string, most = mostEchoed): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
