import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file that is compressed already. */
const packed = /\.(png|xlsx|pptx|zip)$/i;

/** ZIP counts in the local time of whoever writes it: noon of the day, so that the same day is the same bytes everywhere. */
function localNoon(day: number): Date {
  const date = new Date(day);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}

/** Files by their paths as a ZIP, all dated with one day (milliseconds since 1970, UTC; from 1980): the same files and day give the same bytes. Texts are written as UTF-8. */
export function packZip(
  files: Readonly<Record<string, string | Uint8Array>>,
  day: number,
): Uint8Array<ArrayBuffer> {
  const mtime = localNoon(day);
  const entries = Object.entries(files).map(([path, content]): [string, Zippable[string]] => [
    path,
    [
      typeof content === 'string' ? strToU8(content) : content,
      { level: packed.test(path) ? 0 : 6, mtime },
    ],
  ]);
  return zipSync(Object.fromEntries(entries));
}
