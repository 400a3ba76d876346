import { narrowWidth, type ChartContext } from '../chart.ts';
import { checkedForecasts, type AuditSeries } from './series.ts';

/** The plot in CSS pixels from the left and top edges of the drawing, and where a rate (share a year) lies on both axes. */
export interface AuditFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Both axes reach over the same rates. */
  readonly from: number;
  readonly to: number;
  readonly toX: (rate: number) => number;
  readonly toY: (rate: number) => number;
}

const wideHeight = 560;
const narrowHeight = 400;
/** Both axes begin and end at a multiple of five per cent. */
const stepsPerUnit = 20;
const emptySpan = [0, 0.4] as const;

/** Height of the drawing in CSS pixels. */
export function chartHeight(_series: AuditSeries, width: number): number {
  return width < narrowWidth ? narrowHeight : wideHeight;
}

/** The rates that both axes reach over: every stated rate and every implied one with its range. */
function spanOf(series: AuditSeries): readonly [number, number] {
  const rates = checkedForecasts(series).flatMap(({ audit }) => [
    audit.stated.rate,
    audit.impliedRange.low,
    audit.impliedRange.high,
  ]);
  if (rates.length === 0) return emptySpan;
  return [
    Math.floor(Math.min(...rates) * stepsPerUnit) / stepsPerUnit,
    Math.ceil(Math.max(...rates) * stepsPerUnit) / stepsPerUnit,
  ];
}

/** The frame of the chart at the width of a context. */
export function frameOf(series: AuditSeries, { width }: Pick<ChartContext, 'width'>): AuditFrame {
  const [from, to] = spanOf(series);
  const isNarrow = width < narrowWidth;
  const [left, right] = isNarrow ? [44, width - 16] : [56, width - 24];
  const [top, bottom] = [40, chartHeight(series, width) - 56];
  const share = (rate: number): number => (rate - from) / (to - from);
  return {
    left,
    right,
    top,
    bottom,
    from,
    to,
    toX: (rate) => left + share(rate) * (right - left),
    toY: (rate) => bottom - share(rate) * (bottom - top),
  };
}
