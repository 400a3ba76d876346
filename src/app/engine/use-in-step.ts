import { useState } from 'react';
import type { Rows } from './use-rows.ts';

/** What was made of several rows, as it was when all of them last answered the same question: while some are new and others still old, the last one stays. */
export function useInStep<T>(made: T, rows: readonly Pick<Rows<unknown>, 'origin'>[]): T {
  const [last, setLast] = useState(made);
  const old = rows.filter(({ origin }) => origin === 'old').length;
  const isInStep = old === 0 || old === rows.length;
  if (isInStep && made !== last) setLast(made);
  return isInStep ? made : last;
}
