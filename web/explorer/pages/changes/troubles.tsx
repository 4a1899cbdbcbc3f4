import type { ReactNode } from 'react';
import { changesPath } from '../../addresses.ts';
import { momentInWords } from '../../components/days/days.ts';
import { Go } from '../../components/link/go.tsx';
import { ProblemBoundary } from '../../components/states/problems.tsx';
import { useChangesWords } from '../../language/changes/words.ts';
import { useSettings } from '../../settings.ts';
import type { Asked } from './asked.ts';
import styles from './changes.module.css';
import type { KeptRelease, Pair } from './changes-queries.ts';

/** Why a service that keeps one release at most compares nothing, and how it would. */
export function Alone(props: { readonly asked: Asked; readonly releases: readonly KeptRelease[] }) {
  const { asked, releases } = props;
  const { alone } = useChangesWords();
  const kept = releases.find(({ comparable }) => comparable);
  const named = [asked.from, asked.to].filter((id) => id !== null);
  return (
    <State title={alone.title}>
      <p>{kept === undefined ? alone.none : alone.one(kept.id)}</p>
      <NotKept ids={named} releases={releases} />
      <p>{alone.how}</p>
      <pre className={styles['command']}>
        <code>konkyo serve --releases {alone.folder}</code>
      </pre>
      {kept === undefined && <p>{alone.servedToo}</p>}
    </State>
  );
}

interface PairProps {
  readonly pair: Pair;
  readonly releases: readonly KeptRelease[];
}

/** Says of a pair that cannot be compared why, and what to do. */
export function PairBoundary({ children, ...rest }: PairProps & { readonly children: ReactNode }) {
  return (
    <ProblemBoundary
      instead={({ code }) => {
        if (code === 'NOT_FOUND') return <UnheardOf {...rest} />;
        if (code === 'QUERY_TOO_LARGE') return <TooLarge />;
        return undefined;
      }}
    >
      {children}
    </ProblemBoundary>
  );
}

/** A pair of which the service does not have both; what can be chosen instead. */
function UnheardOf({ pair, releases }: PairProps) {
  const { unheardOf } = useChangesWords();
  const { language } = useSettings();
  const comparable = releases.filter((release) => release.comparable);
  const has = (id: string) => comparable.some((release) => release.id === id);
  const known = [pair.from, pair.to].find(has);
  return (
    <State title={unheardOf.title}>
      {has(pair.from) && has(pair.to) ? (
        <p>{unheardOf.replaced}</p>
      ) : (
        <NotKept ids={[pair.from, pair.to]} releases={releases} />
      )}
      <h3>{unheardOf.candidates}</h3>
      <ul>
        {comparable
          .filter(({ id }) => id !== known)
          .map(({ id, builtAt }) => (
            <li key={id}>
              <Go to={changesPath(instead(pair, id, has))}>{unheardOf.instead(id)}</Go>
              {'　'}
              {momentInWords(builtAt, language)}
            </li>
          ))}
      </ul>
      <p>{unheardOf.how}</p>
    </State>
  );
}

/** The pair with a release in the place of the one that is not there; of the older one where neither is. */
const instead = ({ from, to }: Pair, id: string, has: (id: string) => boolean): Pair =>
  has(from) ? { from, to: id } : { from: id, to };

/** Two releases that differ in more than the service tells. */
function TooLarge() {
  const { tooLarge } = useChangesWords();
  return (
    <State title={tooLarge.title}>
      <p>{tooLarge.how}</p>
      <pre className={styles['command']}>
        <code>
          konkyo diff {tooLarge.older}.konkyo {tooLarge.newer}.konkyo
        </code>
      </pre>
    </State>
  );
}

function NotKept(props: {
  readonly ids: readonly string[];
  readonly releases: readonly KeptRelease[];
}) {
  const { unheardOf } = useChangesWords();
  return [...new Set(props.ids)].map((id) => {
    const release = props.releases.find((one) => one.id === id);
    if (release?.comparable) return null;
    return <p key={id}>{release ? unheardOf.noFile(id) : unheardOf.unknown(id)}</p>;
  });
}

const State = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section role="alert">
    <h2>{title}</h2>
    {children}
  </section>
);
