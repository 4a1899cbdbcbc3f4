import { useEffect, useRef, useState } from 'react';
import { save } from '../../components/saving/save.ts';
import { csvOf } from '../../components/table/csv.ts';
import { ask } from '../../graphql/answer.ts';
import type { Page } from '../../graphql/ask.ts';
import { useChangesWords } from '../../language/changes/words.ts';
import { useWords } from '../../language/words.ts';
import { type Change, type Choice, changesQuery, variablesOf } from './changes-queries.ts';
import { useCsvRows } from './csv-rows.ts';

/** The largest page that the API gives. */
const largestPage = 100;

type State =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'busy'; readonly done: number; readonly total: number };

/** Saves the whole list as CSV, also what is not shown yet. */
export function SaveChanges({ choice }: { readonly choice: Choice }) {
  const { tables, states } = useWords();
  const words = useChangesWords();
  const rowsOf = useCsvRows();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);
  const onClick = async () => {
    if (state.kind === 'busy') return;
    const leave = new AbortController();
    leaving.current = leave;
    setState({ kind: 'busy', done: 0, total: 0 });
    try {
      const all = await allChanges(choice, leave.signal, (done, total) =>
        setState({ kind: 'busy', done, total }),
      );
      save(fileName(choice), csvOf(rowsOf(all)));
      setState({ kind: 'idle' });
    } catch {
      if (!leave.signal.aborted) setState({ kind: 'failed' });
    }
  };
  return (
    <>
      <button type="button" onClick={() => void onClick()} aria-disabled={state.kind === 'busy'}>
        {state.kind !== 'busy' && tables.csv}
        {state.kind === 'busy' &&
          (state.total === 0 ? states.loading : words.saving(state.done, state.total))}
      </button>{' '}
      <span role="status">{state.kind === 'failed' && words.saveFailed}</span>
    </>
  );
}

async function allChanges(
  choice: Choice,
  signal: AbortSignal,
  onPart: (done: number, total: number) => void,
): Promise<readonly Change[]> {
  const all: Change[] = [];
  let after: string | null = null;
  do {
    const part: Page<Change> = await ask(
      changesQuery,
      { ...variablesOf(choice, largestPage), after },
      signal,
    ).then(({ changes }) => changes);
    all.push(...part.nodes);
    onPart(all.length, part.totalCount);
    after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

const fileName = ({ from, to }: Choice): string =>
  `changes-${[from, to].map((id) => id.replace(/^release\//, '')).join('-')}.csv`;
