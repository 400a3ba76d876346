/** A queue of one: a job under way, and the newest of those that came meanwhile. */
export interface LatestWins<Job> {
  /** Starts a job as soon as the one under way has ended; a job that waits is replaced by a newer one. */
  readonly ask: (job: Job) => void;
}

/** Runs jobs one at a time and hands on every answer with its job; of the jobs that wait only the newest is run. */
export function makeLatestWins<Job, Answer>(
  run: (job: Job) => Promise<Answer>,
  onAnswer: (job: Job, answer: Answer) => void,
  onFailure: (job: Job, error: Error) => void,
): LatestWins<Job> {
  let isBusy = false;
  let waiting: { readonly job: Job } | undefined;

  const start = async (job: Job): Promise<void> => {
    isBusy = true;
    try {
      onAnswer(job, await run(job));
    } catch (error) {
      onFailure(job, error instanceof Error ? error : new Error(String(error)));
    } finally {
      isBusy = false;
      const next = waiting;
      waiting = undefined;
      if (next !== undefined) void start(next.job);
    }
  };

  return {
    ask: (job) => {
      if (isBusy) waiting = { job };
      else void start(job);
    },
  };
}
