import type { ChartContext } from '../chart.ts';
import { writeShare } from '../parts/write-share.ts';
import { runOutMessages as messages } from './messages.ts';
import type { RunOutSeries } from './series.ts';
import { describeRunOut, writeRunOutSpan } from './write-run-out.ts';

/** The chart in words: median and interval, the worlds counted, what it is compared with, and the probability of never. */
export function summarize(series: RunOutSeries, context: ChartContext): string {
  const { t, format } = context;
  const { runOut, ghost, mode, span, byYear } = series;
  return t(messages.summary, {
    mode,
    from: format.year(span[0]),
    to: format.year(span[1]),
    span: writeRunOutSpan(runOut, context),
    worlds: describeRunOut(runOut, byYear, context),
    ghost:
      ghost === undefined
        ? 'none'
        : t(messages.named, { name: ghost.label, text: writeRunOutSpan(ghost.runOut, context) }),
    never: runOut.neverShare > 0 ? writeShare(runOut.neverShare, context) : 'none',
  });
}
