import { rangedSpec } from '../../models/analysis/central-value.ts';
import type { SensitivityShare } from '../../models/analysis/sensitivity.ts';
import { parameterName, streamName } from '../../scenario/parameter-text/parameter-name.ts';
import { fieldUnit } from '../../scenario/parameter-text/number-field.ts';
import { parametersOf } from '../../scenario/parameter-text/parameter-owner.ts';
import { modelled, type ChartContext, type TableCell, type TableTwin } from '../chart.ts';
import { textCell } from '../parts/cells.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { tornadoMessages as messages } from './messages.ts';
import {
  sharesWithoutBar,
  type TornadoBar,
  type TornadoEnd,
  type TornadoSeries,
} from './series.ts';
import { writeSpreadShare } from './write-spread-share.ts';

const none: TableCell = { value: undefined, text: '' };

function shareCells(
  share: SensitivityShare | undefined,
  context: ChartContext,
): readonly TableCell[] {
  if (share === undefined) return [none, none];
  return [
    { value: share.rankCorrelation, text: context.format.number(share.rankCorrelation) },
    { value: share.share, text: writeSpreadShare(share.share, context) },
  ];
}

function barRow(
  series: TornadoSeries,
  bar: TornadoBar,
  context: ChartContext,
): TableTwin['rows'][number] {
  const { owner, outcome, source } = series;
  const { parameterId, low, high, swing } = bar;
  const spec = rangedSpec(parametersOf(owner), parameterId);
  const endCells = ({ value, median }: TornadoEnd): readonly TableCell[] => [
    { value, text: writeAssumption(owner, parameterId, value, context) },
    { value: median, text: outcome.write(median, context) },
  ];
  const share = series.shares.find(({ streamId }) => streamId === parameterId);
  return {
    id: parameterId,
    cells: [
      textCell(parameterName(owner, parameterId, context)),
      { value: spec.unit, text: fieldUnit(spec, context) },
      ...endCells(low),
      ...endCells(high),
      {
        value: swing,
        text: swing === undefined ? '' : outcome.writeSwing(swing, context),
      },
      ...shareCells(share, context),
    ],
    source,
    grade: modelled,
  };
}

function shareRow(
  { owner, source }: TornadoSeries,
  share: SensitivityShare,
  context: ChartContext,
): TableTwin['rows'][number] {
  const { streamId } = share;
  const name = textCell(streamName(owner, streamId, context));
  return {
    id: `stream-${streamId}`,
    cells: [name, none, none, none, none, none, none, ...shareCells(share, context)],
    source,
    grade: modelled,
  };
}

/** The table twin of the chart: every bar, drawn or not, then the shares of inputs that are no assumption. */
export function toTable(series: TornadoSeries, context: ChartContext): TableTwin {
  const { t } = context;
  const units = series.outcome.units(context);
  return {
    columns: [
      { id: 'assumption', label: t(messages.columnName) },
      { id: 'value_unit', label: t(messages.columnUnit) },
      { id: 'low', label: t(messages.columnLow) },
      { id: 'low_median', label: t(messages.columnLowMedian), unit: units.median },
      { id: 'high', label: t(messages.columnHigh) },
      { id: 'high_median', label: t(messages.columnHighMedian), unit: units.median },
      { id: 'difference', label: t(messages.columnSwing), unit: units.difference },
      { id: 'rank_correlation', label: t(messages.columnCorrelation) },
      { id: 'share', label: t(messages.columnShare) },
    ],
    rows: [
      ...series.bars.map((bar) => barRow(series, bar, context)),
      ...sharesWithoutBar(series).map((share) => shareRow(series, share, context)),
    ],
  };
}
