/** What holds on all pages and stands in their addresses: the language, the date, and the release that a link was made for. */

export type Language = 'JA' | 'EN';

export interface Settings {
  readonly language: Language;
  /** The day of the answers; today where it is undefined. */
  readonly asOf: string | undefined;
  /** The release that the link was made for; undefined where it says none. */
  readonly release: string | undefined;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

export function settingsIn(search: string): Settings {
  const parameters = new URLSearchParams(search);
  const asOf = parameters.get('asOf') ?? '';
  return {
    language: parameters.get('lang') === 'en' ? 'EN' : 'JA',
    asOf: day.test(asOf) ? asOf : undefined,
    release: parameters.get('release') ?? undefined,
  };
}

/** An address with what holds on all pages. */
export function withSettings(path: string, { language, asOf }: Settings): string {
  const [way = '', search = ''] = path.split('?', 2);
  const parameters = new URLSearchParams(search);
  if (asOf !== undefined) parameters.set('asOf', asOf);
  if (language === 'EN') parameters.set('lang', 'en');
  const text = parameters.toString();
  return text === '' ? way : `${way}?${text}`;
}
