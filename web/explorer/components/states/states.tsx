import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { pathOf } from '../../addresses.ts';
import { mayPass, Problem } from '../../graphql/problem.ts';
import { useWords } from '../../language/words.ts';
import { Go } from '../link/go.tsx';
import styles from './states.module.css';

export function Loading() {
  const { states } = useWords();
  return (
    <p className={styles['loading']} role="status">
      {states.loading}
    </p>
  );
}

/** What an address leads to that no page has, or an id that the release does not hold. */
export function NotFound({ children }: { readonly children?: ReactNode }) {
  const { states } = useWords();
  return (
    <section className={styles['state']}>
      <h1>{states.notFound}</h1>
      <p>{states.notFoundHint}</p>
      {children}
    </section>
  );
}

/** Of a list that has no entries. */
export function Nothing({ children }: { readonly children?: ReactNode }) {
  const { states } = useWords();
  return <p className={styles['nothing']}>{children ?? states.nothing}</p>;
}

/** Shows what went wrong with the questions of a page in its place; another address begins anew. */
export function ProblemBoundary({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary key={location} onAgain={reset}>
          {children}
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onAgain: () => void;
}

class Boundary extends Component<BoundaryProps, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <ProblemShown
        error={this.state.error}
        onAgain={() => {
          this.props.onAgain();
          this.setState({ error: undefined });
        }}
      />
    );
  }
}

function ProblemShown({
  error,
  onAgain,
}: {
  readonly error: unknown;
  readonly onAgain: () => void;
}) {
  const { states } = useWords();
  if (!(error instanceof Problem)) {
    return <Trouble title={states.broken} hint={states.brokenHint} onAgain={onAgain} />;
  }
  if (mayPass(error)) {
    return <Trouble title={states.away} hint={states.awayHint} onAgain={onAgain} />;
  }
  if (error.code !== 'NOT_FOUND' && error.code !== 'AMBIGUOUS') {
    return <Trouble title={states.wrong} hint={error.message} onAgain={onAgain} />;
  }
  return (
    <NotFound>
      {error.candidates.length > 0 && (
        <>
          <h2>{states.candidates}</h2>
          <ul>
            {error.candidates.map(({ id, name }) => (
              <li key={id}>
                <Go to={pathOf(id)}>{name}</Go>
              </li>
            ))}
          </ul>
        </>
      )}
    </NotFound>
  );
}

interface TroubleProps {
  readonly title: string;
  readonly hint: string;
  readonly onAgain: () => void;
}

function Trouble({ title, hint, onAgain }: TroubleProps) {
  const { states } = useWords();
  return (
    <section className={styles['state']} role="alert">
      <h1>{title}</h1>
      <p>{hint}</p>
      <button type="button" onClick={onAgain}>
        {states.again}
      </button>
    </section>
  );
}
