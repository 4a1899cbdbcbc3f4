import { openMemory } from '../store/open-memory.ts';
import { amendmentsCases } from './amendments-cases.ts';

amendmentsCases('in memory', openMemory);
