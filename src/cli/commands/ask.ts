/** `konkyo ask`: a sentence, answered as `konkyo trace` answers. */
import { type Answer, ask as answerTo } from '../../questions/ask/ask.ts';
import { longestQuestion } from '../../questions/ask/reading.ts';
import { proofWants } from '../../questions/proof.ts';
import {
  type Bilingual,
  inLanguage,
  type Language,
  nameEn,
  nameJa,
} from '../../questions/wording.ts';
import type { ReleaseInfo } from '../../store/graph-store.ts';
import { furtherAnswer } from '../ask-further.ts';
import { openStore } from '../data.ts';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { languageOf } from '../language.ts';
import { printable } from '../printable.ts';
import { loadDotEnv } from '../settings.ts';
import { named, traceAsJson } from '../trace-json.ts';
import { traceAsText } from '../trace-text.ts';

export interface AskOptions {
  readonly lang: string;
  readonly json?: boolean;
}

/** @throws CommandFailure where an option is wrong or the question too long */
export async function ask(question: string, options: AskOptions): Promise<void> {
  const language = languageOf(options.lang);
  if (question.length > longestQuestion) {
    throw new CommandFailure(
      exitCodes.usage,
      `The question has ${question.length} characters; expected ${longestQuestion} at most.`,
    );
  }
  loadDotEnv();
  const store = await openStore(process.env['KONKYO_RELEASE'] || undefined);
  const answer = await answerTo(store, question, { trace: proofWants });
  const release = await store.release();
  const further = await furtherAnswer(store, answer);
  if (options.json) console.log(JSON.stringify(asJson(answer, further, release), null, 2));
  else print(answer, further, release.id, language);
  process.exitCode = codeOf(answer, further);
}

function codeOf({ kind, trace, duties }: Answer, further: readonly Bilingual[] | null) {
  if (kind === 'NOT_UNDERSTOOD') return exitCodes.wrongName;
  if (further !== null && further.length > 0) return exitCodes.ok;
  const isFound = trace === null ? (duties?.nodes.length ?? 0) > 0 : trace.certainty !== 'NONE';
  return isFound ? exitCodes.ok : exitCodes.noChain;
}

/** How it was read goes to standard error, the answer to standard output. */
function print(
  answer: Answer,
  further: readonly Bilingual[] | null,
  release: string,
  language: Language,
): void {
  console.error(printable(inLanguage(answer.readAs, language)));
  if (answer.kind === 'NOT_UNDERSTOOD') {
    console.error(language === 'JA' ? '次のように尋ねることができる:' : 'What can be asked:');
    for (const other of answer.alternatives) console.error(printable(`  ${other}`));
  } else if (answer.trace !== null) {
    console.log(traceAsText(answer.trace, release, language, process.stdout));
  } else if (answer.duties !== null) {
    console.log(printable(inLanguage(answer.summary, language)));
    for (const duty of answer.duties.nodes) {
      console.log(printable(`  ${language === 'EN' ? nameEn(duty) : nameJa(duty)}  (${duty.id})`));
    }
  } else if (further === null) {
    console.error(
      language === 'JA'
        ? 'この質問に当たるものは、収集した資料にない。'
        : 'Nothing of this was collected.',
    );
  } else {
    for (const line of further) console.log(printable(inLanguage(line, language)));
  }
}

function asJson(answer: Answer, further: readonly Bilingual[] | null, release: ReleaseInfo) {
  const { kind, duty, cities, cityAssumed, organization, provision, asOf, alternatives } = answer;
  return {
    release: release.id,
    kind,
    duty: duty === null ? null : named(duty),
    cities: cities.map(named),
    cityAssumed,
    organization: organization === null ? null : named(organization),
    provision: provision === null ? null : named(provision),
    asOf,
    readAs: answer.readAs.ja,
    readAsEn: answer.readAs.en,
    summary: answer.summary.ja,
    summaryEn: answer.summary.en,
    trace: answer.trace === null ? null : traceAsJson(answer.trace, release),
    duties: answer.duties === null ? null : answer.duties.nodes.map(named),
    found: further?.map(({ ja }) => ja) ?? null,
    foundEn: further?.map(({ en }) => en) ?? null,
    alternatives,
  };
}
