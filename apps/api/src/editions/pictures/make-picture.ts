import {
  checkPictureFile,
  checkPictureSize,
  fail,
  ok,
  PICTURE_LIMITS,
  pictureFormatOf,
  pictureUnreadable,
  type PictureSize,
  type Result,
  sizeWithin,
} from '@heard/domain';

/** A picture as it is kept: JPEGs that the program made, with nothing in them but what is seen. */
export interface MadePicture extends PictureSize {
  large: Buffer;
  small: Buffer;
}

/** From the best to what always fits. */
const QUALITIES = [84, 76, 68, 58, 46, 34];

/** How much smaller each further try is, when even the lowest quality is too heavy. */
const SHRINK = 0.75;

/**
 * Makes a picture anew from a file that somebody chose: turned as it was held, never larger than needed, on white, in
 * the colours of the web, and without anything that a camera writes into it, such as the place. The file itself is not kept.
 */
export async function makePicture(file: Uint8Array): Promise<Result<MadePicture>> {
  const wrong = checkPictureFile(file);
  if (wrong) return fail(wrong);
  // Large, and needed by few: loaded when the first picture comes.
  const { default: sharp } = await import('sharp');
  const size = await sizeOf(() => sharp(file, { limitInputPixels: false }).metadata());
  if (!size) return fail(pictureUnreadable());
  const wrongSize = checkPictureSize(size);
  if (wrongSize) return fail(wrongSize);
  // Drawings and pictures of words keep their edges when their colours are kept whole.
  const chromaSubsampling = pictureFormatOf(file) === 'png' ? '4:4:4' : '4:2:0';
  const fitting = async ({ side, bytes }: { side: number; bytes: number }) => {
    for (let tried = side; ; tried = Math.floor(tried * SHRINK)) {
      const { data, info } = await sharp(file, {
        ...{ autoOrient: true, limitInputPixels: PICTURE_LIMITS.pixels, failOn: 'error' },
      })
        .resize({ ...sizeWithin(size, tried), fit: 'fill' })
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true });
      const { width, height, channels } = info;
      for (const quality of QUALITIES) {
        const body = await sharp(data, { raw: { width, height, channels } })
          .jpeg({ quality, mozjpeg: true, chromaSubsampling })
          .toBuffer();
        if (body.length <= bytes) return { body, width, height };
      }
    }
  };
  try {
    const { body: large, width, height } = await fitting(PICTURE_LIMITS.large);
    return ok({ width, height, large, small: (await fitting(PICTURE_LIMITS.small)).body });
  } catch {
    // Cut off, or not what its first bytes say: libvips names no reason that helps whoever chose it.
    return fail(pictureUnreadable());
  }
}

/** The size as it is seen; null when the header cannot be read. */
async function sizeOf(read: () => Promise<{ autoOrient: PictureSize }>): Promise<PictureSize | null> {
  try {
    const { width, height } = (await read()).autoOrient;
    return width > 0 && height > 0 ? { width, height } : null;
  } catch {
    return null;
  }
}
