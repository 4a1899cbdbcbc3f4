/** 例示市, which does not exist: its texts were made up for the tests. */
import { fileURLToPath } from 'node:url';

export const reijiFolder = fileURLToPath(new URL('reiji-shi', import.meta.url));
