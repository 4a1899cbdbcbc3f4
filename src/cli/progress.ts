/** The progress of long work: a bar on a terminal, a line now and then elsewhere. */
import cliProgress from 'cli-progress';

const { Format, Presets, SingleBar } = cliProgress;

/** How far a step of the work is. Without a total only the step is told, and what is done. */
export interface Progress<Step extends string> {
  readonly step: Step;
  readonly done: number;
  readonly total?: number;
}

/** Where it is shown. */
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

export interface ShownProgress<Step extends string> {
  readonly report: (progress: Progress<Step>) => void;
  /** Takes the bar away; the result comes next. */
  readonly end: () => void;
}

/** @param words what each step is called */
export const showProgress = <Step extends string>(
  output: Output,
  words: Readonly<Record<Step, string>>,
): ShownProgress<Step> => (output.isTTY === true ? bar(output, words) : lines(output, words));

function bar<Step extends string>(
  output: Output,
  words: Readonly<Record<Step, string>>,
): ShownProgress<Step> {
  const shown = new SingleBar(
    {
      stream: output,
      format: (options, { progress, value, total }, { step }) =>
        total === 0
          ? `${step} ${value}`
          : `${step} ${Format.BarFormat(progress, options)} ${Math.floor(progress * 100)}%`,
      clearOnComplete: true,
      hideCursor: true,
      barsize: 24,
    },
    Presets.shades_classic,
  );
  let current: Step | undefined;
  return {
    report({ step, done, total = 0 }) {
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
function lines<Step extends string>(
  output: Output,
  words: Readonly<Record<Step, string>>,
): ShownProgress<Step> {
  let current: Step | undefined;
  let tenth = 0;
  return {
    report({ step, done, total = 0 }) {
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
