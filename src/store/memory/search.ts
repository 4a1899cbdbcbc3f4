/** `search` on a graph in memory: folded names and texts, scanned. */
import { compareText } from '../../graph/compare.ts';
import type { NodeKind } from '../../graph/model.ts';
import { displayName, namesOf } from '../../graph/names.ts';
import { foldNumerals } from '../../graph/numerals.ts';
import { foldedWithOffsets, normalizeText } from '../../graph/text.ts';
import { type SearchRequest, type SearchResult, searchableKinds } from '../graph-store.ts';
import { matches } from './filter.ts';
import { isPresent, type StoredGraph, type StoredNode } from './graph.ts';
import { pick } from './select.ts';

interface Entry {
  readonly node: StoredNode;
  readonly title: string;
  /** Folded; the canonical name first. */
  readonly names: readonly string[];
  readonly caption: string;
  readonly text: string;
}

export type SearchIndex = ReadonlyMap<NodeKind, readonly Entry[]>;

/** How well something fits, best first. The steps are apart so that no tie joins two kinds of match. */
const scores = {
  canonicalName: 1,
  otherName: 0.9,
  canonicalStart: 0.8,
  nameStart: 0.7,
  inName: 0.6,
  inCaption: 0.5,
  inText: 0.3,
} as const;

export function buildSearchIndex(graph: StoredGraph): SearchIndex {
  return new Map(
    searchableKinds.map((kind) => [kind, (graph.byKind.get(kind) ?? []).map(entryOf)] as const),
  );
}

export function search(
  graph: StoredGraph,
  index: SearchIndex,
  { text, kinds, where, size, offset, select, asOf }: SearchRequest,
): SearchResult {
  const words = text.split(/\s+/u).map(normalizeText).filter(Boolean);
  if (words.length === 0) return { hits: [], total: 0 };
  const phrase = words.join('');
  const found: { entry: Entry; score: number }[] = [];
  for (const kind of new Set(kinds)) {
    for (const entry of index.get(kind) ?? []) {
      const score = scoreOf(entry, phrase, words);
      if (score === 0 || !isPresent(entry.node, asOf)) continue;
      if (where !== undefined && !matches(graph, entry.node, where, asOf)) continue;
      found.push({ entry, score });
    }
  }
  found.sort(
    (a, b) =>
      b.score - a.score ||
      compareText(a.entry.title, b.entry.title) ||
      compareText(a.entry.node.id, b.entry.node.id),
  );
  const hits = found.slice(offset, offset + size).map(({ entry, score }) => ({
    node: pick(graph, entry.node, select, asOf),
    title: entry.title,
    snippet: snippetOf(entry, words),
    score,
  }));
  return { hits, total: found.length };
}

function entryOf(node: StoredNode): Entry {
  const { citation, caption, text, description } = node.properties;
  const names = [citation, ...namesOf({ properties: stated(node) })]
    .filter(isText)
    .map(normalizeText);
  return {
    node,
    title: displayName({ id: node.id, properties: stated(node) }),
    names: [...new Set([...names, ...names.map(foldNumerals)])],
    caption: isText(caption) ? normalizeText(caption) : '',
    text: normalizeText([text, description].filter(isText).join('')),
  };
}

/** The whole phrase as a name, or else the worst of its words, each of which must be found. */
function scoreOf(entry: Entry, phrase: string, words: readonly string[]): number {
  const whole = Math.max(fitOf(entry, phrase), fitOf(entry, foldNumerals(phrase)));
  if (words.length === 1 || whole >= scores.canonicalStart) return whole;
  let worst = 1;
  for (const word of words) {
    worst = Math.min(worst, fitOf(entry, word));
    if (worst === 0) break;
  }
  // Words apart are less than a name that begins with the phrase, however well each fits.
  return Math.max(whole, Math.min(worst, scores.nameStart));
}

function fitOf({ names, caption, text }: Entry, word: string): number {
  let best = 0;
  for (const [i, name] of names.entries()) {
    const at = name.indexOf(word);
    if (at < 0) continue;
    if (name.length === word.length) {
      best = Math.max(best, i === 0 ? scores.canonicalName : scores.otherName);
    } else if (at === 0) {
      best = Math.max(best, i === 0 ? scores.canonicalStart : scores.nameStart);
    } else {
      best = Math.max(best, scores.inName);
    }
  }
  if (best > 0) return best;
  if (caption.includes(word)) return scores.inCaption;
  return text.includes(word) ? scores.inText : 0;
}

const around = 40;

/** The words of the text around the first word that is found there, cut from the text as it stands. */
function snippetOf({ node, text: folded }: Entry, words: readonly string[]): string | null {
  const first = words.find((word) => folded.includes(word));
  const { text, description } = node.properties;
  const source = [text, description].filter(isText).join('');
  if (first === undefined || source === '') return null;
  const { text: mapped, offsets } = foldedWithOffsets(source);
  const at = mapped.indexOf(first);
  if (at < 0) return null;
  const start = Math.max(0, (offsets[at] ?? 0) - around);
  const end = Math.min(source.length, (offsets[at + first.length - 1] ?? 0) + 1 + around);
  const cut = source.slice(safe(source, start), safe(source, end)).trim();
  return `${start > 0 ? '…' : ''}${cut}${end < source.length ? '…' : ''}`;
}

/** Moves a cut off the middle of a surrogate pair. */
function safe(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function stated(node: StoredNode) {
  return Object.fromEntries(
    Object.entries(node.properties).filter(
      (entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== null,
    ),
  );
}
