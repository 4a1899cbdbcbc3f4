/** A law in three revisions: the second inserts a paragraph and rewords another, the third repeals an article. */
import type { Statements } from '../../src/graph/statement.ts';
import { readLawName } from '../../src/sources/egov/revision.ts';
import { lawStatements } from '../../src/sources/egov/statements.ts';
import { article, lawXml, paragraph, read } from '../sources/egov/laws.ts';

async function revision(name: string, ...articles: readonly string[]) {
  const law = readLawName(name);
  if (law === null) throw new Error(`the test names no law: ${name}`);
  return read(lawXml({ main: articles.join('') }), law);
}

export async function amendedLaw(): Promise<Statements> {
  const fee = '手数料は政令で定める。';
  const amended = article(
    '5',
    paragraph(1, '区長に届け出る。'),
    paragraph(2, '届出は書面による。'),
    paragraph(3, fee),
  );
  const last = article('6', paragraph(1, '甲'), paragraph(2, '乙'));
  return lawStatements([
    await revision(
      '430AC0000000001_20260101_507AC0000000010',
      article('5', paragraph(1, '市長に届け出る。'), paragraph(2, fee)),
      last,
    ),
    await revision('430AC0000000001_20260401_507AC0000000020', amended, last),
    await revision('430AC0000000001_20260501_507AC0000000030', amended),
  ]);
}
