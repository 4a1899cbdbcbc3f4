/**
 * A call of the driver without a stack trace. The driver takes one of every query, in case it fails;
 * that costs a tenth and more of what the service spends on a read, and most do not fail.
 */
export function untraced<T>(call: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
