import { toDecimalYear } from '../../core/time.ts';
import { bandValue } from '../../models/band.ts';
import { forecastYears } from '../../models/log-path.ts';
import type { Forecast } from '../../models/model.ts';
import { probabilityBy, runOutYear } from '../../models/run-out.ts';
import type { Scenario } from '../../models/scenario.ts';
import type { ChartContext } from '../chart.ts';
import { labelOf } from '../parts/label.ts';
import { writeShare } from '../parts/write-share.ts';
import { yearsBetween } from '../parts/years-between.ts';
import { describeRunOut, quantileYear, writeRunOutSpan } from '../run-out/write-run-out.ts';
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

/** From this probability on, the headline says that the stock may not be used up at all. */
const tellingNeverShare = 0.1;

/** The same words with calendar years instead of decimal ones: 2029.96 is written 2030 as in tenths, 2029.9 is in 2029. */
function calendarWords({ t, format }: Words): Words {
  const year = (decimalYear: number): string =>
    format.year(Math.floor(Number(decimalYear.toFixed(1))));
  const range = (low: string, high: string): string =>
    low === high ? low : format.range(low, high);
  return { t, format: { ...format, year, range } };
}

function headlineMessage({ runOut }: Forecast, todayYear: number) {
  if (runOutYear(runOut, 0.5) === undefined) return messages.notUsedUp;
  return (quantileYear(runOut, 0.9) ?? Infinity) < todayYear ? messages.wasUsedUp : messages.usedUp;
}

/** "Public text is used up in 2029 (80%: 2027–2032) if median demand grows 2.4× a year until then.", in calendar years; of a stock whose whole interval lies before `today`, that it was. */
export function writeScenarioHeadline(
  scenario: Scenario,
  forecast: Forecast,
  words: Words & Pick<ChartContext, 'today'>,
): string {
  const { t, format } = words;
  const { runOut } = forecast;
  const message = headlineMessage(forecast, toDecimalYear(words.today));
  const isToldNever = message === messages.notUsedUp || runOut.neverShare >= tellingNeverShare;
  return t(message, {
    subject: subjectOf(scenario, words),
    times: format.number(demandGrowthFactor(forecast) ?? 1),
    span: writeRunOutSpan(runOut, calendarWords(words)),
    last: format.year(forecastYears.to),
    never: isToldNever ? writeShare(runOut.neverShare, words) : 'none',
  });
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
    share: writeShare(probabilityBy(forecast.runOut, year), words),
    worlds: describeRunOut(forecast.runOut, year, words),
  });
}
