import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One file of an archive. */
export interface ArchivedFile {
  path: string;
  body: Uint8Array;
}

/** Files that are packed already, which packing again would not make smaller. */
const PACKED = /\.(pdf|docx|pptx|xlsx|png|jpg)$/;

/** An archive of these files, written one after the other; the same files of the same day give the same bytes. */
export function zipOf(files: readonly ArchivedFile[], madeOn: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    const archive = new Zip((error, part, isLast) => {
      if (error) return reject(error);
      parts.push(part);
      if (isLast) resolve(new Uint8Array(Buffer.concat(parts)));
    });
    const [year = 2000, month = 1, day = 1] = madeOn.split('-').map(Number);
    for (const { path, body } of files) {
      const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      // An archive keeps the time on the wall, so that this is noon wherever it is made.
      entry.mtime = new Date(year, month - 1, day, 12);
      archive.add(entry);
      entry.push(body, true);
    }
    archive.end();
  });
}
