/** （区の設置）→ 区の設置, as curated captions are; brackets that are part of a longer heading stay. */
export function withoutBrackets(caption: string): string {
  return inBrackets.exec(caption)?.[1] ?? caption;
}

const inBrackets = /^[（(]((?:[^（）()]|[（(][^（）()]*[）)])*)[）)]$/;
