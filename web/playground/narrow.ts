/** Whether the list of examples and the editors have no room beside each other (`styles/narrow.css`). */
export function isNarrow(): boolean {
  return window.matchMedia('(max-width: 56rem)').matches;
}
