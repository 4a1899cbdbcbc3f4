/** What an amendment changes, provision by provision: pure, from the wordings before and after its day. */
import { dayBefore, type LocalDate } from '../graph/dates.ts';
import { nodeAt, nodesAt, type SelectedNode, textOf } from '../store/graph-store.ts';
import { isValid } from './chains.ts';
import { diffOf, type TextPart } from './text-diff.ts';

/** 追加, 削除, 改める, 繰上げ・繰下げ. */
export const provisionChangeKinds = ['ADDED', 'REPEALED', 'REWORDED', 'RENUMBERED'] as const;
export type ProvisionChangeKind = (typeof provisionChangeKinds)[number];

export interface Words {
  readonly caption: string | null;
  readonly text: string | null;
}

export interface ProvisionChange {
  readonly kind: ProvisionChangeKind;
  readonly provision: SelectedNode;
  /** Of what was renumbered: under which number it stood. */
  readonly formerly: SelectedNode | null;
  /** Null where there was, or will be, nothing. */
  readonly before: Words | null;
  readonly after: Words | null;
  readonly diff: readonly TextPart[];
}

/** A provision that reads otherwise from the day on. */
interface Turn {
  readonly provision: SelectedNode;
  readonly before: Words | null;
  readonly after: Words | null;
}

/**
 * What changes on a day in one instrument, in document order.
 * @param provisions with caption, text, position, provisionKind, period, parent and versions
 */
export function changesOn(
  provisions: readonly SelectedNode[],
  day: LocalDate,
): readonly ProvisionChange[] {
  const turns = provisions.flatMap((provision): readonly Turn[] => {
    const eve = dayBefore(day);
    const before = eve === null ? null : wordsOn(provision, eve);
    const after = wordsOn(provision, day);
    return same(before, after) ? [] : [{ provision, before, after }];
  });
  const moves = movesAmong(turns);
  const movedAway = new Set([...moves.values()]);
  return turns.flatMap((turn) => {
    const formerly = moves.get(turn);
    const { provision } = turn;
    // What stood at this number and what will stand there are two things where either of them moves.
    const before = movedAway.has(turn) ? null : turn.before;
    if (formerly === undefined) {
      return before === null && turn.after === null
        ? []
        : [changeOf(provision, before, turn.after)];
    }
    const moved: ProvisionChange = {
      kind: 'RENUMBERED',
      provision,
      formerly: formerly.provision,
      before: formerly.before,
      after: turn.after,
      diff: [],
    };
    return before === null ? [moved] : [changeOf(provision, before, null), moved];
  });
}

function changeOf(
  provision: SelectedNode,
  before: Words | null,
  after: Words | null,
): ProvisionChange {
  return {
    kind: before === null ? 'ADDED' : after === null ? 'REPEALED' : 'REWORDED',
    provision,
    formerly: null,
    before,
    after,
    diff: diffOf(before?.text ?? '', after?.text ?? ''),
  };
}

/** The words of a provision on a day; null where it is not there, or is nothing but the number of what was deleted. */
function wordsOn(provision: SelectedNode, day: LocalDate): Words | null {
  if (!isValid(provision, day)) return null;
  const versions = nodesAt(provision, 'versions');
  const wording = versions.find((version) => isValid(version, day)) ?? provision;
  const text = textOf(wording, 'text');
  return text?.trim() === '削除' ? null : { caption: textOf(wording, 'caption'), text };
}

const same = (a: Words | null, b: Words | null): boolean =>
  a === b || (a !== null && b !== null && a.text === b.text && a.caption === b.caption);

/** For each turn that brings words which stood under another number: the turn that takes them from there. */
function movesAmong(turns: readonly Turn[]): ReadonlyMap<Turn, Turn> {
  const leaving = new Map<string, Turn[]>();
  for (const turn of turns) {
    const key = keyOf(turn.provision, turn.before);
    if (key === null) continue;
    const list = leaving.get(key);
    if (list === undefined) leaving.set(key, [turn]);
    else list.push(turn);
  }
  const moves = new Map<Turn, Turn>();
  for (const turn of turns) {
    const list = leaving.get(keyOf(turn.provision, turn.after) ?? '') ?? [];
    const below = nodeAt(turn.provision, 'parent')?.id;
    const nearby = list.find(({ provision }) => nodeAt(provision, 'parent')?.id === below);
    // Words that leave several places elsewhere may come from any of them.
    const found = nearby ?? (list.length === 1 ? list[0] : undefined);
    if (found === undefined || found === turn) continue;
    moves.set(turn, found);
    list.splice(list.indexOf(found), 1);
  }
  for (const [whole, formerly] of wholesMoved(turns, moves)) moves.set(whole, formerly);
  return moves;
}

/** An article of paragraphs has no words of its own: it has moved where its paragraphs have, and its heading with them. */
function wholesMoved(
  turns: readonly Turn[],
  moves: ReadonlyMap<Turn, Turn>,
): ReadonlyMap<Turn, Turn> {
  const turnOf = new Map(turns.map((turn) => [turn.provision.id, turn] as const));
  const wholeOf = ({ provision }: Turn) => turnOf.get(nodeAt(provision, 'parent')?.id ?? '');
  const wholes = new Map<Turn, Turn>();
  for (const [part, formerly] of moves) {
    const [whole, formerWhole] = [wholeOf(part), wholeOf(formerly)];
    if (whole === undefined || formerWhole === undefined || whole === formerWhole) continue;
    const [before, after] = [formerWhole.before, whole.after];
    if (before === null || after === null || before.text !== null || !same(before, after)) continue;
    wholes.set(whole, formerWhole);
  }
  return wholes;
}

/**
 * Equal for what is the same under another number. A heading alone is not: an article of paragraphs
 * has no words of its own.
 */
function keyOf(provision: SelectedNode, words: Words | null): string | null {
  if (words === null || words.text === null) return null;
  const kind = textOf(provision, 'provisionKind');
  const text = kind === 'TABLE_ROW' ? words.text.replace(ownNumber, '') : words.text;
  return [kind, words.caption, text].join('\0');
}

/** 五十七の二十八　: a row begins with its own number, which other provisions keep beside their words. */
const ownNumber = /^[〇一二三四五六七八九十百千の]+[\s　]+/;
