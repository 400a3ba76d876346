import { forecastYears, type LinePiece, type LogPath } from '../../log-path.ts';

/** Paths of log10 that are straight before the base year, from there to the knee, and after it; one of each a draw. */
export interface BrokenLine {
  readonly baseYear: number;
  readonly kneeYear: number;
  /** log10 at the base year. */
  readonly level: Float32Array;
  /** Slopes in OOM per year. */
  readonly past: Float32Array;
  readonly near: Float32Array;
  readonly far: Float32Array;
}

function fillStraight(
  level: Float32Array,
  slope: Float32Array,
  years: number,
  into: Float32Array,
): void {
  for (let i = 0; i < into.length; i++)
    into[i] = (level[i] as number) + (slope[i] as number) * years;
}

function piecesOf(
  { baseYear, kneeYear, level, past, near, far }: BrokenLine,
  drawCount: number,
): readonly LinePiece[] {
  const toKnee = kneeYear - baseYear;
  const atKnee = level.slice(0, drawCount);
  for (let i = 0; i < drawCount; i++)
    atKnee[i] = (atKnee[i] as number) + (near[i] as number) * toKnee;
  return [
    { originYear: baseYear, untilYear: baseYear, level, slope: past },
    { originYear: baseYear, untilYear: kneeYear, level, slope: near },
    { originYear: kneeYear, untilYear: forecastYears.to, level: atKnee, slope: far },
  ];
}

/** A broken line as a path over the years. */
export function toLogPath(line: BrokenLine): LogPath {
  const { baseYear, kneeYear, level, past, near, far } = line;
  return {
    firstYear: forecastYears.from,
    pieces: (drawCount) => piecesOf(line, drawCount),
    fill: (year, into) => {
      const years = year - baseYear;
      const toKnee = kneeYear - baseYear;
      if (years <= 0) return fillStraight(level, past, years, into);
      if (years <= toKnee) return fillStraight(level, near, years, into);
      for (let i = 0; i < into.length; i++) {
        into[i] =
          (level[i] as number) +
          (near[i] as number) * toKnee +
          (far[i] as number) * (years - toKnee);
      }
    },
  };
}

/**
 * Writes for each draw the first decimal year from the base year on in which demand meets a straight stock, in closed
 * form: the base year when it does so already, Infinity when not by `toYear`. `shift` is added to log10 of the demand.
 */
export function fillBrokenLineCrossings(
  stock: BrokenLine,
  demand: BrokenLine,
  shift: number,
  toYear: number,
  into: Float32Array,
): void {
  const { baseYear } = stock;
  const toKnee = demand.kneeYear - baseYear;
  const toEnd = toYear - baseYear;
  for (let i = 0; i < into.length; i++) {
    const gap = (stock.level[i] as number) - (demand.level[i] as number) - shift;
    const stockSlope = stock.near[i] as number;
    let years = 0;
    if (gap > 0) {
      const closing = (demand.near[i] as number) - stockSlope;
      years = closing > 0 ? gap / closing : Infinity;
      if (years > toKnee) {
        const closingFar = (demand.far[i] as number) - stockSlope;
        years = closingFar > 0 ? toKnee + (gap - closing * toKnee) / closingFar : Infinity;
      }
    }
    into[i] = years <= toEnd ? baseYear + years : Infinity;
  }
}
