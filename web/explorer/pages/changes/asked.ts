/** Which releases and kinds the address asks for, and which are meant where it names none. */
import { useSearch } from 'wouter';
import type { NodeKind } from '../../graphql/generated/graphql.ts';
import { ja } from '../../language/ja.ts';
import type { KeptRelease, Pair } from './changes-queries.ts';

export interface Asked {
  readonly from: string | null;
  readonly to: string | null;
  readonly kinds: readonly NodeKind[];
}

const isKind = (text: string): text is NodeKind => Object.hasOwn(ja.kinds, text);

/** `/changes?from=release/…&to=release/…&kinds=Duty,LegalBasis` */
export function useAsked(): Asked {
  const parameters = new URLSearchParams(useSearch());
  return {
    from: parameters.get('from') || null,
    to: parameters.get('to') || null,
    kinds: (parameters.get('kinds') ?? '').split(',').filter(isKind),
  };
}

/**
 * Where the address leaves one out: what led to the release that is served, from the newest that is older.
 * @param comparable the newest first
 * @returns undefined where there are not two to choose from
 */
export function pairMeant(
  { from, to }: Asked,
  comparable: readonly KeptRelease[],
): Pair | undefined {
  const later = to ?? (comparable.find(({ served }) => served) ?? comparable[0])?.id;
  const others = comparable.filter(({ id }) => id !== later);
  const place = comparable.findIndex(({ id }) => id === later);
  const older = comparable[place + 1] ?? others[0];
  const earlier = from ?? older?.id;
  return earlier === undefined || later === undefined ? undefined : { from: earlier, to: later };
}
