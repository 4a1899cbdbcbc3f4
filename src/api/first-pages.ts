/** The explorer's pages with the answer to their first question in them, so that it is read before any script runs. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Answers a question as the API does; undefined where the answer is not whole. */
export type AnswerTo = (question: Question) => Promise<unknown>;

/** What the explorer's build makes for the service (`web/explorer/first-page`): it alone knows what a page asks and says. */
interface FirstPage {
  firstQuestion(address: URL): Question | undefined;
  withAnswer(page: string, address: URL, answer: unknown): string;
}

/** Milliseconds that a page waits for its answer; then it goes without, and asks for itself. */
const patience = 500;

/**
 * Makes the page at an address (path and query) with its answer in it; undefined where the page must go as it was built:
 * it asks nothing, or nothing was answered, which the page says in its own words when it has asked again.
 * @param folder where the pages were built to
 */
export async function firstPages(
  folder: string,
  answerTo: AnswerTo,
): Promise<(url: string) => Promise<string | undefined>> {
  const script = join(folder, 'explorer-service/first-page.js');
  if (!existsSync(script)) return async () => undefined;
  const built: unknown = await import(pathToFileURL(script).href);
  if (!isFirstPage(built)) throw new TypeError(`${script} is not what the explorer's build makes.`);
  const page = await readFile(join(folder, 'explorer/index.html'), 'utf8');
  return async (url) => {
    try {
      const address = new URL(url, 'http://localhost');
      const question = built.firstQuestion(address);
      if (question === undefined) return undefined;
      const answer = await Promise.race([
        answerTo(question),
        setTimeout(patience, undefined, { ref: false }),
      ]);
      return answer === undefined ? undefined : built.withAnswer(page, address, answer);
    } catch {
      return undefined;
    }
  };
}

function isFirstPage(built: unknown): built is FirstPage {
  return (
    typeof built === 'object' &&
    built !== null &&
    'firstQuestion' in built &&
    typeof built.firstQuestion === 'function' &&
    'withAnswer' in built &&
    typeof built.withAnswer === 'function'
  );
}
