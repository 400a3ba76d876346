import {
  selectRunOut,
  type RunOutInput,
  type RunOutSeries,
} from '../../src/charts/run-out/series.ts';
import { inverseNormal } from '../../src/core/inverse-normal.ts';
import { runOutOfYears, type RunOut } from '../../src/models/run-out.ts';
import { dateRowOf } from './exhaustion-dates.ts';

const yearCount = 1000;

/** The study whose equations were run. */
export const modelSource = {
  id: 'study',
  title: 'A study',
  url: 'https://example.org/study',
  licence: undefined,
};

/** A run-out year spread normally about a median; `neverShare` of the worlds have none before 2100. */
export function runOutAround(median: number, sdYears: number, neverShare = 0): RunOut {
  const crossing = Math.round(yearCount * (1 - neverShare));
  const years = Float32Array.from({ length: yearCount }, (_, i) =>
    i < crossing ? median + sdYears * inverseNormal((i + 0.5) / crossing) : Infinity,
  );
  return runOutOfYears(years, 2024);
}

const about2030: RunOutInput = {
  runOut: runOutAround(2030, 2),
  source: modelSource,
  view: { mode: 'dots', span: [2016, 2050], byYear: 2029 },
};

const ghost = { runOut: runOutAround(2033, 3), label: 'published', source: modelSource };

const dates = [
  dateRowOf('interval', {
    low_year: 2026,
    median_year: 2028,
    high_year: 2033,
    interval_level: 0.9,
  }),
  dateRowOf('claim', { study: 'article-2023', kind: 'claim', high_year: 2026 }),
  dateRowOf('point', { study: 'epoch-2024', median_year: 2027, kind: 'as_early_as' }),
];

/** Every world runs out within the axis; a later one beside it. */
export const runOutBesideGhost: RunOutSeries = selectRunOut({ ...about2030, ghost });

/** A fifth of the worlds never run out, and others only after the axis ends. */
export const runOutBeyondTheAxis: RunOutSeries = selectRunOut({
  ...about2030,
  runOut: runOutAround(2042, 8, 0.2),
});

/** The axis begins after most worlds have run out. */
export const runOutBeforeTheAxis: RunOutSeries = selectRunOut({
  ...about2030,
  view: { mode: 'dots', span: [2031, 2060], byYear: 2029 },
});

/** More than half of the worlds never run out. */
export const runOutOfFewWorlds: RunOutSeries = selectRunOut({
  ...about2030,
  runOut: runOutAround(2060, 8, 0.6),
});

/** The curve, with a later one beside it and the published dates on it. */
export const runOutCurve: RunOutSeries = selectRunOut({
  ...about2030,
  ghost,
  dates,
  view: { ...about2030.view, mode: 'curve' },
});

/** The dots beside a study with a long name whose interval has no end, with the published dates above them. */
export const runOutBesideOtherStudy: RunOutSeries = selectRunOut({
  ...about2030,
  ghost: {
    ...ghost,
    runOut: runOutAround(2042, 8, 0.2),
    label: 'Epoch 2022: high-quality text, compute trend',
  },
  dates,
});
