import { unzlibSync } from 'fflate';
import decodeQr from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrPicture } from '../../src/export/qr-picture.ts';

const link = 'https://datawall.example/#/runway?growth=2.1&stock=4e14&data=0123456789ab';
const longLink = `${link}&k=`.padEnd(900, 'a');
const quietModules = 4;

function pictureOf(text: string) {
  const picture = qrPicture(text);
  if (picture === undefined) throw new Error(`no picture: ${text.length}`);
  return picture;
}

interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly isBlack: (x: number, y: number) => boolean;
}

/** A PNG with one bit a pixel, no interlacing and no filters, in one chunk of data. */
function readPng(png: Uint8Array): Bitmap {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  expect([...png.subarray(24, 29)]).toEqual([1, 0, 0, 0, 0]);
  const length = view.getUint32(33);
  expect(new TextDecoder().decode(png.subarray(37, 41))).toBe('IDAT');
  const lines = unzlibSync(png.subarray(41, 41 + length));
  const stride = 1 + Math.ceil(width / 8);
  expect(lines).toHaveLength(stride * height);
  const bit = (x: number, y: number) => (lines[y * stride + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1;
  return { width, height, isBlack: (x, y) => bit(x, y) === 0 };
}

/** The black modules that the path of a drawing fills, as `x y`. */
function modulesOf(svg: string): ReadonlySet<string> {
  return new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
}

function decoded({ width, height, isBlack }: Bitmap): string {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (isBlack(x, y)) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return decodeQr({ width, height, data }, { timeLimit: Infinity });
}

describe.each([
  ['a link', link],
  ['the longest link', longLink],
])('the picture of %s', (_, text) => {
  const picture = pictureOf(text);
  const bitmap = readPng(picture.png);
  const scale = bitmap.width / picture.width;

  test('is read as the link', () => {
    expect(decoded(bitmap)).toBe(text);
  });

  test('is square, in whole pixels a module', () => {
    expect(picture.width).toBe(picture.height);
    expect(bitmap.height).toBe(bitmap.width);
    expect(Number.isInteger(scale)).toBe(true);
    expect((picture.width - 2 * quietModules - 17) % 4).toBe(0);
    expect(picture.svg).toContain(`viewBox="0 0 ${picture.width} ${picture.width}"`);
  });

  test('has the same modules as vectors and as pixels', () => {
    const modules = modulesOf(picture.svg);
    const seen = new Set<string>();
    for (let y = 0; y < bitmap.height; y += 1)
      for (let x = 0; x < bitmap.width; x += 1)
        if (bitmap.isBlack(x, y)) seen.add(`${Math.floor(x / scale)} ${Math.floor(y / scale)}`);
    expect(seen).toEqual(modules);
  });

  test('is blank around the code, which touches each side of that blank', () => {
    const places = [...modulesOf(picture.svg)].map((place) => place.split(' ').map(Number));
    const last = picture.width - 1 - quietModules;
    for (const axis of [0, 1]) {
      const along = places.map((place) => place[axis]!);
      expect([Math.min(...along), Math.max(...along)]).toEqual([quietModules, last]);
    }
  });

  test('is the same every time', () => {
    expect(pictureOf(text)).toEqual(picture);
  });
});

test('another link is another picture', () => {
  expect(pictureOf(`${link}x`).svg).not.toBe(pictureOf(link).svg);
});

test('a link that is too long for a wall has none', () => {
  expect(qrPicture(`${longLink}a`)).toBeUndefined();
});
