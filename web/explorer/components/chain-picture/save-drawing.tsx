import type { RefObject } from 'react';
import { useWords } from '../../language/words.ts';
import { save } from '../saving/save.ts';
import styles from './save-drawing.module.css';
import { pngOf, svgText } from './saved.ts';

interface SaveDrawingProps {
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** Of the file, without its ending. */
  readonly name: string;
}

export function SaveDrawing({ drawing, name }: SaveDrawingProps) {
  const { actions } = useWords();
  return (
    <p className={styles['actions']}>
      <button
        type="button"
        onClick={() => {
          if (drawing.current === null) return;
          save(`${name}.svg`, new Blob([svgText(drawing.current)], { type: 'image/svg+xml' }));
        }}
      >
        {actions.svg}
      </button>
      <button
        type="button"
        onClick={async () => {
          if (drawing.current !== null) save(`${name}.png`, await pngOf(drawing.current));
        }}
      >
        {actions.png}
      </button>
    </p>
  );
}
