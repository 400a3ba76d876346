import { useCallback } from 'react';
import { useSteppedJob, type SteppedState } from '../jobs/use-stepped-job.ts';
import {
  deckJobs,
  type DeckForm,
  type DeckJobInput,
  type DeckJobResult,
  type Turn,
} from './deck-jobs.ts';

/** Where a job is: what the deck is made into, and which slide, counted from 1, in which turn. */
export interface DeckJobStep {
  readonly form: DeckForm;
  readonly turn: Turn;
  readonly place: number;
}

/** What can be said of the last job. */
export type DeckJobState = SteppedState<DeckJobStep, DeckJobResult & { readonly form: DeckForm }>;

/** One job at a time. */
export interface DeckJob {
  readonly state: DeckJobState;
  readonly start: (form: DeckForm, input: Omit<DeckJobInput, 'signal' | 'step'>) => void;
  readonly cancel: () => void;
}

/** Runs the jobs of a deck one at a time and tells of the last one; leaving the page cancels. */
export function useDeckJob(): DeckJob {
  const {
    state,
    start: begin,
    cancel,
  } = useSteppedJob<DeckJobStep, DeckJobResult & { readonly form: DeckForm }>();
  const start = useCallback<DeckJob['start']>(
    (form, input) =>
      begin({ form, turn: 'setUp', place: 1 }, async (advance, signal) => {
        const step: DeckJobInput['step'] = (turn, place) => advance({ form, turn, place });
        return { ...(await deckJobs[form]({ ...input, signal, step })), form };
      }),
    [begin],
  );
  return { state, start, cancel };
}
