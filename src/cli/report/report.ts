/**
 * A trace as a document that proves its answer: question, day, release with its hash, chains, quotes,
 * premises, missing links, and every source with its hash. One file that needs nothing else, for paper (A4).
 * The same release, question and day give the same bytes.
 */
import type { Certainty } from '../../graph/certainty.ts';
import { type Bilingual, glossary, headed } from '../../graph/glossary.ts';
import type { Step } from '../../questions/chains.ts';
import type { MissingLink, TracedChain } from '../../questions/holes.ts';
import { premises } from '../../questions/premises.ts';
import type { Trace } from '../../questions/trace.ts';
import { labelOf, notesOf, placed, sourcesOf, translated } from '../../questions/trace-parts.ts';
import {
  knownByRendering,
  type Language,
  nameEn,
  nameJa,
  noChain,
} from '../../questions/wording.ts';
import type { ReleaseIdentity } from '../../release/release.ts';
import { nodeAt, type SelectedNode, textOf } from '../../store/graph-store.ts';
import { type Html, html } from './html.ts';
import { Speech } from './speech.ts';
import { style } from './style.ts';

const { Notion: notions, BasisRole: roles, Certainty: certainties } = glossary;
const words = {
  title: { ja: '事務の根拠に関する報告', en: 'Report on the legal basis of a duty' },
  question: headed(notions.question),
  duty: glossary.NodeKind.Duty,
  place: { ja: '市・組織', en: 'City, organisation' },
  asOf: headed(notions.asOf),
  release: headed(notions.release),
  digest: {
    ja: '回答の証明の SHA-256（同じ問いの --json の出力の proof と同じ値）',
    en: 'SHA-256 of the proof of the answer (proof.sha256 of the same question with --json)',
  },
  answer: headed(notions.answer),
  chain: headed(notions.chain),
  certainty: headed(notions.certainty),
  reason: headed(notions.reason),
  missing: headed(notions.missingLink),
  expectedIn: headed(notions.expectedIn),
  premises: { ja: '前提', en: 'Premises' },
  sources: { ja: glossary.NodeKind.Source.ja, en: 'Sources' },
} satisfies Record<string, Bilingual>;

export interface ReportContext {
  readonly release: ReleaseIdentity;
  /** SHA-256 of the answer's proof. */
  readonly digest: string;
  readonly language: Language;
}

/** The document, as HTML. */
export function reportOf(trace: Trace, { release, digest, language }: ReportContext): string {
  const speech = new Speech(language);
  const say = (text: Bilingual) => speech.say(text);
  const name = (node: SelectedNode) => speech.name(node);
  const place = [trace.city, trace.organization].filter((node) => node !== null);
  const subject = [trace.duty, ...place].map((node) =>
    speech.plain({ ja: nameJa(node), en: nameEn(node) }),
  );
  const certainty = (value: Certainty): Html =>
    html`<span class="certainty" data-certainty="${value}">${say(certainties[value])}</span>`;

  const quotation = (evidence: SelectedNode): Html => {
    const source = nodeAt(evidence, 'source');
    const { page, anchor } = evidence.properties;
    const where = typeof page === 'number' ? speech.page(page) : labelOf(anchor);
    const title = source === null ? '' : (textOf(source, 'title') ?? '');
    return html`<figure><blockquote lang="ja">${textOf(evidence, 'quote') ?? ''}</blockquote>
<figcaption>${speech.marked(`${title}${where}`)}</figcaption></figure>
`;
  };
  const step = ({ from, to, role, certainty: sure, statement, evidence }: Step, number: number) => {
    const reason = translated(statement, 'reason');
    return html`<li value="${number}">
<p class="ends">${name(from)} → ${name(to)}</p>
<p>${say(roles[role])} ${certainty(sure)}</p>
${reason === null ? null : html`<p>${speech.label(words.reason, speech.say(reason))}</p>`}
${from.properties['partial'] === true ? html`<p>${say(knownByRendering)}</p>` : null}
${evidence.map(quotation)}</li>
`;
  };
  const hole = ({ role, description, expectedIn }: MissingLink): Html => html`<li class="hole">
<p><strong>${speech.label(words.missing, say(roles[role]))}</strong></p>
<p>${say(description)}</p>
<p>${speech.label(words.expectedIn, say(expectedIn))}</p>
</li>
`;
  const chain = (one: TracedChain, index: number): Html => html`<section>
<h2>${say(words.chain)} ${speech.count(index + 1, trace.chains.length)} ${certainty(one.certainty)}</h2>
<ol>
${placed(one).map((part) => ('status' in part ? hole(part) : step(part, one.steps.indexOf(part) + 1)))}</ol>
</section>
`;
  const source = (node: SelectedNode): Html => {
    const [url, sha256] = [textOf(node, 'url'), textOf(node, 'sha256')];
    const title = { ja: textOf(node, 'title') ?? node.id, en: textOf(node, 'titleEn') };
    const publisher = speech.marked(textOf(node, 'publisher') ?? '');
    return html`<li>${speech.say(title)}${speech.aside(publisher, speech.day(textOf(node, 'date')))}
${url === null ? null : html`<br><span class="address">${url}</span>`}
${sha256 === null ? null : html`<br><code>SHA-256 ${sha256}</code>`}</li>
`;
  };
  const row = (label: Bilingual, value: Html | readonly Html[] | string): Html =>
    html`<tr><th scope="row">${say(label)}</th><td>${value}</td></tr>
`;
  return html`<!doctype html>
<html lang="${speech.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${speech.plain(words.title)} — ${subject.join(' ')}</title>
<style>${style}</style>
</head>
<body>
<h1>${say(words.title)}</h1>
<section>
<h2>${say(words.question)}</h2>
<table>
${row(words.duty, name(trace.duty))}${row(words.place, spaced(place.map(name)))}${row(words.asOf, speech.day(trace.asOf))}${row(words.release, html`<code>${release.id}</code><br><code>SHA-256 ${release.sha256}</code>`)}${row(words.digest, html`<code>${digest}</code>`)}</table>
</section>
<section>
<h2>${say(words.answer)}</h2>
<p class="answer">${say(trace.summary)}</p>
<p>${speech.label(words.certainty, certainty(trace.certainty))}</p>
</section>
${
  trace.chains.length === 0
    ? html`<section><h2>${say(noChain)}</h2><ul>${trace.missing.map(hole)}</ul></section>`
    : trace.chains.map(chain)
}
<section>
<h2>${say(words.premises)}</h2>
<ul>
${[...premises, ...notesOf(trace)].map((one) => html`<li>${speech.say(one)}</li>`)}
</ul>
</section>
<section>
<h2>${say(words.sources)}</h2>
<ol>
${sourcesOf(trace).map(source)}</ol>
</section>
</body>
</html>
`.text;
}

const spaced = (parts: readonly Html[]): Html =>
  html`${parts.map((part, i) => html`${i === 0 ? '' : ' '}${part}`)}`;
