import type { ChartContext } from '../chart.ts';
import { partMessages } from '../parts/messages.ts';
import { writeRunOutSpan } from '../run-out/write-run-out.ts';
import { fanFrame } from './fan-frame.ts';
import { fanNoteMessages, runwayFanMessages as messages } from './messages.ts';
import type { FanSeries } from './series.ts';

/** What the chart cannot show or a reader might miss, a sentence each. */
export function writeFanNotes(series: FanSeries, context: ChartContext): readonly string[] {
  const { log10Min } = fanFrame(series, context);
  const below = series.sets.filter(({ size }) => Math.log10(size) < log10Min).length;
  const values = {
    studyUnit: context.t(partMessages[series.studyUnit]),
    unit: context.t(partMessages[series.unit]),
    wordsPerToken: context.format.number(series.wordsPerToken),
    year: context.format.year(series.stock.firstYear),
  };
  const notes = series.notes.map((note) => context.t(fanNoteMessages[note], values));
  return below === 0 ? notes : [...notes, context.t(fanNoteMessages.setsBelow, { count: below })];
}

/** The chart in words: both medians over the years shown, the run-out year, and what stands beside them. */
export function summarize(series: FanSeries, context: ChartContext): string {
  const { t, format } = context;
  const { span, stock, demand, ghost, sets, worlds } = series;
  const amount = (value: number | undefined): string =>
    value === undefined ? '–' : format.amount(value);
  return t(messages.summary, {
    from: format.year(span[0]),
    to: format.year(span[1]),
    unit: t(partMessages[series.unit]),
    stockFrom: amount(stock.median[0]),
    stockTo: amount(stock.median.at(-1)),
    demandFrom: amount(demand.median[0]),
    demandTo: amount(demand.median.at(-1)),
    span: writeRunOutSpan(series.runOut, context),
    ghost: ghost?.label ?? 'none',
    sets: sets.length,
    worlds: worlds?.items.length ?? 0,
    notes: writeFanNotes(series, context).join(' '),
  });
}
