import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';
import styles from './quotes.module.css';

export interface Quotation {
  readonly id: string;
  readonly quote: string;
  readonly page: number | null;
  readonly source: {
    readonly title: string;
    readonly titleEn: string | null;
    readonly url: string | null;
    readonly sha256: string | null;
  };
}

/** Quoted words, each with the document and the page where they stand. */
export function Quotes({ of }: { readonly of: readonly Quotation[] }) {
  const { details } = useWords();
  const { language } = useSettings();
  return of.map(({ id, quote, page, source }) => {
    const title = (language === 'EN' && source.titleEn) || source.title;
    return (
      <figure key={id} className={styles['quote']}>
        <blockquote lang="ja">{quote}</blockquote>
        <figcaption>
          {source.url === null ? (
            title
          ) : (
            <a href={source.url} rel="noreferrer">
              {title}
            </a>
          )}
          {page !== null && <> {details.page(page)}</>}
        </figcaption>
      </figure>
    );
  });
}
