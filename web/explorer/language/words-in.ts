import type { Language } from '../settings-in-address.ts';
import { en } from './en.ts';
import { ja, type Words } from './ja.ts';

/** The words of the explorer in a language. */
export const wordsIn = (language: Language): Words => (language === 'EN' ? en : ja);
