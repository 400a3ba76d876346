import type { QueryClient } from '@tanstack/react-query';
import type { ParameterProblem } from '../../models/check-parameters.ts';
import type { RunResult } from '../../models/model.ts';
import { makeWorkerQueue } from './worker-queue.ts';
import { makeLatestWins, type LatestWins } from '../../models/runner/latest-wins.ts';
import type { ForecastJob, ScenarioForecast } from '../../models/runner/run-forecast.ts';

/** A scenario with the forecast that was made for it. */
export interface DoneForecast extends ScenarioForecast {
  readonly job: ForecastJob;
}

/** What a lane knows: the newest answer, and the last one that is a forecast. */
export interface LaneState {
  readonly answered: ForecastJob;
  /** The last forecast that could be made; of an earlier job when `problems` or `error` say why. */
  readonly good: DoneForecast | undefined;
  readonly problems: readonly ParameterProblem[];
  readonly error: Error | undefined;
}

/** Runs forecasts in one worker, in lanes: in each, of the jobs that wait only the newest is run. */
export interface ForecastLanes {
  /** A job that `mayWait` is not run before `begin`. */
  readonly ask: (lane: string, job: ForecastJob, mayWait?: boolean) => void;
  /** Lets what waits be run, and what was answered by a shipped forecast: called when the first picture stands. */
  readonly begin: () => void;
  /** Forgets a lane that nothing shows any more: its state, and what is asked in it. */
  readonly drop: (lane: string) => void;
}

/** Where the state of a lane lies in the cache. */
export function laneKey(lane: string): readonly string[] {
  return ['forecast', lane];
}

const noProblems: readonly ParameterProblem[] = [];

type Answer = RunResult<ScenarioForecast>;

/** One worker for all lanes. */
function makeForecaster(): (job: ForecastJob) => Promise<Answer> {
  return makeWorkerQueue(
    () =>
      new Worker(new URL('../../models/runner/forecast-worker.ts', import.meta.url), {
        type: 'module',
      }),
  );
}

function stateAfter(before: LaneState | undefined, job: ForecastJob, answer: Answer): LaneState {
  return answer.ok
    ? { answered: job, good: { ...answer.value, job }, problems: noProblems, error: undefined }
    : { answered: job, good: before?.good, problems: answer.problems, error: undefined };
}

/** Lanes whose states lie in the cache of queries; the first job of a lane is answered at once where its answer was `shipped`, and run after `begin`. */
export function makeForecastLanes(
  client: QueryClient,
  shipped: (job: ForecastJob) => LaneState | undefined,
  run: (job: ForecastJob) => Promise<Answer> = makeForecaster(),
): ForecastLanes {
  let waiting: Map<string, () => void> | undefined = new Map();
  const lanes = new Map<string, { queue: LatestWins<ForecastJob>; asked: ForecastJob }>();
  const makeQueue = (name: string): LatestWins<ForecastJob> => {
    const set = (change: (before: LaneState | undefined) => LaneState): void => {
      if (lanes.get(name)?.queue !== queue) return;
      client.setQueryData<LaneState>(laneKey(name), change);
    };
    const queue = makeLatestWins(
      run,
      (job, answer) => set((before) => stateAfter(before, job, answer)),
      (job, error) => set((before) => ({ answered: job, good: before?.good, problems: [], error })),
    );
    return queue;
  };
  return {
    ask: (name, job, mayWait = false) => {
      const lane = lanes.get(name);
      if (lane?.asked === job) return;
      const queue = lane?.queue ?? makeQueue(name);
      lanes.set(name, { queue, asked: job });
      const answered = lane === undefined ? shipped(job) : undefined;
      if (answered !== undefined) client.setQueryData<LaneState>(laneKey(name), answered);
      const run = (): void => {
        if (lanes.get(name)?.asked === job) queue.ask(job);
      };
      if (waiting !== undefined && (mayWait || answered !== undefined)) waiting.set(name, run);
      else run();
    },
    begin: () => {
      const runs = waiting?.values() ?? [];
      waiting = undefined;
      for (const start of runs) start();
    },
    drop: (name) => {
      lanes.delete(name);
      waiting?.delete(name);
      client.removeQueries({ queryKey: laneKey(name), exact: true });
    },
  };
}
