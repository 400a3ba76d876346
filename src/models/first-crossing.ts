import { forecastYears, type LogPath } from './log-path.ts';

/**
 * Writes for each draw the first decimal year, from the base year on, in which demand meets the stock: straight lines
 * between whole years, the base year when it does so already, Infinity when not by 2100. `shift` is added to log10 of
 * the demand. O(draws x years).
 */
export function fillFirstCrossings(
  stock: LogPath,
  demand: LogPath,
  shift: number,
  baseYear: number,
  into: Float32Array,
): void {
  const count = into.length;
  let before = new Float32Array(count);
  let now = new Float32Array(count);
  const need = new Float32Array(count);
  let open = count;
  into.fill(Infinity);
  for (let year = baseYear; year <= forecastYears.to && open > 0; year++) {
    stock.fill(year, now);
    demand.fill(year, need);
    for (let i = 0; i < count; i++) {
      const gap = (now[i] as number) - (need[i] as number) - shift;
      now[i] = gap;
      if (gap > 0 || into[i] !== Infinity) continue;
      const earlier = before[i] as number;
      into[i] = year === baseYear ? year : year - gap / (gap - earlier);
      open -= 1;
    }
    [before, now] = [now, before];
  }
}
