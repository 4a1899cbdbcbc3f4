/** What sort of municipal text it is: 条例, 規則, 規程 … */
import type { InstrumentKind } from '../../graph/model.ts';

export type MunicipalKind = Extract<InstrumentKind, 'Ordinance' | 'Rule' | 'Directive'>;

export interface Sort {
  readonly kind: MunicipalKind;
  /** Its place in ids: `jp/303411/jorei/…`. */
  readonly path: string;
}

/** 要綱 and 要領 are often issued as a 告示 or 訓令: what is issued, its number says. */
const sorts: readonly (Sort & { readonly word: string })[] = [
  { word: '条例', kind: 'Ordinance', path: 'jorei' },
  { word: '規則', kind: 'Rule', path: 'kisoku' },
  { word: '規程', kind: 'Directive', path: 'kitei' },
  { word: '訓令', kind: 'Directive', path: 'kunrei' },
  { word: '訓令甲', kind: 'Directive', path: 'kunrei' },
  { word: '告示', kind: 'Directive', path: 'kokuji' },
  { word: '要綱', kind: 'Directive', path: 'yoko' },
  { word: '要領', kind: 'Directive', path: 'yoryo' },
];

const usual: Readonly<Record<MunicipalKind, Sort>> = {
  Ordinance: { kind: 'Ordinance', path: 'jorei' },
  Rule: { kind: 'Rule', path: 'kisoku' },
  Directive: { kind: 'Directive', path: 'kunrei' },
};

/** By the words before the number (条例第25号), or else by the last word of the title; null where neither tells. */
export function sortOf(number: string, title: string, stated?: MunicipalKind): Sort | null {
  const issuedAs = number.replace(/第\d+号$/, '');
  const found = [issuedAs, title]
    .map((words) => sorts.find(({ word }) => words.endsWith(word)))
    .find((sort) => sort !== undefined);
  if (stated === undefined || stated === found?.kind) {
    return found === undefined ? null : { kind: found.kind, path: found.path };
  }
  return usual[stated];
}
