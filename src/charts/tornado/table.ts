import { rangedSpecOf } from '../../models/analysis/central-value.ts';
import type {
  SensitivityBar,
  SensitivityEnd,
  SensitivityShare,
} from '../../models/analysis/sensitivity.ts';
import { parameterName, streamName } from '../../scenario/parameter-text/parameter-name.ts';
import { fieldUnit } from '../../scenario/parameter-text/number-field.ts';
import { modelled, type ChartContext, type TableCell, type TableTwin } from '../chart.ts';
import { textCell } from '../parts/cells.ts';
import { partMessages } from '../parts/messages.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { writeModelYear } from '../parts/write-model-year.ts';
import { tornadoMessages as messages } from './messages.ts';
import { sharesWithoutBar, type TornadoSeries } from './series.ts';
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
  bar: SensitivityBar,
  context: ChartContext,
): TableTwin['rows'][number] {
  const { modelId, sensitivity, source } = series;
  const { parameterId, low, high, swingYears } = bar;
  const spec = rangedSpecOf({ modelId, values: {} }, parameterId);
  const endCells = ({ value, medianYear }: SensitivityEnd): readonly TableCell[] => [
    { value, text: writeAssumption(modelId, parameterId, value, context) },
    { value: medianYear, text: writeModelYear(medianYear, context) },
  ];
  const share = sensitivity.shares.find(({ streamId }) => streamId === parameterId);
  return {
    id: parameterId,
    cells: [
      textCell(parameterName(modelId, parameterId, context)),
      { value: spec.unit, text: fieldUnit(spec, context) },
      ...endCells(low),
      ...endCells(high),
      {
        value: swingYears,
        text: swingYears === undefined ? '' : context.format.number(swingYears),
      },
      ...shareCells(share, context),
    ],
    source,
    grade: modelled,
  };
}

function shareRow(
  { modelId, source }: TornadoSeries,
  share: SensitivityShare,
  context: ChartContext,
): TableTwin['rows'][number] {
  const { streamId } = share;
  const name = textCell(streamName(modelId, streamId, context));
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
  const unit = t(partMessages.year);
  return {
    columns: [
      { id: 'assumption', label: t(messages.columnName) },
      { id: 'value_unit', label: t(messages.columnUnit) },
      { id: 'low', label: t(messages.columnLow) },
      { id: 'low_median', label: t(messages.columnLowYear), unit },
      { id: 'high', label: t(messages.columnHigh) },
      { id: 'high_median', label: t(messages.columnHighYear), unit },
      { id: 'difference', label: t(messages.columnSwing), unit: t(messages.years) },
      { id: 'rank_correlation', label: t(messages.columnCorrelation) },
      { id: 'share', label: t(messages.columnShare) },
    ],
    rows: [
      ...series.sensitivity.bars.map((bar) => barRow(series, bar, context)),
      ...sharesWithoutBar(series).map((share) => shareRow(series, share, context)),
    ],
  };
}
