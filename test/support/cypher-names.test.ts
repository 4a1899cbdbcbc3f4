import { expect, it } from 'vitest';
import { unknownNames } from './cypher-names.ts';

it.each([
  ["MATCH (d:Duty {name: 'パスポート'}) RETURN d.nameKana", []],
  ['MATCH (d:Duti)<-[:OF_DUTY]-(a) RETURN a', ['Duti']],
  ['MATCH (:Duty|dutyy)<-[e:OF_DUTTY|PERFORMS]-(a) RETURN e:OF', ['dutyy', 'OF_DUTTY', 'OF']],
  ["MATCH (d:Duty {nam: 'd.x', id: 'y'}) RETURN d.titel, d {.kana}", ['nam', 'titel', 'kana']],
  ["RETURN 'n:Duti {x: 1} n.y \\' n.z' AS text, 1.0 AS number", []],
  ['WITH {distance: 1} AS one RETURN one.distance, one.distanse', ['distanse']],
  ["CALL db.index.fulltext.queryNodes('i', 'w') YIELD node RETURN node.nme", ['nme']],
])('in %j nobody knows %j', (statement, unknown) => {
  expect(unknownNames(statement)).toEqual(unknown);
});
