import { isPrinted, type PathPoint } from '../../models/market/basis/forecast-path.ts';
import type { Qualifier } from '../../models/market/qualifier.ts';
import type { ChartContext } from '../chart.ts';
import { pointKindMessages as messages } from './figure-messages.ts';

/** How an amount came about (`kind`, as written), and which bound it is: "printed, a lower bound". */
export function writeBound(
  kind: string,
  qualifier: Qualifier,
  { t }: Pick<ChartContext, 't'>,
): string {
  return t(messages.qualified, { kind, qualifier });
}

/** How a year of a forecast came to its amount, and which bound the amount is. */
export function writePointKind(
  point: Pick<PathPoint, 'kind' | 'qualifier'>,
  words: Pick<ChartContext, 't'>,
): string {
  const { kind, qualifier } = point;
  const isMiddle = kind === 'stated' && !isPrinted(point);
  return writeBound(words.t(messages[isMiddle ? 'middle' : kind]), qualifier, words);
}
