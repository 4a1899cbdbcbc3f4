/** Turns municipal texts into statements of the graph. */
import { formatEdtfJa } from '../../graph/dates.ts';
import { provisionKindOf } from '../../graph/provision-kind.ts';
import type { Statements } from '../../graph/statement.ts';
import { withoutBrackets } from '../caption.ts';
import { positionsOf } from '../positions.ts';
import { StatementWriter } from '../statement-writer.ts';
import { prefectureCode } from './city-code.ts';
import type { City, MunicipalDocument } from './document.ts';

export const cityId = ({ code }: City): string => `city/${code}`;

/**
 * The instrument with its provisions, whose it is, and what it was read from. Ids and citations are
 * those of curated data. They have more authority than that: what a text says whole, somebody may
 * have curated in part.
 */
export function toStatements(document: MunicipalDocument): Statements {
  const { id, kind, city, source, inForceFrom } = document;
  const writer = new StatementWriter();
  writeCity(writer, city);
  writer.node('Source', source.id, {
    title: source.title,
    publisher: source.publisher,
    url: source.url,
    date: source.date,
    sha256: source.sha256,
    note:
      inForceFrom === undefined
        ? undefined
        : `掲載元に「${formatEdtfJa(inForceFrom)}施行」とある。`,
  });
  const { title, titleKana, titleEn, number, issuedOn } = document;
  writer.node(kind, id, { title, titleKana, titleEn, number, issuedOn });
  writer.edge('ISSUED_BY', id, cityId(city));
  writer.edge('PUBLISHED_IN', id, source.id);
  const positions = positionsOf(document.provisions);
  for (const provision of document.provisions) {
    const { anchor, segment, parent, text } = provision;
    const here = `${id}#${anchor}`;
    writer.node('Provision', here, {
      anchor,
      provisionKind: provisionKindOf(segment.kind),
      number: provision.number,
      citation: `${title}${provision.number}`,
      caption: withoutBrackets(provision.caption) || undefined,
      text: text || undefined,
      partial: provision.extract,
      // By instrument, then in document order: one order for lists of both kinds.
      position: `${id}#${positions.get(anchor)}`,
    });
    writer.edge('PART_OF', here, id);
    writer.edge('BELOW', here, parent === undefined ? undefined : `${id}#${parent}`);
    if (text !== '') writer.support(here, [{ quote: text, source: source.id, anchor }]);
  }
  return writer.statements;
}

function writeCity(writer: StatementWriter, city: City): void {
  const { code, name, nameKana, nameEn, prefecture } = city;
  const prefectureId = `prefecture/${prefectureCode(code)}`;
  writer.node('Prefecture', prefectureId, { name: prefecture, code: prefectureCode(code) });
  writer.node('City', cityId(city), { name, nameKana, nameEn, code });
  writer.edge('IN_PREFECTURE', cityId(city), prefectureId);
}
