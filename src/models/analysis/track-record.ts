import type { Band } from '../band.ts';

/** A training set whose size was made known. */
export interface DisclosedSet {
  /** Decimal year. */
  readonly year: number;
  /** log10 of its size, in the unit of the band. */
  readonly log10Size: number;
}

/** How many sets lie inside a band, its edges included, and how many above and below; `share` is `undefined` when there are none to compare. */
export interface TrackRecord {
  readonly inside: number;
  readonly above: number;
  readonly below: number;
  readonly total: number;
  readonly share: number | undefined;
}

const roundoff = 1e-9;

function edgePlaces({ shares }: Band, level: number): readonly [low: number, high: number] {
  const placeOf = (share: number): number =>
    shares.findIndex((other) => Math.abs(other - share) < roundoff);
  const [low, high] = [placeOf((1 - level) / 2), placeOf((1 + level) / 2)];
  if (low < 0 || high < 0) throw new RangeError(`no band of level: ${level}`);
  return [low, high];
}

/** log10 of the quantity at one place of the band in a decimal year, on a straight line between whole years. */
function log10At({ firstYear, shares, log10Values }: Band, place: number, year: number) {
  const before = Math.floor(year);
  const valueIn = (whole: number): number | undefined =>
    whole < firstYear ? undefined : log10Values[(whole - firstYear) * shares.length + place];
  const [low, high] = [valueIn(before), valueIn(year === before ? before : before + 1)];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (year - before);
}

/** How the sets compare with the central interval of a band; sets in years without a band do not count; throws for a level that the band does not have. */
export function shareInBand(band: Band, sets: readonly DisclosedSet[], level = 0.9): TrackRecord {
  const [lowPlace, highPlace] = edgePlaces(band, level);
  const sides = sets.flatMap(({ year, log10Size }) => {
    const [low, high] = [log10At(band, lowPlace, year), log10At(band, highPlace, year)];
    if (low === undefined || high === undefined) return [];
    if (log10Size < low) return ['below'];
    return log10Size > high ? ['above'] : ['inside'];
  });
  const count = (side: string): number => sides.filter((other) => other === side).length;
  const [inside, total] = [count('inside'), sides.length];
  const share = total === 0 ? undefined : inside / total;
  return { inside, above: count('above'), below: count('below'), total, share };
}
