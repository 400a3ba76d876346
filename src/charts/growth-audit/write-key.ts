import { gapLimits } from '../../models/market/growth/growth-verdict.ts';
import type { ChartContext } from '../chart.ts';
import { growthAuditMessages as messages } from './messages.ts';
import { writePoints } from './write-rate.ts';

/** The key under the chart, with the gaps from which a verdict is graver. */
export function writeAuditKey(context: Pick<ChartContext, 't'>): string {
  return context.t(messages.key, {
    material: writePoints(gapLimits.material, context),
    gross: writePoints(gapLimits.gross, context),
  });
}
