/** An instrument as a text cites it. */

/** What kind of instrument its name says it is; 同法 goes back to a 法, 同令 to a 令. */
export type Noun = '法' | '令' | '規則' | '条例' | '規程' | '条約' | 'other';

export interface Instrument {
  readonly noun: Noun;
  /** Ids of those that bear the name: none where it is unknown, several where it is ambiguous. */
  readonly ids: readonly string[];
  /** Cited as it read before an amendment or its repeal (改正前の, 旧). */
  readonly former: boolean;
}

const nouns: readonly (readonly [end: RegExp, noun: Noun])[] = [
  [/(?:条約|協定|議定書|憲章|交換公文)$/, '条約'],
  [/条例$/, '条例'],
  [/規則$/, '規則'],
  [/規程$/, '規程'],
  [/(?:令|布告|布達)$/, '令'],
  [/(?:法|法律|典範)$/, '法'],
];

export function nounOf(name: string): Noun {
  return nouns.find(([end]) => end.test(name))?.[1] ?? 'other';
}
