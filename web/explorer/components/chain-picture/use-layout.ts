import { startTransition, useEffect, useState } from 'react';
import type { LaidOut, ToLayOut } from './laid-out.ts';
import type { Order } from './layout-worker.ts';

let worker: Worker | undefined;
let orders = 0;

/** One for all pictures; it begins when the first is to be laid out. */
function layOut(order: ToLayOut, onDone: (done: LaidOut) => void): () => void {
  worker ??= new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const [at, number] = [worker, ++orders];
  const take = ({ data }: MessageEvent<{ readonly number: number; readonly done: LaidOut }>) => {
    if (data.number !== number) return;
    at.removeEventListener('message', take);
    onDone(data.done);
  };
  at.addEventListener('message', take);
  at.postMessage({ number, order } satisfies Order);
  return () => at.removeEventListener('message', take);
}

/**
 * What is to be drawn, with its places: undefined until the first drawing is laid out; where it changes, the one before
 * until the next is laid out.
 */
export function useLayout<Drawing extends { readonly order: ToLayOut }>(
  drawing: Drawing,
): { readonly drawing: Drawing; readonly places: LaidOut } | undefined {
  const [drawn, setDrawn] = useState<{ drawing: Drawing; places: LaidOut }>();
  const content = JSON.stringify(drawing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a drawing is made anew each time; its content says whether it is another
  useEffect(
    () =>
      layOut(drawing.order, (places) =>
        // Many cards are drawn in slices, between which the page answers.
        startTransition(() => setDrawn({ drawing, places })),
      ),
    [content],
  );
  return drawn;
}
