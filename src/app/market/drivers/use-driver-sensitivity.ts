import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ParameterProblem } from '../../../models/check-parameters.ts';
import type { DriverSensitivity } from '../../../models/market/drivers/index.ts';
import type { RunResult } from '../../../models/model.ts';
import type { DriverJob } from '../../../models/runner/analyse-driver-job.ts';
import { makeWorkerQueue } from '../../model/worker-queue.ts';
import { useAtRest } from '../../model/use-at-rest.ts';
import { useServices } from '../../services-context.ts';
import type { DriverRun } from './use-driver-run.ts';

const ask = makeWorkerQueue<DriverJob, RunResult<DriverSensitivity>>(
  () =>
    new Worker(new URL('../../../models/runner/driver-worker.ts', import.meta.url), {
      type: 'module',
    }),
);

/** What is known of what moves the market: the last good answer with the run that it is about, and whether it is about the present one. */
export interface DriverSensitivityState {
  readonly good: { readonly run: DriverRun; readonly value: DriverSensitivity } | undefined;
  /** Why the present one has no answer; none while it is being computed. */
  readonly problems: readonly ParameterProblem[];
  readonly error: Error | undefined;
  readonly isFresh: boolean;
}

const none: readonly ParameterProblem[] = [];

interface Question {
  readonly run: DriverRun;
  readonly year: number;
}

/** Asks in a worker what moves the size of a run in a year, once both have come to rest. */
export function useDriverSensitivity(
  run: DriverRun | undefined,
  year: number,
): DriverSensitivityState {
  const { dataVersion } = useServices();
  const question = useMemo(() => run && { run, year }, [run, year]);
  const rested = useAtRest(question);
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['drivers', dataVersion, rested && keyOf(rested)],
    queryFn: async ({ signal }) => {
      if (rested === undefined) throw new Error('no run');
      const { inputs, values } = rested.run;
      return { run: rested.run, answer: await ask({ inputs, values, year: rested.year }, signal) };
    },
    enabled: rested !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  const good = useMemo(
    () => (data?.answer.ok === true ? { run: data.run, value: data.answer.value } : undefined),
    [data],
  );
  const isSettled = !isPlaceholderData && rested === question;
  const problems = isSettled && data?.answer.ok === false ? data.answer.problems : none;
  return { good, problems, error: error ?? undefined, isFresh: good !== undefined && isSettled };
}

function keyOf({ run, year }: Question): string {
  return JSON.stringify([run.values, run.inputs.currency, year]);
}
