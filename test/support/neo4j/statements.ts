/** What the driver is given to run: tests hold the store to one statement an operation. */
import { Session, Transaction } from 'neo4j-driver';
import { vi } from 'vitest';

export interface WatchedStatements {
  /** The texts of what was run since `forget`, by sessions and in transactions, by any driver of this process. */
  texts(): readonly string[];
  forget(): void;
}

export function watchStatements(): WatchedStatements {
  const runs = [vi.spyOn(Session.prototype, 'run'), vi.spyOn(Transaction.prototype, 'run')];
  const textOf = (query: Parameters<Session['run']>[0]) =>
    typeof query === 'object' && 'text' in query ? query.text : String(query);
  return {
    texts: () => runs.flatMap(({ mock }) => mock.calls.map(([query]) => textOf(query))),
    forget: () => {
      for (const run of runs) run.mockClear();
    },
  };
}
