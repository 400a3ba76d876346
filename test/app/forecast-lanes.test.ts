import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { laneKey, makeForecastLanes, type LaneState } from '../../src/app/model/forecast-lanes.ts';
import { scenarioOf } from '../../src/models/model-parameters.ts';
import type { ParameterValues } from '../../src/models/scenario.ts';
import { runForecast, type ForecastJob } from '../../src/models/runner/run-forecast.ts';

const rows = { population: [], compute: [] };

function jobOf(changes: ParameterValues = {}): ForecastJob {
  return { scenario: scenarioOf('epoch-2024', changes), rows, worldCount: 0 };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

function lanesOf(
  run = (job: ForecastJob) => Promise.resolve(runForecast(job)),
  shipped: (job: ForecastJob) => LaneState | undefined = () => undefined,
) {
  const client = new QueryClient({
    defaultOptions: { queries: { structuralSharing: false } },
  });
  const lanes = makeForecastLanes(client, shipped, run);
  const state = (lane: string) => client.getQueryData<LaneState>(laneKey(lane));
  return { lanes, state };
}

test('what cannot be run leaves the last good forecast and says why', async () => {
  const { lanes, state } = lanesOf();
  const good = jobOf();
  const bad = jobOf({ passes: -1 });
  lanes.ask('own', good);
  await settled();
  lanes.ask('own', bad);
  await settled();
  expect(state('own')?.answered).toBe(bad);
  expect(state('own')?.good?.job).toBe(good);
  expect(state('own')?.problems).toMatchObject([{ where: 'passes', reason: 'below-minimum' }]);
});

test('a worker that fails is an error of the newest job, with the last good forecast kept', async () => {
  let fails = false;
  const { lanes, state } = lanesOf((job) =>
    fails ? Promise.reject(new Error('gone')) : Promise.resolve(runForecast(job)),
  );
  lanes.ask('own', jobOf());
  await settled();
  fails = true;
  lanes.ask('own', jobOf({ overtrainingFactor: 5 }));
  await settled();
  expect(state('own')?.error?.message).toBe('gone');
  expect(state('own')?.good?.forecast.modelId).toBe('epoch-2024');
});

test('lanes do not wait for each other, and the same job is asked for once', async () => {
  const asked: ForecastJob[] = [];
  const { lanes, state } = lanesOf((job) => {
    asked.push(job);
    return Promise.resolve(runForecast(job));
  });
  const job = jobOf();
  lanes.ask('own', job);
  lanes.ask('own', job);
  lanes.ask('other', job);
  await settled();
  expect(asked).toHaveLength(2);
  expect(state('other')?.good?.forecast).toEqual(state('own')?.good?.forecast);
});

test('what was shipped answers the first job at once, until the worker has', async () => {
  const answer = runForecast(jobOf({ overtrainingFactor: 2 }));
  if (!answer.ok) throw new Error('not run');
  const { lanes, state } = lanesOf(undefined, (job) => ({
    answered: job,
    good: { ...answer.value, job },
    problems: [],
    error: undefined,
  }));
  const job = jobOf();
  lanes.ask('own', job);
  await settled();
  expect(state('own')?.good?.forecast).toBe(answer.value.forecast);
  lanes.begin();
  await settled();
  expect(state('own')?.answered).toBe(job);
  expect(state('own')?.good?.forecast).not.toBe(answer.value.forecast);
});

test('a job that may wait is run when the first picture stands, one that may not at once', async () => {
  const asked: ForecastJob[] = [];
  const { lanes } = lanesOf((job) => {
    asked.push(job);
    return Promise.resolve(runForecast(job));
  });
  const [patient, urgent] = [jobOf(), jobOf({ overtrainingFactor: 5 })];
  lanes.ask('published', patient, true);
  lanes.ask('own', urgent);
  await settled();
  expect(asked).toEqual([urgent]);
  lanes.begin();
  await settled();
  expect(asked).toEqual([urgent, patient]);
});

test('a lane that is dropped is forgotten, and an answer under way does not bring it back', async () => {
  const asked: ForecastJob[] = [];
  const { lanes, state } = lanesOf((job) => {
    asked.push(job);
    return Promise.resolve(runForecast(job));
  });
  const [done, underWay, waiting] = [jobOf(), jobOf({ overtrainingFactor: 5 }), jobOf()];
  lanes.ask('stage', done);
  await settled();
  expect(state('stage')?.good?.job).toBe(done);
  lanes.ask('stage', underWay);
  lanes.ask('later', waiting, true);
  lanes.drop('stage');
  lanes.drop('later');
  expect(state('stage')).toBeUndefined();
  lanes.begin();
  await settled();
  expect(state('stage')).toBeUndefined();
  expect(state('later')).toBeUndefined();
  expect(asked).not.toContain(waiting);
});

test('a lane of the same name that is asked anew does not take the answer of the one before', async () => {
  const answers: (() => void)[] = [];
  const { lanes, state } = lanesOf(
    (job) => new Promise((resolve) => answers.push(() => resolve(runForecast(job)))),
  );
  const [before, after] = [jobOf({ overtrainingFactor: 5 }), jobOf()];
  lanes.ask('stage', before);
  lanes.drop('stage');
  lanes.ask('stage', after);
  answers[0]?.();
  await settled();
  expect(state('stage')).toBeUndefined();
  answers[1]?.();
  await settled();
  expect(state('stage')?.good?.job).toBe(after);
});
