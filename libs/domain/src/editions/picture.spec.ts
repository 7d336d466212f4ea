import { describe, expect, it } from '@jest/globals';
import { checkPictureFile, checkPictureSize, PICTURE_LIMITS, pictureFormatOf, sizeWithin } from './picture';

const bytes = (text: string, length = text.length) =>
  Uint8Array.from({ length }, (_, index) => text.charCodeAt(index) || 0);

const JPEG = bytes('\u00FF\u00D8\u00FF\u00E0', 20);

describe('a file is known by its first bytes', () => {
  it.each([
    ['jpeg', JPEG],
    ['png', bytes('\u0089PNG\r\n\u001A\n', 20)],
    ['webp', bytes('RIFF\u0000\u0000\u0000\u0000WEBPVP8 ')],
    ['heic', bytes('\u0000\u0000\u0000\u0018ftypheic')],
    ['heic', bytes('\u0000\u0000\u0000\u0018ftypmif1')],
    [null, bytes('GIF89a', 20)],
    [null, bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [null, bytes('%PDF-1.7')],
    [null, bytes('RIFF\u0000\u0000\u0000\u0000WAVEfmt ')],
    [null, bytes('\u0000\u0000\u0000\u0018ftypmp42')],
    [null, bytes('\u0089PN')],
    [null, bytes('')],
  ])('as %s', (format, file) => expect(pictureFormatOf(file)).toBe(format));
});

describe('a file is taken', () => {
  it('when it is a picture of a kind that browsers show', () => expect(checkPictureFile(JPEG)).toBeNull());
  it('with as many bytes as there may be, and not with one more', () => {
    expect(checkPictureFile(bytes('\u00FF\u00D8\u00FF', PICTURE_LIMITS.bytes))).toBeNull();
    expect(checkPictureFile(bytes('\u00FF\u00D8\u00FF', PICTURE_LIMITS.bytes + 1))?.message).toBe(
      'This picture is larger than 15 MB. Choose a smaller one.',
    );
  });
  it('never as HEIC, with the way out of it', () =>
    expect(checkPictureFile(bytes('\u0000\u0000\u0000\u0018ftypheic'))?.message).toContain(
      'Most Compatible',
    ));
  it('never when it is none', () =>
    expect(checkPictureFile(bytes('#!/bin/sh'))?.message).toContain('JPEG, PNG or WebP'));
});

describe('a size', () => {
  it.each([
    [{ width: 200, height: 200 }, undefined],
    [{ width: 10_000, height: 5_000 }, undefined],
    [{ width: 10_001, height: 5_000 }, 'TOO_LONG'],
    [{ width: 4_000, height: 199 }, 'INVALID'],
  ])('%j is %s', (size, code) => expect(checkPictureSize(size)?.code).toBe(code));

  it.each([
    [{ width: 3200, height: 2400 }, 1600, { width: 1600, height: 1200 }],
    [{ width: 1500, height: 4500 }, 1600, { width: 533, height: 1600 }],
    [{ width: 320, height: 240 }, 640, { width: 320, height: 240 }],
    [{ width: 9000, height: 2 }, 640, { width: 640, height: 1 }],
  ])('%j within %i keeps its shape', (size, side, within) => expect(sizeWithin(size, side)).toEqual(within));
});
