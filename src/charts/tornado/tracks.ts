import type { SensitivityEnd } from '../../models/analysis/sensitivity.ts';
import { parameterName } from '../../scenario/parameter-text/parameter-name.ts';
import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { writeAssumption } from '../parts/write-assumption.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { tornadoMessages as messages } from './messages.ts';
import { drawnBars, openYear, type TornadoSeries } from './series.ts';

function differenceOf(
  { medianYear }: SensitivityEnd,
  { sensitivity }: TornadoSeries,
  { format }: ChartContext,
): string {
  return medianYear === undefined || sensitivity.medianYear === undefined
    ? 'none'
    : format.difference(medianYear - sensitivity.medianYear);
}

/** The stops of the data cursor: the low ends, then the high ends, each from the largest effect down; `y` counts the rows from the top. */
export function toTracks(series: TornadoSeries, context: ChartContext): readonly Track[] {
  const { t } = context;
  const { modelId } = series;
  const bars = drawnBars(series);
  const pointsOf = (side: 'low' | 'high'): readonly ChartPoint[] =>
    bars.map((bar, row) => ({
      id: `${bar.parameterId}-${side}`,
      at: [bar[side].medianYear ?? openYear(series), row],
      text: closeHan(
        t(messages.point, {
          name: parameterName(modelId, bar.parameterId, context),
          value: writeAssumption(modelId, bar.parameterId, bar[side].value, context),
          year: writeYearInWords(bar[side].medianYear, context),
          difference: differenceOf(bar[side], series, context),
        }),
      ),
    }));
  const tracks: readonly Track[] = [
    { id: 'low', label: t(messages.low), points: pointsOf('low') },
    { id: 'high', label: t(messages.high), points: pointsOf('high') },
  ];
  return tracks.filter((track) => track.points.length > 0);
}
