/** Pages in the form of the hosting software, made up for the tests: 例示市 is no real city. */

/** A whole page around the lines of a text. */
export const pageOf = (lines: string, side = ''): string => `<!DOCTYPE HTML>
<html lang="ja"><head><title>例</title><script>var a = "<p>第9条</p>";</script></head>
<body><div id="container">
<div id="primary" class="joubun showhistory">
${lines}
</div>
<div id="secondary">${side}<ul><li>第1条</li></ul></div>
</div></body>
</html>`;

let serial = 0;

/** One line of it. */
export const line = (inner: string): string =>
  `<div><div id="l${serial++}" class="eline">${inner}</div></div>\n`;

export const head = (title: string, date: string, number: string): string =>
  line(`<div class="head"><p class="title-irregular"><span class="cm">○${title}</span></p></div>`) +
  line(`<div class="head"><p class="date"><span class="cm">${date}</span></p></div>`) +
  line(`<div class="head"><p class="number"><span class="cm">${number}</span></p></div>`);

/** A line with a number: 第1条, 2, (1), ア. */
export const numbered = (kind: string, label: string, words: string, caption = ''): string =>
  line(
    `<div class="${kind}">${caption && `<p class="title"><span class="cm">${caption}</span></p>`}` +
      `<p class="num"><span class="num cm">${label}</span>　<span class="p cm">${words}</span></p></div>`,
  );

export const plain = (words: string): string =>
  line(`<div class="list"><p class="p"><span class="cm">${words}</span></p></div>`);

export const supplement = (words = ''): string =>
  line(
    `<p class="s-head"><span class="title cm"><span class="word-space">附</span>則</span>${words}</p>`,
  );

export const table = (rows: string): string =>
  line(`<div class="table_frame"><table class="b-on">${rows}</table></div>`);
