import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type Database, type PictureFileSize, publicPictureFile, SignInDoor } from '@heard/data';
import { DATABASE } from '../tokens';
import { PublicPages } from './public-pages';

/** How many bytes of pictures are kept at hand: those of a few editions, small and large. */
const MOST_BYTES_HELD = 24 * 1024 * 1024;

/** Pictures of what is out, from the database and for a while from memory; of a draft none. */
@Injectable()
export class PublicPictures {
  private readonly held = new LRUCache<string, Buffer>({
    maxSize: MOST_BYTES_HELD,
    sizeCalculation: ({ length }) => Math.max(1, length),
  });

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly door: SignInDoor,
    private readonly pages: PublicPages,
  ) {}

  /** Whether a picture is out, was withdrawn, or is none; asked each time, so that what was withdrawn is gone at once. */
  standing(pictureId: string): Promise<'out' | 'withdrawn' | null> {
    return this.pages.pictureStanding(pictureId);
  }

  /** The bytes of a picture that is out. */
  async bytes(pictureId: string, size: PictureFileSize): Promise<Buffer | null> {
    const key = `${pictureId} ${size}`;
    const held = this.held.get(key);
    if (held) return held;
    const programme = await this.door.programme();
    const bytes = programme && (await publicPictureFile(this.database, programme.id, pictureId, size));
    if (bytes) this.held.set(key, bytes);
    return bytes;
  }
}
