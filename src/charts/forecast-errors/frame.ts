import { narrowWidth, type ChartContext } from '../chart.ts';
import { fitAmounts, type AmountScale } from '../parts/amount-scale.ts';
import { chartFontSize } from '../parts/axes.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { ForecastErrorsSeries, JudgedForecast } from './series.ts';
import { nameOfForecast, writeEdition } from './write-error.ts';
import { writeReading, type ErrorReading } from './write-reading.ts';

/** A row of the drawing: the heading of a year, or a forecast for it; heights in CSS pixels from the top of the plot. */
export interface ErrorRow {
  readonly year: number;
  /** `undefined` for the heading. */
  readonly forecast: JudgedForecast | undefined;
  readonly top: number;
  readonly height: number;
  /** The height at which its marks lie. */
  readonly middle: number;
}

/** Where the plot lies in the drawing, in CSS pixels from its left and top edges, and where amounts lie in it. */
export interface ErrorsFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly ErrorRow[];
  readonly scale: AmountScale;
  readonly toX: (amount: number) => number;
}

const heights = {
  wide: { year: 36, forecast: 46, shift: 0 },
  narrow: { year: 36, forecast: 84, shift: 24 },
} as const;
const margins = { wide: 30, narrow: 12, bottom: 58 } as const;
const mostNameWidth = 264;
const markRoom = 14;
/** Figures and signs are wider than letters. */
const wideBold = boldFactor * 1.2;

/** Width of the column of outcomes to the right of a wide plot. */
export const outcomeWidth = 168;

function layOut({ years }: ForecastErrorsSeries, width: number): readonly ErrorRow[] {
  const { year: head, forecast: row, shift } = heights[width < narrowWidth ? 'narrow' : 'wide'];
  const rows: ErrorRow[] = [];
  let top = 0;
  for (const { year, forecasts } of years)
    for (const forecast of [undefined, ...forecasts]) {
      const height = forecast === undefined ? head : row;
      const down = forecast === undefined ? 0 : shift;
      rows.push({ year, forecast, top, height, middle: top + height / 2 + down });
      top += height;
    }
  return rows;
}

function heightOf(rows: readonly ErrorRow[]): number {
  const last = rows.at(-1);
  return last === undefined ? heights.wide.forecast : last.top + last.height;
}

function topMargin(width: number): number {
  return margins[width < narrowWidth ? 'narrow' : 'wide'];
}

/** Height of the whole drawing in CSS pixels. */
export function chartHeight(series: ForecastErrorsSeries, width: number): number {
  return topMargin(width) + heightOf(layOut(series, width)) + margins.bottom;
}

function namesWidth(forecasts: readonly JudgedForecast[], context: ChartContext): number {
  const fontSize = chartFontSize(context);
  const widths = forecasts.flatMap((forecast) => [
    textWidth(nameOfForecast(forecast, context), fontSize) * boldFactor,
    textWidth(writeEdition(forecast, context), fontSize - 1),
  ]);
  return Math.min(mostNameWidth, Math.max(120, ...widths)) + 20;
}

/** Every amount that the row of a forecast draws. */
export function amountsOf({ error, other }: JudgedForecast): readonly number[] {
  const { forecastAmount, outcomeAmount } = error;
  return [forecastAmount, outcomeAmount, ...(other === undefined ? [] : [other.amount])];
}

/** About how wide an error with a text of amounts behind it is, in CSS pixels. */
export function readingWidth(
  { error }: Pick<ErrorReading, 'error'>,
  amounts: string,
  context: ChartContext,
): number {
  const fontSize = chartFontSize(context);
  return textWidth(error, fontSize) * wideBold + textWidth(amounts, fontSize - 1);
}

/** The frame of the chart: years with their forecasts one under the other, and the axis at which marks and the texts behind them fit. */
export function frameOf(series: ForecastErrorsSeries, context: ChartContext): ErrorsFrame {
  const { width } = context;
  const isNarrow = width < narrowWidth;
  const rows = layOut(series, width);
  const forecasts = rows.flatMap(({ forecast }) => (forecast ? [forecast] : []));
  const left = isNarrow ? 6 : namesWidth(forecasts, context);
  const right = isNarrow ? width - 4 : width - outcomeWidth;
  const marks = forecasts.map((forecast) => {
    const amounts = amountsOf(forecast);
    const reading = writeReading(forecast, context);
    const rightRoom = readingWidth(reading, reading.amounts[0] ?? '', context) + 2 * markRoom;
    return { low: Math.min(...amounts), high: Math.max(...amounts), rightRoom };
  });
  const scale = fitAmounts(series.view.errorScale, marks, right - left);
  const toX = (amount: number): number => left + scale.toShare(amount) * (right - left);
  const top = topMargin(width);
  return { left, right, top, bottom: top + heightOf(rows), rows, scale, toX };
}
