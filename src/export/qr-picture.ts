import encodeQr from 'qr';
import { encodeBitmapPng } from './png.ts';
import type { SlidePicture } from './pptx/pptx-deck.ts';

// ISO/IEC 18004 asks for four.
const quietModules = 4;
const pixelsPerModule = 8;
// Beyond about this length a code of this size can no longer be read from a wall.
const longestLink = 900;

function vectorOf(rows: readonly (readonly boolean[])[]): string {
  const side = rows.length;
  const path = rows
    .flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * pixelsPerModule}" height="${side * pixelsPerModule}"><rect width="${side}" height="${side}" fill="#fff"/><path d="${path}" shape-rendering="crispEdges"/></svg>`;
}

/** The QR code of a link as a picture; `undefined` where the link is too long for one that can be read. */
export function qrPicture(link: string): SlidePicture | undefined {
  if (link.length > longestLink) return undefined;
  const ecc = link.length > 200 ? 'low' : 'medium';
  const rows = encodeQr(link, 'raw', { ecc, border: quietModules });
  const png = encodeBitmapPng(rows, pixelsPerModule);
  return { svg: vectorOf(rows), png, width: rows.length, height: rows.length };
}
