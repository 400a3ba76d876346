import { sourceOf, textOf, type ChartContext, type TableCell, type TableTwin } from '../chart.ts';
import { marketHeadlineMessages } from '../market-figures/messages.ts';
import { writePointKind } from '../market-figures/write-point-kind.ts';
import { moneyCell, textCell } from '../parts/cells.ts';
import { labelOf } from '../parts/label.ts';
import { geographyMessages, segmentMessages } from '../parts/market-messages.ts';
import { partMessages } from '../parts/messages.ts';
import { footballFieldMessages as messages } from './messages.ts';
import { isCounted, type FieldFigure, type FieldSeries } from './series.ts';
import { gradeOfFigure, reasonsOfFigure } from './write-figure.ts';

function cellsOf(
  figure: FieldFigure,
  series: FieldSeries,
  context: ChartContext,
): readonly TableCell[] {
  const { t, locale } = context;
  const { published, point } = figure;
  const { row, path } = published;
  const reasons = reasonsOfFigure(figure, series, context);
  return [
    textCell(labelOf(geographyMessages, row.geography, context)),
    textCell(row.publisher ?? t(marketHeadlineMessages.unnamed)),
    textCell(textOf(row, 'edition')?.[locale] ?? ''),
    textCell(t(segmentMessages[row.segment])),
    moneyCell(point?.amount, series.currency, context),
    textCell(point === undefined ? '' : writePointKind(point, context)),
    moneyCell(point?.originalAmount, path.originalCurrency, context),
    textCell(path.originalCurrency),
    textCell(t(isCounted(figure) ? messages.yes : messages.no)),
    textCell(reasons.join(locale === 'en' ? ' ' : '')),
    textCell(textOf(row, 'note')?.[locale] ?? ''),
  ];
}

/** The table twin of the chart: one row a forecast, place by place in the order of the bars, what has no amount in the year last. */
export function toTable(series: FieldSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const figures = series.groups.flatMap(({ bars, absent }) =>
    [...bars, ...absent].flatMap((bar) => bar.figures),
  );
  const { currency } = series;
  return {
    columns: [
      { id: 'place', label: t(messages.columnPlace) },
      { id: 'publisher', label: t(messages.columnPublisher) },
      { id: 'edition', label: t(messages.columnEdition) },
      { id: 'segment', label: t(messages.columnSegment) },
      { id: 'amount', label: t(messages.columnAmount), unit: currency },
      { id: 'how', label: t(messages.columnHow) },
      { id: 'original', label: t(messages.columnOriginal), unit: t(messages.columnCurrency) },
      { id: 'original-currency', label: t(messages.columnCurrency) },
      { id: 'counts', label: t(messages.columnCounts) },
      { id: 'reason', label: t(messages.columnReason) },
      { id: 'note', label: t(partMessages.note) },
    ],
    rows: figures.map((figure) => ({
      id: figure.id,
      cells: cellsOf(figure, series, context),
      source: sourceOf(figure.published.row),
      grade: gradeOfFigure(figure),
    })),
  };
}
