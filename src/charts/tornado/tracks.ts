import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { tornadoMessages as messages } from './messages.ts';
import { drawnBars, openPlace, type TornadoSeries } from './series.ts';

/** The stops of the data cursor: the low ends, then the high ends, each from the largest effect down; `y` counts the rows from the top. */
export function toTracks(series: TornadoSeries, context: ChartContext): readonly Track[] {
  const { t } = context;
  const { owner, outcome } = series;
  const bars = drawnBars(series);
  const pointsOf = (side: 'low' | 'high'): readonly ChartPoint[] =>
    bars.map((bar, row) => ({
      id: `${bar.parameterId}-${side}`,
      at: [bar[side].median ?? openPlace(series), row],
      text: closeHan(
        t(outcome.messages.point, {
          ...outcome.words(context),
          name: parameterName(owner, bar.parameterId, context),
          value: writeAssumption(owner, bar.parameterId, bar[side].value, context),
          median: outcome.writeInWords(bar[side].median, context),
          difference: outcome.writeDifference(bar[side].median, series.median, context),
        }),
      ),
    }));
  const tracks: readonly Track[] = [
    { id: 'low', label: t(messages.low), points: pointsOf('low') },
    { id: 'high', label: t(messages.high), points: pointsOf('high') },
  ];
  return tracks.filter((track) => track.points.length > 0);
}
