import type { ChartContext } from '../chart.ts';
import { closeHan } from './close-han.ts';
import { partMessages } from './messages.ts';

/** A written figure with what its source says of its exactness, by code of the data package: "over RMB 10B"; as it is where it is exact. */
export function writeQualified(
  value: string,
  qualifier: string,
  { t }: Pick<ChartContext, 't'>,
): string {
  return closeHan(t(partMessages.qualified, { qualifier, value }));
}
