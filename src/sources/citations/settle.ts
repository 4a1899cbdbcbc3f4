/** Looks up what a reading names: the provisions that there are, or why there are none. */
import type { Anchor } from '../../graph/anchor.ts';
import type { Citation } from './citation.ts';
import type { Outline } from './outline.ts';
import { missingIn } from './position.ts';
import type { Reading } from './reading.ts';
import type { InstrumentRegister } from './register.ts';

type Cited = Pick<Citation, 'instrument' | 'provisions' | 'isPartial' | 'unresolved'>;

export function settle(
  reading: Reading,
  own: { readonly id: string; readonly outline: Outline },
  register: InstrumentRegister,
): Cited {
  const { instrument, anchors, through, problem } = reading;
  const [id] = instrument.ids;
  const known = id === undefined || instrument.ids.length > 1 ? {} : { instrument: id };
  const unresolved = (reason: Citation['unresolved'] & string): Cited => ({
    ...known,
    provisions: [],
    unresolved: reason,
  });
  if (problem === 'NO_ANTECEDENT') return unresolved(problem);
  if (instrument.former) return unresolved('FORMER_TEXT');
  if (id === undefined) return unresolved('UNKNOWN_INSTRUMENT');
  if (instrument.ids.length > 1) return unresolved('AMBIGUOUS_INSTRUMENT');
  if (problem !== undefined) return unresolved(problem);
  if (id !== own.id && !register.has(id)) return unresolved('NOT_COLLECTED');
  if (anchors.length === 0) return { instrument: id, provisions: [] };

  const outline = id === own.id ? own.outline : register.outline(id);
  if (outline === undefined) return unresolved('NOT_COLLECTED');
  const named = through === undefined ? anchors : [...anchors, through];
  const found = named.flatMap((anchor) => look(outline, anchor) ?? []);
  const [start = ''] = anchors;
  const isPartial = found.length < named.length;
  const all = isPartial ? partOf(outline, start, through, found) : rangeOf(outline, found, through);
  if (all.length === 0) {
    return unresolved(outline.isGone(start) ? 'DELETED' : missingIn(start));
  }
  const provisions = all.filter((provision) => !outline.isDeleted(provision));
  if (provisions.length === 0) return unresolved('DELETED');
  return { instrument: id, provisions, ...(isPartial ? { isPartial } : {}) };
}

function rangeOf(
  outline: Outline,
  found: readonly Anchor[],
  through: string | undefined,
): readonly Anchor[] {
  const [first, last] = found;
  return through === undefined || first === undefined || last === undefined
    ? found
    : outline.through(first, last);
}

/** Of a range that is there in part, as in the 附則 that an amending law left in extract: that part. */
const partOf = (
  outline: Outline,
  first: string,
  through: string | undefined,
  found: readonly Anchor[],
): readonly Anchor[] => (through === undefined ? found : outline.between(first, through));

/** The provision, or the table that it is in: rows have anchors only where the text at hand has them. */
function look(outline: Outline, anchor: string): Anchor | undefined {
  const found = outline.find(anchor) ?? outline.find(anchor.replace(/-Row_.*$/, ''));
  const [, table, item] = /^(.*AppdxTable)-It_([^-]+)/.exec(anchor) ?? [];
  return table === undefined ? found : (outline.find(`${table}_${item}`) ?? outline.find(table));
}
