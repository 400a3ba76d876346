import type { ChartContext, ChartPoint, Track } from '../chart.ts';
import { frameOf, type CapitalFrame } from './frame.ts';
import { capitalMessages as messages } from './messages.ts';
import { countedRatios, type CapitalSeries } from './series.ts';
import { describeSize, writePublisher } from './write-size.ts';
import { isOpen, writeRaised, writeRounds } from './write-year.ts';

function raisedPoints({ rows, top }: CapitalFrame, context: ChartContext): readonly ChartPoint[] {
  const { t, format } = context;
  return rows.flatMap(({ year, raisedY }) =>
    year.raisedUsd === undefined
      ? []
      : [
          {
            id: `raised-${year.year}`,
            at: [year.raisedUsd, raisedY - top],
            name: format.year(year.year),
            text: t(messages.raisedPoint, {
              year: format.year(year.year),
              raised: writeRaised(year, context),
              rounds: writeRounds(year, context),
              isOpen: isOpen(year, context) ? 'yes' : 'no',
            }),
          },
        ],
  );
}

function sizePoints({ rows, top }: CapitalFrame, context: ChartContext): readonly ChartPoint[] {
  return rows.flatMap(({ year, sizes }) =>
    sizes.flatMap(({ size, y }): readonly ChartPoint[] =>
      size.marketUsd === undefined
        ? []
        : [
            {
              id: size.id,
              name: writePublisher(size, context),
              at: [size.marketUsd, y - top],
              text: describeSize(size, year, context),
            },
          ],
    ),
  );
}

/** The ratios stand beside the money; a phone has only their text. */
function ratioPoints(
  { rows, top, ratio }: CapitalFrame,
  context: ChartContext,
): readonly ChartPoint[] {
  if (ratio === undefined) return [];
  return rows.flatMap(({ year, ratioY }) =>
    countedRatios(year).flatMap((size): readonly ChartPoint[] =>
      size.raisedPerDollar === undefined
        ? []
        : [
            {
              id: `${size.id}-ratio`,
              name: writePublisher(size, context),
              at: [size.raisedPerDollar, ratioY - top],
              plot: 1,
              text: describeSize(size, year, context),
            },
          ],
    ),
  );
}

/** The stops of the data cursor: what was raised year by year, every published size, and every ratio that counts; heights are pixels from the top of the plots. */
export function toTracks(series: CapitalSeries, context: ChartContext): readonly Track[] {
  const frame = frameOf(series, context);
  const { t } = context;
  const tracks = [
    { id: 'raised', label: t(messages.raisedTrack), points: raisedPoints(frame, context) },
    { id: 'market', label: t(messages.marketTrack), points: sizePoints(frame, context) },
    { id: 'ratio', label: t(messages.ratioTrack), points: ratioPoints(frame, context) },
  ];
  return tracks.filter(({ points }) => points.length > 0);
}
