/** Loads what draws the page, once the first words that came with it are seen. */
import './styles.css';
import { preload } from './routes.ts';

/** Milliseconds that reading the rest waits for the first words: in a tab that is not seen, nothing is drawn. */
const patience = 400;

// No `await` at the top: what is loaded below shares modules with this one and would wait for it.
void begin();

async function begin(): Promise<void> {
  if (document.getElementById('root')?.hasChildNodes()) {
    await Promise.race([painted(), new Promise((resolve) => setTimeout(resolve, patience))]);
  }
  const [{ show }] = await Promise.all([
    import('./explorer.tsx'),
    // Where the page cannot be loaded, the explorer says so.
    preload(location.pathname).catch(() => {}),
  ]);
  show();
}

/** A frame's callbacks run before it is drawn: the task after them runs behind it. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
