/**
 * One text for one JSON value, whoever writes it: RFC 8785, JSON Canonicalization Scheme. Numbers and
 * strings are as ECMAScript writes them (sections 3.2.2.2 and 3.2.2.3), so that only the order of members
 * and the lack of white space are left to do.
 */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };

/** @throws TypeError on what JSON cannot write: a number that is not finite, a half of a character */
export function canonicalJson(value: Json): string {
  if (typeof value === 'object' && value !== null) {
    if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
    // Section 3.2.3: by UTF-16 code units, as JavaScript compares.
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, of]) => `${canonicalJson(name)}:${canonicalJson(of)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`${value} is no number of JSON`);
  }
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    throw new TypeError('A text holds half of a character.');
  }
  return JSON.stringify(value);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
