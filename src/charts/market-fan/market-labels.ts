import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartContext } from '../chart.ts';
import type { Box, DrawnElement } from '../parts/drawn-element.ts';
import { freestBox, sharedArea } from '../parts/freest-box.ts';
import { leaderBoxes, leaderLine } from '../parts/leader-line.ts';
import { overlay } from '../parts/overlay.ts';
import { writeMoney } from '../parts/write-money.ts';
import { endNames } from './end-names.ts';
import { marketFrame, type MarketFrame } from './market-frame.ts';
import { marketFanMessages as messages } from './messages.ts';
import { curveBoxes, drawPlaced, placesOf, type PlacedText } from './placed-text.ts';
import { sizeIn, type MarketFanSeries } from './series.ts';
import { writePublisher } from './write-kind.ts';

function yearly(firstYear: number, amounts: Float64Array): [number, number][] {
  return Array.from(amounts, (amount, place) => [firstYear + place, amount]);
}

function takenBoxes(series: MarketFanSeries, frame: MarketFrame): Box[] {
  const { size, baseline, base, outcomes } = series;
  const { toX, toY } = frame;
  const dots = [base, ...outcomes].map(({ year, amount }) => ({
    x: toX(year) - 6,
    y: toY(amount) - 6,
    width: 12,
    height: 12,
  }));
  return [
    ...dots,
    ...curveBoxes(yearly(size.firstYear, size.median), frame),
    ...(baseline ? curveBoxes(yearly(baseline.firstYear, baseline.median), frame) : []),
  ];
}

function pointLabels(
  series: MarketFanSeries,
  { toX, toY }: MarketFrame,
  context: ChartContext,
): readonly PlacedText[] {
  const { base, targetYear, currency } = series;
  const { t, format, theme } = context;
  const target = sizeIn(series, targetYear);
  const values = (year: number, amount: number) => ({
    year: format.year(year),
    amount: writeMoney(amount, currency, context),
  });
  const start: PlacedText = {
    text: t(messages.baseLabel, {
      publisher: writePublisher(base.publisher, context),
      ...values(base.year, base.amount),
    }),
    at: [toX(base.year), toY(base.amount)],
    color: theme.ink,
    isBold: false,
  };
  if (target === undefined || targetYear === base.year) return [start];
  const text = t(messages.targetLabel, values(targetYear, target.median));
  const at = [toX(targetYear), toY(target.median)] as const;
  return [start, { text, at, color: theme.market, isBold: true }];
}

interface NamedEnd {
  readonly publisher: string | undefined;
  readonly year: number;
  readonly amount: number;
}

/** The names of published forecasts at the ends of their lines and of outcomes at the last of each publisher, the highest first. */
function figureLabels(
  { paths, outcomes, base }: MarketFanSeries,
  { toX, toY }: MarketFrame,
  context: ChartContext,
): readonly PlacedText[] {
  const { ink, baseline } = context.theme;
  const ends = paths.flatMap(({ publisher, points }) => {
    const end = points.at(-1);
    return end === undefined ? [] : [{ publisher, ...end }];
  });
  const latest = new Map(
    outcomes
      .filter(({ publisher }) => publisher !== base.publisher)
      .toSorted((a, b) => a.year - b.year)
      .map((one) => [one.publisher, one]),
  );
  const toLabel =
    (color: string) =>
    ({ publisher, year, amount }: NamedEnd): PlacedText => ({
      text: writePublisher(publisher, context),
      at: [toX(year), toY(amount)],
      color,
      isBold: false,
    });
  const byAmount = (a: NamedEnd, b: NamedEnd): number => b.amount - a.amount;
  return [
    ...[...latest.values()].toSorted(byAmount).map(toLabel(ink)),
    ...ends.toSorted(byAmount).map(toLabel(baseline)),
  ];
}

interface PlacedLabel {
  readonly label: PlacedText;
  readonly place: Box;
}

/** The start and the target year at their dots, then the names of lines at their ends; a forecast without room goes unnamed. */
function placeLabels(
  series: MarketFanSeries,
  frame: MarketFrame,
  context: ChartContext,
): readonly PlacedLabel[] {
  const taken = takenBoxes(series, frame);
  const thin = series.paths.flatMap(({ points }) =>
    curveBoxes(
      points.map(({ year, amount }) => [year, amount] as const),
      frame,
    ),
  );
  const placed: PlacedLabel[] = [];
  const put = (label: PlacedText, places: readonly Box[], around: readonly Box[]): void => {
    const place = freestBox(places, around);
    if (place === undefined) return;
    taken.push(place, ...leaderBoxes(label.at, place));
    placed.push({ label, place });
  };
  for (const label of pointLabels(series, frame, context))
    put(label, placesOf(label, frame, context, 'far'), [...taken, ...thin]);
  for (const label of figureLabels(series, frame, context)) {
    const near = placesOf(label, frame, context, 'near');
    const isFree = (place: Box): boolean => !taken.some((other) => sharedArea(place, other) > 0);
    put(label, near.filter(isFree), taken);
  }
  return placed;
}

/** Where the labels within the plot stand. */
export function marketLabelBoxes(series: MarketFanSeries, context: ChartContext): readonly Box[] {
  return placeLabels(series, marketFrame(series, context), context).map(({ place }) => place);
}

/** The texts of the picture: the start and the target year at their dots, the names of lines at their ends; a forecast without room goes unnamed. */
export function marketLabels(
  series: MarketFanSeries,
  frame: MarketFrame,
  context: ChartContext,
): CustomSeriesOption {
  const shown = placeLabels(series, frame, context).flatMap(({ label, place }): DrawnElement[] => [
    ...leaderLine(label.at, place, label.color),
    drawPlaced(label, place, context),
  ]);
  return overlay('labels', [...shown, ...endNames(series, frame, context)], {
    z: 7,
    isClipped: false,
  });
}
