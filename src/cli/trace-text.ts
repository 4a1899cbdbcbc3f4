/** A trace as a person reads it on a terminal: each step, its certainty, its words, and the holes. */
import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Certainty } from '../graph/certainty.ts';
import { formatEdtfJa, parseEdtf } from '../graph/dates.ts';
import { type Bilingual, glossary, headed } from '../graph/glossary.ts';
import type { Step } from '../questions/chains.ts';
import type { MissingLink, TracedChain } from '../questions/holes.ts';
import type { Trace } from '../questions/trace.ts';
import { labelOf, notesOf, placed, sourcesOf } from '../questions/trace-parts.ts';
import {
  inLanguage,
  knownByRendering,
  type Language,
  nameEn,
  nameJa,
  noChain,
} from '../questions/wording.ts';
import { nodeAt, type SelectedNode, textOf } from '../store/graph-store.ts';
import { printable } from './printable.ts';

/** Where it is printed: colour and line width are a terminal's alone. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const { Notion: notions, BasisRole: roles, Certainty: certainties } = glossary;
const words = {
  of: { ja: '／', en: ' of ' },
  chain: headed(notions.chain),
  partial: { ja: `※ ${knownByRendering.ja}`, en: `※ ${knownByRendering.en}` },
  texts: { ja: '資料の時点', en: 'texts as of' },
} satisfies Record<string, Bilingual>;

export function traceAsText(
  trace: Trace,
  release: string,
  language: Language,
  output: Output,
): string {
  const paint = createColors(output.isTTY === true && !process.env['NO_COLOR']);
  const say = (text: Bilingual) => printable(inLanguage(text, language));
  const name = (node: SelectedNode) => printable(language === 'EN' ? nameEn(node) : nameJa(node));
  const columns = output.isTTY ? (output.columns ?? 80) : Number.POSITIVE_INFINITY;

  const block = (text: string, indent: number, first = ''): string => {
    const width = Number.isFinite(columns) ? Math.max(20, columns - indent) : 100_000;
    const lines = wrapAnsi(text, width, { hard: true, trim: false }).split('\n');
    return lines
      .map((line, i) => `${i === 0 && first ? first.padEnd(indent) : ' '.repeat(indent)}${line}`)
      .join('\n');
  };
  const english = language === 'EN';
  const gap = english ? '  ' : '　';
  /** The Japanese term beside the code; in English the code is the word. */
  const term = (text: Bilingual, code: string) => (english ? code : `${text.ja} ${code}`);
  const sure = (certainty: Certainty): string => {
    const paints = {
      EXPLICIT: paint.green,
      DERIVED: paint.cyan,
      INFERRED: paint.yellow,
      NONE: paint.red,
    };
    return `${say(notions.certainty)}: ${paints[certainty](term(certainties[certainty], certainty))}`;
  };

  const evidence = (quote: SelectedNode): string => {
    const source = nodeAt(quote, 'source');
    const { page, anchor } = quote.properties;
    const title = source === null ? '' : (textOf(source, 'title') ?? '');
    const paged = english ? ` p. ${page}` : ` ${page}頁`;
    const place = page == null ? labelOf(anchor) : paged;
    // A bar, not brackets: the words hold brackets of their own.
    const quoted = printable(textOf(quote, 'quote') ?? '').replace(/\s*\n\s*/gu, ' ');
    return [
      block(quoted, 7).replaceAll(/^ {5}/gm, `     ${paint.dim('│')}`),
      block(paint.dim(`— ${title}${place}`), 7),
    ].join('\n');
  };

  const step = (
    { from, to, role, certainty, statement, evidence: quotes }: Step,
    number: number,
  ): string => {
    const reason = (english ? textOf(statement, 'reasonEn') : null) ?? textOf(statement, 'reason');
    return [
      block(`${paint.bold(name(from))} → ${paint.bold(name(to))}`, 5, `  ${number}.`),
      block(`${term(roles[role], role)}${gap}${sure(certainty)}`, 5),
      ...(reason === null ? [] : [block(`${say(notions.reason)}: ${reason}`, 5)]),
      ...(from.properties['partial'] === true ? [block(say(words.partial), 5)] : []),
      ...quotes.map(evidence),
    ].join('\n');
  };

  const hole = ({ role, description, expectedIn }: MissingLink): string =>
    [
      block(paint.red(`${say(notions.missingLink)}: ${term(roles[role], role)}`), 5, '  ✕'),
      block(say(description), 5),
      block(`${say(notions.expectedIn)}: ${say(expectedIn)}`, 5),
    ].join('\n');

  const chain = (one: TracedChain, index: number): string => {
    const parts = placed(one).map((part) =>
      'status' in part ? hole(part) : step(part, one.steps.indexOf(part) + 1),
    );
    const title = `${say(words.chain)} ${index + 1}${say(words.of)}${trace.chains.length}`;
    return [`${paint.bold(title)}${gap}${sure(one.certainty)}`, ...parts].join('\n\n');
  };

  const sources = sourcesOf(trace).map((source) => {
    const date = parseEdtf(textOf(source, 'date') ?? '');
    const day = date === null ? say(notions.undated) : english ? date : formatEdtfJa(date);
    return `${textOf(source, 'title') ?? source.id} ${day}`;
  });

  const unit = trace.organization === null ? '' : ` ${name(trace.organization)}`;
  const served = english
    ? ` (as of ${trace.asOf}, ${release})`
    : `（${notions.asOf.ja} ${formatEdtfJa(trace.asOf)}、${release}）`;
  return [
    paint.bold(`${name(trace.duty)} — ${name(trace.city)}${unit}`) + paint.dim(served),
    block(say(trace.summary), 0),
    ...(trace.chains.length === 0
      ? [paint.red(say(noChain)), ...trace.missing.map(hole)]
      : trace.chains.map(chain)),
    ...notesOf(trace).map(({ ja, en }) =>
      block(`${say(notions.note)}: ${(english ? en : null) ?? ja}`, 0),
    ),
    ...(sources.length === 0
      ? []
      : [paint.dim(`${say(words.texts)}:\n${sources.map((line) => block(line, 2)).join('\n')}`)]),
  ].join('\n\n');
}
