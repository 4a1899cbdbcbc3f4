/** What stands above a text between two lines of ---: whose it is, and what it does not say itself. */
import type { z } from 'zod';
import { cityFormat, collectionFormat, detailsFormat } from '../municipal/manifest.ts';
import type { Problem } from '../problem.ts';
import { parseYamlFile } from '../yaml-file.ts';

const frontMatterFormat = detailsFormat.extend({
  city: cityFormat.optional(),
  source: collectionFormat.optional(),
});

export type FrontMatter = z.infer<typeof frontMatterFormat>;

export interface Split {
  readonly frontMatter: FrontMatter;
  /** The text itself. */
  readonly body: string;
}

/** The text without its front matter, or what is wrong with that; a text may have none. */
export function splitFrontMatter(file: string, text: string): Split | readonly Problem[] {
  const [whole, yaml] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
  if (whole === undefined || yaml === undefined || !text.startsWith('---')) {
    return { frontMatter: {}, body: text };
  }
  // An empty first line keeps the lines of problems those of the file.
  const { document, problems } = parseYamlFile(file, `\n${yaml}`, frontMatterFormat);
  return document === undefined
    ? problems
    : { frontMatter: document.data, body: text.slice(whole.length) };
}
