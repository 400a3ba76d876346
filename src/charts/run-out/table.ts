import { forecastYears } from '../../models/log-path.ts';
import { probabilityBy, type RunOut } from '../../models/run-out.ts';
import { modelled, type ChartContext, type TableCell, type TableTwin } from '../chart.ts';
import { textCell } from '../parts/cells.ts';
import { partMessages } from '../parts/messages.ts';
import { writeModelYear } from '../parts/write-model-year.ts';
import { writeShare } from '../parts/write-share.ts';
import { runOutMessages as messages } from './messages.ts';
import type { RunOutSeries } from './series.ts';
import { datePoints } from './date-marks.ts';
import { describePublished } from './tracks.ts';

type Row = TableTwin['rows'][number];

/** A row without what it shares with the others of its series. */
interface Figure {
  readonly id: string;
  readonly name: string;
  readonly year: TableCell;
  readonly share: number | undefined;
}

function figuresOf(runOut: RunOut, context: ChartContext): readonly Figure[] {
  const { t, format } = context;
  const years = forecastYears.to - runOut.baseYear;
  const yearCell = (year: number | undefined): TableCell => ({
    value: year,
    text: writeModelYear(year, context),
  });
  return [
    ...runOut.quantiles.map(({ share, year }) => ({
      id: `quantile-${share}`,
      name: t(messages.quantile),
      year: yearCell(year),
      share,
    })),
    ...Array.from({ length: years + 1 }, (_, place) => {
      const year = runOut.baseYear + place;
      const share = probabilityBy(runOut, year);
      return { id: `by-${year}`, name: t(messages.byYear), year: yearCell(year), share };
    }),
    {
      id: 'never',
      name: t(messages.neverRow),
      year: { value: undefined, text: writeModelYear(undefined, context) },
      share: runOut.neverShare,
    },
    ...runOut.dots.map((year, index) => ({
      id: `dot-${index + 1}`,
      name: t(messages.dotRow, { number: format.count(index + 1) }),
      year: yearCell(year),
      share: 1 / runOut.dots.length,
    })),
  ];
}

function shareCell(share: number | undefined, context: ChartContext): TableCell {
  return { value: share, text: share === undefined ? '' : writeShare(share, context) };
}

function modelRows(
  name: string,
  prefix: string,
  runOut: RunOut,
  source: Row['source'],
  context: ChartContext,
): readonly Row[] {
  return figuresOf(runOut, context).map((figure) => ({
    id: `${prefix}${figure.id}`,
    cells: [textCell(name), textCell(figure.name), figure.year, shareCell(figure.share, context)],
    source,
    grade: modelled,
  }));
}

function dateRows({ dates }: RunOutSeries, context: ChartContext): readonly Row[] {
  const { t, format } = context;
  return dates.flatMap((date) =>
    datePoints(date).map(([year, share]) => ({
      id: share === 0.5 ? date.id : `${date.id}-${share}`,
      cells: [
        textCell(describePublished(date, context)),
        textCell(t(messages.quantile)),
        { value: year, text: format.year(year) },
        shareCell(share, context),
      ],
      source: date.source,
      grade: date.grade,
    })),
  );
}

/** The table twin: quantiles, the probability by each whole year, that of "not before 2100", and the equally likely years, for the scenario and for what it is compared with. */
export function toTable(series: RunOutSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const { runOut, ghost, source } = series;
  return {
    columns: [
      { id: 'series', label: t(messages.columnSeries) },
      { id: 'figure', label: t(messages.columnFigure) },
      { id: 'year', label: t(messages.columnYear), unit: t(partMessages.year) },
      { id: 'probability', label: t(messages.columnShare) },
    ],
    rows: [
      ...modelRows(t(messages.scenario), '', runOut, source, context),
      ...(ghost === undefined
        ? []
        : modelRows(ghost.label, 'ghost-', ghost.runOut, ghost.source, context)),
      ...dateRows(series, context),
    ],
  };
}
