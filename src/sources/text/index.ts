/** Ordinances and rules as plain text: from a folder of `.txt` files to documents. */
import type { MunicipalDocument } from '../municipal/document.ts';
import { type FolderFile, type ImportedFolder, importFolder } from '../municipal/folder.ts';
import { manifestName } from '../municipal/manifest.ts';
import { readDocument } from '../municipal/read-document.ts';
import type { Problem } from '../problem.ts';
import { splitFrontMatter } from './front-matter.ts';
import { blocksOfText } from './lines.ts';

/** Every text below a folder; whose it is says its front matter, or `reiki.yaml` in the folder. */
export function importTexts(folder: string): Promise<ImportedFolder> {
  return importFolder(folder, { ending: /\.txt$/i, needsManifest: false, read: readText });
}

/** One text. */
export function readText(given: FolderFile): MunicipalDocument | readonly Problem[] {
  const { file, manifest, text } = given;
  const failed = (message: string): readonly Problem[] => [{ file, message }];
  if (text.includes('\0'))
    return failed('holds characters that no text has (UTF-16?); save it as UTF-8');
  const split = splitFrontMatter(file, text);
  if (!('body' in split)) return split;
  const { city = manifest?.city, source = manifest?.source, ...stated } = split.frontMatter;
  if (city === undefined) {
    return failed(`names no city; expected "city" between two lines of ---, or ${manifestName}`);
  }
  if (source === undefined) {
    return failed(
      `names no source; expected "source" between two lines of ---, or ${manifestName}`,
    );
  }
  const details = { ...given.details, ...stated };
  const reading = readDocument(blocksOfText(split.body), {
    ...given,
    city,
    collection: source,
    details,
  });
  return 'message' in reading ? failed(reading.message) : reading.document;
}
