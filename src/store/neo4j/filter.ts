/** Filters of the port as conditions of Cypher, and where a search for their matches starts. */
import type { LocalDate } from '../../graph/dates.ts';
import { fieldOf } from '../../graph/fields.ts';
import { allKinds, type NodeKind, type PropertyValue } from '../../graph/model.ts';
import type { Filter } from '../graph-store.ts';
import { comparable, kindsWith, property, validOn, type Writer, where } from './cypher.ts';
import { patternOf } from './pattern.ts';

/** A condition that is true or false, never null, so that NOT may stand before it. */
export function condition(
  writer: Writer,
  filter: Filter,
  variable: string,
  kinds: readonly NodeKind[],
  asOf: LocalDate | undefined,
): string {
  const part = (inner: Filter) => condition(writer, inner, variable, kinds, asOf);
  if ('all' in filter) return joined(filter.all.map(part), 'AND', 'true');
  if ('any' in filter) return joined(filter.any.map(part), 'OR', 'false');
  if ('not' in filter) return `NOT ${part(filter.not)}`;
  if ('ids' in filter) return `${variable}.id IN ${writer.parameter(filter.ids)}`;
  if ('kinds' in filter) return `${variable}.kind IN ${writer.parameter(filter.kinds)}`;
  if ('key' in filter) {
    const key = writer.parameter(filter.key);
    return `EXISTS { (${variable})<-[:NAMES]-(:LookupKey {release: $release, key: ${key}}) }`;
  }
  if ('field' in filter) {
    const to = writer.variable();
    const pattern = patternOf(writer, kinds, filter.field, variable, to, asOf);
    if (pattern === undefined) return 'false';
    const some = condition(writer, filter.some, to, pattern.targets, asOf);
    return `EXISTS { MATCH ${pattern.text}${where([...pattern.conditions, some])} }`;
  }
  return 'in' in filter
    ? valueCondition(writer, filter.property, filter.in, variable, kinds)
    : rangeCondition(writer, filter, variable, kinds);
}

const joined = (parts: readonly string[], by: 'AND' | 'OR', none: string): string =>
  parts.length === 0 ? none : `(${parts.join(` ${by} `)})`;

function valueCondition(
  writer: Writer,
  name: string,
  values: readonly PropertyValue[],
  variable: string,
  kinds: readonly NodeKind[],
): string {
  const stated = values.filter((value) => value !== null && !Array.isArray(value));
  const parts: string[] = [];
  for (const [type, having] of kindsWith(kinds, name)) {
    const value = property(variable, name);
    const same: string[] = [];
    if (values.includes(null)) same.push(`${value} IS NULL`);
    if (stated.length > 0) {
      const wanted = writer.parameter(stated);
      same.push(
        type === 'texts'
          ? `any(one IN coalesce(${value}, []) WHERE one IN ${wanted})`
          : `coalesce(${value} IN ${wanted}, false)`,
      );
    }
    if (same.length === 0) continue;
    parts.push(ofKinds(writer, variable, having, kinds, joined(same, 'OR', 'false')));
  }
  return joined(parts, 'OR', 'false');
}

function rangeCondition(
  writer: Writer,
  { property: name, atLeast, atMost }: Extract<Filter, { atLeast?: string }>,
  variable: string,
  kinds: readonly NodeKind[],
): string {
  const having = kindsWith(kinds, name).get('text');
  if (having === undefined) return 'false';
  const value = property(variable, name);
  const bounds = [
    `${value} IS NOT NULL`,
    ...(atLeast === undefined ? [] : [`${value} >= ${comparable(writer, atLeast)}`]),
    ...(atMost === undefined ? [] : [`${value} <= ${comparable(writer, atMost)}`]),
  ];
  return ofKinds(writer, variable, having, kinds, `coalesce(${bounds.join(' AND ')}, false)`);
}

/** A condition that only some of the kinds can meet. */
function ofKinds(
  writer: Writer,
  variable: string,
  having: readonly NodeKind[],
  kinds: readonly NodeKind[],
  met: string,
): string {
  if (having.length === kinds.length) return met;
  return `(${variable}.kind IN ${writer.parameter(having)} AND ${met})`;
}

/** Where the matches of a filter are looked for: by ids or a look-up key if possible, else by kind. */
export interface Start {
  /** `MATCH …` that binds the variable. */
  readonly match: string;
  readonly kinds: readonly NodeKind[];
  /** Whether a node may be met more than once. */
  readonly repeats: boolean;
}

export function startOf(
  writer: Writer,
  filter: Filter,
  variable: string,
  asOf: LocalDate | undefined,
): Start {
  const kinds = kindsMeant(filter);
  const anchored = anchorOf(writer, filter, variable, kinds, asOf);
  if (anchored !== null) return { ...anchored, kinds };
  const some = kinds.length > 0 && kinds.length < allKinds.length;
  const labels = some ? kinds.join('|') : 'Statement';
  return { match: `MATCH (${variable}:${labels} {release: $release})`, kinds, repeats: false };
}

/** The kinds among which every match of a filter is. */
function kindsMeant(filter: Filter): readonly NodeKind[] {
  if ('kinds' in filter) return [...new Set(filter.kinds)];
  if ('all' in filter) {
    return filter.all
      .map(kindsMeant)
      .reduce((meant, part) => meant.filter((kind) => part.includes(kind)), allKinds);
  }
  if ('field' in filter) return allKinds.filter((kind) => fieldOf(kind, filter.field));
  return allKinds;
}

/** A start that an index finds; null where only a look at all nodes of the kinds would tell. */
export function anchorOf(
  writer: Writer,
  filter: Filter,
  variable: string,
  kinds: readonly NodeKind[],
  asOf: LocalDate | undefined,
): Omit<Start, 'kinds'> | null {
  // Asked first, so that no parameter is handed out for a start that is not used.
  if (!hasAnchor(filter, kinds)) return null;
  if ('ids' in filter) {
    const ids = writer.parameter(filter.ids);
    const found = writer.variable();
    return {
      // By another name: the server would sort by the ids that were handed in, and compares those by UTF-16
      // units, where it compares the ids that it stores by code points.
      match:
        `MATCH (${found}:Statement) WHERE ${found}.release = $release AND ${found}.id IN ${ids} ` +
        `WITH head([${found}]) AS ${variable}`,
      repeats: false,
    };
  }
  if ('key' in filter) {
    const key = writer.parameter(filter.key);
    return {
      match: `MATCH (:LookupKey {release: $release, key: ${key}})-[:NAMES]->(${variable}:Statement)`,
      repeats: false,
    };
  }
  if ('field' in filter) {
    const end = writer.variable();
    const ends = kindsMeant(filter.some);
    const anchored = anchorOf(writer, filter.some, end, ends, asOf);
    const pattern = patternOf(writer, kinds, filter.field, variable, end, asOf);
    if (!anchored || !pattern) return null;
    const valid = [...pattern.conditions, ...validOn(writer, end, ends, asOf)];
    return {
      match: `${anchored.match} MATCH ${pattern.text}${where(valid)}`,
      repeats: true,
    };
  }
  if ('all' in filter) {
    const found =
      filter.all.find((part) => 'ids' in part || 'key' in part) ??
      filter.all.find((part) => hasAnchor(part, kinds));
    return found === undefined ? null : anchorOf(writer, found, variable, kinds, asOf);
  }
  if ('any' in filter) {
    const ways = filter.any.flatMap((part) => anchorOf(writer, part, variable, kinds, asOf) ?? []);
    const matches = ways.map(({ match }) => `${match} RETURN ${variable}`);
    return { match: `CALL () { ${matches.join(' UNION ')} }`, repeats: false };
  }
  return null;
}

function hasAnchor(filter: Filter, kinds: readonly NodeKind[]): boolean {
  if ('ids' in filter || 'key' in filter) return true;
  if ('all' in filter) return filter.all.some((part) => hasAnchor(part, kinds));
  if ('any' in filter) {
    return filter.any.length > 0 && filter.any.every((part) => hasAnchor(part, kinds));
  }
  return (
    'field' in filter &&
    kinds.some((kind) => fieldOf(kind, filter.field)) &&
    hasAnchor(filter.some, kindsMeant(filter.some))
  );
}
