import { storeContract } from './contract.ts';
import { openMemory } from './open-memory.ts';

storeContract('MemoryStore', openMemory);
