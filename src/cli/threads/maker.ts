/** What a thread of a build does: it makes statements of laws, and sorts their lines into files. */
import { workerData } from 'node:worker_threads';
import type { Statements } from '../../graph/statement.ts';
import { StatementLines } from '../../release/statement-lines.ts';
import { openLibrary } from '../../sources/egov/import.ts';
import { StatementMaker } from '../../sources/maker.ts';
import { answerCalls } from './answer-calls.ts';

export interface MakerTask {
  /** The same paths of laws as those of the whole build. */
  readonly egov: readonly string[];
  readonly curated: Statements;
  /** Where its lines go, as `ReleaseWriter.baseFor` says. */
  readonly base: string;
}

const { egov, curated, base } = workerData as MakerTask;
const lines = new StatementLines(base);
const laws = await openLibrary(egov);
const maker = new StatementMaker(laws, curated, (part) => lines.add(part));

const calls = {
  law: (lawId: string) => maker.law(lawId),
  said: () => maker.said(),
  learn: (texts: Parameters<StatementMaker['learn']>[0]) => maker.learn(texts),
  citations: (instrument: Parameters<StatementMaker['citations']>[0]) =>
    maker.citations(instrument),
  /** All that it made, at the end. */
  handOver: () => lines.handOver(),
};
export type MakerCalls = typeof calls;

answerCalls(calls);
