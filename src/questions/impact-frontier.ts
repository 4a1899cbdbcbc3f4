/** Provisions that were reached and not yet looked at, each by its best way. */
import { compareWays, type ImpactHit } from './impact-path.ts';

export class Frontier {
  readonly #waiting = new Map<string, ImpactHit>();
  readonly #passed = new Set<string>();

  /** These are not looked at again. */
  pass(ids: readonly string[]): void {
    for (const id of ids) this.#passed.add(id);
  }

  /** A way to a provision; it waits unless the provision was passed or has a better one. */
  offer(id: string, way: ImpactHit): void {
    if (this.#passed.has(id)) return;
    const known = this.#waiting.get(id);
    if (known === undefined || compareWays(way, known) < 0) this.#waiting.set(id, way);
  }

  /** How far away the nearest is; infinity where none waits. */
  get nearest(): number {
    let nearest = Number.POSITIVE_INFINITY;
    for (const { distance } of this.#waiting.values()) nearest = Math.min(nearest, distance);
    return nearest;
  }

  idsAt(distance: number): readonly string[] {
    return [...this.#waiting].flatMap(([id, way]) => (way.distance === distance ? [id] : []));
  }

  /** Those so far away; they are passed with that. */
  take(distance: number): ReadonlyMap<string, ImpactHit> {
    const taken = new Map([...this.#waiting].filter(([, way]) => way.distance === distance));
    for (const id of taken.keys()) this.#waiting.delete(id);
    this.pass([...taken.keys()]);
    return taken;
  }
}
