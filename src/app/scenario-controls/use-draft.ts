import { useState } from 'react';
import { checkParameters, type ParameterProblem } from '../../models/check-parameters.ts';
import type { ParameterSpec, ParameterValue } from '../../models/parameter.ts';
import type { ChangeKind } from '../link-store.ts';

/** What stands in a number box: a number, or the text that could not be read as one. */
export type Entry = number | string;

/** An interval as it was entered. */
export interface IntervalEntry {
  readonly low: Entry;
  readonly high: Entry;
  readonly level: number;
}

/** The value of an assumption as it was entered, whether or not it can be run. */
export type Entered = Entry | IntervalEntry;

/** What is wrong with a value of one assumption; `undefined` when it can be run. */
export function problemOf(spec: ParameterSpec, entered: Entered): ParameterProblem | undefined {
  return checkParameters({ [spec.id]: spec }, { [spec.id]: entered })[0];
}

/** Tells of a change that can be run. */
type TellChange = (value: ParameterValue, kind: ChangeKind) => void;

/** What the reader entered for an assumption, what is wrong with it, and how more is entered. */
export type Draft = ReturnType<typeof useDraft>;

/**
 * What the reader entered for an assumption. What can be run is told at once; what cannot stays as a draft, with what is wrong
 * with it, until the value itself is changed, here or elsewhere.
 */
export function useDraft(spec: ParameterSpec, value: ParameterValue, tell: TellChange) {
  const [draft, setDraft] = useState<{ over: string; entered: Entered }>();
  const over = JSON.stringify(value);
  if (draft !== undefined && draft.over !== over) setDraft(undefined);
  const entered: Entered | undefined = draft?.over === over ? draft.entered : undefined;
  const enter = (next: Entered, kind: ChangeKind): void => {
    const canRun = problemOf(spec, next) === undefined;
    setDraft(canRun ? undefined : { over, entered: next });
    if (canRun) tell(next as ParameterValue, kind);
  };
  return {
    problem: entered === undefined ? undefined : problemOf(spec, entered),
    entered: entered ?? value,
    enter,
    forget: (): void => setDraft(undefined),
  };
}
