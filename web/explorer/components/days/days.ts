/** Days as people read them. */
import type { Language } from '../../settings.ts';

/** `2026-04-01` in words: 2026年4月1日, 1 April 2026. */
export function dayInWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'EN' ? 'en-GB' : 'ja-JP', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A moment, in the reader's own time zone: 2026/01/02 9:00, 2 Jan 2026, 09:00. */
export function momentInWords(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'EN' ? 'en-GB' : 'ja-JP', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment));
}

/** A time as precise as its source (EDTF level 0): 2014-05-08/2014-05-21, 2015-03. */
export function timeInWords(edtf: string, language: Language): string {
  return edtf
    .split('/')
    .map((part) => partInWords(part, language))
    .join(language === 'EN' ? ' – ' : '～');
}

function partInWords(part: string, language: Language): string {
  const [year = '', month, day] = part.split('-');
  if (day !== undefined) return dayInWords(part, language);
  if (month === undefined) return language === 'EN' ? year : `${year}年`;
  if (language !== 'EN') return `${year}年${Number(month)}月`;
  return new Intl.DateTimeFormat('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${part}-01T00:00:00Z`));
}
