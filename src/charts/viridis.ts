/** Eleven evenly spaced colours of viridis as sRGB bytes; by N. J. Smith, S. van der Walt and E. Firing for matplotlib, CC0. */
const stops = [
  [68, 1, 84],
  [72, 36, 117],
  [65, 68, 135],
  [53, 95, 141],
  [42, 120, 142],
  [33, 145, 140],
  [34, 168, 132],
  [68, 191, 112],
  [122, 209, 81],
  [189, 223, 38],
  [253, 231, 37],
] as const;

/** The colour of viridis at a share from 0 (dark violet) to 1 (yellow), as `#rrggbb`; shares beyond an end take its colour. */
export function viridis(share: number): string {
  const place = Math.min(Math.max(share, 0), 1) * (stops.length - 1);
  const before = Math.min(Math.floor(place), stops.length - 2);
  const [from, to] = [stops[before] ?? stops[0], stops[before + 1] ?? stops[0]];
  const bytes = from.map((byte, part) => byte + ((to[part] ?? byte) - byte) * (place - before));
  return `#${bytes.map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Black or white, whichever reads better on a colour (`#rrggbb`); the contrast is 4.5 or more on any. */
export function textOn(color: string): string {
  return luminance(color) + 0.05 > Math.sqrt(1.05 * 0.05) ? '#000000' : '#ffffff';
}
