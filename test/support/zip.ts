/** ZIP files as a test needs them, wrong ones too. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** As the list of contents gives it: 2026-03-23 where nothing is said. */
  readonly day?: readonly [number, number, number];
  /** What the list of contents says instead of the true size. */
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
}

/** The bytes of a ZIP file (APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16). */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { file, record } = packed(entry, offset);
    files.push(file);
    directory.push(record);
    offset += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

const utf8Names = 0x0800;
const deflate = 8;

function packed(
  { name, content, day = [2026, 3, 23], claimedSize, encrypted = false }: ZipEntry,
  offset: number,
): { readonly file: Buffer; readonly record: Buffer } {
  const plain = Buffer.from(content);
  const data = deflateRawSync(plain);
  const nameBytes = Buffer.from(name);
  // From "version needed" to the length of the name: the same in both headers.
  const shared = Buffer.alloc(24);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(utf8Names | (encrypted ? 1 : 0), 2);
  shared.writeUInt16LE(deflate, 4);
  shared.writeUInt16LE(((day[0] - 1980) << 9) | (day[1] << 5) | day[2], 8);
  shared.writeUInt32LE(crc32(plain), 10);
  shared.writeUInt32LE(data.length, 14);
  shared.writeUInt32LE(claimedSize ?? plain.length, 18);
  shared.writeUInt16LE(nameBytes.length, 22);
  const place = Buffer.alloc(4);
  place.writeUInt32LE(offset, 0);
  return {
    file: Buffer.concat([signature(0x04034b50), shared, Buffer.alloc(2), nameBytes, data]),
    record: Buffer.concat([
      signature(0x02014b50),
      Buffer.from([20, 0]),
      shared,
      Buffer.alloc(12),
      place,
      nameBytes,
    ]),
  };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
