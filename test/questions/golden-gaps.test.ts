import { openMemory } from '../store/open-memory.ts';
import { seedStore } from '../support/seed.ts';
import { goldenGaps } from './golden-gaps.ts';
import { smallGaps } from './small-gaps.ts';

goldenGaps('in memory', seedStore);
smallGaps('in memory', openMemory);
