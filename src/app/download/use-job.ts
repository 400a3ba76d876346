import { useCallback } from 'react';
import { useSteppedJob, type SteppedState } from '../jobs/use-stepped-job.ts';

/** How a job ended well: a file was saved, something was copied, or the browser refused to copy (with the text, where it was one). */
export type JobResult =
  | { readonly kind: 'saved' | 'copied'; readonly name: string }
  | { readonly kind: 'refused'; readonly text: string | undefined };

/** Where a job is: what it makes, and at which of how many steps. */
export interface JobStep {
  readonly name: string;
  readonly step: number;
  readonly stepCount: number;
}

/** Says which step comes next, lets the page breathe, and rejects when the job was cancelled. */
export type Step = (step: number, stepCount: number) => Promise<void>;

/** Work with steps; `name` is what it makes. */
export type Work = (step: Step) => Promise<JobResult>;

/** One job at a time. */
export interface Job {
  readonly state: SteppedState<JobStep, JobResult>;
  readonly start: (name: string, work: Work) => void;
  readonly cancel: () => void;
}

/** Runs the jobs of a panel one at a time and tells of the last one; leaving the page cancels. */
export function useJob(): Job {
  const { state, start: begin, cancel } = useSteppedJob<JobStep, JobResult>();
  const start = useCallback(
    (name: string, work: Work): void =>
      begin({ name, step: 1, stepCount: 1 }, (advance) =>
        work((step, stepCount) => advance({ name, step, stepCount })),
      ),
    [begin],
  );
  return { state, start, cancel };
}
