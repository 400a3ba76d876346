import type { ChartContext } from '../chart.ts';
import { boundMessages } from './funding-messages.ts';

/** A written figure, with "at least" before it where it is only a floor. */
export function writeFloor(
  value: string,
  isFloor: boolean,
  { t }: Pick<ChartContext, 't'>,
): string {
  return isFloor ? t(boundMessages['at-least'], { value }) : value;
}
