/** Two lists in one order, read side by side: one of each at a time. */
/** What stands in both, or in one of them alone, of two lists in one order. */
export function* sideBySide<T>(
  left: Generator<T, void>,
  right: Generator<T, void>,
  compare: (a: T, b: T) => number,
): Generator<readonly [T | undefined, T | undefined]> {
  try {
    let [a, b] = [left.next(), right.next()];
    while (!a.done || !b.done) {
      const order = a.done ? 1 : b.done ? -1 : compare(a.value, b.value);
      yield [
        order <= 0 && !a.done ? a.value : undefined,
        order >= 0 && !b.done ? b.value : undefined,
      ];
      if (order <= 0) a = left.next();
      if (order >= 0) b = right.next();
    }
  } finally {
    // Whoever stops early must not leave their files open.
    left.return();
    right.return();
  }
}
