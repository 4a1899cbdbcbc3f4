/** What stands above the provisions: title, day, number. */
import type { EdtfDate } from '../../graph/dates.ts';
import { readIssue } from './amendment.ts';
import type { Block } from './blocks.ts';

export interface Header {
  readonly title: string;
  /** 平成9年; empty where no day is said. */
  readonly year: string;
  readonly date?: EdtfDate;
  /** 条例第25号; empty where none is said. */
  readonly number: string;
  /** What the publisher says of amendments. */
  readonly notes: readonly string[];
  /** The blocks behind. */
  readonly rest: readonly Block[];
}

/** ○ marks where an instrument begins in a printed collection. */
const mark = /^[○◯〇●◎]\s*/;
/** 改正 平成12年3月28日規則第23号; 注 昭和61年7月から改正経過を注記した。 */
const note = /^(?:最終改正|改正|沿革|注)(?:[\s:：]|$)/;
const longestTitle = 300;

/** Null where the text begins with something else than a title. */
export function readHeader(blocks: readonly Block[]): Header | null {
  const [first] = blocks;
  if (first?.kind !== 'words') return null;
  const title = first.words.replace(mark, '').replace(/\s+/g, ' ');
  if (title === '' || title.length > longestTitle || /。$/.test(title)) return null;
  const read = { year: '', number: '' };
  let date: EdtfDate | undefined;
  const notes: string[] = [];
  let at = 1;
  for (let block = blocks[at]; block !== undefined; block = blocks[++at]) {
    const words = block.kind === 'words' ? block.words : '';
    const issue = words === '' ? null : readIssue(words);
    const isIssued = read.number !== '' && (issue?.number !== '' || date !== undefined);
    if (block.kind === 'history' || note.test(words) || (issue !== null && isIssued)) {
      notes.push('words' in block ? block.words : '');
    } else if (issue !== null) {
      read.year ||= issue.year;
      read.number ||= issue.number;
      date ??= issue.date;
    } else break;
  }
  return {
    title,
    ...read,
    ...(date === undefined ? {} : { date }),
    notes,
    rest: blocks.slice(at),
  };
}
