import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type PublicPage } from './public-page';

/** Where the newest pages are, within the folder: a link that always leads to a whole set. */
export const CURRENT = 'current';
const SET = 'pages-';
/** Written last: a set without it is being written, or was when a server was killed. */
const WHOLE = '.whole';
const LEFT_BEHIND_MS = 24 * 60 * 60 * 1000;
/** How compressed files are called beside the plain one, as nginx and most others look for them. */
const ENDINGS = { identity: '', br: '.br', gzip: '.gz' } as const;

/**
 * Keeps the public pages as files that any web server or CDN can send as they are, the compressed ones beside the
 * plain. A set is written beside the last one and `current` then turned to it in one step, so that nobody is ever sent
 * half of each, and whatever was withdrawn is gone with its set. Several servers may write into one folder.
 *
 * @throws what the file system says when the folder cannot be written.
 */
export async function writePagesFolder(
  folder: string,
  pages: ReadonlyMap<string, PublicPage>,
  pictures: AsyncIterable<{ path: string; bytes: Buffer }> | Iterable<{ path: string; bytes: Buffer }> = [],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const set = await mkdtemp(join(folder, SET));
  // Made for its owner alone, it would be closed to a web server that runs as somebody else.
  await chmod(set, 0o755);
  for (const [path, { bodies }] of pages) {
    const file = join(set, path.endsWith('/') ? `${path}index.html` : path);
    await mkdir(dirname(file), { recursive: true });
    for (const [encoding, ending] of Object.entries(ENDINGS)) {
      const body = bodies[encoding as keyof typeof ENDINGS];
      if (body) await writeFile(`${file}${ending}`, body.bytes);
    }
  }
  for await (const { path, bytes } of pictures) {
    const file = join(set, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await writeFile(join(set, WHOLE), '');
  // A link cannot be written over, but it can be renamed over.
  await symlink(basename(set), `${set}.link`);
  await rename(`${set}.link`, join(folder, CURRENT));
  await removeOldSets(folder);
}

async function removeOldSets(folder: string): Promise<void> {
  const current = await readlink(join(folder, CURRENT));
  for (const name of await readdir(folder)) {
    if (!name.startsWith(SET) || name === current || name === `${current}.link`) continue;
    const at = join(folder, name);
    const [whole, { mtimeMs }] = await Promise.all([
      stat(join(at, WHOLE)).catch(() => null),
      stat(at).catch(() => ({ mtimeMs: Date.now() })),
    ]);
    if (whole || Date.now() - mtimeMs > LEFT_BEHIND_MS) await rm(at, { recursive: true, force: true });
  }
}
