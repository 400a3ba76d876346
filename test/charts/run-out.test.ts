import { describe, expect, test } from 'vitest';
import { intervalLine } from '../../src/charts/parts/interval-line.ts';
import { writeShare } from '../../src/charts/parts/write-share.ts';
import { dotStacks } from '../../src/charts/run-out/dot-stacks.ts';
import { runOutChart } from '../../src/charts/run-out/index.ts';
import { runOutFrame } from '../../src/charts/run-out/run-out-frame.ts';
import { selectRunOut } from '../../src/charts/run-out/series.ts';
import {
  describeRunOut,
  writePastShare,
  writeRunOutSpan,
} from '../../src/charts/run-out/write-run-out.ts';
import { renderSvg } from '../../src/export/render-svg.ts';
import { probabilityBy } from '../../src/models/run-out.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  modelSource,
  runOutAround,
  runOutBeforeTheAxis,
  runOutBesideGhost,
  runOutBesideOtherStudy,
  runOutBeyondTheAxis,
  runOutCurve,
  runOutOfFewWorlds,
} from '../cases/run-out.ts';

const context = contextOf('en');
const dotCases = [runOutBesideGhost, runOutBeyondTheAxis, runOutBeforeTheAxis, runOutOfFewWorlds];

describe('in words', () => {
  test('the median comes with its 80 % interval', () => {
    expect(writeRunOutSpan(runOutAround(2030, 2), context)).toBe('2030 (80%: 2027.4–2032.6)');
  });

  test('an end that is no year is written as after 2100, never as a number', () => {
    expect(writeRunOutSpan(runOutAround(2042, 8, 0.2), context)).toMatch(
      /^20\d\d\.\d \(80%: 20\d\d\.\d to after 2100\)$/,
    );
    expect(writeRunOutSpan(runOutAround(2060, 8, 0.95), context)).toBe(
      'after 2100 (80%: after 2100)',
    );
  });

  test('worlds are counted that run out before a year', () => {
    expect(describeRunOut(runOutAround(2030, 2), 2030, context)).toBe(
      'in 25 of 50 worlds before 2030',
    );
    expect(describeRunOut(runOutAround(2060, 8, 0.6), 2100, contextOf('zh-Hant'))).toBe(
      '50 個世界中有 20 個在 2100 年之前用完',
    );
  });
});

describe('the share of the past', () => {
  const today = 2026.9;
  test('is told from one in a hundred draws on', () => {
    const early = runOutAround(2030, 2);
    const share = context.format.percent(probabilityBy(early, today));
    expect(writePastShare(early, today, context)).toBe(
      `In ${share} of the draws it would have been used up before today.`,
    );
    expect(writePastShare(runOutAround(2040, 2), today, context)).toBeUndefined();
  });
});

test('only certainty is written as 0 % or 100 %', () => {
  const written = [0, 0.0005, 0.001, 0.5, 0.999, 0.99999, 1];
  expect(written.map((share) => writeShare(share, context))).toEqual([
    '0%',
    '< 0.1%',
    '0.1%',
    '50%',
    '99.9%',
    '> 99.9%',
    '100%',
  ]);
});

describe('the dots', () => {
  test.each([960, 358])(
    'all fifty lie on the drawing of %d pixels, and no two overlap',
    (width) => {
      for (const series of dotCases) {
        const { dots, diameter } = dotStacks(series, { width });
        expect(dots).toHaveLength(50);
        const { top, bottom } = runOutFrame(series, { width });
        for (const { x, y } of dots) {
          expect(x - diameter / 2).toBeGreaterThanOrEqual(0);
          expect(x + diameter / 2).toBeLessThanOrEqual(width);
          expect(y - diameter / 2).toBeGreaterThanOrEqual(top);
          expect(y + diameter / 2).toBeLessThanOrEqual(bottom);
        }
        const places = dots.flatMap((a, i) => dots.slice(i + 1).map((b) => [a, b] as const));
        const nearest = Math.min(...places.map(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y)));
        expect(nearest).toBeGreaterThan(diameter * 0.999);
      }
    },
  );

  test('a dot stands within half its width of its year', () => {
    const frame = runOutFrame(runOutBesideGhost, context);
    const { dots, diameter } = dotStacks(runOutBesideGhost, context);
    for (const { x, year } of dots) {
      expect(Math.abs(x - frame.toX(year ?? NaN))).toBeLessThanOrEqual(diameter / 2 + 1e-9);
    }
  });

  test('the year counted to divides the columns: every dot left of it is one of the count', () => {
    const { byYear } = runOutBesideGhost;
    const line = runOutFrame(runOutBesideGhost, context).toX(byYear);
    const left = dotStacks(runOutBesideGhost, context).dots.filter(({ x }) => x < line);
    expect(describeRunOut(runOutBesideGhost.runOut, byYear, context)).toContain(
      `in ${left.length} of 50`,
    );
  });

  test('what lies beyond the axis stands beside it and is named with its count', () => {
    const { dots } = dotStacks(runOutBeyondTheAxis, context);
    const later = dots.filter(({ side }) => side === 'later');
    const never = later.filter(({ year }) => year === undefined);
    expect(never).toHaveLength(10);
    const svg = renderSvg(runOutChart.buildOption(runOutBeyondTheAxis, context), 960, 200);
    expect(svg).toContain(`after 2050: ${later.length} (10 not before 2100)`);
    const early = dotStacks(runOutBeforeTheAxis, context).dots.filter(
      ({ side }) => side === 'earlier',
    );
    expect(early.every(({ year }) => year !== undefined && year < 2031)).toBe(true);
    expect(renderSvg(runOutChart.buildOption(runOutBeforeTheAxis, context), 960, 200)).toContain(
      `before 2031: ${early.length}`,
    );
  });

  test('the data cursor reads them in order, the last ones without a year', () => {
    const [track] = runOutChart.toTracks(runOutBeyondTheAxis, context);
    expect(track?.points).toHaveLength(50);
    expect(track?.points[0]?.text).toMatch(/^World 1 of 50: used up in 20\d\d/);
    expect(track?.points.at(-1)?.text).toBe('World 50 of 50: not used up before 2100');
  });
});

describe('an interval over the axis', () => {
  const place = { y: 50, span: [2020, 2030] as const, toX: (year: number) => year - 2020 };
  const look = { color: '#000', lineWidth: 1, up: 4, down: 4, medianHalf: 6 };
  const shapes = (low: number, median: number, high: number) =>
    intervalLine({ low, median, high }, place, look).map(({ type }) => type);

  test('has a tick at an end in view and an arrow at the edge for one beyond it', () => {
    expect(shapes(2022, 2025, 2028).filter((type) => type === 'polygon')).toHaveLength(0);
    expect(shapes(2022, 2025, 2028)).toHaveLength(4);
    expect(shapes(2022, 2025, Infinity).filter((type) => type === 'polygon')).toHaveLength(1);
    expect(shapes(2010, 2025, 2040).filter((type) => type === 'polygon')).toHaveLength(2);
    expect(shapes(2010, 2025, 2040).filter((type) => type === 'line')).toHaveLength(2);
  });
});

describe('the published dates above the dots', () => {
  test('have rows of their own, within the drawing and over the dots, and are reached by the cursor', () => {
    const { dates } = runOutBesideOtherStudy;
    expect(dates.map(({ id }) => id)).toEqual(['interval', 'point']);
    const frame = runOutFrame(runOutBesideOtherStudy, context);
    expect(frame.dateY(0)).toBeGreaterThan(frame.intervalY(1));
    expect(frame.dateY(dates.length - 1)).toBeLessThan(frame.top);
    const [, track] = runOutChart.toTracks(runOutBesideOtherStudy, context);
    expect(track?.points.map(({ at }) => at)).toEqual(
      dates.map(({ median }, row) => [median, frame.bottom - frame.dateY(row)]),
    );
  });

  test.each(['dots', 'curve'] as const)('are named in the picture of %s', (mode) => {
    const series = { ...runOutBesideOtherStudy, mode };
    const height = runOutChart.height(series, 960);
    const svg = renderSvg(runOutChart.buildOption(series, context), 960, height);
    for (const { label } of series.dates) expect(svg).toContain(`>${label.en}<`);
  });
});

test('on a phone the scenario compared with is B, with its full name in the key', () => {
  const phone = contextOf('en', 358);
  for (const mode of ['dots', 'curve'] as const) {
    const series = { ...runOutBesideOtherStudy, mode };
    const height = runOutChart.height(series, 358);
    const svg = renderSvg(runOutChart.buildOption(series, phone), 358, height);
    expect(svg).toContain('B: Epoch 2022: high-quality text, compute trend');
  }
});

test('the sources are those of the study, of changed assumptions and of the dates', () => {
  const series = { ...runOutBesideOtherStudy, moreSources: [{ ...modelSource, id: 'changed' }] };
  expect(runOutChart.sources?.(series).map(({ id }) => id)).toEqual(['study', 'changed', 'paper']);
});

describe('the table', () => {
  const { rows } = runOutChart.toTable(runOutBeyondTheAxis, context);
  const valueOf = (id: string, column: number) =>
    rows.find((row) => row.id === id)?.cells[column]?.value;

  test('has quantiles, each whole year, never, and the fifty dots', () => {
    const { runOut } = runOutBeyondTheAxis;
    expect(rows).toHaveLength(7 + 77 + 1 + 50);
    expect(valueOf('quantile-0.5', 2)).toBe(runOut.quantiles[3]?.year);
    expect(valueOf('by-2040', 3)).toBe(probabilityBy(runOut, 2040));
    expect(valueOf('never', 3)).toBeCloseTo(0.2, 12);
  });

  test('has no number where there is no year, and names study and grade', () => {
    expect(valueOf('quantile-0.95', 2)).toBeUndefined();
    expect(valueOf('dot-50', 2)).toBeUndefined();
    expect(
      rows.every(({ source, grade }) => source === modelSource && grade.evidence === 'modelled'),
    ).toBe(true);
  });

  test('what it is compared with has rows of its own, under its own source', () => {
    const other = { ...modelSource, id: 'other' };
    const series = selectRunOut({
      runOut: runOutAround(2030, 2),
      ghost: { runOut: runOutAround(2040, 2), label: 'B', source: other },
      view: { mode: 'dots', span: [2016, 2050], byYear: 2030 },
      source: modelSource,
    });
    const ghosts = runOutChart
      .toTable(series, context)
      .rows.filter(({ id }) => id.startsWith('ghost-'));
    expect(ghosts).toHaveLength(135);
    expect(new Set(ghosts.map(({ source }) => source?.id))).toEqual(new Set(['other']));
  });
});

describe('the curve', () => {
  test('is the probability by year, and starts from nothing', () => {
    const { series } = runOutChart.buildOption(runOutCurve, context) as {
      series: readonly { id: string; data: readonly (readonly [number, number])[] }[];
    };
    const points = series.find(({ id }) => id === 'run-out')?.data ?? [];
    const { baseYear } = runOutCurve.runOut;
    expect(points.slice(0, 2)).toEqual([
      [2016, 0],
      [baseYear, 0],
    ]);
    for (const [year, share] of points.slice(2)) {
      expect(share).toBe(probabilityBy(runOutCurve.runOut, year));
    }
  });

  test('shows published medians only, each reached by the cursor and in the table with its own source', () => {
    expect(runOutCurve.dates.map(({ id }) => id)).toEqual(['interval', 'point']);
    const tracks = runOutChart.toTracks(runOutCurve, context);
    expect(tracks.map(({ id }) => id)).toEqual(['curve', 'dates']);
    const { rows } = runOutChart.toTable(runOutCurve, context);
    const published = rows.filter(({ source }) => source?.id === 'paper');
    expect(published.map(({ cells }) => [cells[2]?.value, cells[3]?.value])).toEqual([
      [2026, expect.closeTo(0.05, 12)],
      [2028, 0.5],
      [2033, expect.closeTo(0.95, 12)],
      [2027, 0.5],
    ]);
  });
});

test('the summary says the interval, the count, the comparison and never', () => {
  expect(runOutChart.summarize(runOutBesideGhost, context)).toBe(
    'Dot plot of 50 equally likely years in which the stock is used up, 2016 to 2050. Median and 80% interval: 2030 (80%: 2027.4–2032.6); in 15 of 50 worlds before 2029. For comparison, published: 2033 (80%: 2029.2–2036.8). ',
  );
  expect(runOutChart.summarize(runOutBeyondTheAxis, context)).toContain(
    'Not used up before 2100 with a probability of 20%.',
  );
});
