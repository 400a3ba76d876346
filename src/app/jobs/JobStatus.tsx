import type { ReactElement, ReactNode } from 'react';
import { useReader } from '../reader/reader-context.ts';
import './job-status.css';
import { jobMessages as messages } from './job-messages.ts';

/** How far work is: steps done of all, the name of the work, and the step in words. */
export interface JobProgress {
  readonly done: number;
  readonly count: number;
  readonly name: string;
  readonly text: string;
}

/** How far work is, with a way to cancel it, and how it ended. */
export function JobStatus({
  progress,
  isCancelled,
  outcome,
  failure,
  cancel,
  children,
}: {
  /** `undefined` while nothing is under way. */
  readonly progress: JobProgress | undefined;
  readonly isCancelled: boolean;
  /** What came of it, in words. */
  readonly outcome: string;
  readonly failure: string | undefined;
  readonly cancel: () => void;
  readonly children?: ReactNode;
}): ReactElement {
  const { t } = useReader();
  return (
    <div className="job-status">
      {progress && (
        <>
          <progress value={progress.done} max={progress.count} aria-label={progress.name} />
          <span>{progress.text}</span>
          <button type="button" onClick={cancel}>
            {t(messages.cancel)}
          </button>
        </>
      )}
      <p role="status">{isCancelled ? t(messages.cancelled) : outcome}</p>
      {failure !== undefined && (
        <p className="problem" role="alert">
          {failure}
        </p>
      )}
      {children}
    </div>
  );
}
