import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface FileOperations {
  stream_ops: { fsync?: (stream: { nfd: number }) => number };
}

/** A folder for PGlite in which Postgres's fsync reaches the disk, so that a commit outlives a power cut as well as a kill. */
export class DurableFolder extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(pglite, options);
    const preRun = made.emscriptenOpts.preRun as ((module: { NODEFS: FileOperations }) => void)[];
    preRun.push((module) => {
      // Emscripten's files on Node have no fsync of their own, and Postgres would be told that all is well.
      module.NODEFS.stream_ops.fsync = (stream) => {
        fsyncSync(stream.nfd);
        return 0;
      };
    });
    return made;
  }
}
