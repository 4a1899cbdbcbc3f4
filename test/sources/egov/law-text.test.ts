import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LawArchives } from '../../../src/sources/egov/archives.ts';
import { readLawText } from '../../../src/sources/egov/law-text.ts';
import { sourcesFolder, sourcesMissing } from '../../support/sources.ts';

const law = `<Law><LawBody><LawTitle>試験法</LawTitle><MainProvision>
  <Chapter Num="1"><ChapterTitle>第一章　総則</ChapterTitle>
  <Article Num="1"><ArticleCaption>（目的）</ArticleCaption><ArticleTitle>第一条</ArticleTitle>
    <Paragraph Num="1"><ParagraphNum/><ParagraphSentence>
      <Sentence Function="main">市長は、<Ruby>瑕<Rt>か</Rt></Ruby>疵を調べる。</Sentence>
      <Sentence Function="proviso">ただし、区長は除く。</Sentence></ParagraphSentence>
      <Item Num="1"><ItemTitle>一</ItemTitle><ItemSentence><Sentence>甲</Sentence></ItemSentence>
        <Subitem1 Num="1"><Subitem1Title>イ</Subitem1Title><Subitem1Sentence><Sentence>乙</Sentence></Subitem1Sentence></Subitem1></Item>
    </Paragraph></Article></Chapter>
  <Article Num="2_3"><ArticleTitle>第二条の三</ArticleTitle>
    <Paragraph Num="1"><ParagraphSentence><Sentence>一項</Sentence></ParagraphSentence></Paragraph>
    <Paragraph Num="2"><ParagraphNum>２</ParagraphNum><ParagraphSentence><Sentence>二項</Sentence></ParagraphSentence></Paragraph></Article>
  </MainProvision><SupplProvision><Paragraph Num="1"><ParagraphSentence><Sentence>附則の文</Sentence></ParagraphSentence></Paragraph></SupplProvision></LawBody></Law>`;

describe('the words of a law', () => {
  const text = readLawText(law);

  it('join 本文 and ただし書, without white space and without readings', () => {
    expect(text.own('Mp-At_1-Pr_1')).toBe('市長は、瑕疵を調べる。ただし、区長は除く。');
  });

  it('of an article of one paragraph are those of its paragraph; of several, there are none of its own', () => {
    expect(text.own('Mp-At_1')).toBe('市長は、瑕疵を調べる。ただし、区長は除く。');
    expect(text.own('Mp-At_2_3')).toBe('');
    expect(text.own('Mp-At_2_3-Pr_2')).toBe('二項');
  });

  it('of an element hold its caption, numbers and items as a whole', () => {
    expect(text.whole('Mp-At_1')).toBe(
      '（目的）第一条市長は、瑕疵を調べる。ただし、区長は除く。一甲イ乙',
    );
    expect(text.own('Mp-At_1-Pr_1-It_1')).toBe('甲');
    expect(text.own('Mp-At_1-Pr_1-It_1-Si1_1')).toBe('乙');
  });

  it('of a supplementary provision are not mixed up with the main provision', () => {
    expect(text.whole('Mp-Pr_1')).toBeUndefined();
    expect(text.all).toContain('附則の文');
  });

  it('are refused where the XML is broken', () => {
    expect(() => readLawText('<Law><MainProvision></Law>')).toThrow();
  });
});

describe.skipIf(sourcesMissing('laws in e-Gov’s archives'))('e-Gov’s archives', () => {
  it('hold 地方自治法, whose Article 252-20, paragraph 2 lets an ordinance allot the work', async () => {
    const archives = await LawArchives.open(path.join(sourcesFolder, 'egov'));
    const bytes = await archives.read('322AC0000000067');
    const text = readLawText(String(bytes));
    expect(text.own('Mp-At_252_20-Pr_2')).toBe(
      '区の事務所又はその出張所の位置、名称及び所管区域並びに区の事務所が分掌する事務は、条例でこれを定めなければならない。',
    );
    expect(await archives.read('999AC0000000000')).toBeUndefined();
  });
});
