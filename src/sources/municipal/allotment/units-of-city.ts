/** The units of one city: those that are known, and those that its texts name. */
import { lookupKey, namesOf } from '../../../graph/names.ts';
import type { Statements } from '../../../graph/statement.ts';
import type { UnitMention } from './works.ts';

export interface Unit {
  readonly id: string;
  readonly name: string;
  /** The unit that it is one of. */
  readonly parent: string | undefined;
  /** The outermost that it is one of: 区役所 of 戸籍係. */
  readonly top: string | undefined;
  /** Where it is first named; left out where it was known before. */
  readonly mention?: UnitMention;
}

export class UnitsOfCity {
  readonly #code: string;
  readonly #known = new Map<string, Unit[]>();
  readonly #named = new Map<string, Unit[]>();

  constructor(code: string, known: Statements) {
    this.#code = code;
    const city = `city/${code}`;
    const here = new Set<string>();
    const parents = new Map<string, string>();
    for (const { relation, from, to } of known.edges) {
      if (relation === 'ORGANIZATION_OF' && to === city) here.add(from);
      if (relation === 'UNIT_OF') parents.set(from, to);
    }
    for (const node of known.nodes) {
      if (!here.has(node.id)) continue;
      const [name = ''] = namesOf(node);
      for (const key of new Set(namesOf(node).map((words) => lookupKey('name', words)))) {
        addTo(this.#known, key, {
          id: node.id,
          name,
          parent: parents.get(node.id),
          top: topOf(node.id, parents),
        });
      }
    }
  }

  /** Those that the texts name and that were not known. */
  get named(): readonly Unit[] {
    return [...this.#named.values()].flat();
  }

  /** The unit that is named from the outermost inwards; null where it may be one of several. */
  resolve(mentions: readonly UnitMention[]): Unit | null {
    let unit: Unit | null = null;
    for (const mention of mentions) {
      unit = this.#within(unit, mention);
      if (unit === null) return null;
    }
    return unit;
  }

  /**
   * Names are looked up within the city. What is known has its name alone there; of units that texts
   * name, 庶務係 of 市民課 and 庶務係 of 税務課 are two.
   */
  #within(above: Unit | null, mention: UnitMention): Unit | null {
    const key = lookupKey('name', mention.name);
    const known = this.#known.get(key) ?? [];
    if (known.length > 0) return known.length === 1 ? (known[0] ?? null) : null;
    const fitting = (this.#named.get(key) ?? []).filter(
      ({ parent }) => above === null || parent === undefined || parent === above.id,
    );
    const exact = fitting.find(({ parent }) => parent === above?.id);
    if (exact !== undefined) return exact;
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null;
    const id = `${above?.id ?? `org/${this.#code}`}/${mention.name}`;
    const top = above?.top ?? above?.id;
    const unit: Unit = { id, name: mention.name, parent: above?.id, top, mention };
    addTo(this.#named, key, unit);
    return unit;
  }
}

/** Curated data has no circles of units. */
function topOf(id: string, parents: ReadonlyMap<string, string>): string | undefined {
  const above = parents.get(id);
  return above === undefined ? undefined : (topOf(above, parents) ?? above);
}

function addTo(units: Map<string, Unit[]>, key: string, unit: Unit): void {
  const all = units.get(key);
  if (all === undefined) units.set(key, [unit]);
  else all.push(unit);
}
