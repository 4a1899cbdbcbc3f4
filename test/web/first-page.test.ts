/** What the service puts into a page is what it says, and nothing that a browser would run. */
import { describe, expect, it } from 'vitest';
import { dataInHtml, html } from '../../web/explorer/first-page/html.ts';

const hostile = `</script><img src=x onerror="alert('&')">`;

describe('a page with its answer', () => {
  it('has words as text, in elements and in attributes', () => {
    expect(html`<p class="${hostile}">${hostile}</p>`.text).not.toMatch(/<(?!p |\/p>)/);
    expect(html`<p>${'A & B <C>'}</p>`.text).toBe('<p>A &#38; B &#60;C&#62;</p>');
  });

  it('has a template in a template as HTML', () => {
    expect(html`<p>${html`<b>${'<'}</b>`}</p>`.text).toBe('<p><b>&#60;</b></p>');
  });

  it('keeps a word with $ or \\ as it is', () => {
    expect(html`<p>${'$& \\n'}</p>`.text).toBe('<p>$&#38; \\n</p>');
  });

  it('has data that no tag ends, and that are read as they were', () => {
    const { text } = dataInHtml('answer', { says: hostile, line: '\u2028' });
    const [, data = ''] =
      /^<script type="application\/json" id="answer">(.*)<\/script>$/s.exec(text) ?? [];
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toEqual({ says: hostile, line: '\u2028' });
  });
});
