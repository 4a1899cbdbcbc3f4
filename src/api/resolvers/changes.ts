/** What changed between two releases, so that a person can read it. */
import type { PropertyValue } from '../../graph/model.ts';
import { diffOf } from '../../questions/text-diff.ts';
import type {
  ChangeResolvers,
  PropertyChangeResolvers,
  RelationChangeResolvers,
} from '../generated/resolvers.ts';

export const Change: ChangeResolvers = {
  formerKind: ({ formerKind }) => formerKind ?? null,
  nameEn: ({ nameEn }) => nameEn ?? null,
  relations: ({ edges }) => edges,
};

export const RelationChange: RelationChangeResolvers = {
  toNameEn: ({ toNameEn }) => toNameEn ?? null,
};

export const PropertyChange: PropertyChangeResolvers = {
  before: ({ before }) => readable(before),
  after: ({ after }) => readable(after),
  diff: ({ before, after }) => {
    const [old, now] = [readable(before), readable(after)];
    return old === null || now === null ? [] : diffOf(old, now);
  },
};

function readable(value: PropertyValue): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? value.join('、') : String(value);
}
