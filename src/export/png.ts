import { strToU8, zlibSync } from 'fflate';
import { crc32 } from '../deck/crc32.ts';
import { joinBytes } from '../deck/join-bytes.ts';

function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([strToU8(name), data]);
  return joinBytes([uint32(data.length), body, uint32(crc32(body))]);
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
  const header = joinBytes([uint32(width), uint32(lines.length), Uint8Array.of(1, 0, 0, 0, 0)]);
  return joinBytes([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(joinBytes(lines))),
    chunk('IEND', new Uint8Array()),
  ]);
}
