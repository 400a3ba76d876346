import { strToU8, zlibSync } from 'fflate';

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined([strToU8(name), data]);
  return joined([uint32(data.length), body, uint32(crc32(body))]);
}

function packedRow(row: readonly boolean[], scale: number): Uint8Array {
  const bytes = new Uint8Array(1 + Math.ceil((row.length * scale) / 8));
  for (let pixel = 0; pixel < row.length * scale; pixel += 1) {
    if (row[Math.floor(pixel / scale)] === true) continue;
    const place = 1 + (pixel >> 3);
    bytes[place] = (bytes[place] ?? 0) | (0x80 >> (pixel & 7));
  }
  return bytes;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A black and white PNG of rows of modules (`true` is black), each `scale` pixels wide and high; needs no canvas. */
export function encodeBitmapPng(rows: readonly (readonly boolean[])[], scale: number): Uint8Array {
  const width = (rows[0]?.length ?? 0) * scale;
  const lines = rows.flatMap((row) => Array.from({ length: scale }, () => packedRow(row, scale)));
  const header = joined([uint32(width), uint32(lines.length), Uint8Array.of(1, 0, 0, 0, 0)]);
  return joined([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(joined(lines))),
    chunk('IEND', new Uint8Array()),
  ]);
}
