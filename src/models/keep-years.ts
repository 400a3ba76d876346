import type { LogPath } from './log-path.ts';

const mostDraws = 32_768;

/**
 * The same path, its columns of whole years kept once they are written; 4 bytes a draw and year, so up to 32,768 draws
 * only. Columns of fewer draws are copied from one that is kept.
 */
export function keepYears(path: LogPath, drawCount: number): LogPath {
  if (drawCount > mostDraws) return path;
  const kept = new Map<number, Float32Array>();
  const columnOf = (year: number): Float32Array => {
    const column = kept.get(year) ?? new Float32Array(drawCount);
    if (!kept.has(year)) path.fill(year, column);
    kept.set(year, column);
    return column;
  };
  return {
    ...path,
    fill: (year, into) => {
      if (!Number.isInteger(year)) return path.fill(year, into);
      into.set(columnOf(year).subarray(0, into.length));
    },
  };
}
