import type { ChartContext, ChartDefinition } from '../chart.ts';
import { labelOf } from '../parts/label.ts';
import { studyMessages } from '../parts/study-messages.ts';
import { exhaustionDatesMessages as messages } from './messages.ts';
import { buildOption, chartHeight } from './option.ts';
import type { ExhaustionDatesSeries } from './series.ts';
import { toTable } from './table.ts';
import { describeDate, toTracks } from './tracks.ts';

function summarize(series: ExhaustionDatesSeries, context: ChartContext): string {
  const { t, locale } = context;
  const list = series.dates.map((date) =>
    t(messages.pointText, {
      study: labelOf(studyMessages, date.study, context),
      label: date.label[locale],
      date: describeDate(date, context),
      grade: 'none',
      note: 'none',
    }),
  );
  return t(messages.summary, { count: series.dates.length, list: list.join('; ') });
}

/** The published exhaustion dates as intervals, with the article's claims beside them. */
export const exhaustionDatesChart: ChartDefinition<ExhaustionDatesSeries> = {
  id: 'exhaustion-dates',
  height: chartHeight,
  buildOption,
  toTable,
  toTracks,
  timeAxis: 'year',
  summarize,
  presented: async () => (await import('./presented.ts')).presented,
};
