import type { ChartContext } from '../../charts/chart.ts';
import type { DateRow } from '../../charts/exhaustion-dates/queries.ts';
import type { ModelSourceRow } from '../../charts/model-sources/queries.ts';
import { selectSource } from '../../charts/model-sources/select-source.ts';
import { joinSentences } from '../../charts/parts/join-sentences.ts';
import { runOutChart } from '../../charts/run-out/index.ts';
import { runOutMessages } from '../../charts/run-out/messages.ts';
import { selectRunOut, type RunOutSeries } from '../../charts/run-out/series.ts';
import { writePublishedDate } from '../../charts/scenario-headline/write-published-date.ts';
import { writeScenarioHeadline } from '../../charts/scenario-headline/write-scenario-headline.ts';
import type { Forecast } from '../../models/model.ts';
import { modelFacts } from '../../models/model-facts.ts';
import { scenarioOf } from '../../models/model-parameters.ts';
import type { ForecastJob } from '../../models/runner/run-forecast.ts';
import { overviewMessages as messages } from './messages.ts';
import type { OverviewFigure } from './overview-figure.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale' | 'today'>;

/** What the run-out year is computed from: the study of 2024 as published, with which `/runway` opens. */
export const overviewJob: ForecastJob = {
  scenario: scenarioOf('epoch-2024'),
  rows: { population: [], compute: [] },
  worldCount: 0,
};

/** A small picture of the years that matter, and the year up to which worlds are counted. */
const view = { mode: 'dots', span: [2022, 2042], byYear: 2035 } as const;

/** When the stock is used up by the forecast of `overviewJob`, as fifty equally likely years. */
export function runOutFigure(
  forecast: Forecast,
  dates: readonly DateRow[],
  sources: readonly ModelSourceRow[],
  words: Words,
): OverviewFigure<RunOutSeries> {
  const { scenario } = overviewJob;
  const source = selectSource(sources, modelFacts[scenario.modelId].sourceId);
  if (source === undefined) throw new Error(`missing source: ${scenario.modelId}`);
  const series = selectRunOut({ runOut: forecast.runOut, view, source });
  const published = writePublishedDate(dates, scenario, words) ?? '';
  return {
    headline: writeScenarioHeadline(scenario, forecast, words),
    lead: joinSentences([words.t(messages.runOutLead), published], words.t),
    chartTitle: words.t(runOutMessages.dotsTitle),
    series,
    sources: runOutChart.sources?.(series) ?? [],
  };
}
