/** The bundled release in a store of this process, as the service holds it. */
import type { MemoryStore } from '../src/store/memory/memory-store.ts';
import { built, bundledRelease } from './built.ts';

export async function openStore(): Promise<MemoryStore> {
  const { openStore } = await built<typeof import('../src/cli/data.ts')>('cli/data');
  return openStore(bundledRelease);
}
