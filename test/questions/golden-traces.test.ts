import { seedStore } from '../support/seed.ts';
import { goldenTraces } from './golden-traces.ts';

goldenTraces('in memory', seedStore);
