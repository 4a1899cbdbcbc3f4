/** `konkyo laws fetch`: laws from e-Gov, as files that `konkyo build --egov` takes. */
import { type LocalDate, parseLocalDate, todayInTokyo } from '../../graph/dates.ts';
import { LawApi, lawApiAddress } from '../../sources/egov/api/client.ts';
import { downloadLaws, type WantedRevisions } from '../../sources/egov/api/download.ts';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { stopOnSignals } from '../signals.ts';
import { version } from '../version.ts';

export interface LawsFetchOptions {
  readonly out: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly api?: string;
}

/** @throws CommandFailure where a law could not be fetched; what was fetched stays */
export async function lawsFetch(
  laws: readonly string[],
  { out, asOf, from, to, api: address = lawApiAddress }: LawsFetchOptions,
): Promise<void> {
  const wanted = wantedOf({ asOf, from, to });
  const stop = stopOnSignals();
  const { signal } = stop;
  const api = new LawApi({ address, signal, userAgent: `konkyo/${version}` });
  const counts = { written: 0, unchanged: 0 };
  const failed: string[] = [];
  try {
    for await (const result of downloadLaws(api, laws, out, wanted, signal)) {
      if ('problem' in result) {
        failed.push(result.law);
        console.error(printable(`${result.law}: ${result.problem}`));
      } else {
        counts[result.outcome] += 1;
        console.error(printable(`${result.revision} ${result.title}: ${result.outcome}`));
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    const message = 'Stopped. Run the same command again to go on.';
    throw new CommandFailure(exitCodes.interrupted, message, { cause: error });
  } finally {
    stop.forget();
  }
  console.log(printable(`${out}: ${counts.written} written, ${counts.unchanged} unchanged.`));
  if (failed.length > 0) {
    throw new CommandFailure(exitCodes.unavailable, `Not fetched: ${failed.join(', ')}.`);
  }
}

/** @throws CommandFailure */
function wantedOf({
  asOf,
  from,
  to,
}: Readonly<Record<'asOf' | 'from' | 'to', string | undefined>>): WantedRevisions {
  if (asOf !== undefined && (from !== undefined || to !== undefined)) {
    throw new CommandFailure(exitCodes.usage, '--as-of goes without --from and --to.');
  }
  const day = (option: string, text: string): LocalDate => {
    const read = parseLocalDate(text);
    if (read !== null) return read;
    throw new CommandFailure(exitCodes.usage, `${option}: expected a day such as 2026-04-01.`);
  };
  if (from === undefined && to === undefined) {
    return { asOf: asOf === undefined ? todayInTokyo() : day('--as-of', asOf) };
  }
  return {
    ...(from === undefined ? {} : { from: day('--from', from) }),
    ...(to === undefined ? {} : { to: day('--to', to) }),
  };
}
