import { seedStore } from '../../support/seed.ts';
import { describeSentences } from './sentences.ts';

describeSentences('in memory', seedStore);
