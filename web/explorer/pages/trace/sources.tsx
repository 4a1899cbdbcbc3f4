import { timeInWords } from '../../components/days/days.ts';
import { SourceTitle } from '../../components/evidence/source-title.tsx';
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
        {sources.map((source) => (
          <li key={source.title}>
            <SourceTitle of={source} />
            {words.colon}
            {source.date === null ? words.trace.undated : timeInWords(source.date, language)}
            {source.sha256 !== null && (
              <>
                <br />
                <code>SHA-256 {source.sha256}</code>
              </>
            )}
          </li>
        ))}
        <li>
          {words.footer.release}
          {words.colon}
          <code>{release.id}</code>
          <br />
          <code>SHA-256 {release.sha256}</code>
        </li>
      </ul>
    </section>
  );
}
