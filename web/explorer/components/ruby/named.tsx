import { useSettings } from '../../settings.ts';
import styles from './named.module.css';

/** As many characters stand on one line of the narrowest screen. */
const longestRuby = 12;

/** What has a name in Japanese, perhaps with a reading, and perhaps one in English. */
export interface Named {
  readonly name: string;
  readonly nameKana?: string | null;
  readonly nameEn?: string | null;
}

/** A name in the reader's language; the Japanese one with its reading where it is known. */
export function Name({ of, reading = false }: { readonly of: Named; readonly reading?: boolean }) {
  const { language } = useSettings();
  if (language === 'EN' && of.nameEn) return <span lang="en">{of.nameEn}</span>;
  if (!reading || !of.nameKana) return <span lang="ja">{of.name}</span>;
  // No line breaks within a ruby: a long name has its reading behind it.
  if (of.name.length > longestRuby) {
    return (
      <span lang="ja">
        {of.name}
        <small className={styles['reading']}>{of.nameKana}</small>
      </span>
    );
  }
  return (
    <ruby lang="ja">
      {of.name}
      <rp>（</rp>
      <rt>{of.nameKana}</rt>
      <rp>）</rp>
    </ruby>
  );
}

/** The same as plain text. */
export function useNameOf(): (of: Named) => string {
  const { language } = useSettings();
  return (of) => (language === 'EN' && of.nameEn) || of.name;
}
