/** 事務分掌: from texts that divide work to assignments, and what a person has to decide. */
import { displayName, lookupKey } from '../../../graph/names.ts';
import type { NodeStatement, Statements } from '../../../graph/statement.ts';
import type { MunicipalDocument } from '../document.ts';
import { type Allotted, AssignmentWriter, provisionId } from './assignments.ts';
import { Duties, type Match, type NearDuty } from './duties.ts';
import type { Decided, Undecided } from './report.ts';
import { UnitsOfCity } from './units-of-city.ts';
import { type Work, worksIn } from './works.ts';

export interface Allotments {
  /**
   * Units, assignments and their bases. Curated statements of the same unit and duty have more
   * authority: merge these after them.
   */
  readonly statements: Statements;
  readonly decided: readonly Decided[];
  readonly undecided: readonly Undecided[];
}

/**
 * The work that texts divide among units. `known` are the duties, and the units that are reused where
 * one of the city bears the name. Words that are no duty's name make no assignment.
 */
export function allotments(documents: readonly MunicipalDocument[], known: Statements): Allotments {
  const reader = new AllotmentReader(known);
  for (const document of documents) reader.read(document);
  return reader.end();
}

class AllotmentReader {
  readonly #assignments: AssignmentWriter;
  readonly #known: Statements;
  readonly #duties: Duties;
  readonly #cities = new Map<string, UnitsOfCity>();
  readonly #allotted = new Map<string, Allotted>();
  readonly #decided: Decided[] = [];
  readonly #undecided: Undecided[] = [];

  constructor(known: Statements) {
    this.#known = known;
    this.#duties = new Duties(known.nodes.filter(({ kind }) => kind === 'Duty'));
    this.#assignments = new AssignmentWriter(known);
  }

  read(document: MunicipalDocument): void {
    const { code } = document.city;
    const units = this.#cities.get(code) ?? new UnitsOfCity(code, this.#known);
    this.#cities.set(code, units);
    const before = new Set(units.named);
    for (const work of worksIn(document)) this.#judge(work, document, units);
    for (const unit of units.named) {
      if (!before.has(unit)) this.#assignments.addUnit(unit, document);
    }
  }

  end(): Allotments {
    for (const one of this.#allotted.values()) this.#assignments.add(one);
    return {
      statements: this.#assignments.statements,
      decided: this.#decided,
      undecided: this.#undecided,
    };
  }

  #judge(work: Work, document: MunicipalDocument, units: UnitsOfCity): void {
    const { words, provision, unclear } = work;
    const place = {
      provision: provisionId(document, provision),
      citation: `${document.title}${provision.number}`,
      words,
    };
    const isNamed = work.units.length > 0 && unclear === undefined;
    const unit = isNamed ? units.resolve(work.units) : null;
    const { duties, name, scope } = work.isWhole ? this.#duties.named(words) : noMatch;
    const [duty] = duties;
    if (unit !== null && duty !== undefined && duties.length === 1) {
      const key = `${unit.id} ${duty.id}`;
      const { city } = document;
      const one = this.#allotted.get(key) ?? { unit, duty: duty.id, city, items: [] };
      one.items.push({ work, scope, document });
      this.#allotted.set(key, one);
      const isOwnName = lookupKey('name', displayName(duty)) === lookupKey('name', name);
      this.#decided.push({
        unit: unit.id,
        duty: duty.id,
        ...(isOwnName ? {} : { alias: name }),
        ...place,
      });
      return;
    }
    this.#undecided.push({
      unit: [...work.units.map((unit) => unit.name), ...(unclear === undefined ? [] : [unclear])],
      ...place,
      reason: !isNamed ? 'NO_UNIT' : unit === null ? 'SEVERAL_UNITS' : reasonOf(duties),
      nearest: duties.length === 0 ? this.#duties.nearest(words) : duties.map(nearDuty),
    });
  }
}

/** Words that say what the work is only together with others. */
const noMatch: Match = { duties: [], name: '' };

const reasonOf = (duties: readonly NodeStatement[]): Undecided['reason'] =>
  duties.length === 0 ? 'NO_DUTY' : 'SEVERAL_DUTIES';

const nearDuty = (duty: NodeStatement): NearDuty => ({ id: duty.id, name: displayName(duty) });
