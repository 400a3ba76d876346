import type { SensitivityShare } from '../../models/analysis/sensitivity.ts';
import { parameterName, streamName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext } from '../chart.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { tornadoMessages as messages } from './messages.ts';
import { writeSpreadShare } from './write-spread-share.ts';
import {
  chanceRows,
  drawnBars,
  shareOf,
  sharesWithoutBar,
  visibleBars,
  type TornadoSeries,
} from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** That the largest share of all is that of a stream without a bar; `undefined` where a bar has it. */
function writeLargestChance(series: TornadoSeries, context: Words): string | undefined {
  const [largest] = series.shares;
  const [chance] = sharesWithoutBar(series);
  if (chance === undefined || chance !== largest) return undefined;
  return context.t(messages.findingChance, {
    name: streamName(series.owner, chance.streamId, context),
    share: writeSpreadShare(chance.share, context),
  });
}

function writeLargestBar(series: TornadoSeries, context: Words): string {
  const { t } = context;
  const { owner, outcome } = series;
  const [bar] = visibleBars(series);
  if (bar === undefined) return t(outcome.messages.findingNone);
  const share = shareOf(series, bar.parameterId);
  return t(outcome.messages.finding, {
    ...outcome.words(context),
    name: parameterName(owner, bar.parameterId, context),
    low: writeAssumption(owner, bar.parameterId, bar.low.value, context),
    lowMedian: outcome.writeInWords(bar.low.median, context),
    high: writeAssumption(owner, bar.parameterId, bar.high.value, context),
    highMedian: outcome.writeInWords(bar.high.median, context),
    share: share === undefined ? 'none' : writeSpreadShare(share, context),
  });
}

/** The finding above the chart: the assumption with the largest effect on the median, its two ends and its share of the spread; before it, an input without a bar that has a larger share than any other. */
export function writeSensitivityFinding(series: TornadoSeries, context: Words): string {
  const second = writeLargestBar(series, context);
  const first = writeLargestChance(series, context);
  return first === undefined ? second : context.t(messages.between, { first, second });
}

/** The shares of streams without a bar in a sentence; `undefined` without any. */
export function writeChance(
  { owner }: TornadoSeries,
  shares: readonly SensitivityShare[],
  context: Words,
): string | undefined {
  if (shares.length === 0) return undefined;
  const names = shares.map(({ streamId, share }) =>
    context.t(messages.named, {
      name: streamName(owner, streamId, context),
      share: writeSpreadShare(share, context),
    }),
  );
  const list = new Intl.ListFormat(context.locale, { type: 'conjunction' }).format(names);
  return context.t(messages.noteOthers, { list });
}

/** What the picture leaves out: smaller effects, and shares of the spread without a row; empty when nothing. */
export function writeSensitivityNote(series: TornadoSeries, context: Words): string {
  const { t } = context;
  const count = visibleBars(series).length - drawnBars(series).length;
  const others = sharesWithoutBar(series).slice(chanceRows(series).length);
  const more = count > 0 ? t(messages.noteMore, { count }) : undefined;
  return [more, writeChance(series, others, context)]
    .filter((sentence) => sentence !== undefined)
    .reduce(
      (first, second) => (first === '' ? second : t(messages.between, { first, second })),
      '',
    );
}
