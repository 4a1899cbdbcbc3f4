import { playgroundPath } from '../../addresses.ts';
import { Bases } from '../../components/bases/bases.tsx';
import { ShownBy } from '../../components/evidence/shown-by.tsx';
import { Facts } from '../../components/facts/facts.tsx';
import { Go } from '../../components/link/go.tsx';
import { Linked } from '../../components/link/linked.tsx';
import { Head } from '../../components/page/head.tsx';
import { useTitle } from '../../components/page/title.ts';
import { Paper } from '../../components/paper/paper.tsx';
import { PaperRelease, PaperSources } from '../../components/paper/paper-sources.tsx';
import { Name, useNameOf } from '../../components/ruby/named.tsx';
import { NotFound, Nothing } from '../../components/states/states.tsx';
import { useAnswer } from '../../graphql/ask.ts';
import { useWords } from '../../language/words.ts';
import { useNodeId } from '../../node-id.ts';
import { useSettings } from '../../settings.ts';
import styles from './duty.module.css';
import { dutyQuery } from './duty-query.ts';
import { Performers } from './performers.tsx';

/** A piece of work: what makes it exist, and who performs it where. */
export default function DutyPage() {
  const words = useWords();
  const nameOf = useNameOf();
  const { language } = useSettings();
  const variables = { id: useNodeId(), lang: language };
  const { duty, dataset } = useAnswer(dutyQuery, variables);
  useTitle(duty === null ? words.states.notFound : nameOf(duty));
  if (duty === null) return <NotFound />;
  return (
    <article>
      <Head kind={words.kinds.Duty}>
        <Name of={duty} reading />
      </Head>
      <Facts
        of={[
          [words.duty.category, duty.category],
          [words.duty.nature, words.nature[duty.nature ?? 'unknown']],
          [words.duty.aliases, duty.aliases.join('、')],
          [words.duty.broader, duty.broader && <Linked to={duty.broader} />],
        ]}
      />
      {duty.note !== null && <p>{duty.note}</p>}
      <p className={styles['ways']}>
        <Go to={`/compare?duty=${encodeURIComponent(duty.id)}`}>{words.trace.compare}</Go>
        {'　'}
        <a href={playgroundPath(dutyQuery.toString(), variables)}>{words.actions.playground}</a>
      </p>

      <h2>{words.duty.performers}</h2>
      <Performers of={duty} />

      <h2>{words.duty.bases}</h2>
      {duty.noBasis !== null && <p>{duty.noBasis}</p>}
      <Bases of={duty.bases} withRole />
      {duty.bases.length === 0 && duty.noBasis === null && <Nothing />}

      <ShownBy heading={words.duty.natureShownBy} of={duty.evidence} />
      {duty.narrower.length > 0 && (
        <>
          <h2>{words.duty.narrower}</h2>
          <ul>
            {duty.narrower.map((part) => (
              <li key={part.id}>
                <Linked to={part} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Paper>
        {() => (
          <>
            <PaperSources
              of={[...duty.bases.flatMap(({ evidence }) => evidence), ...duty.evidence].map(
                ({ source }) => source,
              )}
            />
            <PaperRelease release={dataset.release} />
          </>
        )}
      </Paper>
    </article>
  );
}
