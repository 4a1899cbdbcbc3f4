/**
 * Puts the words of citations together:
 *
 *     list      = member [ brackets ] { joint member [ brackets ] }
 *     member    = reference [ から reference まで | 乃至 reference ]
 *     reference = [ owner [ brackets ] ] [ head ] { step } { part }
 *
 * Words belong together that stand without a gap. What stands in brackets is read like a text of
 * its own, and the list goes on behind them.
 */
import type { ProvisionPart } from '../../graph/parse-label.ts';
import { type Head, levels, type Owner, type Step, type Token } from './token.ts';

/** The words that cite one provision, a range of them, or one instrument. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly owner: Owner | undefined;
  readonly head: Head | undefined;
  readonly steps: readonly Step[];
  readonly part: ProvisionPart | undefined;
  /** The member of the list before it, from which it takes what it leaves out. */
  readonly before: Reference | undefined;
  /** The name behind whose brackets it stands: 健康保険法（…。第十条において「健保法」という。）第三条. */
  readonly name: Reference | undefined;
  /** Where the range begins that ends with this reference. */
  readonly from: Reference | undefined;
  /** The brackets in which it stands. */
  readonly brackets: Brackets | undefined;
  readonly list: List;
}

export interface Brackets {
  readonly start: number;
  /** Behind the closing one; infinite where it is missing. */
  end: number;
  /** The reference behind which they stand. */
  readonly host: Reference | undefined;
}

/** References joined to each other. */
export interface List {
  readonly start: number;
  /** Behind its last member and the brackets that follow it. */
  end: number;
}

/** A list that may go on, outside all brackets or in one pair of them. */
interface Open {
  readonly brackets: Brackets | undefined;
  last: Reference | undefined;
  /** Where the next word must begin so that it belongs to the list. */
  end: number;
  joint: 'and' | 'from' | 'through' | undefined;
}

/** The references of a text, in the order of their words. */
export function parse(tokens: readonly Token[]): readonly Reference[] {
  const references: Reference[] = [];
  const opened: Open[] = [];
  let open = begin(undefined);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const goesOn = open.end === token.start;
    switch (token.is) {
      case 'open':
        opened.push(open);
        open = begin({
          start: token.start,
          end: Number.POSITIVE_INFINITY,
          host: goesOn && open.joint === undefined ? open.last : undefined,
        });
        break;
      case 'close': {
        const { brackets } = open;
        const outer = opened.pop();
        if (outer === undefined) break;
        if (brackets !== undefined) brackets.end = token.end;
        open = outer;
        if (brackets?.host === undefined) break;
        open.end = token.end;
        brackets.host.list.end = token.end;
        break;
      }
      case 'and':
      case 'from':
      case 'through':
        if (!goesOn || open.last === undefined) break;
        open.joint = token.is;
        open.end = token.end;
        break;
      case 'owner':
      case 'head':
      case 'step':
      case 'part': {
        const words = wordsAt(tokens, at);
        if (words === undefined) break;
        const reference = take(words, open, goesOn, references);
        references.push(reference);
        open.last = reference;
        open.end = reference.end;
        open.joint = undefined;
        at = words.next - 1;
      }
    }
  }
  return references;
}

const begin = (brackets: Brackets | undefined): Open => ({
  brackets,
  last: undefined,
  end: -1,
  joint: undefined,
});

/** Makes the words a reference of the open list, or the first of a new one. */
function take(words: Words, open: Open, goesOn: boolean, references: Reference[]): Reference {
  const before = goesOn && open.joint !== undefined ? open.last : undefined;
  const name = goesOn && open.joint === undefined && isName(open.last) ? open.last : undefined;
  const isRange = open.joint === 'through' || (open.joint === 'from' && words.until !== undefined);
  const from = isRange ? before : undefined;
  const end = from === undefined ? words.end : (words.until ?? words.end);
  const isOne = from !== undefined && references.at(-1) === from && from.list.end <= from.end;
  if (isOne) references.pop();
  const start = isOne ? from.start : words.start;
  const list = before?.list ?? { start, end };
  list.end = end;
  const { owner, head, steps, part } = words;
  const { brackets } = open;
  return { start, end, owner, head, steps, part, before, name, from, brackets, list };
}

/** Whether a reference is the name of an instrument alone. */
export const isName = (reference: Reference | undefined): boolean =>
  reference?.owner !== undefined && reference.head === undefined && reference.steps.length === 0;

/** What one reference is made of, and where it ends. */
interface Words extends Pick<Reference, 'start' | 'end' | 'owner' | 'head' | 'steps' | 'part'> {
  /** The token behind it, まで included where one follows. */
  readonly next: number;
  /** Where まで ends that follows. */
  readonly until: number | undefined;
}

function wordsAt(tokens: readonly Token[], first: number): Words | undefined {
  const start = tokens[first]?.start ?? 0;
  let [at, end] = [first, start];
  /** The token that follows without a gap, where it is of that sort and will do. */
  const take = <I extends Token['is']>(
    is: I,
    willDo: (token: Extract<Token, { is: I }>) => boolean = () => true,
  ): Extract<Token, { is: I }> | undefined => {
    const token = tokens[at];
    if (token?.start !== end || !isOf(token, is) || !willDo(token)) return undefined;
    at++;
    end = token.end;
    return token;
  };

  const owner = take('owner');
  if (owner?.owner === 'named') {
    for (let close = closeOfPlain(tokens, at, end); close !== undefined; ) {
      at = close + 1;
      end = tokens[close]?.end ?? end;
      close = closeOfPlain(tokens, at, end);
    }
  }
  const head = take('head');
  const steps: Step[] = [];
  for (;;) {
    const token = take('step', ({ step }) => follows(steps.at(-1), step));
    if (token === undefined) break;
    steps.push(token.step);
  }
  const part = take('part')?.part;
  while (part !== undefined && take('part') !== undefined);
  if (at === first) return undefined;
  const words = { start, end, owner, head, steps, part };
  const until = take('until')?.end;
  return { ...words, next: at, until };
}

function isOf<I extends Token['is']>(token: Token, is: I): token is Extract<Token, { is: I }> {
  return token.is === is;
}

/**
 * Where brackets close that open at `end` and belong to a name: they hold no citation, but its number
 * or a short name, or a label follows them (規則九―八（初任給、昇格、昇給等の基準）第十一条).
 */
function closeOfPlain(tokens: readonly Token[], open: number, end: number): number | undefined {
  const first = tokens[open];
  if (first?.is !== 'open' || first.start !== end) return undefined;
  let at = open + 1;
  while (tokens[at]?.is === 'quote') at++;
  const [close, next] = [tokens[at], tokens[at + 1]];
  if (close?.is !== 'close') return undefined;
  const isLabelled = next?.start === close.end && (next.is === 'head' || next.is === 'step');
  return first.isNaming || isLabelled ? at : undefined;
}

/** Whether a step leads on from the one before: 第三条 and 第一項, not 第一項 and 第三条. */
function follows(before: Step | undefined, step: Step): boolean {
  if (before === undefined) return true;
  if (before.how === 'division') return step.how === 'division';
  if (!('level' in before) || !('level' in step)) return false;
  return step.how === 'number' && levels.indexOf(step.level) > levels.indexOf(before.level);
}
