import { bandValue } from '../../models/band.ts';
import { forecastYears } from '../../models/log-path.ts';
import type { Forecast } from '../../models/model.ts';
import { probabilityBy, runOutYear } from '../../models/run-out.ts';
import type { Scenario } from '../../models/scenario.ts';
import type { ChartContext } from '../chart.ts';
import { labelOf } from '../parts/label.ts';
import { yearsBetween } from '../parts/years-between.ts';
import { describeRunOut, writeRunOutSpan } from '../run-out/write-run-out.ts';
import { scenarioHeadlineMessages as messages, subjectMessages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format'>;

function subjectOf({ values }: Scenario, words: Words): string {
  const opened = ['privateTextShare', 'imagesShare', 'videoShare'];
  const isOpened = opened.some((id) => Number(values[id] ?? 0) > 0);
  const { stock } = values;
  return labelOf(subjectMessages, isOpened || typeof stock !== 'string' ? 'opened' : stock, words);
}

/** By how many times median demand grows a year, from the base year of the model to the median year of run-out (the last of the forecast when there is none). */
function demandGrowthFactor({ demand, runOut }: Forecast): number | undefined {
  const from = Math.ceil(runOut.baseYear);
  const to = Math.max(Math.ceil(runOutYear(runOut, 0.5) ?? forecastYears.to), from + 1);
  const [start, end] = [bandValue(demand, from, 0.5), bandValue(demand, to, 0.5)];
  return start === undefined || end === undefined ? undefined : (end / start) ** (1 / (to - from));
}

/** "Public text is used up in 2029.1 (80%: 2027.3–2032) if demand grows 2.4× a year." */
export function writeScenarioHeadline(
  scenario: Scenario,
  forecast: Forecast,
  words: Words,
): string {
  const { t, format } = words;
  const { runOut } = forecast;
  const subject = subjectOf(scenario, words);
  const times = format.number(demandGrowthFactor(forecast) ?? 1);
  return runOutYear(runOut, 0.5) === undefined
    ? t(messages.notUsedUp, {
        subject,
        times,
        last: format.year(forecastYears.to),
        share: format.percent(runOut.neverShare),
      })
    : t(messages.usedUp, { subject, times, span: writeRunOutSpan(runOut, words) });
}

/** How the median year of one forecast lies to that of another, in words; `other` names that one. */
export function writeComparison(
  own: Forecast,
  other: { readonly forecast: Forecast; readonly name: string },
  words: Words,
): string {
  const { t } = words;
  const span = writeRunOutSpan(other.forecast.runOut, words);
  const [a, b] = [own, other.forecast].map(({ runOut }) => runOutYear(runOut, 0.5));
  const named = { other: other.name, span };
  if (a === undefined || b === undefined) return t(messages.beside, named);
  const years = yearsBetween(b, a);
  if (years === 0) return t(messages.same, named);
  return t(years > 0 ? messages.later : messages.earlier, { ...named, years: Math.abs(years) });
}

/** The probability of run-out by a year, as a share and as worlds of fifty; it says nothing of growth that slows. */
export function writeProbabilityBy(forecast: Forecast, year: number, words: Words): string {
  const { t, format } = words;
  return t(messages.usedUpBy, {
    year: format.year(year),
    share: format.percent(probabilityBy(forecast.runOut, year)),
    worlds: describeRunOut(forecast.runOut, year, words),
  });
}
