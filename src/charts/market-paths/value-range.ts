/** The values that an axis reaches over, and where its ticks stand. */
export interface ValueRange {
  readonly min: number;
  readonly max: number;
  readonly isLog: boolean;
  readonly ticks: readonly number[];
}

/** The first figures of the ticks of a logarithmic axis, from few to many. */
const tickFigures = [
  [1],
  [1, 3],
  [1, 2, 5],
  [1, 1.5, 2, 3, 5, 7],
  [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8],
];
const fewestTicks = 4;
const stepFigures = [1, 2, 2.5, 5, 10];
const wishedSteps = 5;

/** Room above and below the values, as a share of the range. */
const room = 0.06;

/** What an axis shows where there is nothing to show. */
const emptyValues = { log: [1e8, 1e10], linear: [0, 1] } as const;

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function decadeTicks(min: number, max: number, figures: readonly number[]): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(min)), Math.floor(Math.log10(max))];
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
    .flatMap((exponent) => figures.map((figure) => tidy(figure * 10 ** exponent)))
    .filter((tick) => tick >= min && tick <= max);
}

/** The range of a logarithmic axis around values above zero, with four ticks or more at round figures where it is wide enough. */
export function logRange(values: readonly number[]): ValueRange {
  const some = values.length === 0 ? emptyValues.log : values;
  const [low, high] = [Math.log10(Math.min(...some)), Math.log10(Math.max(...some))];
  const margin = Math.max(0.04, (high - low) * room);
  const [min, max] = [10 ** (low - margin), 10 ** (high + margin)];
  const sets = tickFigures.map((figures) => decadeTicks(min, max, figures));
  const ticks = sets.find((set) => set.length >= fewestTicks) ?? sets.at(-1) ?? [];
  return { min, max, isLog: true, ticks };
}

/** The range of a linear axis that begins at zero, or at a round step below the lowest value, with about five steps. */
export function linearRange(values: readonly number[]): ValueRange {
  const some = values.length === 0 ? emptyValues.linear : values;
  const [low, high] = [Math.min(0, ...some), Math.max(0, ...some)];
  const wished = (high - low || 1) / wishedSteps;
  const power = 10 ** Math.floor(Math.log10(wished));
  const step = (stepFigures.find((figure) => figure * power >= wished) ?? 10) * power;
  const [first, last] = [Math.floor(low / step), Math.ceil((high + (high - low) * room) / step)];
  const count = Math.max(1, last - first) + 1;
  const ticks = Array.from({ length: count }, (_, place) => tidy((first + place) * step));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, isLog: false, ticks };
}

/** Where a value lies in a range, 0 at its low and 1 at its high end. */
export function shareIn({ min, max, isLog }: ValueRange, value: number): number {
  if (!isLog) return (value - min) / (max - min);
  return Math.log(value / min) / Math.log(max / min);
}
