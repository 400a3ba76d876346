import { parameterName, streamName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext } from '../chart.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { tornadoMessages as messages } from './messages.ts';
import { writeShare } from './write-share.ts';
import { drawnBars, shareOf, sharesWithoutBar, visibleBars, type TornadoSeries } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** The finding above the chart: the assumption with the largest effect on the median, its two ends and its share of the spread. */
export function writeSensitivityFinding(series: TornadoSeries, context: Words): string {
  const { t } = context;
  const { modelId } = series;
  const [bar] = visibleBars(series);
  if (bar === undefined) return t(messages.findingNone);
  const share = shareOf(series, bar.parameterId);
  return t(messages.finding, {
    name: parameterName(modelId, bar.parameterId, context),
    low: writeAssumption(modelId, bar.parameterId, bar.low.value, context),
    lowYear: writeYearInWords(bar.low.medianYear, context),
    high: writeAssumption(modelId, bar.parameterId, bar.high.value, context),
    highYear: writeYearInWords(bar.high.medianYear, context),
    share: share === undefined ? 'none' : writeShare(share, context),
  });
}

/** What the picture leaves out: smaller effects, and shares of the spread that no assumption has; empty when nothing. */
export function writeSensitivityNote(series: TornadoSeries, context: Words): string {
  const { t, locale } = context;
  const more = visibleBars(series).length - drawnBars(series).length;
  const others = sharesWithoutBar(series).map(({ streamId, share }) =>
    t(messages.named, {
      name: streamName(series.modelId, streamId, context),
      share: writeShare(share, context),
    }),
  );
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(others);
  return [
    ...(more > 0 ? [t(messages.noteMore, { count: more })] : []),
    ...(others.length > 0 ? [t(messages.noteOthers, { list })] : []),
  ].reduce((first, second) => (first === '' ? second : t(messages.between, { first, second })), '');
}
