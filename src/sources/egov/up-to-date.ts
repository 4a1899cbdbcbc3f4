/** Revisions to come that e-Gov wrote before it knew of other amendments, with those brought in. */
import type { Anchor } from '../../graph/anchor.ts';
import { type ParsedLaw, type ParsedProvision, type Revisions, readsTheSame } from './law.ts';

type Provisions = ReadonlyMap<Anchor, ParsedProvision>;

/**
 * The revisions, each with all amendments that the ones before it have.
 *
 * e-Gov writes a revision to come when its amending law is promulgated, and does not always write it
 * anew when another law is. Read one after the other, such texts would take back what has changed in
 * between. It shows in the 附則 that amending laws leave: a revision without one that an earlier
 * revision has is older than that amendment. Of such a revision only that counts in which it is
 * unlike all texts before it, since what it shares with one of them is no change of its own.
 */
export function broughtUpToDate([first, ...later]: Revisions): Revisions {
  if (later.length === 0) return [first];
  const current: [ParsedLaw, ...ParsedLaw[]] = [first];
  const texts = [byAnchor(first.provisions)];
  let state: Provisions = byAnchor(first.provisions);
  for (const law of later) {
    const text = byAnchor(law.provisions);
    const lacking = amendmentsIn(state).filter((anchor) => !text.has(anchor));
    if (lacking.length > 0) {
      const provisions = amended([...state.values()], text, texts, lacking);
      state = byAnchor(provisions);
      current.push({ ...law, provisions });
    } else {
      state = text;
      current.push(law);
    }
    texts.push(text);
  }
  return current;
}

const byAnchor = (provisions: readonly ParsedProvision[]): Provisions =>
  new Map(provisions.map((provision) => [provision.anchor, provision]));

/** The 附則 of amending laws. */
const amendmentsIn = (text: Provisions): readonly Anchor[] =>
  [...text.values()].filter(({ amendment }) => amendment !== undefined).map(({ anchor }) => anchor);

/** `state` with what `text` says or lacks like none of the texts before it, but for whole 附則 that it lacks. */
function amended(
  state: readonly ParsedProvision[],
  text: Provisions,
  before: readonly Provisions[],
  lacking: readonly Anchor[],
): readonly ParsedProvision[] {
  const isRemoved = (anchor: Anchor) =>
    !text.has(anchor) &&
    before.every((earlier) => earlier.has(anchor)) &&
    !lacking.some((above) => anchor === above || anchor.startsWith(`${above}-`));
  const isNew = (provision: ParsedProvision) =>
    before.every((earlier) => {
      const known = earlier.get(provision.anchor);
      return known === undefined || !readsTheSame(known, provision);
    });
  const result = state.filter(({ anchor }) => !isRemoved(anchor));
  const places = new Map(result.map(({ anchor }, i) => [anchor, i]));
  const added: { readonly provision: ParsedProvision; readonly behind: number }[] = [];
  let behind = -1;
  for (const provision of text.values()) {
    const place = places.get(provision.anchor);
    if (place !== undefined) {
      behind = place;
      if (isNew(provision)) result[place] = provision;
    } else if (isNew(provision)) added.push({ provision, behind });
  }
  for (const { provision, behind } of added.reverse()) result.splice(behind + 1, 0, provision);
  return result;
}
