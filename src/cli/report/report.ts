/**
 * A trace as a document that proves its answer: question, day, release with its hash, chains, quotes,
 * premises, missing links, and every source with its hash. One file that needs nothing else, for paper (A4).
 * The same release, question and day give the same bytes.
 */
import { formatEdtfJa, parseEdtf } from '../../graph/dates.ts';
import { type Bilingual, glossary, headed } from '../../graph/glossary.ts';
import type { Step } from '../../questions/chains.ts';
import type { MissingLink, TracedChain } from '../../questions/holes.ts';
import { premises } from '../../questions/premises.ts';
import type { Trace } from '../../questions/trace.ts';
import { labelOf, notesOf, placed, sourcesOf } from '../../questions/trace-parts.ts';
import {
  inLanguage,
  knownByRendering,
  type Language,
  nameEn,
  nameJa,
  noChain,
} from '../../questions/wording.ts';
import type { ReleaseIdentity } from '../../release/release.ts';
import { nodeAt, type SelectedNode, textOf } from '../../store/graph-store.ts';
import { type Html, html } from './html.ts';
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
  const english = language === 'EN';
  const say = (text: Bilingual) => inLanguage(text, language);
  const name = (node: SelectedNode) => (english ? nameEn(node) : nameJa(node));
  const day = (text: string | null) => {
    const date = parseEdtf(text ?? '');
    if (date === null) return say(notions.undated);
    return english ? date : formatEdtfJa(date);
  };
  const place = [trace.city, trace.organization].flatMap((node) =>
    node === null ? [] : name(node),
  );
  const title = `${say(words.title)}：${name(trace.duty)}（${place.join(' ')}）`;

  const quotation = (evidence: SelectedNode): Html => {
    const source = nodeAt(evidence, 'source');
    const { page, anchor } = evidence.properties;
    const where = page == null ? labelOf(anchor) : english ? ` p. ${page}` : ` ${page}頁`;
    return html`<figure><blockquote lang="ja">${textOf(evidence, 'quote') ?? ''}</blockquote>
<figcaption lang="ja">${source === null ? '' : (textOf(source, 'title') ?? '')}${where}</figcaption></figure>
`;
  };
  const step = ({ from, to, role, certainty, statement, evidence }: Step, number: number): Html => {
    const reason = (english ? textOf(statement, 'reasonEn') : null) ?? textOf(statement, 'reason');
    return html`<li value="${number}">
<p class="ends">${name(from)} → ${name(to)}</p>
<p>${say(roles[role])} <span class="certainty" data-certainty="${certainty}">${say(certainties[certainty])}</span></p>
${reason === null ? null : html`<p>${say(words.reason)}：${reason}</p>`}
${from.properties['partial'] === true ? html`<p>${say(knownByRendering)}</p>` : null}
${evidence.map(quotation)}</li>
`;
  };
  const hole = ({ role, description, expectedIn }: MissingLink): Html => html`<li class="hole">
<p><strong>${say(words.missing)}：${say(roles[role])}</strong></p>
<p>${say(description)}</p>
${expectedIn === null ? null : html`<p>${say(words.expectedIn)}：<span lang="ja">${expectedIn}</span></p>`}
</li>
`;
  const chain = (one: TracedChain, index: number): Html => html`<section>
<h2>${say(words.chain)} ${index + 1}／${trace.chains.length} <span class="certainty" data-certainty="${one.certainty}">${say(certainties[one.certainty])}</span></h2>
<ol>
${placed(one).map((part) => ('status' in part ? hole(part) : step(part, one.steps.indexOf(part) + 1)))}</ol>
</section>
`;
  const source = (node: SelectedNode): Html => {
    const [url, sha256] = [textOf(node, 'url'), textOf(node, 'sha256')];
    const shown = (english ? textOf(node, 'titleEn') : null) ?? textOf(node, 'title') ?? node.id;
    return html`<li>${shown}（${textOf(node, 'publisher') ?? ''}、${day(textOf(node, 'date'))}）
${url === null ? null : html`<br><span class="address">${url}</span>`}
${sha256 === null ? null : html`<br><code>SHA-256 ${sha256}</code>`}</li>
`;
  };
  return html`<!doctype html>
<html lang="${english ? 'en' : 'ja'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${say(words.title)}</h1>
<section>
<h2>${say(words.question)}</h2>
<table>
<tr><th scope="row">${say(words.duty)}</th><td>${name(trace.duty)}</td></tr>
<tr><th scope="row">${say(words.place)}</th><td>${place.join(' ')}</td></tr>
<tr><th scope="row">${say(words.asOf)}</th><td>${day(trace.asOf)}</td></tr>
<tr><th scope="row">${say(words.release)}</th><td><code>${release.id}</code><br><code>SHA-256 ${release.sha256}</code></td></tr>
<tr><th scope="row">${say(words.digest)}</th><td><code>${digest}</code></td></tr>
</table>
</section>
<section>
<h2>${say(words.answer)}</h2>
<p class="answer">${say(trace.summary)}</p>
<p>${say(words.certainty)}：<span class="certainty" data-certainty="${trace.certainty}">${say(certainties[trace.certainty])}</span></p>
</section>
${
  trace.chains.length === 0
    ? html`<section><h2>${say(noChain)}</h2><ul>${trace.missing.map(hole)}</ul></section>`
    : trace.chains.map(chain)
}
<section>
<h2>${say(words.premises)}</h2>
<ul>
${premises.map(
  (premise) => html`<li>${say(premise)}</li>
`,
)}${notesOf(trace).map(
  ({ ja, en }) => html`<li>${(english ? en : null) ?? ja}</li>
`,
)}
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
