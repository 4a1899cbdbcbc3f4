import { describe, expect, it } from 'vitest';
import { LawText } from '../../../src/sources/egov/law-text.ts';
import { lawXml, paragraph, read } from './laws.ts';

const main = `
  <Chapter Num="1"><ChapterTitle>第一章　総則</ChapterTitle>
  <Article Num="1"><ArticleCaption>（目的）</ArticleCaption><ArticleTitle>第一条</ArticleTitle>
    <Paragraph Num="1"><ParagraphNum/><ParagraphSentence>
      <Sentence Function="main">市長は、<Ruby>瑕<Rt>か</Rt></Ruby>疵を調べる。</Sentence>
      <Sentence Function="proviso">ただし、区長は除く。</Sentence></ParagraphSentence>
      <Item Num="1"><ItemTitle>一</ItemTitle><ItemSentence><Sentence>甲</Sentence></ItemSentence>
        <Subitem1 Num="1"><Subitem1Title>イ</Subitem1Title><Subitem1Sentence><Sentence>乙</Sentence></Subitem1Sentence></Subitem1></Item>
    </Paragraph></Article></Chapter>
  <Article Num="2_3"><ArticleTitle>第二条の三</ArticleTitle>
    ${paragraph(1, '一項')}
    ${paragraph(2, '次の表による。', '<TableStruct><Table><TableRow><TableColumn><Sentence>表</Sentence></TableColumn></TableRow></Table></TableStruct>')}
  </Article>`;
const after = `<SupplProvision><SupplProvisionLabel>附　則</SupplProvisionLabel>${paragraph(1, '附則の文')}</SupplProvision>`;

describe('the words of a law', async () => {
  const text = new LawText(await read(lawXml({ main, after })));

  it('join 本文 and ただし書, without white space and without readings', () => {
    expect(text.own('Mp-At_1')).toBe('市長は、瑕疵を調べる。ただし、区長は除く。');
  });

  it('of the only paragraph of an article are those of the article', () => {
    expect(text.own('Mp-At_1-Pr_1')).toBe(text.own('Mp-At_1'));
    expect(text.whole('Mp-At_1-Pr_1')).toBe(text.whole('Mp-At_1'));
  });

  it('of an article of several paragraphs are none of its own', () => {
    expect(text.own('Mp-At_2_3')).toBe('');
    expect(text.own('Mp-At_2_3-Pr_1')).toBe('一項');
  });

  it('that are a provision’s own end before its table; as a whole it has the table too', () => {
    expect(text.own('Mp-At_2_3-Pr_2')).toBe('次の表による。');
    expect(text.whole('Mp-At_2_3-Pr_2')).toBe('2次の表による。表');
  });

  it('of a whole hold its heading, numbers and items', () => {
    expect(text.whole('Mp-At_1')).toBe(
      '（目的）第一条市長は、瑕疵を調べる。ただし、区長は除く。一甲イ乙',
    );
    expect(text.own('Mp-At_1-Pr_1-It_1')).toBe('甲');
    expect(text.own('Mp-At_1-Pr_1-It_1-Si1_1')).toBe('乙');
  });

  it('of a 附則 are not mixed up with the main provision', () => {
    expect(text.whole('Mp-Pr_1')).toBeUndefined();
    expect(text.all).toContain('附則の文');
  });
});
