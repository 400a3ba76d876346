import type { ChartContext, TableCell, TableRow, TableTwin } from '../chart.ts';
import type { FundingEventRow } from '../funding-figures/queries.ts';
import { countCell, moneyCell, textCell } from '../parts/cells.ts';
import { writeFloor } from '../parts/write-floor.ts';
import { jointSource } from '../parts/joint-source.ts';
import { fundingQuartersMessages as messages } from './messages.ts';
import { undatedId } from './period.ts';
import {
  eventsIn,
  periodWith,
  type CategorySum,
  type QuartersSeries,
  type RaisedPeriod,
} from './series.ts';
import { writeCategory, writePeriod } from './write-period.ts';

function idsCell(events: readonly FundingEventRow[]): TableCell {
  return textCell(events.map(({ funding_round_id: id }) => id).join('; '));
}

function floorMoneyCell(
  usd: number | undefined,
  floorCount: number,
  context: ChartContext,
): TableCell {
  const cell = moneyCell(usd, 'USD', context);
  return { ...cell, text: writeFloor(cell.text, usd !== undefined && floorCount > 0, context) };
}

function rowOf(
  period: RaisedPeriod,
  { category, own, upToEnd }: CategorySum,
  events: readonly FundingEventRow[],
  { view }: QuartersSeries,
  context: ChartContext,
): TableRow {
  const { t } = context;
  const isInOrder = period.kind === 'quarter' || view.period === 'year';
  const upToUsd = isInOrder && period.kind !== 'undated' ? upToEnd.raisedUsd : undefined;
  const counted = events.filter(({ left_out: reason }) => reason === undefined);
  return {
    id: `${period.id}-${category}`,
    cells: [
      { ...textCell(writePeriod(period, view, context)), rank: period.to || Infinity },
      textCell(writeCategory(category, context)),
      floorMoneyCell(own.raisedUsd, own.floorCount, context),
      moneyCell(own.unseenUsd === 0 ? undefined : own.unseenUsd, 'USD', context),
      floorMoneyCell(upToUsd, upToEnd.floorCount, context),
      countCell(own.roundCount, context),
      countCell(own.withAmount, context),
      countCell(own.withoutAmount, context),
      countCell(own.floorCount, context),
      upToUsd === undefined ? textCell('') : countCell(upToEnd.floorCount, context),
      countCell(own.leftOutCount, context),
      textCell(
        period.kind === 'undated' ? '' : t(period.mayBeIncomplete ? messages.yes : messages.no),
      ),
      idsCell(counted),
      idsCell(events.filter((event) => !counted.includes(event))),
    ],
    ...jointSource(counted.length > 0 ? counted : events),
  };
}

/** The periods that have rows, in order of time, those without a date last. */
function listedPeriods(series: QuartersSeries): readonly RaisedPeriod[] {
  const undated = periodWith(series, undatedId);
  const dated = [...series.periods, ...series.yearOnly].toSorted((a, b) => a.to - b.to);
  return [...dated, ...(undated ? [undated] : [])];
}

function hasEvents({ own }: CategorySum): boolean {
  return own.roundCount + own.leftOutCount > 0;
}

/** The table twin of the chart: a row a period and category with any event, with the ids of its rows and all their sources. */
export function toTable(series: QuartersSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const [rounds, events] = [t(messages.roundUnit), t(messages.eventUnit)];
  return {
    columns: [
      { id: 'period', label: t(messages.columnPeriod) },
      { id: 'category', label: t(messages.columnCategory) },
      { id: 'raised', label: t(messages.columnRaised), unit: 'USD' },
      { id: 'unverified', label: t(messages.columnUnseen), unit: 'USD' },
      { id: 'cumulative', label: t(messages.columnCumulative), unit: 'USD' },
      { id: 'rounds', label: t(messages.columnRounds), unit: rounds },
      { id: 'with-amount', label: t(messages.columnWith), unit: rounds },
      { id: 'without-amount', label: t(messages.columnWithout), unit: rounds },
      { id: 'floors', label: t(messages.columnFloors), unit: rounds },
      { id: 'floors-by-end', label: t(messages.columnFloorsByEnd), unit: rounds },
      { id: 'left-out', label: t(messages.columnLeftOut), unit: events },
      { id: 'may-be-incomplete', label: t(messages.columnIncomplete) },
      { id: 'rows', label: t(messages.columnIds) },
      { id: 'rows-left-out', label: t(messages.columnLeftOutIds) },
    ],
    rows: listedPeriods(series).flatMap((period) =>
      period.sums.filter(hasEvents).map((sum) => {
        const own = eventsIn(series, period, series.view).filter(
          ({ category }) => category === sum.category,
        );
        return rowOf(period, sum, own, series, context);
      }),
    ),
  };
}
