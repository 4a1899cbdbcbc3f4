/** The option `--lang` of commands that answer in either language. */
import type { Language } from '../questions/wording.ts';
import { CommandFailure, exitCodes } from './exit-codes.ts';

/** @throws CommandFailure where it is neither */
export function languageOf(text: string): Language {
  const language = text.toUpperCase();
  if (language === 'JA' || language === 'EN') return language;
  throw new CommandFailure(exitCodes.usage, `--lang "${text}" is not known; expected ja or en.`);
}
