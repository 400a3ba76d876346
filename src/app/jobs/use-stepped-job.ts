import { useCallback, useEffect, useRef, useState } from 'react';
import { breathe } from './breathe.ts';

/** What can be said of the last job: the step at which it is or failed, or what came of it. */
export type SteppedState<Step, Result> =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'working'; readonly at: Step }
  | { readonly kind: 'failed'; readonly at: Step; readonly what: string }
  | { readonly kind: 'done'; readonly result: Result };

/** Says which step comes next, lets the page breathe, and rejects when the job was cancelled. */
export type Advance<Step> = (next: Step) => Promise<void>;

/** One job at a time. */
export interface SteppedJob<Step, Result> {
  readonly state: SteppedState<Step, Result>;
  /** Does nothing while another is under way. */
  readonly start: (
    first: Step,
    work: (advance: Advance<Step>, signal: AbortSignal) => Promise<Result>,
  ) => void;
  readonly cancel: () => void;
}

/** Runs jobs one at a time and tells of the last one; leaving the page cancels. */
export function useSteppedJob<Step, Result>(): SteppedJob<Step, Result> {
  const [state, setState] = useState<SteppedState<Step, Result>>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback<SteppedJob<Step, Result>['start']>((first, work) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    let at = first;
    const advance: Advance<Step> = async (next) => {
      signal.throwIfAborted();
      at = next;
      setState({ kind: 'working', at });
      await breathe();
      signal.throwIfAborted();
    };
    const end = (last: SteppedState<Step, Result>): void => {
      running.current = undefined;
      setState(last);
    };
    setState({ kind: 'working', at });
    void work(advance, signal).then(
      (result) => end({ kind: 'done', result }),
      (error: unknown) => {
        const what = error instanceof Error ? error.message : String(error);
        end(signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', at, what });
      },
    );
  }, []);
  const cancel = useCallback((): void => running.current?.abort(), []);
  return { state, start, cancel };
}
