import { sourceOf, type ChartContext, type TableCell, type TableTwin } from '../chart.ts';
import { writePointKind } from '../market-figures/write-point-kind.ts';
import { moneyCell, textCell, yearCell } from '../parts/cells.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages } from '../parts/market-messages.ts';
import { forecastErrorMessages as messages } from './messages.ts';
import { judgedForecasts, type ForecastErrorsSeries, type JudgedForecast } from './series.ts';
import {
  gradeOfForecast,
  nameOfForecast,
  reasonsOfForecast,
  writeEdition,
  writeError,
  writeErrorShare,
  writeOutcomeName,
  writeRelation,
} from './write-error.ts';

function errorCell(share: number | undefined, context: ChartContext): TableCell {
  return { value: share, text: share === undefined ? '' : writeErrorShare(share, context) };
}

function cellsOf(
  forecast: JudgedForecast,
  series: ForecastErrorsSeries,
  context: ChartContext,
): readonly TableCell[] {
  const { t, locale } = context;
  const { point, published, outcome, error, other, reasons } = forecast;
  const { original } = outcome.figure;
  const why = reasonsOfForecast(forecast, series, context);
  return [
    yearCell(point.year, context),
    textCell(labelOf(geographyMessages, published.row.geography, context)),
    textCell(nameOfForecast(forecast, context)),
    textCell(writeEdition(forecast, context)),
    moneyCell(error.forecastAmount, series.currency, context),
    textCell(writePointKind(point, context)),
    moneyCell(error.outcomeAmount, series.currency, context),
    { value: error.errorShare, text: writeError(error, context) },
    errorCell(other?.errorShare, context),
    moneyCell(point.originalAmount, published.path.originalCurrency, context, 4),
    moneyCell(original.amount, original.currency, context, 4),
    textCell(writeOutcomeName(forecast, context)),
    textCell(sourceOf(outcome.row).title),
    textCell(writeRelation(forecast, context)),
    textCell(t(reasons.length === 0 ? messages.yes : messages.no)),
    textCell(why.join(locale === 'en' ? ' ' : '')),
  ];
}

/** The table twin of the chart: one row a forecast and year, the latest year and the largest error first. */
export function toTable(series: ForecastErrorsSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const { currency } = series;
  const [share, own] = [t(messages.unitShare), t(messages.unitOwn)];
  return {
    columns: [
      { id: 'year', label: t(messages.columnYear) },
      { id: 'place', label: t(messages.columnPlace) },
      { id: 'publisher', label: t(messages.columnPublisher) },
      { id: 'edition', label: t(messages.columnEdition) },
      { id: 'forecast', label: t(messages.columnForecast), unit: currency },
      { id: 'kind', label: t(messages.columnKind) },
      { id: 'outcome', label: t(messages.columnOutcome), unit: currency },
      { id: 'error', label: t(messages.columnError), unit: share },
      { id: 'other', label: t(messages.columnOther), unit: share },
      { id: 'own-forecast', label: t(messages.columnOwnForecast), unit: own },
      { id: 'own-outcome', label: t(messages.columnOwnOutcome), unit: own },
      { id: 'outcome-by', label: t(messages.columnOutcomeBy) },
      { id: 'outcome-source', label: t(messages.columnOutcomeSource) },
      { id: 'relation', label: t(messages.columnRelation) },
      { id: 'counts', label: t(messages.columnCounts) },
      { id: 'reason', label: t(messages.columnReason) },
    ],
    rows: judgedForecasts(series).map((forecast) => ({
      id: forecast.id,
      cells: cellsOf(forecast, series, context),
      source: sourceOf(forecast.published.row),
      grade: gradeOfForecast(forecast),
    })),
  };
}
