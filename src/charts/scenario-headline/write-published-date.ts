import { reproductions, type Reproduction } from '../../models/data-exhaustion/reproductions.ts';
import { scenarioOf } from '../../models/model-parameters.ts';
import { modelFacts } from '../../models/model-facts.ts';
import type { Scenario } from '../../models/scenario.ts';
import type { ChartContext } from '../chart.ts';
import type { DateRow } from '../exhaustion-dates/queries.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { runOutMessages } from '../run-out/messages.ts';
import { scenarioHeadlineMessages as messages } from './messages.ts';

type Words = Pick<ChartContext, 't' | 'format'>;

function isCaseOf({ modelId, values }: Scenario, { model, changes }: Reproduction): boolean {
  if (model !== modelId) return false;
  const published = scenarioOf(modelId, changes).values;
  const ids = [...modelFacts[modelId].caseChoices, 'stock', ...Object.keys(changes)];
  return ids.every((id) => values[id] === published[id]);
}

/** The published case whose choices a scenario has: the one with most of them. */
function reproductionOf(scenario: Scenario): Reproduction | undefined {
  return reproductions
    .filter((reproduction) => isCaseOf(scenario, reproduction))
    .toSorted((a, b) => Object.keys(b.changes).length - Object.keys(a.changes).length)[0];
}

function writeDate(
  { low_year: low, median_year: median, high_year: high, interval_level: level }: DateRow,
  words: Words,
): string {
  const { t, format } = words;
  const year = writeYearInWords(median, words);
  if (low === undefined || high === undefined || level === undefined) return year;
  const years = format.range(format.year(low), format.year(high));
  const range = writeYearInWords(years, words);
  return t(runOutMessages.span, {
    median: year,
    interval: t(runOutMessages.interval, { level: format.percent(level), range }),
  });
}

/** "The study itself published 2028 (80%: 2026–2032) for this case."; `undefined` where the choices of the scenario are not those of a published case. */
export function writePublishedDate(
  rows: readonly DateRow[],
  scenario: Scenario,
  words: Words,
): string | undefined {
  const id = reproductionOf(scenario)?.exhaustionDateId;
  const row = rows.find(({ date_id }) => date_id === id);
  return row?.median_year === undefined
    ? undefined
    : words.t(messages.published, { span: writeDate(row, words) });
}
