import { gapLimits } from '../../models/market/growth/growth-verdict.ts';
import type { ChartContext } from '../chart.ts';
import { growthAuditMessages as messages } from './messages.ts';
import type { AuditSeries } from './series.ts';
import { writePoints } from './write-rate.ts';

/** The key under the chart, with the gaps from which a verdict is graver, and the mark of the reader's claim where there is one. */
export function writeAuditKey(
  { claim }: Pick<AuditSeries, 'claim'>,
  context: Pick<ChartContext, 't'>,
): string {
  const { t } = context;
  const key = t(messages.key, {
    material: writePoints(gapLimits.material, context),
    gross: writePoints(gapLimits.gross, context),
  });
  return claim === undefined
    ? key
    : t(messages.between, { first: key, second: t(messages.claimKey) });
}
