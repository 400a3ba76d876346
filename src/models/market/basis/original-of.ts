import type { ForecastPath } from './forecast-path.ts';

/** The row at the end of a chain of copies, the path itself when it copies none; a chain that runs in a circle ends where it closes. */
export function originalOf(path: ForecastPath, byId: ReadonlyMap<string, ForecastPath>): string {
  const chain = new Set([path.forecastId]);
  let next = path.copyOf;
  while (next !== undefined && !chain.has(next)) {
    chain.add(next);
    next = byId.get(next)?.copyOf;
  }
  if (next !== undefined) return [...chain].toSorted()[0] ?? path.forecastId;
  return [...chain].at(-1) ?? path.forecastId;
}
