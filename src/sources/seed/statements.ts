/** Turns checked curated files into statements of the graph. */
import { type Anchor, parentAnchor, pathOf } from '../../graph/anchor.ts';
import { anchorSortKey } from '../../graph/anchor-order.ts';
import { edtfBounds, parseEdtf } from '../../graph/dates.ts';
import { formatAnchor } from '../../graph/label.ts';
import { provisionKindOf } from '../../graph/provision-kind.ts';
import type { Statements } from '../../graph/statement.ts';
import type { ProvisionKind } from '../../graph/vocabulary.ts';
import { digest, StatementWriter, slug } from '../statement-writer.ts';
import { checkedAnchor } from './check.ts';
import type { SeedBasis, SeedEvidence, SeedFile } from './format.ts';
import type { SeedDocument } from './read.ts';

type Entry<List extends keyof SeedFile> =
  NonNullable<SeedFile[List]> extends (infer T)[] ? T : never;

type ProvisionEntry = NonNullable<Entry<'instruments'>['provisions']>[number];

/** The statements of documents in which `checkSeed` found nothing. */
export function toStatements(documents: readonly SeedDocument[]): Statements {
  return new Builder(documents.map(({ data }) => data)).build();
}

class Builder {
  readonly #files: readonly SeedFile[];
  readonly #writer = new StatementWriter();
  readonly #wardsByCity = new Map<string, readonly string[]>();
  readonly #cityByOrganization = new Map<string, string>();
  readonly #basesByDuty = new Map<string, readonly string[]>();

  constructor(files: readonly SeedFile[]) {
    this.#files = files;
  }

  build(): Statements {
    for (const { cities = [], organizations = [] } of this.#files) {
      for (const { id, wards } of cities)
        this.#wardsByCity.set(
          id,
          wards.map((ward) => ward.id),
        );
      for (const { id, city } of organizations) {
        if (city !== undefined) this.#cityByOrganization.set(id, city);
      }
    }
    for (const file of this.#files) this.#addFile(file);
    // Assignments rest on the bases of their duty, which another file may hold.
    for (const file of this.#files) {
      file.assignments?.forEach((entry, position) => {
        this.#addAssignment(file, entry, position);
      });
    }
    return this.#writer.statements;
  }

  #addFile(file: SeedFile): void {
    for (const { id, ...source } of file.sources ?? []) {
      const { file: _place, ...stated } = source;
      this.#writer.node('Source', id, stated);
    }
    for (const { id, ...prefecture } of file.prefectures ?? [])
      this.#writer.node('Prefecture', id, prefecture);
    for (const entry of file.cities ?? []) this.#addCity(file, entry);
    for (const entry of file.instruments ?? []) this.#addInstrument(file, entry);
    for (const entry of file.organizations ?? []) this.#addOrganization(file, entry);
    for (const basis of file.bases ?? []) this.#basis(file, basis, 'shared');
    for (const entry of file.duties ?? []) this.#addDuty(file, entry);
    file.roleStatements?.forEach(({ policy, evidence, ...stated }, position) => {
      const id = `role-statement/${policy}/${digest(stated.level, stated.text)}`;
      this.#writer.node('RoleStatement', id, { ...stated, position });
      this.#writer.edge('SAYS_ROLE', id, policy);
      this.#support(file, id, evidence);
    });
    file.timeline?.forEach(({ policy, evidence, ...stated }, position) => {
      const id = `event/${policy}/${stated.date}/${digest(stated.title)}`;
      const date = parseEdtf(stated.date);
      const { min, max } = date === null ? { min: undefined, max: undefined } : edtfBounds(date);
      this.#writer.node('TimelineEvent', id, { ...stated, earliest: min, latest: max, position });
      this.#writer.edge('EVENT_OF', id, policy);
      this.#support(file, id, evidence);
    });
    file.background?.forEach(({ policy, evidence, text }, position) => {
      const id = `background/${policy}/${digest(text)}`;
      this.#writer.node('Background', id, { text, position });
      this.#writer.edge('BACKGROUND_OF', id, policy);
      this.#support(file, id, evidence);
    });
  }

  #addCity(file: SeedFile, entry: Entry<'cities'>): void {
    const { id, prefecture, wards, evidence, ...city } = entry;
    this.#writer.node('City', id, city);
    this.#writer.edge('IN_PREFECTURE', id, prefecture);
    this.#support(file, id, evidence);
    for (const { id: ward, evidence: shown, ...stated } of wards) {
      this.#writer.node('Ward', ward, stated);
      this.#writer.edge('WARD_OF', ward, id);
      this.#support(file, ward, shown);
    }
  }

  #addInstrument(file: SeedFile, entry: Entry<'instruments'>): void {
    const { id, kind, city, prefecture, source, evidence, provisions = [], ...stated } = entry;
    const publishedIn = source ?? file.evidenceFrom;
    this.#writer.node(kind, id, stated);
    this.#writer.edge('ISSUED_BY', id, city);
    this.#writer.edge('ISSUED_BY_PREFECTURE', id, prefecture);
    this.#writer.edge('PUBLISHED_IN', id, publishedIn);
    this.#support(file, id, evidence);

    const written = new Set(provisions.map(({ anchor }) => anchor));
    const articles = articlesAbove(provisions, written);
    const anchors = new Set([...written, ...articles.map(({ anchor }) => anchor)]);
    for (const provision of [...articles, ...provisions]) {
      const anchor = checkedAnchor(provision.anchor);
      const number = numberOf(anchor, written);
      const { kind: provisionKind = kindOf(anchor), page, partial = false, ...words } = provision;
      const here = `${id}#${anchor}`;
      this.#writer.node('Provision', here, {
        ...words,
        provisionKind,
        number,
        citation: `${stated.title}${number}`,
        partial,
        // By instrument, then in document order: one order for lists of both kinds.
        position: `${id}#${anchorSortKey(anchor)}`,
      });
      this.#writer.edge('PART_OF', here, id);
      const parent = nearestAncestor(anchor, anchors);
      this.#writer.edge('BELOW', here, parent === undefined ? undefined : `${id}#${parent}`);
      if (words.text !== undefined) {
        this.#support(file, here, [{ quote: words.text, source: publishedIn, page, anchor }]);
      }
    }
  }

  #addOrganization(file: SeedFile, entry: Entry<'organizations'>): void {
    const { id, city, prefecture, parent, instanceOf, wards, evidence, bases, ...stated } = entry;
    const { openList = false, ...rest } = stated;
    this.#writer.node('Organization', id, { ...rest, openList });
    this.#writer.edge('ORGANIZATION_OF', id, city);
    this.#writer.edge('ORGANIZATION_OF_PREFECTURE', id, prefecture);
    this.#writer.edge('UNIT_OF', id, parent);
    this.#writer.edge('INSTANCE_OF', id, instanceOf);
    const served = wards === 'all' ? this.#wardsByCity.get(city ?? '') : wards;
    for (const ward of served ?? []) this.#writer.edge('SERVES', id, ward);
    for (const basis of bases ?? [])
      this.#writer.edge('SET_UP_BY', id, this.#basis(file, basis, slug(id)));
    this.#support(file, id, evidence);
  }

  #addDuty(file: SeedFile, entry: Entry<'duties'>): void {
    const { id, broader, evidence, bases = [], noBasis, ...stated } = entry;
    this.#writer.node('Duty', id, {
      ...stated,
      noBasis: noBasis?.reason,
      noBasisEn: noBasis?.reasonEn,
    });
    this.#writer.edge('BROADER', id, broader);
    const ids = bases.map((basis) => this.#basis(file, basis, slug(id)));
    for (const basis of ids) this.#writer.edge('FOUNDED_ON', id, basis);
    this.#basesByDuty.set(id, ids);
    this.#support(file, id, evidence);
  }

  #addAssignment(file: SeedFile, entry: Entry<'assignments'>, position: number): void {
    const { duty, organization, authorityHolder, evidence, bases = [], ...stated } = entry;
    const id = `assignment/${slug(organization)}/${slug(duty)}`;
    const { certainty = 'EXPLICIT', ...rest } = stated;
    this.#writer.node('Assignment', id, { ...rest, certainty, position });
    this.#writer.edge('OF_DUTY', id, duty);
    this.#writer.edge('PERFORMS', organization, id);
    this.#writer.edge('IN_CITY', id, this.#cityByOrganization.get(organization));
    if (authorityHolder !== undefined)
      this.#writer.edge('HOLDS_AUTHORITY_FOR', authorityHolder, id);
    const own = bases.map((basis) => this.#basis(file, basis, slug(id)));
    for (const basis of [...(this.#basesByDuty.get(duty) ?? []), ...own]) {
      this.#writer.edge('RESTS_ON', id, basis);
    }
    this.#support(file, id, evidence);
  }

  /** The id of a basis, which is added where it is written out here. */
  #basis(file: SeedFile, basis: SeedBasis | string, owner: string): string {
    if (typeof basis === 'string') return basis;
    const { id, provision, instrument, from, to, evidence, ...stated } = basis;
    const by = provision ?? instrument ?? '';
    const here = id ?? `basis/${owner}/${basis.role.toLowerCase()}/${slug(by)}`;
    this.#writer.node('LegalBasis', here, stated);
    this.#writer.edge('BY_PROVISION', here, provision);
    this.#writer.edge('BY_INSTRUMENT', here, instrument ?? provision?.split('#')[0]);
    this.#writer.edge('GIVEN_BY', here, from);
    this.#writer.edge('GIVEN_TO', here, to);
    this.#support(file, here, evidence);
    return here;
  }

  #support(file: SeedFile, subject: string, evidence: readonly SeedEvidence[] = []): void {
    const quotations = evidence.flatMap(({ source = file.evidenceFrom, ...stated }) =>
      source === undefined ? [] : { ...stated, source },
    );
    this.#writer.support(subject, quotations);
  }
}

function nearestAncestor(anchor: Anchor, anchors: ReadonlySet<string>): Anchor | undefined {
  let above = parentAnchor(anchor);
  while (above !== null && !anchors.has(above)) above = parentAnchor(above);
  return above ?? undefined;
}

/** Articles of which only paragraphs are written down: people cite and look up 旅券法第3条 as well. */
function articlesAbove(
  provisions: readonly ProvisionEntry[],
  written: ReadonlySet<string>,
): readonly ProvisionEntry[] {
  const articles = new Map<string, ProvisionEntry>();
  for (const { anchor, caption } of provisions) {
    const [article] = /^[^-]+-At_[0-9_]+(?=-)/.exec(anchor) ?? [];
    if (article === undefined || written.has(article) || articles.has(article)) continue;
    articles.set(
      article,
      caption === undefined ? { anchor: article } : { anchor: article, caption },
    );
  }
  return [...articles.values()];
}

/**
 * 第2条第9号, not 第2条第1項第9号: an article of one paragraph is cited without 第1項. Such an article
 * is curated as the article itself, without a paragraph.
 */
function numberOf(anchor: Anchor, anchors: ReadonlySet<string>): string {
  const [paragraph] = /^.*?-Pr_1(?=-)/.exec(anchor) ?? [];
  const article = paragraph?.replace(/-Pr_1$/, '');
  const label = formatAnchor(anchor);
  return paragraph !== undefined && anchors.has(article ?? '') && !anchors.has(paragraph)
    ? label.replace('第1項', '')
    : label;
}

/** 条, 項, 号 … by the last step of an anchor. */
const kindOf = (anchor: Anchor): ProvisionKind =>
  provisionKindOf(pathOf(anchor).at(-1)?.kind ?? 'Mp');
