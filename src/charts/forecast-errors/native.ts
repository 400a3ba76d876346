import { isPrinted } from '../../models/market/basis/forecast-path.ts';
import { groupBy } from '../../core/group-by.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeChart, NativeMarker, NativeSeries } from '../native-chart.ts';
import { figureSeries, printedNames, type NativeFigure } from '../parts/native-figures.ts';
import { nativeMessages } from '../parts/native-messages.ts';
import { atFullWidth, nativeMoneyAxis, scaledTitle } from '../parts/native-money.ts';
import { drawnSeries, rangeSeries, rowHeight, rowsAxis } from '../parts/native-rows.ts';
import { frameOf } from './frame.ts';
import { forecastErrorMessages as messages } from './messages.ts';
import { judgedForecasts, type ForecastErrorsSeries, type JudgedForecast } from './series.ts';
import { writeAxisTitle } from './write-axis-title.ts';
import { nameOfForecast, writeError } from './write-error.ts';

const outcomeMarker: NativeMarker = { shape: 'circle', size: 9 };
const otherMarker: NativeMarker = { shape: 'diamond', size: 6, isHollow: true };

/** A forecast with its height on the axis of rows. */
interface NativeRow {
  readonly forecast: JudgedForecast;
  readonly y: number;
}

function isMarketColored({ reasons }: JudgedForecast): boolean {
  return reasons.every((reason) => reason === 'unverified');
}

/** Whether the forecast lies left of the outcome, which then bears the error. */
function isTooLow({ error }: JudgedForecast): boolean {
  return error.errorShare < 0;
}

function outcomePoint({ forecast, y }: NativeRow, context: ChartContext) {
  const { error } = forecast;
  const at = { x: error.outcomeAmount, y };
  return isTooLow(forecast) ? { ...at, label: writeError(error, context) } : at;
}

function forecastFigure({ forecast, y }: NativeRow, context: ChartContext): NativeFigure {
  const { error, point, published } = forecast;
  const { standing } = published.row;
  return {
    x: error.forecastAmount,
    y,
    label: isTooLow(forecast) ? '' : writeError(error, context),
    isPrinted: isPrinted(point),
    isSeen: point.isVerified,
    isCounted: isMarketColored(forecast),
    isRejected: standing === 'misquote' || standing === 'wrong',
  };
}

function errorLines(
  rows: readonly NativeRow[],
  { t, theme }: ChartContext,
): readonly NativeSeries[] {
  return rows.flatMap(({ forecast, y }) => {
    const { outcomeAmount, forecastAmount } = forecast.error;
    const color = isMarketColored(forecast) ? theme.market : theme.baseline;
    const range = { low: outcomeAmount, high: forecastAmount, y };
    return rangeSeries(t(messages.nativeError), [range], { color, width: 2, dash: 'dash' });
  });
}

function isFirm({ outcome: { outcome } }: JudgedForecast): boolean {
  return outcome.isVerified && outcome.kind !== 'derived';
}

function outcomeSeries(rows: readonly NativeRow[], context: ChartContext): readonly NativeSeries[] {
  const { t, theme } = context;
  const byLook = groupBy(rows, ({ forecast }) => isFirm(forecast));
  return Array.from(byLook, ([isFilled, own]) => ({
    name: t(isFilled ? messages.nativeOutcome : messages.nativeSoftOutcome),
    color: theme.ink,
    marker: isFilled ? outcomeMarker : { ...outcomeMarker, isHollow: true },
    points: own.map((row) => outcomePoint(row, context)),
  }));
}

function otherReadings(rows: readonly NativeRow[], { t, theme }: ChartContext): NativeSeries {
  const points = rows.flatMap(({ forecast: { other }, y }) =>
    other === undefined ? [] : [{ x: other.amount, y }],
  );
  return { name: t(messages.nativeOther), color: theme.baseline, marker: otherMarker, points };
}

function writeRow(forecast: JudgedForecast, context: ChartContext): string {
  const year = context.format.year(forecast.point.year);
  return context.t(nativeMessages.inYear, { name: nameOfForecast(forecast, context), year });
}

/** A row for each forecast, a dashed line from what came to what was forecast, the error beside it. */
export function toNative(series: ForecastErrorsSeries, context: ChartContext): NativeChart {
  const { scale } = frameOf(series, atFullWidth(context));
  const forecasts = judgedForecasts(series);
  const rows = forecasts.map((forecast, place) => ({
    forecast,
    y: rowHeight(place, forecasts.length),
  }));
  const figures = rows.map((row) => forecastFigure(row, context));
  const title = scaledTitle(writeAxisTitle(series, context), scale.kind, context);
  const plot = {
    kind: 'xy' as const,
    x: nativeMoneyAxis(scale, title, context),
    y: rowsAxis(forecasts.map((forecast) => writeRow(forecast, context))),
    series: drawnSeries([
      ...errorLines(rows, context),
      otherReadings(rows, context),
      ...outcomeSeries(rows, context),
      ...figureSeries(figures, printedNames(context), context),
    ]),
  };
  return { plots: [{ plot, heightShare: 1 }] };
}
