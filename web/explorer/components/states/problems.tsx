import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { pathOf } from '../../addresses.ts';
import { type Details, Problem } from '../../graphql/problem.ts';
import { ja } from '../../language/ja.ts';
import { useWords, type Words } from '../../language/words.ts';
import { useSettings } from '../../settings.ts';
import { dayInWords } from '../days/days.ts';
import { Go } from '../link/go.tsx';
import styles from './states.module.css';

/**
 * Shows what went wrong with the questions of a page in its place; another address begins anew.
 * @param instead what a page has to say itself about a problem; undefined: what is said everywhere
 */
export function ProblemBoundary({
  children,
  instead,
}: {
  readonly children: ReactNode;
  readonly instead?: (problem: Problem) => ReactNode;
}) {
  const [location] = useLocation();
  const search = useSearch();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary key={location} search={search} onAgain={reset} instead={instead}>
          {children}
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly search: string;
  readonly onAgain: () => void;
  readonly instead: ((problem: Problem) => ReactNode) | undefined;
}

class Boundary extends Component<BoundaryProps, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  /** Another day or another city is another question. */
  override componentDidUpdate({ search }: BoundaryProps) {
    if (this.state.error !== undefined && search !== this.props.search) this.again();
  }

  private readonly again = () => {
    this.props.onAgain();
    this.setState({ error: undefined });
  };

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const own = error instanceof Problem ? this.props.instead?.(error) : undefined;
    return own ?? <ProblemShown error={error} onAgain={this.again} />;
  }
}

interface ProblemShownProps {
  readonly error: unknown;
  readonly onAgain: () => void;
}

/** What went wrong in the reader's words, chosen by the error's code. */
function ProblemShown({ error, onAgain }: ProblemShownProps) {
  const { states } = useWords();
  const code = error instanceof Problem ? error.code : undefined;
  if (error instanceof Problem && (code === 'NOT_FOUND' || code === 'AMBIGUOUS')) {
    return <WrongName code={code} details={error.details} />;
  }
  const { title, hint } = isTrouble(code) ? states.troubles[code] : states.broken;
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

const isTrouble = (code: string | undefined): code is keyof Words['states']['troubles'] =>
  code !== undefined && Object.hasOwn(ja.states.troubles, code);

interface WrongNameProps {
  readonly code: 'NOT_FOUND' | 'AMBIGUOUS';
  readonly details: Details;
}

/** A name that leads nowhere, or to several things: why, and what it may have meant. */
function WrongName({ code, details }: WrongNameProps) {
  const { states } = useWords();
  const { language } = useSettings();
  const { subject, candidates = [], state, from, until } = details;
  const kind = subject !== undefined && isSubject(subject) ? states.subjects[subject] : undefined;
  const day = (text: string) => dayInWords(text, language);
  const hint =
    state === 'REPEALED'
      ? states.repealed(until == null ? null : day(until))
      : state === 'NOT_YET_IN_FORCE' && from !== undefined
        ? states.notYet(day(from))
        : code === 'AMBIGUOUS'
          ? states.ambiguousHint
          : states.notFoundHint;
  return (
    <section className={styles['state']}>
      <h1>
        {code === 'AMBIGUOUS'
          ? states.ambiguous
          : kind === undefined || state !== undefined
            ? states.notFound
            : states.notFoundOf(kind)}
      </h1>
      <p>{hint}</p>
      {candidates.length > 0 && (
        <>
          <h2>{code === 'AMBIGUOUS' ? states.allCandidates : states.candidates}</h2>
          <ul>
            {candidates.map(({ id, name }) => (
              <li key={id}>
                <Go to={pathOf(id)} lang="ja">
                  {name}
                </Go>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const isSubject = (subject: string): subject is keyof Words['states']['subjects'] =>
  Object.hasOwn(ja.states.subjects, subject);
