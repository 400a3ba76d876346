import type { ChartContext } from '../chart.ts';
import { partMessages } from './messages.ts';

/** What is nearer to nothing or to certainty than this is not written as a number. */
const leastShare = 0.001;

/** A probability from 0 to 1 as a percentage; only 0 and 1 themselves are "0%" and "100%", what comes near them is "< 0.1%" and "> 99.9%". */
export function writeShare(
  share: number,
  { t, format }: Pick<ChartContext, 't' | 'format'>,
): string {
  if (share > 0 && share < leastShare) {
    return t(partMessages.lessThan, { share: format.percent(leastShare) });
  }
  return share < 1 && share > 1 - leastShare
    ? t(partMessages.moreThan, { share: format.percent(1 - leastShare) })
    : format.percent(share);
}
