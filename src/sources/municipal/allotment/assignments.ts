/** The statements of a division of work: units, assignments, and the provisions that they rest on. */
import type { Statements } from '../../../graph/statement.ts';
import { type Quotation, StatementWriter, slug } from '../../statement-writer.ts';
import type { City, MunicipalDocument, ParsedProvision } from '../document.ts';
import { cityId } from '../statements.ts';
import { unitSortOf } from '../units.ts';
import type { Unit } from './units-of-city.ts';
import type { UnitMention, Work } from './works.ts';

/** One unit's performance of one duty, by every item that says so. */
export interface Allotted {
  readonly unit: Unit;
  readonly duty: string;
  readonly city: City;
  readonly items: Item[];
}

export interface Item {
  readonly work: Work;
  readonly scope: string | undefined;
  readonly document: MunicipalDocument;
}

export class AssignmentWriter {
  readonly #writer = new StatementWriter();
  readonly #basesByDuty = new Map<string, string[]>();
  #position = 0;

  /** `known` has the bases of each duty, which every assignment of it rests on. */
  constructor(known: Statements) {
    for (const { relation, from, to } of known.edges) {
      if (relation !== 'FOUNDED_ON') continue;
      this.#basesByDuty.set(from, [...(this.#basesByDuty.get(from) ?? []), to]);
    }
  }

  get statements(): Statements {
    return this.#writer.statements;
  }

  addUnit({ id, name, parent, mention }: Unit, document: MunicipalDocument): void {
    const type = unitSortOf(name)?.type;
    this.#writer.node('Organization', id, { name, type, openList: false });
    this.#writer.edge('ORGANIZATION_OF', id, cityId(document.city));
    this.#writer.edge('UNIT_OF', id, parent);
    if (mention !== undefined) this.#writer.support(id, [quotation(document, mention)]);
  }

  add({ unit, duty, city, items }: Allotted): void {
    const id = `assignment/${slug(unit.id)}/${slug(duty)}`;
    const scopes = items.map(({ scope }) => scope);
    this.#writer.node('Assignment', id, {
      mode: 'ALLOCATED',
      certainty: 'EXPLICIT',
      // Of several items, one without a condition gives the work as a whole.
      scope: scopes.includes(undefined) ? undefined : [...new Set(scopes)].join('、'),
      position: this.#position++,
    });
    this.#writer.edge('OF_DUTY', id, duty);
    this.#writer.edge('PERFORMS', unit.id, id);
    this.#writer.edge('IN_CITY', id, cityId(city));
    for (const basis of this.#basesByDuty.get(duty) ?? []) this.#writer.edge('RESTS_ON', id, basis);
    for (const item of items) this.#writer.edge('RESTS_ON', id, this.#basis(item, id, unit));
    const named = items.flatMap(({ work, document }) =>
      work.units.slice(-1).map((mention) => quotation(document, mention)),
    );
    this.#writer.support(id, onceEach([...items.map(quotationOf), ...named]));
  }

  #basis(item: Item, assignment: string, unit: Unit): string {
    const by = provisionId(item.document, item.work.provision);
    const id = `basis/${slug(assignment)}/allocation/${slug(by)}`;
    this.#writer.node('LegalBasis', id, { role: 'ALLOCATION', certainty: 'EXPLICIT' });
    this.#writer.edge('BY_PROVISION', id, by);
    this.#writer.edge('BY_INSTRUMENT', id, item.document.id);
    // What a text divides among units is the work of the one that they all belong to.
    this.#writer.edge('GIVEN_BY', id, unit.top);
    this.#writer.edge('GIVEN_TO', id, unit.id);
    this.#writer.support(id, [quotationOf(item)]);
    return id;
  }
}

export const provisionId = ({ id }: MunicipalDocument, { anchor }: ParsedProvision): string =>
  `${id}#${anchor}`;

const quotation = (
  { source }: MunicipalDocument,
  { quote, provision }: Pick<UnitMention, 'quote' | 'provision'>,
): Quotation => ({ quote, source: source.id, anchor: provision.anchor });

const quotationOf = ({ work, document }: Item): Quotation =>
  quotation(document, { quote: work.words, provision: work.provision });

function onceEach(quotations: readonly Quotation[]): readonly Quotation[] {
  const key = ({ quote, source, anchor }: Quotation) => [quote, source, anchor].join('\0');
  return [...new Map(quotations.map((one) => [key(one), one])).values()];
}
