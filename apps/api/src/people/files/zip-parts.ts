import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { UnreadableFile } from './table-rows';

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The end record may be followed by a comment of this length at most. */
const FARTHEST_END = 22 + 65_535;
/** What a part may unfold to: a list of people stays far below, a file made to fill memory does not. */
const MOST_UNFOLDED = 40 * 1024 * 1024;

const BROKEN = 'This workbook is broken. Open it in Excel, save it again, and choose the new file.';

/** Whether the bytes begin as a zip does, which every XLSX is. */
export function isZip(bytes: Buffer): boolean {
  return bytes.length > 22 && bytes.readUInt32LE(0) === LOCAL;
}

interface Part {
  method: number;
  size: number;
  localAt: number;
}

/** The parts of a zip by name, unfolded one at a time and only when asked for. */
export class ZipParts {
  private readonly parts = new Map<string, Part>();

  constructor(private readonly bytes: Buffer) {
    let end = bytes.length - 22;
    const stop = Math.max(0, bytes.length - FARTHEST_END);
    while (end >= stop && bytes.readUInt32LE(end) !== END) end -= 1;
    if (end < stop) throw new UnreadableFile(BROKEN);
    try {
      this.list(bytes.readUInt32LE(end + 16), bytes.readUInt16LE(end + 10));
    } catch (error) {
      if (error instanceof RangeError) throw new UnreadableFile(BROKEN);
      throw error;
    }
  }

  /** The part as text, or null when the zip has none of this name. */
  async text(name: string): Promise<string | null> {
    const part = this.parts.get(name);
    if (!part) return null;
    try {
      const { bytes } = this;
      if (bytes.readUInt32LE(part.localAt) !== LOCAL) throw new UnreadableFile(BROKEN);
      const from =
        part.localAt + 30 + bytes.readUInt16LE(part.localAt + 26) + bytes.readUInt16LE(part.localAt + 28);
      const folded = bytes.subarray(from, from + part.size);
      if (part.method === 0) return decode(folded);
      if (part.method !== 8) throw new UnreadableFile(BROKEN);
      return decode(await inflate(folded, { maxOutputLength: MOST_UNFOLDED }));
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      throw new UnreadableFile(
        tooLarge
          ? 'This workbook unfolds to far more than a list of people. Save only the list, as CSV.'
          : BROKEN,
      );
    }
  }

  private list(at: number, count: number): void {
    const { bytes } = this;
    for (let each = 0; each < count; each += 1) {
      if (bytes.readUInt32LE(at) !== CENTRAL) throw new UnreadableFile(BROKEN);
      const nameLength = bytes.readUInt16LE(at + 28);
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
      this.parts.set(name, {
        method: bytes.readUInt16LE(at + 10),
        size: bytes.readUInt32LE(at + 20),
        localAt: bytes.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  }
}

function decode(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
