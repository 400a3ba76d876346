import { quantiles } from '../../../core/quantile.ts';
import { normalFromInterval } from '../../distributions/normal.ts';
import type { Draws } from '../../draws.ts';
import { forecastYears, type LogPath } from '../../log-path.ts';
import type { PersonYears } from './person-years.ts';
import { log10Column, quantityColumn, type Epoch2022Values } from './quantities.ts';

const framesPerHour = 3600;
const minutesPerYear = 60 * 24 * 365;
const daysPerYear = 365;
const platformsWeight = 0.7;
const fitDrawCount = 16_384;

/** log10 of the images that YouTube and shared photos added in 2022, one a draw. */
export function platformImages(values: Epoch2022Values, draws: Draws): Float32Array {
  const hours = quantityColumn(values, draws, 'videoHoursPerMinute');
  const useful = quantityColumn(values, draws, 'usefulFramesShare');
  const photos = quantityColumn(values, draws, 'photosPerDay');
  const shared = quantityColumn(values, draws, 'timesShared');
  return log10Column(
    draws.count,
    (i) =>
      (hours[i] as number) * minutesPerYear * framesPerHour * (useful[i] as number) +
      ((photos[i] as number) * daysPerYear) / (shared[i] as number),
  );
}

/** log10 of the images that outside estimates give for 2022, one a draw. */
export function outsideImages(values: Epoch2022Values, draws: Draws): Float32Array {
  const images = quantityColumn(values, draws, 'outsideImagesPerYear');
  return log10Column(draws.count, (i) => images[i] as number);
}

/** Images in log10: the mixture of platforms (0.7) and outside estimates (0.3), replaced by a normal with its p5 and p95; so more of one of them widens the range, and its low end can fall. */
export function imageStock(
  values: Epoch2022Values,
  { normalizedLog10 }: PersonYears,
  draws: Draws,
): LogPath {
  const kinds = draws.uniform('imageKind');
  const platforms = platformImages(values, draws);
  const outside = outsideImages(values, draws);
  const mixture = platforms
    .slice(0, fitDrawCount)
    .map((value, i) => ((kinds[i] as number) < platformsWeight ? value : (outside[i] as number)));
  const [low = 0, high = 0] = quantiles(mixture, [0.05, 0.95]);
  const { mean, sd } = normalFromInterval({ low, high, level: 0.9 });
  const z = draws.normal('imageStock');
  return {
    firstYear: forecastYears.from,
    fill: (year, into) => {
      const shift = mean + normalizedLog10(year);
      for (let i = 0; i < into.length; i++) into[i] = shift + sd * (z[i] as number);
    },
  };
}
