/** Reads one revision of a law from its bytes. */
import { createHash, type Hash } from 'node:crypto';
import { type EdtfDate, japaneseEra, type LocalDate } from '../../graph/dates.ts';
import type { InstrumentKind } from '../../graph/model.ts';
import type { ParsedLaw } from './law.ts';
import type { Attributes, LawDocument } from './part.ts';
import { isExtract, provisionsOf } from './provisions.ts';
import type { LawName } from './revision.ts';
import { readDocument, UnreadableLaw } from './xml.ts';

/** 抄 behind a title: the law as e-Gov holds it is an extract. */
const extractMark = /(?:\s+|(?<=）))抄$/u;

/** What the download says of a law besides its XML. */
export interface Provenance extends LawName {
  readonly collectedOn?: LocalDate;
}

/** @throws UnreadableLaw where the bytes are no law */
export async function readLaw(
  chunks: AsyncIterable<Uint8Array>,
  provenance: Provenance,
): Promise<ParsedLaw> {
  const hash = createHash('sha256');
  const document = await readDocument(hashed(chunks, hash));
  const { number, titleAttributes, parts } = document;
  const title = document.title.replace(extractMark, '');
  if (number === '' || title === '') throw new UnreadableLaw('it has no number or no title');
  const { Kana: titleKana = '', Abbrev = '' } = titleAttributes;
  const issuedOn = promulgationOf(document);
  return {
    ...provenance,
    id: `law/${provenance.lawId}`,
    kind: kindOf(document),
    number,
    title,
    ...(titleKana === '' ? {} : { titleKana }),
    abbreviations: Abbrev.split(',').filter(Boolean),
    ...(issuedOn === null ? {} : { issuedOn }),
    extract:
      title !== document.title ||
      parts.some(({ kind, attributes }) => kind === 'Mp' && isExtract(attributes)),
    sha256: hash.digest('hex'),
    provisions: provisionsIn(document),
  };
}

async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

function provisionsIn({ parts }: LawDocument): ParsedLaw['provisions'] {
  try {
    return provisionsOf(parts);
  } catch (error) {
    throw new UnreadableLaw(error instanceof Error ? error.message : String(error));
  }
}

/**
 * 勅令 have the same effect as 政令 (昭和22年政令第14号第1項). Older kinds, such as 太政官布告, are of the LawType
 * under which e-Gov holds them. `Misc` are orders that several ministries gave together.
 */
const kinds: Readonly<Record<string, InstrumentKind>> = {
  Constitution: 'Law',
  Act: 'Law',
  CabinetOrder: 'CabinetOrder',
  ImperialOrder: 'CabinetOrder',
  MinisterialOrdinance: 'MinisterialOrdinance',
  Rule: 'Rule',
  Misc: 'MinisterialOrdinance',
};

function kindOf({ attributes: { LawType = '' } }: LawDocument): InstrumentKind {
  const kind = kinds[LawType];
  if (kind === undefined) throw new UnreadableLaw(`its LawType is "${LawType}"`);
  return kind;
}

const eras: Readonly<Record<string, string>> = {
  Meiji: '明治',
  Taisho: '大正',
  Showa: '昭和',
  Heisei: '平成',
  Reiwa: '令和',
};

/** The day of promulgation, or the year that the number names. */
function promulgationOf({ attributes, number }: LawDocument): EdtfDate | null {
  return japaneseEra(dayOf(attributes)) ?? japaneseEra(/^[^年]+年/.exec(number)?.[0] ?? '');
}

function dayOf({ Era = '', Year, PromulgateMonth, PromulgateDay }: Attributes): string {
  return PromulgateMonth === undefined || PromulgateDay === undefined
    ? ''
    : `${eras[Era] ?? ''}${Year}年${PromulgateMonth}月${PromulgateDay}日`;
}
