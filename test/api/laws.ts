/** Laws as the import gives them: found by citation, below their headings, with their versions. */
import { describe, expect, test } from 'vitest';
import type { Revisions } from '../../src/sources/egov/law.ts';
import { readLawName } from '../../src/sources/egov/revision.ts';
import { lawStatements } from '../../src/sources/egov/statements.ts';
import { article, lawXml, paragraph, read } from '../sources/egov/laws.ts';
import { type Open, useClient } from '../support/client.ts';

async function lawOf(name: string, words: string) {
  const law = readLawName(name);
  if (law === null) throw new Error(`the test names no law: ${name}`);
  const main = `<Chapter Num="2"><ChapterTitle>第二章　区</ChapterTitle>${article('5', paragraph(1, '甲'), paragraph(2, words))}</Chapter>`;
  return read(lawXml({ main }), law);
}

async function statements() {
  const revisions: Revisions = [
    await lawOf('430AC0000000001_20260101_507AC0000000010', '乙'),
    await lawOf('430AC0000000001_20260401_507AC0000000020', '丙'),
  ];
  return lawStatements(revisions);
}

export function describeLaws(open: Open): void {
  describe('a law as it was imported', () => {
    const client = useClient(async () => open(await statements()));

    test('has its provisions by citation, its articles below their headings', async () => {
      const query = `{ provision(by: { citation: "試験法第5条第2項" }) {
        kind text parent { citation kind parent { citation kind caption children { citation } } } } }`;
      expect(await client().data(query)).toEqual({
        provision: {
          kind: 'PARAGRAPH',
          text: '丙',
          parent: {
            citation: '試験法第5条',
            kind: 'ARTICLE',
            parent: {
              citation: '試験法第2章',
              kind: 'CHAPTER',
              caption: '区',
              children: [{ citation: '試験法第5条' }],
            },
          },
        },
      });
    });

    test('has its headings by citation too', async () => {
      const query = '{ provision(by: { citation: "試験法第二章" }) { caption } }';
      expect(await client().data(query)).toEqual({ provision: { caption: '区' } });
    });

    test('has the versions of what was reworded, oldest first', async () => {
      const query = `{ provision(by: { citation: "試験法第5条第2項" }) {
        versions { text validFrom validTo revisionId provision { citation } } } }`;
      const provision = { citation: '試験法第5条第2項' };
      expect(await client().data(query)).toEqual({
        provision: {
          versions: [
            {
              text: '乙',
              validFrom: null,
              validTo: '2026-03-31',
              revisionId: '430AC0000000001_20260101_507AC0000000010',
              provision,
            },
            {
              text: '丙',
              validFrom: '2026-04-01',
              validTo: null,
              revisionId: '430AC0000000001_20260401_507AC0000000020',
              provision,
            },
          ],
        },
      });
    });

    test('has no versions of what stayed as it was', async () => {
      const query = '{ provision(by: { citation: "試験法第5条第1項" }) { versions { text } } }';
      expect(await client().data(query)).toEqual({ provision: { versions: [] } });
    });
  });
}
