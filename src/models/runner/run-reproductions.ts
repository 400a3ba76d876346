import type { Result } from '../../core/result.ts';
import type { ParameterProblem } from '../check-parameters.ts';
import { epoch2022 } from '../data-exhaustion/epoch2022/index.ts';
import {
  internetShareFit2022,
  type ComputeRow,
  type PopulationRow,
} from '../data-exhaustion/epoch2022/inputs.ts';
import { epoch2024 } from '../data-exhaustion/epoch2024/index.ts';
import {
  reproduce,
  type ExhaustionDateRow,
  type ReproducedDate,
} from '../data-exhaustion/reproduction.ts';
import { reproductions } from '../data-exhaustion/reproductions.ts';
import { makeDraws, type Draws } from '../draws.ts';
import { modelFacts } from '../model-facts.ts';
import type { ModelId } from '../scenario.ts';

/** How many draws a reproduction is made with: scrambled Sobol points. */
export const reproductionDraws = 16_384;

/** The rows that a reproduction of every published date needs; plain data, so that it can be sent to a worker. */
export interface ReproductionJob {
  readonly population: readonly PopulationRow[];
  readonly compute: readonly ComputeRow[];
  readonly dates: readonly ExhaustionDateRow[];
}

/** What came of the job: every published date given again, or why a model could not be run. */
export type ReproductionAnswer = Result<readonly ReproducedDate[], ParameterProblem>;

function drawsFor(modelId: ModelId, streams: readonly string[]): Draws {
  return makeDraws({ streams, count: reproductionDraws, seed: modelFacts[modelId].seed });
}

/** Gives every published date again, one after the other; about a second and a half. */
export function runReproductions({
  population,
  compute,
  dates,
}: ReproductionJob): ReproductionAnswer {
  const inputs = {
    epoch2022: { population, compute, internetShare: internetShareFit2022 },
    draws: {
      'epoch-2022': drawsFor('epoch-2022', epoch2022.streams),
      'epoch-2024': drawsFor('epoch-2024', epoch2024.streams),
    },
  };
  const results = reproductions.map((reproduction) => reproduce(reproduction, inputs, dates));
  const failed = results.find((result) => !result.ok);
  if (failed !== undefined && !failed.ok) return failed;
  return { ok: true, value: results.flatMap((result) => (result.ok ? [result.value] : [])) };
}
