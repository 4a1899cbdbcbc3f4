import { useSettings } from '../../settings.ts';
import { type Named, nameParts } from './name-parts.ts';
import styles from './named.module.css';

export type { Named };

/** A name in the reader's language; the Japanese one with its reading where it is known. */
export function Name({ of, reading = false }: { readonly of: Named; readonly reading?: boolean }) {
  const { language } = useSettings();
  const { lang, text, above, behind } = nameParts(of, language);
  if (reading && behind !== undefined) {
    return (
      <span lang={lang}>
        {text}
        <small className={styles['reading']}>{behind}</small>
      </span>
    );
  }
  if (!reading || above === undefined) return <span lang={lang}>{text}</span>;
  return (
    <ruby lang={lang}>
      {text}
      <rp>（</rp>
      <rt>{above}</rt>
      <rp>）</rp>
    </ruby>
  );
}

/** The same as plain text. */
export function useNameOf(): (of: Named) => string {
  const { language } = useSettings();
  return (of) => nameParts(of, language).text;
}
