import type { ChartContext } from '../chart.ts';
import { returnCurveMessages as messages } from './messages.ts';
import { hasCurve, type ReturnCurveSeries } from './series.ts';
import { writeRateList, writeYearlyRate } from './write-yearly-rate.ts';

/** The finding above the chart: at which rates the value of the flows is zero, and what that means. */
export function writeCurveFinding(
  series: ReturnCurveSeries,
  context: Pick<ChartContext, 't' | 'format' | 'locale'>,
): string {
  const { t } = context;
  const { flows, ratesPerYear } = series;
  const isPaidOut = flows.some(({ amount }) => amount > 0);
  const [rate] = ratesPerYear;
  if (!hasCurve(series)) return t(messages.empty);
  if (rate === undefined) return t(isPaidOut ? messages.never : messages.noneBack);
  if (ratesPerYear.length === 1) return t(messages.one, { rate: writeYearlyRate(rate, context) });
  const rates = writeRateList(ratesPerYear, context);
  return t(messages.several, { count: ratesPerYear.length, rates });
}
