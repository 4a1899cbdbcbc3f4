/** Reads the XML of one law from its bytes, as they come. */
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { DocumentReader } from './document.ts';
import type { LawDocument } from './part.ts';

/** A file that cannot be read as a law, and where in it that shows. */
export class UnreadableLaw extends Error {
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, place?: { readonly line: number; readonly column: number }) {
    super(message);
    this.line = place?.line;
    this.column = place?.column;
  }
}

/**
 * The parts of a law. Only what has been read so far is held, never the file.
 * @throws UnreadableLaw where the bytes are no UTF-8, no well-formed XML or no law, or declare a document type
 */
export async function readDocument(chunks: AsyncIterable<Uint8Array>): Promise<LawDocument> {
  const reader = new DocumentReader();
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const refuse = (message: string) => new UnreadableLaw(message, parser);
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', () => reader.close());
  parser.on('error', ({ message }) => {
    throw refuse(message.replace(/^(?:[^:]*:)?\d+:\d+: /, ''));
  });
  // Document types are how entities are declared, from other files or without end: no law has one.
  parser.on('doctype', () => {
    throw refuse('it declares a document type, which no law does');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-8$/i.test(encoding)) {
      throw refuse(`it is encoded in ${encoding}, expected UTF-8`);
    }
  });
  try {
    for await (const chunk of chunks) parser.write(decode(decoder, chunk));
    parser.write(decode(decoder)).close();
  } catch (error) {
    if (error instanceof UnreadableLaw || !(error instanceof Error)) throw error;
    throw refuse(error.message);
  }
  return reader.document;
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new UnreadableLaw('its bytes are not UTF-8');
  }
}
