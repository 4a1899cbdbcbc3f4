import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';
import { dayInWords, timeInWords } from '../days/days.ts';
import { useSourceTitle } from '../evidence/source-title.tsx';
import styles from './paper.module.css';

interface PaperSourcesProps {
  readonly of: readonly {
    readonly title: string;
    readonly titleEn: string | null;
    readonly publisher: string;
    readonly date: string | null;
    readonly url: string | null;
    readonly sha256: string | null;
  }[];
}

/** The documents that are quoted, each once, with what shows that one has the same: its address and its hash. */
export function PaperSources({ of }: PaperSourcesProps) {
  const words = useWords();
  const { language } = useSettings();
  const titleOf = useSourceTitle();
  const sources = [...new Map(of.map((one) => [one.title, one])).values()];
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{words.paper.sources}</h2>
      <ol className={styles['sources']}>
        {sources.map((source) => (
          <li key={source.title}>
            {titleOf(source)}
            {words.bracketed(
              source.publisher +
                words.comma +
                (source.date === null ? words.trace.undated : timeInWords(source.date, language)),
            )}
            {source.url !== null && (
              <>
                <br />
                <span className={styles['address']}>{source.url}</span>
              </>
            )}
            {source.sha256 !== null && (
              <>
                <br />
                <code>SHA-256 {source.sha256}</code>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Which state of all statements it was written from, and on which day. */
export function PaperRelease({ release }: PaperReleaseProps) {
  const words = useWords();
  const { language } = useSettings();
  return (
    <section>
      <h2>{words.footer.release}</h2>
      <p>
        <code>{release.id}</code>
        <br />
        <code>SHA-256 {release.sha256}</code>
      </p>
      <p>{words.paper.printedOn(dayInWords(today(), language))}</p>
    </section>
  );
}

interface PaperReleaseProps {
  readonly release: { readonly id: string; readonly sha256: string };
}

/** Where the reader is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
