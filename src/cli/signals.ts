/** Stopping long work by SIGINT or SIGTERM. */
import { exitCodes } from './exit-codes.ts';

/** The first signal asks long work to stop at the next safe place; the second ends at once. */
export function stopOnSignals(): { readonly signal: AbortSignal; forget(): void } {
  const names = ['SIGINT', 'SIGTERM'] as const;
  const controller = new AbortController();
  const listener = () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort();
  };
  for (const name of names) process.on(name, listener);
  return {
    signal: controller.signal,
    forget() {
      for (const name of names) process.off(name, listener);
    },
  };
}
