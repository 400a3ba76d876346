import { centralValue, rangedSpecOf } from '../../models/analysis/central-value.ts';
import type { Lever } from '../../models/analysis/levers.ts';
import type { RequiredValue } from '../../models/analysis/required-value.ts';
import { fieldUnit } from '../../scenario/parameter-text/number-field.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import { modelled, type ChartContext, type TableCell, type TableTwin } from '../chart.ts';
import { textCell } from '../parts/cells.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { isHelp } from './is-help.ts';
import { leversMessages as messages } from './levers-messages.ts';
import type { LeversSeries } from './levers-series.ts';
import { writeDeparture } from './write-departure.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

interface Answer {
  readonly verdict: keyof typeof messages;
  /** The value needed, or the best that there is; `undefined` where the present value is as good as any. */
  readonly value: number | undefined;
  readonly probability: number;
}

function answerOf(required: RequiredValue): Answer {
  if (required.kind === 'holds-already') {
    return { verdict: 'holdsAlready', value: undefined, probability: required.probability };
  }
  if (required.kind === 'needs') {
    const { value, probability, isMonotone } = required;
    return { verdict: isMonotone ? 'enough' : 'enoughHere', value, probability };
  }
  return isHelp(required)
    ? { verdict: 'notEnough', value: required.best, probability: required.bestProbability }
    : { verdict: 'ofNoHelp', value: undefined, probability: required.currentProbability };
}

function leverRow(
  { scenario, source }: LeversSeries,
  { parameterId, required }: Lever,
  context: Words,
): TableTwin['rows'][number] {
  const { t, format } = context;
  const { modelId } = scenario;
  const spec = rangedSpecOf(scenario, parameterId);
  const { verdict, value, probability } = answerOf(required);
  const valueCell = (of: number | undefined): TableCell => ({
    value: of,
    text: of === undefined ? '' : writeAssumption(modelId, parameterId, of, context),
  });
  const departure =
    required.kind === 'needs' ? writeDeparture(scenario, parameterId, required.value, context) : '';
  return {
    id: parameterId,
    cells: [
      textCell(parameterName(modelId, parameterId, context)),
      textCell(t(messages[verdict])),
      { value: spec.unit, text: fieldUnit(spec, context) },
      valueCell(centralValue(scenario, parameterId)),
      valueCell(value),
      { value: probability, text: format.percent(probability) },
      textCell(departure),
    ],
    source,
    grade: modelled,
  };
}

/**
 * What every assumption would have to be, one a row, in the order of the levers: those that are enough alone first, the
 * smallest departure first (in widths of the present 95 % interval; where nothing is uncertain, in factors of ten on a log
 * scale and in lengths of the range on a linear one), then the others by the best probability that they reach.
 */
export function leversTable(series: LeversSeries, context: Words): TableTwin {
  const { t } = context;
  return {
    columns: [
      { id: 'assumption', label: t(messages.columnName) },
      { id: 'verdict', label: t(messages.columnVerdict) },
      { id: 'value_unit', label: t(messages.columnUnit) },
      { id: 'now', label: t(messages.columnNow) },
      { id: 'needed', label: t(messages.columnNeeded) },
      { id: 'probability', label: t(messages.columnProbability) },
      { id: 'departure', label: t(messages.columnDeparture) },
    ],
    rows: series.levers.map((lever) => leverRow(series, lever, context)),
  };
}
