import type { Bound } from '../../models/funding/bound.ts';
import type { ChartContext } from '../chart.ts';
import { boundMessages } from '../parts/funding-messages.ts';
import { valuationStepsMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format'>;

const shortBounds = { exact: 'exact', 'at-least': 'lower', 'at-most': 'upper', unknown: 'near' };

/** A multiple in words: "at most 3.5 times". */
export function writeMultiple(multiple: number, bound: Bound | undefined, words: Words): string {
  const { t, format } = words;
  const value = t(messages.timesInWords, { value: format.number(multiple) });
  return t(boundMessages[bound ?? 'exact'], { value });
}

/** A multiple as short as a picture needs it: "≤ ×3.5". */
export function writeShortMultiple(
  multiple: number,
  bound: Bound | undefined,
  { t, format }: Words,
): string {
  const value = t(messages.times, { value: format.number(multiple) });
  return t(messages.shortBound, { bound: shortBounds[bound ?? 'exact'], value });
}
