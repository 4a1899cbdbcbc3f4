/** The page of changes has words for whatever the graph can state. */
import { describe, expect, test } from 'vitest';
import { allKinds, allRelations, propertiesOf } from '../../src/graph/model.ts';
import { en } from '../../web/explorer/language/changes/en.ts';
import { ja } from '../../web/explorer/language/changes/ja.ts';

const properties = [...new Set(allKinds.flatMap((kind) => Object.keys(propertiesOf(kind))))];

describe.each([
  ['Japanese', ja],
  ['English', en],
])('in %s', (_language, words) => {
  test('every property has a name, and none that the graph does not know', () => {
    expect(Object.keys(words.properties).sort()).toEqual(properties.sort());
  });

  test('every relation has a name, and none that the graph does not know', () => {
    expect(Object.keys(words.relations).sort()).toEqual([...allRelations].sort());
  });
});
