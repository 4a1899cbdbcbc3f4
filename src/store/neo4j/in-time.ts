/**
 * The answer if it comes within so many milliseconds.
 *
 * A plain timer that is cleared: the promise of a timer that is aborted makes an error for every
 * answer that came in time, at the price of a tenth of what the service spends on a read.
 * @throws what `late` makes, where it does not come
 */
export async function inTime<T>(
  answer: PromiseLike<T>,
  milliseconds: number,
  late: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds).unref();
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
