import type { Language } from '../../settings-in-address.ts';

/** What has a name in Japanese, perhaps with a reading, and perhaps one in English. */
export interface Named {
  readonly name: string;
  readonly nameKana?: string | null;
  readonly nameEn?: string | null;
}

export interface NameParts {
  readonly lang: 'ja' | 'en';
  readonly text: string;
  /** The reading of a name that is short enough to bear it as ruby. */
  readonly above?: string;
  /** The reading of a longer one: there are no line breaks within a ruby. */
  readonly behind?: string;
}

/** As many characters stand on one line of the narrowest screen. */
const longestRuby = 12;

/** A name in the reader's language; the Japanese one with its reading where it is known. */
export function nameParts({ name, nameKana, nameEn }: Named, language: Language): NameParts {
  if (language === 'EN' && nameEn) return { lang: 'en', text: nameEn };
  if (!nameKana) return { lang: 'ja', text: name };
  return name.length > longestRuby
    ? { lang: 'ja', text: name, behind: nameKana }
    : { lang: 'ja', text: name, above: nameKana };
}
