import { timeInWords } from '../../components/days/days.ts';
import type { ChainQuery } from '../../graphql/generated/graphql.ts';
import { useWords } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';
import styles from './sources.module.css';

interface SourcesProps {
  readonly trace: ChainQuery['trace'];
  readonly release: ChainQuery['dataset']['release'];
}

/** The premises of the answer: each document that is quoted, with its date and hash, and the release. */
export function Sources({ trace, release }: SourcesProps) {
  const words = useWords();
  const { language } = useSettings();
  const quoted = trace.chains.flatMap(({ steps }) => steps.flatMap(({ evidence }) => evidence));
  const sources = [...new Map(quoted.map(({ source }) => [source.title, source])).values()];
  return (
    <section className={styles['sources']}>
      <h2>{words.trace.premises}</h2>
      <ul>
        {sources.map(({ title, titleEn, date, url, sha256 }) => (
          <li key={title}>
            {url === null ? (
              (language === 'EN' && titleEn) || title
            ) : (
              <a href={url} rel="noreferrer">
                {(language === 'EN' && titleEn) || title}
              </a>
            )}
            ：{date === null ? words.trace.undated : timeInWords(date, language)}
            {sha256 !== null && (
              <>
                <br />
                <code>SHA-256 {sha256}</code>
              </>
            )}
          </li>
        ))}
        <li>
          {words.footer.release}：<code>{release.id}</code>
          <br />
          <code>SHA-256 {release.sha256}</code>
        </li>
      </ul>
    </section>
  );
}
