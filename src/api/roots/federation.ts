/** Apollo Federation: other graphs refer to our entities by their ids, and ask what we offer. */
import type { RootPlanner } from '../plan/operation.ts';
import { schemaText } from '../schema-text.ts';
import { byIds } from './look-ups.ts';

export const entities: RootPlanner = ({ representations }, below, key) =>
  byIds(
    (representations as readonly { readonly id: string }[]).map(({ id }) => id),
    below,
    key,
  );

export const service: RootPlanner = () => ({
  roots: [],
  answer: () => ({ sdl: schemaText }),
});
