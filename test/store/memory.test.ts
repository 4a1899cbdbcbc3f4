import { storeContract } from './contract.ts';
import { storeLaws } from './laws.ts';
import { openMemory } from './open-memory.ts';

storeContract('MemoryStore', openMemory);
storeLaws('MemoryStore', openMemory);
