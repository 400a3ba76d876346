import { pointIn, type ForecastPath, type PathPoint } from './forecast-path.ts';
import { standings as knownStandings, type Standing } from '../forecast-row.ts';
import { originalOf } from './original-of.ts';

/** Which figures count; what is left out of the options keeps its default. */
export interface CountingOptions {
  /** Standings that count; sound and disputed unless given. */
  readonly standings?: readonly Standing[];
  /** Whether figures count that were not seen at their source; not unless asked. */
  readonly countsUnverified?: boolean;
  /** Whether every copy of a figure counts beside its original; not unless asked. */
  readonly countsCopies?: boolean;
}

/** A figure that counts in a year. */
export interface CountedFigure {
  readonly path: ForecastPath;
  readonly point: PathPoint;
}

/** Why a figure does not count: its standing, or that it is missing, not seen, a copy of a figure that counts, or the very amount that its publisher gives elsewhere. */
export type LeftOutReason = Standing | 'no-value' | 'unverified' | 'copy' | 'same-amount';

/** A figure that does not count, with every reason against it. */
export interface LeftOutFigure {
  readonly path: ForecastPath;
  readonly reasons: readonly LeftOutReason[];
}

/** Figures sorted into those that count, originals first, and those that do not. */
export interface SortedFigures {
  readonly figures: readonly CountedFigure[];
  readonly leftOut: readonly LeftOutFigure[];
}

const roundoff = 1e-9;

function reasonsAgainst(path: ForecastPath, year: number, options: CountingOptions) {
  const { standings = ['sound', 'disputed'], countsUnverified = false } = options;
  const point = pointIn(path, year);
  const reasons: LeftOutReason[] = [];
  if (!standings.includes(path.standing)) reasons.push(path.standing);
  if (point === undefined) reasons.push('no-value');
  else if (!point.isVerified && !countsUnverified) reasons.push('unverified');
  return reasons;
}

function compare({ path: one }: CountedFigure, { path: next }: CountedFigure): number {
  const copies = Number(one.copyOf !== undefined) - Number(next.copyOf !== undefined);
  const standings = knownStandings.indexOf(one.standing) - knownStandings.indexOf(next.standing);
  return copies || standings || (one.forecastId < next.forecastId ? -1 : 1);
}

function isSameAmount(one: CountedFigure, next: CountedFigure): boolean {
  const [a, b] = [one.path, next.path];
  if (a.publisher === undefined || a.publisher !== b.publisher) return false;
  if (a.segment !== b.segment || a.geography !== b.geography) return false;
  return Math.abs(one.point.amount - next.point.amount) <= roundoff * next.point.amount;
}

function countOnce(
  sorted: readonly CountedFigure[],
  reason: LeftOutReason,
  isRepeat: (figure: CountedFigure, kept: CountedFigure) => boolean,
): SortedFigures {
  const figures: CountedFigure[] = [];
  const leftOut: LeftOutFigure[] = [];
  for (const figure of sorted) {
    if (figures.some((kept) => isRepeat(figure, kept)))
      leftOut.push({ path: figure.path, reasons: [reason] });
    else figures.push(figure);
  }
  return { figures, leftOut };
}

function withoutRepeats(
  sorted: readonly CountedFigure[],
  paths: readonly ForecastPath[],
): SortedFigures {
  const byId = new Map(paths.map((path) => [path.forecastId, path]));
  const original = ({ path }: CountedFigure): string => originalOf(path, byId);
  const once = countOnce(sorted, 'copy', (figure, kept) => original(figure) === original(kept));
  const { figures, leftOut } = countOnce(once.figures, 'same-amount', isSameAmount);
  return { figures, leftOut: [...once.leftOut, ...leftOut] };
}

/**
 * The figures that count in a year and those that do not. Of an original and its copies one counts: the original where it
 * has a figure, else the copy of the best standing; an amount that a publisher repeats for the same market counts once.
 * The order of the paths does not matter. O(paths squared).
 */
export function countedFigures(
  paths: readonly ForecastPath[],
  year: number,
  options: CountingOptions = {},
): SortedFigures {
  const open: CountedFigure[] = [];
  const leftOut: LeftOutFigure[] = [];
  for (const path of paths) {
    const [reasons, point] = [reasonsAgainst(path, year, options), pointIn(path, year)];
    if (reasons.length > 0 || point === undefined) leftOut.push({ path, reasons });
    else open.push({ path, point });
  }
  const sorted = open.toSorted(compare);
  if (options.countsCopies === true) return { figures: sorted, leftOut };
  const once = withoutRepeats(sorted, paths);
  return { figures: once.figures, leftOut: [...leftOut, ...once.leftOut] };
}
