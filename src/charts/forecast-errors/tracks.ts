import { textOf, type ChartContext, type ChartPoint, type Track } from '../chart.ts';
import { writeQualifiedMoney } from '../market-figures/write-qualified-money.ts';
import { closeHan } from '../parts/close-han.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { frameOf } from './frame.ts';
import { forecastErrorMessages as messages } from './messages.ts';
import type { ForecastErrorsSeries, JudgedForecast } from './series.ts';
import { describeError, nameOfForecast, writeOutcomeName } from './write-error.ts';

function describeOutcome(forecast: JudgedForecast, context: ChartContext): string {
  const { figure, row } = forecast.outcome;
  const { t, format, locale } = context;
  const { original } = figure;
  const text = t(messages.outcomePoint, {
    year: format.year(figure.year),
    place: labelOf(geographyMessages, figure.geography, context),
    publisher: writeOutcomeName(forecast, context),
    amount: writeQualifiedMoney(
      original.amount,
      forecast.outcome.outcome.qualifier,
      original.currency,
      context,
      4,
    ),
    segment: t(segmentMessages[figure.segment]),
    note: textOf(row, 'note')?.[locale] ?? 'none',
  });
  return closeHan(text);
}

function pointsOf(
  forecast: JudgedForecast,
  y: number,
  series: ForecastErrorsSeries,
  context: ChartContext,
): readonly ChartPoint[] {
  const { error } = forecast;
  const points: readonly ChartPoint[] = [
    {
      id: forecast.id,
      at: [error.forecastAmount, y],
      text: describeError(forecast, series, context),
    },
    {
      id: `${forecast.id}-outcome`,
      at: [error.outcomeAmount, y],
      text: describeOutcome(forecast, context),
    },
  ];
  return points.toSorted((one, next) => one.at[0] - next.at[0]);
}

/** The stops of the data cursor: a track for each forecast from the top down, on it the forecast and the outcome, the lower first. */
export function toTracks(series: ForecastErrorsSeries, context: ChartContext): readonly Track[] {
  return frameOf(series, context).rows.flatMap(({ forecast, middle }) =>
    forecast === undefined
      ? []
      : [
          {
            id: forecast.id,
            label: nameOfForecast(forecast, context),
            points: pointsOf(forecast, middle, series, context),
          },
        ],
  );
}
