import { type ComponentProps, lazy, Suspense } from 'react';
import type { ChainPicture } from './chain-picture.tsx';

const Picture = lazy(async () => ({ default: (await import('./chain-picture.tsx')).ChainPicture }));

/** Pixels that a layer of a picture takes. */
const layer = 90;

/** The picture, drawn after the words are there: laying it out takes longer than all the rest. */
export function LaterPicture(props: ComponentProps<typeof ChainPicture>) {
  const height = Math.min(props.chart.cards.length, 8) * layer;
  return (
    <Suspense fallback={<div style={{ minHeight: height }} />}>
      <Picture {...props} />
    </Suspense>
  );
}
