import { describe, expect, it } from '@jest/globals';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { PICTURE_LIMITS } from '@heard/domain';
import { makePicture } from './make-picture';

const plain = (width: number, height: number, background = '#336699') =>
  sharp({ create: { width, height, channels: 3, background } });

/** As a phone writes it: held on its side, with the place where it was taken. */
const fromPhone = () =>
  plain(600, 300)
    .withExif({
      IFD0: { Make: 'Phone', Artist: 'Robin Example' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** As heavy as a picture of its size can be. */
const noise = (width: number, height: number) => {
  const data = new Uint8Array(width * height * 3);
  for (let at = 0, seed = 7; at < data.length; at += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    data[at] = seed >>> 16;
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
};

async function made(file: Uint8Array) {
  const result = await makePicture(file);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const refusal = async (file: Uint8Array) => {
  const result = await makePicture(file);
  return result.ok ? null : result.problems[0]?.message;
};

describe('a picture is made anew', () => {
  it('without what the camera wrote into it, turned as it was held', async () => {
    const file = await fromPhone();
    const before = await sharp(file).metadata();
    expect([before.exif?.includes('Robin'), before.orientation]).toEqual([true, 6]);
    const { large, small, width, height } = await made(file);
    expect([width, height]).toEqual([300, 600]);
    for (const body of [large, small]) {
      const { format, exif, icc, iptc, xmp, orientation } = await sharp(body).metadata();
      expect({ format, exif, icc, iptc, xmp, orientation }).toEqual({ format: 'jpeg' });
      for (const word of ['Robin', 'Phone', 'GPS', 'Exif']) expect(body.includes(word)).toBe(false);
    }
  });

  it('never larger than a poster and a page need, however heavy it came', async () => {
    const { large, small } = await made(await noise(1000, 500));
    const of = async (body: Buffer) => {
      const { width, height } = await sharp(body).metadata();
      return [Math.max(width, height), body.length] as const;
    };
    const [largeSide, largeBytes] = await of(large);
    expect(largeSide).toBeLessThanOrEqual(PICTURE_LIMITS.large.side);
    expect(largeBytes).toBeLessThanOrEqual(PICTURE_LIMITS.large.bytes);
    const [smallSide, smallBytes] = await of(small);
    expect(smallSide).toBeLessThanOrEqual(PICTURE_LIMITS.small.side);
    expect(smallBytes).toBeLessThanOrEqual(PICTURE_LIMITS.small.bytes);
  });

  it('on white where nothing is drawn', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const png = await sharp({ create: { width: 300, height: 300, channels: 4, background: clear } })
      .png()
      .toBuffer();
    const { channels } = await sharp((await made(png)).large).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  it('from WebP too, the first picture of a moving one', async () => {
    const { width } = await made(await plain(400, 300).webp().toBuffer());
    expect(width).toBe(400);
  });
});

describe('a file is refused', () => {
  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['that is a drawing with a script in it', async () => Buffer.from('<svg><script/></svg>'), 'no picture'],
    ['that moves', () => plain(300, 300).gif().toBuffer(), 'no picture'],
    [
      'that only begins like a picture',
      async () => Buffer.from('\xff\xd8\xff\xe0 nothing', 'latin1'),
      'no picture',
    ],
    ['that is cut off', async () => (await noise(300, 300)).subarray(0, 40_000), 'no picture'],
    ['that is too small to see', () => plain(300, 120).png().toBuffer(), 'too small'],
    ['that unpacks to far more than it weighs', () => bomb(), 'million pixels'],
    ['of a phone that says HEIC', async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'HEIC'],
  ])('%s', async (_, file, words) => expect(await refusal(await file())).toContain(words));
});

/** A PNG of a few bytes whose header says that it is as large as a field. */
async function bomb(): Promise<Buffer> {
  const png = await plain(300, 300).png().toBuffer();
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}
