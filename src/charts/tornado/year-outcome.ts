import { forecastYears } from '../../models/log-path.ts';
import { partMessages } from '../parts/messages.ts';
import { writeModelYear, writeYearInWords } from '../parts/write-model-year.ts';
import { tickedYearAxis, yearInterval } from '../parts/year-ticks.ts';
import { tornadoMessages } from './messages.ts';
import type { TornadoOutcome } from './outcome.ts';
import { yearOutcomeMessages } from './year-outcome-messages.ts';

/** Half a tenth of a year: what is less than that is written as no difference. */
const smallestSwingYears = 0.05;

/** A little after every year that is known, at the end of the forecast at the latest. */
function openPlace(years: readonly number[]): number {
  if (years.length === 0) return forecastYears.to;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Math.min(last + Math.max(1, (last - first) / 8), forecastYears.to);
}

/** The median year in which the stock is used up. */
export const yearOutcome: TornadoOutcome = {
  messages: yearOutcomeMessages,
  kind: 'year',
  color: 'stock',
  words: () => ({}),
  write: writeModelYear,
  writeInWords: writeYearInWords,
  writeDifference: (year, from, { format }) =>
    year === undefined || from === undefined ? 'none' : format.difference(year - from),
  writeSwing: (years, { format }) => format.number(years),
  units: ({ t }) => ({ median: t(partMessages.year), difference: t(tornadoMessages.years) }),
  isSeen: (year, from) => Math.abs(year - from) >= smallestSwingYears,
  limits: [-Infinity, forecastYears.to],
  leastRange: () => 1,
  openPlace,
  axis: ([min, max], tickCount, context) =>
    tickedYearAxis(context, { min, max, interval: yearInterval(min, max, tickCount) }),
};
