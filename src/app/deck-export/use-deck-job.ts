import { useCallback, useEffect, useRef, useState } from 'react';
import {
  deckJobs,
  type DeckForm,
  type DeckJobInput,
  type DeckJobResult,
  type Turn,
} from './deck-jobs.ts';

/** What can be said of the last job; `place` counts slides from 1. */
export type DeckJobState =
  | { readonly kind: 'idle' | 'cancelled' }
  | {
      readonly kind: 'working';
      readonly form: DeckForm;
      readonly turn: Turn;
      readonly place: number;
    }
  | { readonly kind: 'failed'; readonly turn: Turn; readonly place: number; readonly what: string }
  | { readonly kind: 'done'; readonly form: DeckForm; readonly result: DeckJobResult };

/** One job at a time. */
export interface DeckJob {
  readonly state: DeckJobState;
  readonly start: (form: DeckForm, input: Omit<DeckJobInput, 'signal' | 'step'>) => void;
  readonly cancel: () => void;
}

/** A turn of the event loop, in which the page is painted and hears of clicks. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Runs jobs one at a time and tells of the last one; leaving the page cancels. */
export function useDeckJob(): DeckJob {
  const [state, setState] = useState<DeckJobState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback<DeckJob['start']>((form, input) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    let at: { readonly turn: Turn; readonly place: number } = { turn: 'setUp', place: 1 };
    const step: DeckJobInput['step'] = async (turn, place) => {
      signal.throwIfAborted();
      at = { turn, place };
      setState({ kind: 'working', form, ...at });
      await breathe();
      signal.throwIfAborted();
    };
    const end = (last: DeckJobState): void => {
      running.current = undefined;
      setState(last);
    };
    setState({ kind: 'working', form, ...at });
    void deckJobs[form]({ ...input, signal, step }).then(
      (result) => end({ kind: 'done', form, result }),
      (error: unknown) => {
        const what = error instanceof Error ? error.message : String(error);
        end(signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', ...at, what });
      },
    );
  }, []);
  const cancel = useCallback((): void => running.current?.abort(), []);
  return { state, start, cancel };
}
