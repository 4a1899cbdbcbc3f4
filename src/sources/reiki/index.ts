/** 例規集 as the common hosting software publishes them: from a folder of saved pages to documents. */
import { type FolderFile, type ImportedFolder, importFolder } from '../municipal/folder.ts';
import { type Reading, readDocument } from '../municipal/read-document.ts';
import { TooDeep } from './html.ts';
import { NoPage, readPage } from './page.ts';

/** Every page below a folder that holds `reiki.yaml`. */
export function importReiki(folder: string): Promise<ImportedFolder> {
  return importFolder(folder, { ending: /\.html?$/i, needsManifest: true, read: readFile });
}

function readFile(file: FolderFile) {
  const reading = readReiki(file);
  return 'message' in reading ? [{ file: file.file, message: reading.message }] : reading.document;
}

/** One page. */
export function readReiki({ manifest, text, ...file }: FolderFile): Reading {
  if (manifest === undefined) return { message: 'no manifest says whose text it is' };
  const { city, source: collection } = manifest;
  try {
    const { blocks, inForceFrom } = readPage(text);
    return readDocument(blocks, { ...file, city, collection }, inForceFrom);
  } catch (error) {
    if (error instanceof NoPage || error instanceof TooDeep) return { message: error.message };
    throw error;
  }
}
