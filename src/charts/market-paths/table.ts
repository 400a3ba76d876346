import type { Conversion } from '../../models/market/basis/figure.ts';
import {
  gradeOf,
  sourceOf,
  textOf,
  type ChartContext,
  type TableCell,
  type TableTwin,
  type TableRow,
} from '../chart.ts';
import { gradeOfOutcome, gradeOfPoint } from '../market-figures/grade-of-point.ts';
import { writeBound, writePointKind } from '../market-figures/write-point-kind.ts';
import { moneyCell, textCell, yearCell } from '../parts/cells.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { gradeMessages, partMessages } from '../parts/messages.ts';
import { stepsOf } from './conversion-steps.ts';
import { marketPathsMessages as messages, outcomeKindMessages } from './messages.ts';
import {
  isInView,
  type DrawnOutcome,
  type DrawnPoint,
  type OutcomeLine,
  type PathLine,
  type PathsSeries,
} from './series.ts';
import { writeValue } from './write-value.ts';

function numberCell(value: number | undefined, { format }: ChartContext): TableCell {
  return { value, text: value === undefined ? '' : format.number(value) };
}

/** The rate of selling, its year, the factor of prices, and the rate of buying with its year. */
function conversionCells(
  conversion: Conversion,
  originalCurrency: string,
  context: ChartContext,
): readonly TableCell[] {
  const { sold, deflation, bought } = stepsOf(conversion, originalCurrency);
  return [
    numberCell(sold?.unitsPerUsd, context),
    yearCell(sold?.rateYear, context),
    numberCell(deflation?.factor, context),
    numberCell(bought?.unitsPerUsd, context),
    yearCell(bought?.rateYear, context),
  ];
}

/** The measured value, where that is not the amount itself. */
function measureCells(
  value: number,
  series: PathsSeries,
  context: ChartContext,
): readonly TableCell[] {
  if (series.view.measure === 'amount') return [];
  return [{ value, text: writeValue(value, series, context) }];
}

function forecastRow(
  line: PathLine,
  { year, value, point }: DrawnPoint,
  series: PathsSeries,
  context: ChartContext,
): TableRow {
  const { row, path, scope } = line;
  const { t, locale } = context;
  return {
    id: `${line.id}-${year}`,
    cells: [
      textCell(labelOf(geographyMessages, scope.geography, context)),
      textCell(t(segmentMessages[scope.segment])),
      textCell(row.publisher ?? t(messages.unnamed)),
      textCell(textOf(row, 'edition')?.[locale] ?? ''),
      yearCell(year, context),
      textCell(writePointKind(point, context)),
      moneyCell(point.amount, series.currency, context),
      ...measureCells(value, series, context),
      moneyCell(point.originalAmount, path.originalCurrency, context),
      textCell(path.originalCurrency),
      ...conversionCells(point.conversion, path.originalCurrency, context),
      textCell(labelOf(gradeMessages, gradeOf(row).standing, context)),
    ],
    source: sourceOf(row),
    grade: gradeOfPoint(row, point),
  };
}

function outcomeRow(
  { id, publisher, scope }: OutcomeLine,
  { year, value, dated }: DrawnOutcome,
  series: PathsSeries,
  context: ChartContext,
): TableRow {
  const { row, outcome, figure } = dated;
  const { t } = context;
  const { original } = figure;
  return {
    id: `${id}-${year}`,
    cells: [
      textCell(labelOf(geographyMessages, scope.geography, context)),
      textCell(t(segmentMessages[scope.segment])),
      textCell(publisher),
      textCell(''),
      yearCell(year, context),
      textCell(writeBound(t(outcomeKindMessages[outcome.kind]), outcome.qualifier, context)),
      moneyCell(figure.amount, series.currency, context),
      ...measureCells(value, series, context),
      moneyCell(original.amount, original.currency, context),
      textCell(original.currency),
      ...conversionCells(figure.conversion, original.currency, context),
      textCell(labelOf(gradeMessages, outcome.standing, context)),
    ],
    source: sourceOf(row),
    grade: gradeOfOutcome(row, outcome),
  };
}

function rowsOf(series: PathsSeries, context: ChartContext): readonly TableRow[] {
  return series.facets.flatMap((facet) => [
    ...facet.outcomes.flatMap((line) =>
      line.points
        .filter(({ year }) => isInView(series, year))
        .map((point) => outcomeRow(line, point, series, context)),
    ),
    ...facet.lines.flatMap((line) =>
      line.points
        .filter(({ year }) => isInView(series, year))
        .map((point) => forecastRow(line, point, series, context)),
    ),
  ]);
}

function measureColumns(series: PathsSeries, { t }: ChartContext) {
  const { measure } = series.view;
  if (measure === 'amount') return [];
  const isIndex = measure === 'index';
  return [
    {
      id: measure,
      label: t(isIndex ? messages.columnIndex : messages.columnGrowth),
      unit: t(isIndex ? messages.unitIndex : messages.unitShare),
    },
  ];
}

/** The table twin of the chart: a row for each year in view of each drawn path and outcome, its original amount and its conversion beside it. */
export function toTable(series: PathsSeries, context: ChartContext): TableTwin {
  const { t, format } = context;
  const { currency, priceYear } = series;
  const year = t(partMessages.year);
  const perDollar = t(messages.unitPerDollar);
  const prices = priceYear === 'nominal' ? 'nominal' : format.year(priceYear);
  return {
    columns: [
      { id: 'geography', label: t(messages.columnPlace) },
      { id: 'segment', label: t(messages.columnSegment) },
      { id: 'publisher', label: t(messages.columnPublisher) },
      { id: 'edition', label: t(messages.columnEdition) },
      { id: 'year', label: t(messages.columnYear), unit: year },
      { id: 'kind', label: t(messages.columnKind) },
      { id: 'amount', label: t(messages.columnAmount, { prices }), unit: currency },
      ...measureColumns(series, context),
      { id: 'original', label: t(messages.columnOriginal), unit: t(messages.unitOriginal) },
      { id: 'original-currency', label: t(messages.columnCurrency) },
      { id: 'sold-rate', label: t(messages.columnSold), unit: perDollar },
      { id: 'sold-year', label: t(messages.columnSoldYear), unit: year },
      { id: 'deflator', label: t(messages.columnDeflator), unit: t(messages.unitFactor) },
      { id: 'bought-rate', label: t(messages.columnBought), unit: perDollar },
      { id: 'bought-year', label: t(messages.columnBoughtYear), unit: year },
      { id: 'standing', label: t(messages.columnStanding) },
    ],
    rows: rowsOf(series, context),
  };
}
