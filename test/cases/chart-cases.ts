import type { EChartsCoreOption } from 'echarts/core';
import type { ChartContext, ChartDefinition } from '../../src/charts/chart.ts';
import { exhaustionDatesChart } from '../../src/charts/exhaustion-dates/index.ts';
import { themes } from '../../src/charts/theme.ts';
import { trainingSetsChart } from '../../src/charts/training-sets/index.ts';
import { makeFormat } from '../../src/i18n/format.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';
import { claimsBesideDates, noDates, threeKindsOfDate } from './exhaustion-dates.ts';
import { noSets, setsAcrossTheStocks, setsInWords } from './training-sets.ts';

/** One chart with one series for one reader: a golden picture, and a page of the gallery. */
export interface ChartCase {
  readonly name: string;
  readonly height: number;
  readonly context: ChartContext;
  readonly option: EChartsCoreOption;
}

/** What a chart knows of a reader who looks on 23 November 2026. */
export function contextOf(
  locale: Locale,
  width = 960,
  theme: 'light' | 'dark' = 'light',
): ChartContext {
  return {
    locale,
    t: makeTranslate(locale),
    format: makeFormat(locale, 'local'),
    theme: themes[theme],
    width,
    today: Date.UTC(2026, 10, 23),
  };
}

function chartCase<S>(
  name: string,
  definition: ChartDefinition<S>,
  series: S,
  context: ChartContext,
): ChartCase {
  const height = definition.height(series, context.width);
  return { name, height, context, option: definition.buildOption(series, context) };
}

/** Every case, in the order of the gallery. */
export const chartCases: readonly ChartCase[] = [
  chartCase('training-sets', trainingSetsChart, setsAcrossTheStocks, contextOf('en')),
  chartCase(
    'training-sets-dark-words',
    trainingSetsChart,
    setsInWords,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase(
    'training-sets-phone',
    trainingSetsChart,
    setsAcrossTheStocks,
    contextOf('zh-Hans', 358),
  ),
  chartCase('training-sets-empty', trainingSetsChart, noSets, contextOf('en')),
  chartCase('exhaustion-dates', exhaustionDatesChart, threeKindsOfDate, contextOf('en')),
  chartCase(
    'exhaustion-dates-claims',
    exhaustionDatesChart,
    claimsBesideDates,
    contextOf('zh-Hant', 960, 'dark'),
  ),
  chartCase(
    'exhaustion-dates-phone',
    exhaustionDatesChart,
    claimsBesideDates,
    contextOf('en', 358),
  ),
  chartCase('exhaustion-dates-empty', exhaustionDatesChart, noDates, contextOf('en')),
];
