import { narrowWidth, type ChartContext } from '../chart.ts';
import { fitAmounts, type AmountScale } from '../parts/amount-scale.ts';
import { swarm, type SwarmPlace } from './swarm.ts';
import type { CapitalSeries, CapitalYear, MarketSize } from './series.ts';

/** A size with the place of its mark, in CSS pixels from the left and top edges of the drawing. */
export interface PlacedSize {
  readonly size: MarketSize;
  readonly x: number;
  readonly y: number;
}

/** The row of a year; heights in CSS pixels from the top of the drawing. */
export interface YearRow {
  readonly year: CapitalYear;
  readonly top: number;
  readonly height: number;
  /** Where the mark of the money raised stands. */
  readonly raisedY: number;
  /** Where the ratio stands. */
  readonly ratioY: number;
  /** Every size whose dollars are known. */
  readonly sizes: readonly PlacedSize[];
}

/** A plot of the drawing, from its left to its right edge in CSS pixels. */
export interface CapitalPlot {
  readonly left: number;
  readonly right: number;
  readonly scale: AmountScale;
  readonly toX: (amount: number) => number;
}

/** The drawing: the plot of money, and beside it (under the money of each year on a phone) the plot of ratios. */
export interface CapitalFrame {
  readonly top: number;
  readonly bottom: number;
  readonly money: CapitalPlot;
  /** `undefined` where no ratio is known. */
  readonly ratio: CapitalPlot | undefined;
  readonly rows: readonly YearRow[];
}

const top = 34;
const footHeight = 56;
const swarmStep = 12;
const swarmGap = 12.5;
const textRoom = { raised: 110, ratio: 40, narrow: 140 } as const;
const leastHeight = 84;
const emptyHeight = 80;

function plotOf([left, right]: readonly [number, number], scale: AmountScale): CapitalPlot {
  return { left, right, scale, toX: (amount) => left + scale.toShare(amount) * (right - left) };
}

function moneyMarks({ years }: CapitalSeries, rightRoom: number) {
  return years.flatMap(({ raisedUsd, sizes }) =>
    [raisedUsd, ...sizes.map(({ marketUsd }) => marketUsd)].flatMap((usd) =>
      usd === undefined || usd <= 0 ? [] : [{ low: usd, high: usd, rightRoom }],
    ),
  );
}

function ratioMarks({ years }: CapitalSeries) {
  return years.flatMap(({ sizes }) =>
    sizes.flatMap(({ raisedPerDollar: ratio }) =>
      ratio === undefined ? [] : [{ low: ratio, high: ratio, rightRoom: textRoom.ratio }],
    ),
  );
}

function edgesOf(width: number, hasRatio: boolean) {
  if (width < narrowWidth) return { money: [6, width - 6], ratio: undefined } as const;
  if (!hasRatio) return { money: [168, width - 24], ratio: undefined } as const;
  const middle = Math.round(width * 0.62);
  return { money: [168, middle - 30], ratio: [middle + 30, width - 8] } as const;
}

/** On a phone the year stands over its marks, and the ratio as a text under them. */
function headsOf(width: number): {
  readonly raised: number;
  readonly sizes: number;
  readonly foot: number;
} {
  return width < narrowWidth
    ? { raised: 58, sizes: 86, foot: 46 }
    : { raised: 24, sizes: 52, foot: 18 };
}

function placeSizes(
  sizes: readonly MarketSize[],
  y: number,
  toX: (amount: number) => number,
): readonly PlacedSize[] {
  const known = sizes.flatMap((size) =>
    size.marketUsd === undefined ? [] : [{ size, x: toX(size.marketUsd) }],
  );
  const places: readonly SwarmPlace[] = swarm(
    known.map(({ x }) => x),
    swarmGap,
  );
  return known.map((one, index) => ({ ...one, y: y + (places[index]?.level ?? 0) * swarmStep }));
}

function rowsOf({ years }: CapitalSeries, width: number, money: CapitalPlot): readonly YearRow[] {
  const heads = headsOf(width);
  let y = top;
  return years.map((year) => {
    const sizes = placeSizes(year.sizes, y + heads.sizes, money.toX);
    const last = Math.max(y + heads.sizes, ...sizes.map((one) => one.y));
    const height = Math.max(leastHeight, last - y + heads.foot);
    const ratioY = width < narrowWidth ? y + height - 18 : y + height / 2 + 12;
    const row = { year, top: y, height, raisedY: y + heads.raised, ratioY, sizes };
    y += height;
    return row;
  });
}

/** The frame of the chart at the width of a context. */
export function frameOf(
  series: CapitalSeries,
  { width }: Pick<ChartContext, 'width'>,
): CapitalFrame {
  const ratios = ratioMarks(series);
  const edges = edgesOf(width, ratios.length > 0);
  const room = width < narrowWidth ? textRoom.narrow : textRoom.raised;
  const [left, right] = edges.money;
  const money = plotOf(edges.money, fitAmounts('log', moneyMarks(series, room), right - left));
  const ratio =
    edges.ratio &&
    plotOf(edges.ratio, fitAmounts('linear', ratios, edges.ratio[1] - edges.ratio[0]));
  const rows = rowsOf(series, width, money);
  const last = rows.at(-1);
  const bottom = last === undefined ? top + emptyHeight : last.top + last.height;
  return { top, bottom, money, ratio, rows };
}

/** Height of the whole drawing in CSS pixels. */
export function chartHeight(series: CapitalSeries, width: number): number {
  return frameOf(series, { width }).bottom + footHeight;
}
