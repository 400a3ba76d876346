import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext } from '../chart.ts';
import { writeModelYear } from '../parts/write-model-year.ts';
import { scenarioDifferenceMessages as messages } from './messages.ts';
import type { ScenarioDifferenceSeries, ScenarioRow, StepRow } from './series.ts';
import { writeSignedYears } from './write-difference.ts';

/** The name of a row: of a scenario, of an assumption, or of all that have no row of their own. */
export function rowName(
  row: ScenarioRow | StepRow,
  { modelId, aName, bName }: ScenarioDifferenceSeries,
  context: ChartContext,
): string {
  if (row.kind === 'scenario') return row.id === 'a' ? aName : bName;
  if (row.count > 1) return context.t(messages.others, { count: row.count });
  return parameterName(modelId, row.id, context);
}

/** The figure of a row: the year of a scenario, the years of a step with their sign. */
export function rowFigure(row: ScenarioRow | StepRow, context: ChartContext): string {
  return row.kind === 'step'
    ? writeSignedYears(row.years, context)
    : writeModelYear(row.year, context);
}
