import { useCallback, useEffect, useRef, useState } from 'react';

/** How a job ended well: a file was saved, something was copied, or the browser refused to copy (with the text, where it was one). */
export type JobResult =
  | { readonly kind: 'saved' | 'copied'; readonly name: string }
  | { readonly kind: 'refused'; readonly text: string | undefined };

/** What can be said of the last job. */
export type JobState =
  | JobResult
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'working'; readonly step: number; readonly stepCount: number }
  | { readonly kind: 'failed'; readonly name: string; readonly what: string };

/** Says which step comes next, lets the page breathe, and rejects when the job was cancelled. */
export type Step = (step: number, stepCount: number) => Promise<void>;

/** Work with steps; `name` is what it makes. */
export type Work = (step: Step) => Promise<JobResult>;

/** One job at a time. */
export interface Job {
  readonly state: JobState;
  readonly start: (name: string, work: Work) => void;
  readonly cancel: () => void;
}

/** A turn of the event loop, in which the page is painted and hears of clicks. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

async function endOf(
  result: Promise<JobResult>,
  name: string,
  signal: AbortSignal,
): Promise<JobState> {
  try {
    return await result;
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' };
    return { kind: 'failed', name, what: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs jobs one at a time and tells of the last one; leaving the page cancels. */
export function useJob(): Job {
  const [state, setState] = useState<JobState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback((name: string, work: Work): void => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const step: Step = async (number, stepCount) => {
      signal.throwIfAborted();
      setState({ kind: 'working', step: number, stepCount });
      await breathe();
      signal.throwIfAborted();
    };
    setState({ kind: 'working', step: 1, stepCount: 1 });
    void endOf(work(step), name, signal).then((end) => {
      running.current = undefined;
      return setState(end);
    });
  }, []);
  const cancel = useCallback((): void => running.current?.abort(), []);
  return { state, start, cancel };
}
