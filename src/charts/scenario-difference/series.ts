import type { ScenarioDifference } from '../../models/analysis/scenario-difference.ts';
import { forecastYears } from '../../models/log-path.ts';
import type { ModelId } from '../../models/scenario.ts';
import type { SourceRef } from '../chart.ts';

/** Two scenarios as a reader calls them; `modelId` is the model of A. */
export interface ComparedNames {
  readonly modelId: ModelId;
  readonly aName: string;
  readonly bName: string;
}

/** Everything that the chart of a difference draws: the way from B to A. */
export interface ScenarioDifferenceSeries extends ComparedNames {
  readonly difference: ScenarioDifference;
  /** The studies whose equations gave the years; one and the same for two scenarios of a model. */
  readonly aSource: SourceRef;
  readonly bSource: SourceRef;
}

/** A scenario with its median year. */
export interface ScenarioRow {
  readonly kind: 'scenario';
  readonly id: 'a' | 'b';
  readonly year: number | undefined;
}

/** A stretch of the way: one assumption, or all that have no row of their own; in decimal years, 2100 at most. */
export interface StepRow {
  readonly kind: 'step';
  readonly id: string;
  /** How many assumptions it stands for; 1 has the id of the assumption. */
  readonly count: number;
  readonly years: number;
  readonly from: number;
  readonly to: number;
}

const mostSteps = 12;

type Step = Pick<StepRow, 'id' | 'count' | 'years'>;

/** The steps with a row of their own, and one for the sum of the rest where there are more than twelve. */
function stepsOf({ steps }: ScenarioDifference): readonly Step[] {
  const own = steps.length > mostSteps ? mostSteps - 1 : steps.length;
  const rest = steps.slice(own);
  const shown = steps.slice(0, own).map(({ parameterId, years }) => ({
    id: parameterId,
    count: 1,
    years,
  }));
  const sum = rest.reduce((total, { years }) => total + years, 0);
  return rest.length === 0 ? shown : [...shown, { id: 'rest', count: rest.length, years: sum }];
}

/** The rows from top to bottom: B, the steps with the largest first, A. */
export function waterfallRows({
  difference,
}: ScenarioDifferenceSeries): readonly (ScenarioRow | StepRow)[] {
  let at = difference.fromYear ?? forecastYears.to;
  const steps = stepsOf(difference).map((step): StepRow => {
    const from = at;
    at += step.years;
    return { kind: 'step', ...step, from, to: at };
  });
  return [
    { kind: 'scenario', id: 'b', year: difference.fromYear },
    ...steps,
    { kind: 'scenario', id: 'a', year: difference.toYear },
  ];
}

/** The decimal year at which a row ends; 2100 for a scenario that lasts longer. */
export function endOf(row: ScenarioRow | StepRow): number {
  return row.kind === 'step' ? row.to : (row.year ?? forecastYears.to);
}
