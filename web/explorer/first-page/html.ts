/** HTML as text. What is put into it is text and is escaped, unless it is HTML made here. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A template of HTML, as a tag: `html`<p class="${name}">${words}</p>``. Attributes stand in double quotes. */
export const html = (parts: TemplateStringsArray, ...values: readonly (string | Html)[]): Html =>
  new Html(
    String.raw(
      { raw: parts },
      ...values.map((value) => (value instanceof Html ? value.text : escaped(value))),
    ),
  );

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Data as JSON that can stand in a `script` element of no language that runs: no tag ends it. */
export const dataInHtml = (id: string, data: unknown): Html =>
  new Html(
    `<script type="application/json" id="${escaped(id)}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  );
