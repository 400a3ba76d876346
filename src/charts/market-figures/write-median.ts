import type { Consensus } from '../../models/market/basis/consensus.ts';
import type { ChartContext } from '../chart.ts';
import { writeQualifiedMoney } from './write-qualified-money.ts';

/** The median of a consensus (currency as ISO 4217 code); one that rests on a single figure is as exact as that: over RMB 15B. `undefined` when no figure counts. */
export function writeMedian(
  { spread, figures }: Consensus,
  currency: string,
  words: Pick<ChartContext, 't' | 'format'>,
): string | undefined {
  if (spread === undefined) return undefined;
  const [first, ...others] = figures;
  const qualifier = others.length === 0 ? first?.point.qualifier : undefined;
  return writeQualifiedMoney(spread.median, qualifier ?? 'exact', currency, words);
}
