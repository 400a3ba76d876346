import { useMemo } from 'react';
import type { ParameterProblem } from '../../models/check-parameters.ts';
import type { ModelRows } from '../../models/model-catalog.ts';
import { scenarioOf } from '../../models/model-parameters.ts';
import type { ForecastJob } from '../../models/runner/run-forecast.ts';
import type { ModelId, Scenario } from '../../models/scenario.ts';
import { useForecast, type ForecastState } from '../model/use-forecast.ts';
import type { WorkbenchRows } from './use-workbench-rows.ts';
import type { Workbench } from './use-workbench.ts';

/** As many worlds as there are dots. */
const worldCount = 50;

const noRows: ModelRows = { population: [], compute: [] };

/** The rows that a model runs on; `undefined` while the model of 2022 waits for its. */
export function useModelRows(
  { modelId }: Pick<Scenario, 'modelId'>,
  { population, compute }: WorkbenchRows,
): ModelRows | undefined {
  const both = useMemo(
    () =>
      population.rows && compute.rows
        ? { population: population.rows, compute: compute.rows }
        : undefined,
    [population.rows, compute.rows],
  );
  return modelId === 'epoch-2022' ? both : noRows;
}

function useJob(
  scenario: Scenario | undefined,
  rows: WorkbenchRows,
  worlds: number,
): ForecastJob | undefined {
  const modelRows = useModelRows(scenario ?? published2024, rows);
  return useMemo(
    () => scenario && modelRows && { scenario, rows: modelRows, worldCount: worlds },
    [scenario, modelRows, worlds],
  );
}

const published2024 = scenarioOf('epoch-2024');
const published2022 = scenarioOf('epoch-2022');

/** The forecasts of the page: of the scenario, of the one beside it, and of both studies as published. */
export interface WorkbenchForecasts {
  readonly own: ForecastState;
  /** `undefined` when the scenario is compared with nothing else. */
  readonly other: ForecastState | undefined;
  readonly published2024: ForecastState;
  readonly published2022: ForecastState;
}

/** What the track record needs leaves the first picture the worker. */
const later = { mayWait: true };

const none: readonly ParameterProblem[] = [];

/** What the model says against the scenario of a forecast; nothing where the answer is about another model. */
export function problemsOf(
  { answered, problems = none }: ForecastState,
  modelId: ModelId,
): readonly ParameterProblem[] {
  return answered?.scenario.modelId === modelId ? problems : none;
}

/** True where the forecast at hand is that of the scenario. */
export function isAnswered(state: ForecastState | undefined, scenario: Scenario): boolean {
  return state?.good?.job.scenario === scenario;
}

/** Runs the scenario and what it is compared with, again whenever one of them changes. */
export function useWorkbenchForecasts(
  { scenario, other, isCompared, view }: Workbench,
  rows: WorkbenchRows,
): WorkbenchForecasts {
  const own = useForecast(
    'own',
    useJob(scenario, rows, view.fanView === 'worlds' ? worldCount : 0),
  );
  const compared = useForecast('other', useJob(isCompared ? other : undefined, rows, 0));
  const study2024 = useForecast('published-2024', useJob(published2024, rows, 0), later);
  const study2022 = useForecast('published-2022', useJob(published2022, rows, 0), later);
  return useMemo(
    () => ({
      own,
      other: isCompared ? compared : undefined,
      published2024: study2024,
      published2022: study2022,
    }),
    [own, isCompared, compared, study2024, study2022],
  );
}
