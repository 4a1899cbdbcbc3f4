/** What lawtext finds in a law, in the terms of Konkyo's labels: references to provisions of the law itself. */
import type { Spot } from '../../test/sources/citations/score.ts';
import { type Law, segmentOf } from '../../test/support/laws.ts';
import type { Container, Lawtext, Located, Sentence } from './lawtext.ts';

/**
 * @param xml the law's 法令標準XML; `law` is the same, as Konkyo's tests read it
 * @returns what is found, by the anchor of the provision that speaks
 */
export async function lawtextFindings(
  lawtext: Lawtext,
  xml: string,
  law: Law,
): Promise<ReadonlyMap<string, readonly Spot[]>> {
  const analysis = await lawtext.analyze(lawtext.parse(xml));
  const texts = new Map(law.provisions.map(({ anchor, text }) => [`${anchor}`, text]));
  const offsets = offsetsOf(analysis.sentenceEnvs, texts);
  const spots = new Map<string, Spot[]>();
  for (const range of analysis.pointerRangesList.flatMap((list) => list.ranges())) {
    const pointers = range.pointers();
    const env = analysis.pointerEnvByEL.get(pointers[0]);
    const at = pointers[0].range;
    const offset = env && offsets.get(env.sentenceEnv);
    if (env === undefined || at === null || offset === undefined) continue;
    const ends = pointers.map((each) => containersOf(analysis.pointerEnvByEL.get(each)?.located));
    const named = through(ends);
    // 各号: Konkyo leads to the provision that holds the items, lawtext to each of them.
    const parent = range.text().endsWith('各号') ? named[0]?.parent : undefined;
    const says = (parent ? [parent] : named)
      .map((container) => `${law.id}#${anchorOf(container)}`)
      .toSorted()
      .join(' ');
    if (says === '') continue;
    const from = anchorOf(env.sentenceEnv.container);
    const spot = { start: offset + at[0], words: range.text(), says, kind: 'CITES' };
    spots.set(from, [...(spots.get(from) ?? []), spot]);
  }
  return spots;
}

/** Where each sentence begins in its provision. */
function offsetsOf(
  sentences: readonly Sentence[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<Sentence, number> {
  const offsets = new Map<Sentence, number>();
  const read = new Map<string, number>();
  for (const sentence of sentences) {
    const anchor = anchorOf(sentence.container);
    const start = texts.get(anchor)?.indexOf(sentence.text, read.get(anchor) ?? 0) ?? -1;
    if (start < 0 || sentence.text === '') continue;
    offsets.set(sentence, start);
    read.set(anchor, start + sentence.text.length);
  }
  return offsets;
}

const containersOf = (located: Located | null | undefined): readonly Container[] =>
  located?.type === 'internal' ? (located.fragments?.at(-1)?.containers ?? []) : [];

/** What is named, or all from the one to the other where a range is. */
function through([from = [], to]: readonly (readonly Container[])[]): readonly Container[] {
  const [first, last] = [from[0], to?.at(-1)];
  if (to === undefined || first === undefined) return from;
  if (last === undefined || first.parent !== last.parent) return [];
  const siblings = (first.parent?.children ?? []).filter(({ el }) => el.tag === first.el.tag);
  return siblings.slice(siblings.indexOf(first), siblings.indexOf(last) + 1);
}

/** The anchor of what Konkyo has an anchor for; empty for the law itself and for what has none. */
function anchorOf(container: Container): string {
  const segments: string[] = [];
  for (let at: Container | null = container; at !== null; at = at.parent) {
    const segment = segmentOf(at.el.tag, at.el.attr);
    if (segment !== undefined && segment !== null) segments.unshift(segment);
  }
  return segments.join('-');
}
