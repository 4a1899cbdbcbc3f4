/** From the lines of a file to a document: what the file says, completed by what is said of it. */
import { type LocalDate, parseEdtf, parseLocalDate } from '../../graph/dates.ts';
import { shortened } from '../../graph/shorten.ts';
import { normalizeText } from '../../graph/text.ts';
import { readIssue } from './amendment.ts';
import type { Block } from './blocks.ts';
import { preparedBlocks } from './contents.ts';
import type { City, MunicipalDocument, TextSource } from './document.ts';
import { type Header, readHeader } from './header.ts';
import { sortOf } from './kinds.ts';
import type { Collection, Details } from './manifest.ts';
import { outlineOf } from './outline.ts';
import { provisionsOf } from './provisions.ts';

/** What is known of a file besides its text. */
export interface Provenance {
  /** As problems name it. */
  readonly file: string;
  /** Without its folder and ending. */
  readonly name: string;
  readonly sha256: string;
  readonly city: City;
  readonly collection: Collection;
  readonly details: Details;
}

export type Reading =
  | { readonly document: MunicipalDocument }
  /** Why there is none. */
  | { readonly message: string };

/** More than any municipal text has; ids and numbers of provisions have a bound too. */
const mostProvisions = 50_000;

export function readDocument(
  blocks: readonly Block[],
  provenance: Provenance,
  inForceFrom?: LocalDate,
): Reading {
  const { file, city, details } = provenance;
  const header = headerOf(blocks, details);
  if (header === null)
    return { message: 'begins with no title; expected one such as ○例示市印鑑条例' };
  const title = details.title ?? header.title;
  const stated = readIssue(details.number ?? '');
  if (details.number !== undefined && stated === null) {
    return { message: `"${details.number}" is no number; expected one such as 平成9年条例第25号` };
  }
  const issued = stated?.number || header.number;
  const sort = sortOf(issued, title, details.kind);
  if (sort === null) {
    return {
      message: `neither number nor title of 「${shortened(title)}」 tells its kind; expected "kind"`,
    };
  }
  const id = details.id ?? idOf(provenance, sort.path);
  if (id === null) {
    return { message: 'the file’s name makes no id; expected "id", or a name in Latin letters' };
  }
  if (!id.startsWith(`jp/${city.code}/`)) {
    return { message: `"${id}" is no id of a text of ${city.name}; expected jp/${city.code}/…` };
  }
  const { parts, notes } = outlineOf(preparedBlocks(header.rest));
  const provisions = provisionsOf(parts);
  if (provisions.length === 0) return { message: 'holds no provision behind its title' };
  if (provisions.length > mostProvisions) {
    return { message: `holds ${provisions.length} provisions; expected at most ${mostProvisions}` };
  }
  const number = citedNumber(city, stated?.year || header.year, issued);
  const issuedOn = parseEdtf(details.date ?? stated?.date ?? '') ?? header.date;
  const { titleKana, titleEn } = details;
  return {
    document: {
      id,
      file,
      city,
      kind: sort.kind,
      title,
      ...(titleKana === undefined ? {} : { titleKana }),
      ...(titleEn === undefined ? {} : { titleEn }),
      ...(number === null ? {} : { number }),
      ...(issuedOn === undefined ? {} : { issuedOn }),
      ...(inForceFrom === undefined ? {} : { inForceFrom }),
      source: sourceOf(id, title, provenance),
      notes: [...header.notes, ...notes],
      provisions,
    },
  };
}

/** Where the title is stated besides, the text may go without. */
function headerOf(blocks: readonly Block[], { title }: Details): Header | null {
  const [first] = blocks;
  if (title === undefined || (first?.kind === 'words' && isTitle(first.words, title))) {
    return readHeader(blocks);
  }
  return readHeader([{ kind: 'words', words: title }, ...blocks]);
}

const isTitle = (words: string, title: string): boolean =>
  /^[○◯〇●◎]/.test(words) ||
  normalizeText(words) === normalizeText(title) ||
  sortOf('', words) !== null;

/** 平成9年かつらぎ町条例第25号: with the year and whose it is, as one number tells it from all others. */
function citedNumber({ name }: City, year: string, issued: string): string | null {
  if (year === '' || issued === '') return null;
  return year + (issued.startsWith(name) ? '' : name) + issued;
}

function idOf({ city, name }: Provenance, path: string): string | null {
  const slug = name.toLowerCase().replaceAll('_', '-');
  return /^[a-z0-9][a-z0-9-]*$/.test(slug) ? `jp/${city.code}/${path}/${slug}` : null;
}

function sourceOf(id: string, title: string, { name, sha256, collection }: Provenance): TextSource {
  const { title: whole, publisher, url, retrieved } = collection;
  const address = url?.replaceAll('{file}', encodeURIComponent(name));
  const date = parseLocalDate(retrieved ?? '');
  return {
    id: `source/${id.slice('jp/'.length).replaceAll('/', '-')}`,
    title: `${whole}「${title}」`,
    publisher,
    ...(address === undefined || !URL.canParse(address) ? {} : { url: address }),
    ...(date === null ? {} : { date }),
    sha256,
  };
}
