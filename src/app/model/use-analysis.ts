import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ParameterProblem } from '../../models/check-parameters.ts';
import type { AnalysisAnswerOf, AnalysisJob } from '../../models/runner/analysis-job.ts';
import { useServices } from '../services-context.ts';
import type { Analyst } from './analyst.ts';
import { useAtRest } from './use-at-rest.ts';

type Answered<J extends AnalysisJob> = {
  readonly job: J;
  readonly answer: AnalysisAnswerOf<J>;
};

/** What is known of an analysis: the last good answer with its job, and whether it answers what is asked now. */
export interface AnalysisState<J extends AnalysisJob> {
  readonly good: { readonly job: J; readonly value: Good<J> } | undefined;
  readonly problems: readonly ParameterProblem[];
  readonly error: Error | undefined;
  readonly isFresh: boolean;
}

type Good<J extends AnalysisJob> = Extract<AnalysisAnswerOf<J>, { ok: true }>['value'];

function keyOf({ rows, ...question }: AnalysisJob): string {
  return JSON.stringify([question, rows.population.length]);
}

async function analyse<J extends AnalysisJob>(
  analyst: Analyst,
  job: J,
  signal: AbortSignal,
): Promise<Answered<J>> {
  return { job, answer: (await analyst(job, signal)) as AnalysisAnswerOf<J> };
}

/** Runs an analysis once the job has come to rest; one that waits is dropped when another is asked for. */
export function useAnalysis<J extends AnalysisJob>(job: J | undefined): AnalysisState<J> {
  const { dataVersion, analyst } = useServices();
  const rested = useAtRest(job);
  const { data, error, isPlaceholderData } = useQuery<Answered<J>>({
    queryKey: ['analysis', dataVersion, rested && keyOf(rested)],
    queryFn: ({ signal }) =>
      rested === undefined ? Promise.reject(new Error('no job')) : analyse(analyst, rested, signal),
    enabled: rested !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  const answer = data?.answer;
  const good = useMemo(
    () => (data?.answer.ok === true ? { job: data.job, value: data.answer.value } : undefined),
    [data],
  );
  const [last, setLast] = useState(good);
  if (good !== undefined && good !== last) setLast(good);
  return {
    good: good ?? last,
    problems: answer?.ok === false ? answer.problems : [],
    error: error ?? undefined,
    isFresh: good !== undefined && !isPlaceholderData && rested === job,
  };
}
