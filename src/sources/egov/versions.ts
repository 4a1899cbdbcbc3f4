/** Provisions through time: what several revisions of one law say of each. */
import type { Anchor } from '../../graph/anchor.ts';
import { dayBefore, type LocalDate } from '../../graph/dates.ts';
import { type ParsedLaw, type ParsedProvision, type Revisions, readsTheSame } from './law.ts';

/** A provision as it reads from one revision on. */
export interface Wording {
  readonly provision: ParsedProvision;
  /** The first revision that words it so. */
  readonly law: ParsedLaw;
  /** Left out where it read so before all that was collected, or since a day that no revision says. */
  readonly validFrom?: LocalDate;
  /** Left out where it still reads so in the last revision. */
  readonly validTo?: LocalDate;
}

/**
 * What each provision says, from the oldest wording on. Revisions are taken to follow one another
 * without others between them; a change is dated only where both revisions around it are.
 */
export function wordingsOf(revisions: Revisions): ReadonlyMap<Anchor, readonly Wording[]> {
  const wordings = new Map<Anchor, Wording[]>();
  let before: ParsedLaw | undefined;
  /** The provisions of the revision before, with the wording they have there. */
  let standing = new Map<Anchor, Wording>();
  for (const law of lastOfEachDay(revisions)) {
    const since = before?.revision === undefined ? undefined : law.revision?.validFrom;
    const next = new Map<Anchor, Wording>();
    for (const provision of law.provisions) {
      const { anchor } = provision;
      const known = standing.get(anchor);
      if (known !== undefined && readsTheSame(known.provision, provision)) {
        next.set(anchor, known);
        continue;
      }
      const wording: Wording = {
        provision,
        law,
        ...(since === undefined ? {} : { validFrom: since }),
      };
      next.set(anchor, wording);
      const all = wordings.get(anchor);
      if (all === undefined) wordings.set(anchor, [wording]);
      else all.push(wording);
    }
    const until = since === undefined ? null : dayBefore(since);
    for (const [anchor, wording] of standing) {
      if (until !== null && next.get(anchor) !== wording)
        end(wordings.get(anchor) ?? [], wording, until);
    }
    standing = next;
    before = law;
  }
  return wordings;
}

/** The revision in force on a day; the last of all where no day is said, the first where all are to come. */
export function revisionOn(revisions: Revisions, asOf: LocalDate | undefined): ParsedLaw {
  const standing = lastOfEachDay(revisions);
  if (asOf === undefined) return standing.at(-1) ?? revisions[0];
  return standing.findLast(({ revision }) => (revision?.validFrom ?? asOf) <= asOf) ?? revisions[0];
}

/** Of revisions that take effect on one day, only the last is ever in force. */
function lastOfEachDay(revisions: Revisions): readonly ParsedLaw[] {
  return revisions.filter(
    (law, i) =>
      law.revision === undefined ||
      law.revision.validFrom !== revisions[i + 1]?.revision?.validFrom,
  );
}

function end(wordings: Wording[], wording: Wording, validTo: LocalDate): void {
  const at = wordings.lastIndexOf(wording);
  if (at >= 0) wordings[at] = { ...wording, validTo };
}
