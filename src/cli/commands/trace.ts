/** `konkyo trace`: the chains of a duty, for a person, as JSON, or as a document that proves them. */
import { parseLocalDate, todayInTokyo } from '../../graph/dates.ts';
import { Ambiguous, NotFound, type Subject, subjectKinds } from '../../questions/look-up.ts';
import { nearestByName } from '../../questions/nearest.ts';
import { proofOf, proofWants } from '../../questions/proof.ts';
import { answerTrace, type Trace } from '../../questions/trace.ts';
import { type TraceQuestion, traceRoots } from '../../questions/trace-selection.ts';
import { type Language, nameJa } from '../../questions/wording.ts';
import { writeWholeFile } from '../../sources/whole-file.ts';
import type { GraphStore, SelectedNode } from '../../store/graph-store.ts';
import { openStore } from '../data.ts';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { reportOf } from '../report/report.ts';
import { loadDotEnv } from '../settings.ts';
import { traceAsJson } from '../trace-json.ts';
import { traceAsText } from '../trace-text.ts';

export interface TraceOptions {
  readonly city: string;
  readonly organization?: string;
  readonly asOf?: string;
  readonly lang: string;
  readonly json?: boolean;
  /** Where the document goes that proves the answer. */
  readonly report?: string;
}

/** @throws CommandFailure where a name or an option is wrong */
export async function trace(duty: string, options: TraceOptions): Promise<void> {
  const language = languageOf(options.lang);
  const asOf = options.asOf === undefined ? todayInTokyo() : parseLocalDate(options.asOf);
  if (asOf === null) {
    throw new CommandFailure(
      exitCodes.usage,
      `--as-of "${options.asOf}" is no day; expected YYYY-MM-DD.`,
    );
  }
  loadDotEnv();
  const store = await openStore(process.env['KONKYO_RELEASE'] || undefined);
  const question: TraceQuestion = {
    duty: idOr('name', duty, 'duty/'),
    city: /^\d{5,6}$/.test(options.city)
      ? { code: options.city }
      : idOr('name', options.city, 'city/'),
    ...(options.organization === undefined
      ? {}
      : { organization: idOr('name', options.organization, 'org/') }),
  };
  const answer = await ask(store, question, language, (fetched) =>
    answerTrace(fetched, question, asOf),
  );
  const release = await store.release();
  if (options.report !== undefined) {
    const { sha256: digest } = proofOf(answer, release);
    await write(options.report, reportOf(answer, { release, digest, language }));
    console.error(`${options.report}: written`);
  } else if (options.json) {
    console.log(JSON.stringify(traceAsJson(answer, release), null, 2));
  } else console.log(traceAsText(answer, release.id, language, process.stdout));
  if (answer.certainty === 'NONE') process.exitCode = exitCodes.noChain;
}

/** The whole document, or the old one as it was. @throws CommandFailure */
async function write(file: string, document: string): Promise<void> {
  await writeWholeFile(file, document).catch((cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    const why = code === 'ENOENT' ? 'its folder is not there' : code;
    throw new CommandFailure(exitCodes.cannotCreate, `Cannot write ${file}: ${why}.`, { cause });
  });
}

const idOr = (use: 'name', words: string, prefix: string): { id: string } | { name: string } =>
  words.startsWith(prefix) ? { id: words } : { [use]: words };

/** What was asked for, as a Japanese sentence calls it. */
const subjects: Readonly<Record<Subject, string>> = {
  duty: '事務',
  city: '市',
  organization: '組織',
  instrument: '法令等',
  provision: '条項',
};

async function ask(
  store: GraphStore,
  question: TraceQuestion,
  language: Language,
  answer: (fetched: Awaited<ReturnType<GraphStore['select']>>) => Trace,
): Promise<Trace> {
  try {
    return answer(await store.select({ roots: traceRoots(question, proofWants) }));
  } catch (error) {
    if (error instanceof Ambiguous) {
      const said = `「${error.asked}」に当たる${subjects[error.subject]}は${error.candidates.length}件ある。IDで指定してください。`;
      throw wrongName(language === 'JA' ? said : error.message, error.candidates, language, error);
    }
    if (!(error instanceof NotFound)) throw error;
    const { subject, asked, among } = error;
    const nearest = await nearestByName(store, subjectKinds[subject], asked, among);
    const said = `「${asked}」という${subjects[subject]}は見つからない。`;
    throw wrongName(language === 'JA' ? said : error.message, nearest, language, error);
  }
}

function wrongName(
  message: string,
  candidates: readonly SelectedNode[],
  language: Language,
  cause: Error,
): CommandFailure {
  const lines = candidates.map((node) => `  ${nameJa(node)}  (${node.id})`);
  const heading = language === 'JA' ? '候補:' : 'Candidates:';
  const offered = lines.length === 0 ? '' : `\n${heading}\n${lines.join('\n')}`;
  return new CommandFailure(exitCodes.wrongName, `${message}${offered}`, { cause });
}
