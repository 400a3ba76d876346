const polynomial = 0xedb88320;

function entryOf(byte: number): number {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = (remainder & 1) === 1 ? (remainder >>> 1) ^ polynomial : remainder >>> 1;
  return remainder >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => entryOf(byte));

/** The CRC-32 of ZIP archives (ISO 3309), an unsigned number of 32 bits. */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (table[(remainder ^ byte) & 0xff] ?? 0);
  return (remainder ^ 0xffffffff) >>> 0;
}
