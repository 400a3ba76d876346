import type { ChartContext } from '../chart.ts';
import { marketProblemMessages } from './messages.ts';
import type { LeftOutRow, MarketProblem } from './select-market.ts';

/** Why rows cannot be brought to the basis, a sentence for each reason; the values it concerns are named together. */
export function writeLeftOut(
  { problems }: LeftOutRow,
  { t, locale }: Pick<ChartContext, 't' | 'locale'>,
): readonly string[] {
  const byReason = new Map<MarketProblem['reason'], Set<string>>();
  for (const { reason, value } of problems)
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(value));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return [...byReason].map(([reason, values]) =>
    t(marketProblemMessages[reason], { value: list.format(values) }),
  );
}
