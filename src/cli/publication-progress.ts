/** The progress of a publication: a bar on a terminal, a line now and then elsewhere. */
import { Presets, SingleBar } from 'cli-progress';
import type { PublicationProgress } from '../store/neo4j/publish.ts';

const words: Readonly<Record<PublicationProgress['step'], string>> = {
  preparing: 'Preparing constraints and indexes',
  loading: 'Loading',
  counting: 'Counting what was loaded',
  waiting: 'Waiting for reads of the previous release',
  removing: 'Removing the previous release',
};

/** Where it is shown. */
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

export interface ShownProgress {
  readonly report: (progress: PublicationProgress) => void;
  /** Takes the bar away; the result comes next. */
  readonly end: () => void;
}

export const publicationProgress = (output: Output): ShownProgress =>
  output.isTTY === true ? bar(output) : lines(output);

function bar(output: Output): ShownProgress {
  const shown = new SingleBar(
    {
      stream: output,
      format: '{step} {bar} {percentage}% {eta_formatted}',
      clearOnComplete: true,
      hideCursor: true,
      barsize: 24,
    },
    Presets.shades_classic,
  );
  let current: PublicationProgress['step'] | undefined;
  return {
    report({ step, done, total }) {
      if (step !== current) {
        shown.stop();
        shown.start(total, done, { step: words[step] });
      } else shown.update(done);
      current = step;
    },
    end: () => shown.stop(),
  };
}

/** A line where a step begins, and at every tenth of it. */
function lines(output: Output): ShownProgress {
  let current: PublicationProgress['step'] | undefined;
  let tenth = 0;
  return {
    report({ step, done, total }) {
      const reached = total === 0 ? 0 : Math.floor((done / total) * 10);
      if (step === current && reached <= tenth) return;
      const at = total > 1 ? ` ${done} of ${total}` : '';
      output.write(`${words[step]}${at}\n`);
      current = step;
      tenth = reached;
    },
    end() {},
  };
}
