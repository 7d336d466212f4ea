import { problem, type Problem } from '../result';

/** What a picture may be when it comes, and what is kept of it: one for posters and one light enough for a page. */
export const PICTURE_LIMITS = {
  bytes: 15 * 1024 * 1024,
  pixels: 50_000_000,
  /** Pixels of the shorter side, below which there is nothing to see on a poster. */
  least: 200,
  large: { side: 1600, bytes: 300_000 },
  small: { side: 640, bytes: 40_000 },
} as const;

/** How many pictures an edition may have, those that were replaced among them. */
export const MOST_PICTURES = 60;

/** How long a picture that nothing shows is kept, so that a draft or an undo still finds it. */
export const UNUSED_PICTURE_DAYS = 30;

/** Kinds of file that are taken. */
export const PICTURE_FORMATS = ['jpeg', 'png', 'webp'] as const;

/** One of PICTURE_FORMATS. */
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Width and height in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

const NO_PICTURE = problem(
  'picture',
  'INVALID',
  'This file is no picture that can be shown. Choose a JPEG, PNG or WebP.',
);

const HEIC = problem(
  'picture',
  'INVALID',
  'This is an HEIC picture, as some phones take them. Save it as JPEG first: on an iPhone, Settings, Camera, Formats, Most Compatible.',
);

/** Brands of the ISO container that phones write their pictures in. */
const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif'];

/** What kind of picture the first bytes say it is, whatever its name says; null when it is none that is taken. */
export function pictureFormatOf(bytes: Uint8Array): PictureFormat | 'heic' | null {
  const said = (from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
  if (said(0, 3) === '\u00FF\u00D8\u00FF') return 'jpeg';
  if (said(0, 8) === '\u0089PNG\r\n\u001A\n') return 'png';
  if (said(0, 4) === 'RIFF' && said(8, 4) === 'WEBP') return 'webp';
  if (said(4, 4) === 'ftyp' && HEIC_BRANDS.includes(said(8, 4))) return 'heic';
  return null;
}

/** Why a file is not taken, as far as its bytes tell before anything unpacks them; null when it may be looked at. */
export function checkPictureFile(bytes: Uint8Array): Problem | null {
  if (bytes.length > PICTURE_LIMITS.bytes) return pictureTooLarge();
  const format = pictureFormatOf(bytes);
  if (format === 'heic') return HEIC;
  return format === null ? NO_PICTURE : null;
}

/** Why a picture of this size is not taken; null when it is. */
export function checkPictureSize({ width, height }: PictureSize): Problem | null {
  if (width * height > PICTURE_LIMITS.pixels) {
    const millions = PICTURE_LIMITS.pixels / 1_000_000;
    return problem(
      'picture',
      'TOO_LONG',
      `This picture has more than ${millions} million pixels. Make it smaller.`,
    );
  }
  if (Math.min(width, height) < PICTURE_LIMITS.least) {
    const least = PICTURE_LIMITS.least;
    return problem('picture', 'INVALID', `This picture is too small to be seen: ${least} pixels at least.`);
  }
  return null;
}

/** The refusal of a file with too many bytes. */
export function pictureTooLarge(): Problem {
  const megabytes = PICTURE_LIMITS.bytes / 1024 / 1024;
  return problem('picture', 'TOO_LONG', `This picture is larger than ${megabytes} MB. Choose a smaller one.`);
}

/** The refusal of a file that says it is a picture and cannot be unpacked. */
export function pictureUnreadable(): Problem {
  return NO_PICTURE;
}

/** The size within a square of so many pixels, the shape kept; never larger than it is. */
export function sizeWithin({ width, height }: PictureSize, side: number): PictureSize {
  const scale = Math.min(1, side / Math.max(width, height));
  const scaled = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: scaled(width), height: scaled(height) };
}
