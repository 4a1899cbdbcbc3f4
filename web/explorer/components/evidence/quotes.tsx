import { useWords } from '../../language/words.ts';
import styles from './quotes.module.css';
import { SourceTitle } from './source-title.tsx';

export interface Quotation {
  readonly id: string;
  readonly quote: string;
  readonly page: number | null;
  /** Where it is in a source that has articles instead of pages. */
  readonly anchorLabel: string | null;
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
  return of.map(({ id, quote, page, anchorLabel, source }) => (
    <figure key={id} className={styles['quote']}>
      <blockquote lang="ja">{quote}</blockquote>
      <figcaption>
        <SourceTitle of={source} />
        {page !== null && <> {details.page(page)}</>}
        {page === null && anchorLabel !== null && <span lang="ja"> {anchorLabel}</span>}
      </figcaption>
    </figure>
  ));
}
