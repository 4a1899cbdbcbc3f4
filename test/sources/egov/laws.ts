/** Laws made by a test: XML in either dialect, and what is read from it. */
import type { ParsedLaw, ParsedProvision } from '../../../src/sources/egov/law.ts';
import { type Provenance, readLaw } from '../../../src/sources/egov/read-law.ts';

export async function* chunksOf(...parts: readonly (string | Uint8Array)[]) {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

interface LawParts {
  readonly title?: string;
  readonly attributes?: string;
  /** Between title and main provision. */
  readonly before?: string;
  readonly main?: string;
  /** Behind the main provision. */
  readonly after?: string;
}

/** The XML of a law with these parts. */
export function lawXml({
  title = '試験法',
  attributes = '',
  before = '',
  main = '',
  after = '',
}: LawParts) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Law Era="Heisei" Lang="ja" LawType="Act" Num="001" Year="30" ${attributes}><LawNum>平成三十年法律第一号</LawNum><LawBody>
  <LawTitle Kana="しけんほう" Abbrev="試法,テスト法">${title}</LawTitle>${before}
  <MainProvision>${main}</MainProvision>${after}
</LawBody></Law>`;
}

/** An article of these paragraphs. */
export const article = (num: string, ...paragraphs: readonly string[]): string =>
  `<Article Num="${num}"><ArticleTitle>第${num}条</ArticleTitle>${paragraphs.join('')}</Article>`;

/** A paragraph of one sentence, with what stands below it. */
export const paragraph = (num: number, words: string, below = ''): string =>
  `<Paragraph Num="${num}"><ParagraphNum>${num === 1 ? '' : num}</ParagraphNum>
    <ParagraphSentence><Sentence Num="1">${words}</Sentence></ParagraphSentence>${below}</Paragraph>`;

export const provenance: Provenance = { lawId: '430AC0000000001' };

export const read = (xml: string, from: Provenance = provenance): Promise<ParsedLaw> =>
  readLaw(chunksOf(xml), from);

/** The provisions of a law with these parts, by their anchors. */
export async function provisionsIn(parts: LawParts): Promise<Record<string, ParsedProvision>> {
  const { provisions } = await read(lawXml(parts));
  return Object.fromEntries(provisions.map((provision) => [provision.anchor, provision]));
}
