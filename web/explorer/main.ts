/** Asks what the page shows and says the first words of the answer, then loads what draws the whole. */
import './styles.css';
import { drawFirstWords } from './first-words.ts';
import { preload } from './routes.ts';

/** Milliseconds that reading the rest waits for the first words, which would wait for it in turn. */
const patience = 400;

// No `await` at the top: what is loaded below shares modules with this one and would wait for it.
void begin();

async function begin(): Promise<void> {
  await Promise.race([
    // Where it fails, the page itself asks again and says so.
    drawFirstWords(location).catch(() => {}),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  const [{ show }] = await Promise.all([
    import('./explorer.tsx'),
    // Where the page cannot be loaded, the explorer says so.
    preload(location.pathname).catch(() => {}),
  ]);
  show();
}
