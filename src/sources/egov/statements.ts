/** Turns the revisions of a law into statements of the graph. */
import { formatEdtfJa, type LocalDate } from '../../graph/dates.ts';
import type { NodeKind, PropertyValue } from '../../graph/model.ts';
import { provisionKindOf } from '../../graph/provision-kind.ts';
import type { EdgeStatement, NodeStatement, Statements } from '../../graph/statement.ts';
import { withoutBrackets } from '../caption.ts';
import { positionsOf } from '../positions.ts';
import type { ParsedLaw, ParsedProvision, Revisions } from './law.ts';
import { broughtUpToDate } from './up-to-date.ts';
import { revisionOn, type Wording, wordingsOf } from './versions.ts';

export interface LawStatementsOptions {
  /**
   * The day whose texts the provisions have. Where it is left out, the newest day for which one of
   * the revisions was given out; without any, the last revision counts.
   */
  readonly asOf?: LocalDate;
}

/**
 * An instrument with its provisions, one node each however many revisions there are, and what its
 * text was taken from. Ids, numbers and citations are those of the curated data.
 */
export function lawStatements(
  collected: Revisions,
  { asOf = newestDay(collected) }: LawStatementsOptions = {},
): Statements {
  const revisions = broughtUpToDate(collected);
  const law = revisionOn(revisions, asOf);
  const nodes: NodeStatement[] = [instrumentNode(law, revisions), sourceNode(law)];
  const edges: EdgeStatement[] = [{ relation: 'PUBLISHED_IN', from: law.id, to: sourceId(law) }];
  const current = new Map(law.provisions.map((provision) => [provision.anchor, provision]));
  const positions = positionsIn(law, revisions);
  for (const [anchor, wordings] of wordingsOf(revisions)) {
    const provision = current.get(anchor) ?? nearest(wordings, law);
    if (provision === undefined) continue;
    const id = `${law.id}#${anchor}`;
    nodes.push(
      node('Provision', id, {
        anchor,
        provisionKind: provisionKindOf(provision.segment.kind),
        number: provision.number,
        citation: law.title + provision.number,
        caption: captionOf(provision),
        text: provision.text || undefined,
        partial: provision.extract,
        // By instrument, then in document order: one order for lists of both kinds.
        position: `${law.id}#${positions.get(anchor)}`,
        validFrom: wordings[0]?.validFrom,
        validTo: wordings.at(-1)?.validTo,
      }),
    );
    edges.push({ relation: 'PART_OF', from: id, to: law.id });
    if (provision.parent !== undefined) {
      edges.push({ relation: 'BELOW', from: id, to: `${law.id}#${provision.parent}` });
    }
    if (wordings.length > 1) addVersions(id, wordings, nodes, edges);
  }
  return { nodes, edges };
}

function addVersions(
  provision: string,
  wordings: readonly Wording[],
  nodes: NodeStatement[],
  edges: EdgeStatement[],
): void {
  for (const [position, { provision: words, law, validFrom, validTo }] of wordings.entries()) {
    const { revision } = law;
    const id = `${provision}@${revision?.id.slice(law.lawId.length + 1) ?? 'undated'}`;
    nodes.push(
      node('ProvisionVersion', id, {
        caption: captionOf(words),
        text: words.text || undefined,
        revisionId: revision?.id,
        position,
        validFrom,
        validTo,
      }),
    );
    edges.push({ relation: 'VERSION_OF', from: id, to: provision });
  }
}

function instrumentNode(law: ParsedLaw, revisions: Revisions): NodeStatement {
  const revisionIds = revisions.flatMap(({ revision }) => revision?.id ?? []);
  const asEnacted = revisions.find(({ revision }) => revision && revision.amendedBy === undefined);
  return node(law.kind, law.id, {
    title: law.title,
    titleKana: law.titleKana,
    abbreviations: law.abbreviations.length === 0 ? undefined : law.abbreviations,
    lawId: law.lawId,
    number: law.number,
    revisionId: law.revision?.id,
    revisions: revisionIds.length < 2 ? undefined : revisionIds,
    issuedOn: law.issuedOn,
    // The day of an amendment says nothing of since when there is the law.
    validFrom: asEnacted?.revision?.validFrom,
    ...(law.extract ? extractNotes : {}),
  });
}

const extractNotes = {
  note: 'e-Gov が収めるのは抄録である。',
  noteEn: 'e-Gov holds only an extract of it.',
};

const sourceId = ({ lawId }: ParsedLaw): string => `source/egov-${lawId}`;

function sourceNode(law: ParsedLaw): NodeStatement {
  const { lawId, title, number, revision, collectedOn, sha256 } = law;
  return node('Source', sourceId(law), {
    title: `${title}（${number}）`,
    publisher: 'e-Gov 法令検索（デジタル庁）',
    date: revision?.validFrom ?? collectedOn,
    url: `https://laws.e-gov.go.jp/law/${lawId}`,
    sha256,
    note:
      revision === undefined && collectedOn !== undefined
        ? `${formatEdtfJa(collectedOn)}現在の条文。その後の改正は確かめていない。`
        : undefined,
  });
}

function captionOf({ caption }: ParsedProvision): string | undefined {
  return withoutBrackets(caption) || undefined;
}

/** Of a provision that the revision does not have: as it will read first, or else as it read last. */
function nearest(
  wordings: readonly Wording[],
  { revision }: ParsedLaw,
): ParsedProvision | undefined {
  const toCome = wordings.find(
    ({ validFrom }) => revision !== undefined && (validFrom ?? '') > revision.validFrom,
  );
  return (toCome ?? wordings.at(-1))?.provision;
}

/** Positions in the law as it stands; of what only other revisions have, in the last that has it. */
function positionsIn(law: ParsedLaw, revisions: Revisions): ReadonlyMap<string, string> {
  const positions = positionsOf(law.provisions);
  if (revisions.length === 1) return positions;
  const all = new Map<string, string>();
  for (const { provisions } of revisions) {
    for (const [anchor, position] of positionsOf(provisions)) all.set(anchor, position);
  }
  for (const [anchor, position] of positions) all.set(anchor, position);
  return all;
}

function newestDay(revisions: Revisions): LocalDate | undefined {
  return revisions
    .flatMap(({ collectedOn }) => collectedOn ?? [])
    .reduce<LocalDate | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}

function node(
  kind: NodeKind,
  id: string,
  properties: Readonly<Record<string, PropertyValue | undefined>>,
): NodeStatement {
  const stated: Record<string, NonNullable<PropertyValue>> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value != null) stated[name] = value;
  }
  return { id, kind, properties: stated };
}
