/** Lines brought into the form that a text is read in: without its 目次, headings of two lines as one. */
import { numberKey } from '../../graph/anchor.ts';
import { readAmendment } from './amendment.ts';
import { type Block, isInBrackets } from './blocks.ts';

export function preparedBlocks(blocks: readonly Block[]): readonly Block[] {
  return withWholeHeadings(withoutContents(blocks));
}

/** The 目次 repeats the headings; it ends where the first of them stands again, or words go on. */
function withoutContents(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex(isContents);
  const first = blocks[start + 1];
  if (start < 0 || first === undefined || !mayBeListed(first)) return blocks;
  let end = start + 2;
  for (let block = blocks[end]; block !== undefined && mayBeListed(block); block = blocks[end]) {
    if (isSame(block, first)) break;
    end += 1;
  }
  return [...blocks.slice(0, start), ...blocks.slice(end)];
}

const isContents = (block: Block): boolean =>
  block.kind === 'words' && /^目\s*次$/.test(block.words);

const mayBeListed = ({ kind }: Block): boolean =>
  kind === 'heading' || kind === 'supplement' || kind === 'appendix';

/** The same heading, however it is printed there: 第1章, 第１章. */
const isSame = (block: Block, first: Block): boolean =>
  'number' in block &&
  'number' in first &&
  block.kind === first.kind &&
  numberKey(block.number) === numberKey(first.number);

/** 附則 and 別表 whose brackets, (平成10年条例第5号) or (第3条関係), stand on the line below. */
function withWholeHeadings(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const above = whole.at(-1);
    if (above !== undefined && block.kind === 'words' && belongsTo(block.words, above)) {
      whole[whole.length - 1] = { ...above, words: block.words };
    } else whole.push(block);
  }
  return whole;
}

function belongsTo(
  words: string,
  above: Block,
): above is Extract<Block, { kind: 'supplement' | 'appendix' }> {
  if ((above.kind !== 'supplement' && above.kind !== 'appendix') || above.words !== '')
    return false;
  if (above.kind === 'appendix') return isInBrackets(words);
  return readAmendment(words.replace(/\s*抄$/, '')) !== null;
}
