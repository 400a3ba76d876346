import { describe, expect, test } from 'vitest';
import { canMerge } from '../../src/app/chart-host/can-merge.ts';
import { layerBuilder } from '../../src/app/chart-host/layer-builder.ts';
import { arrowMarks, type PlacedArrow } from '../../src/charts/arrows/arrow-marks.ts';
import { cutLine } from '../../src/charts/arrows/cut-line.ts';
import {
  isMeasured,
  measure,
  type AmountKind,
  type Measure,
} from '../../src/charts/arrows/measure.ts';
import { withArrows } from '../../src/charts/arrows/with-arrows.ts';
import { writeArrows } from '../../src/charts/arrows/write-arrows.ts';
import { writeArrowLabel, writeMeasure } from '../../src/charts/arrows/write-measure.ts';
import type { TimeUnit, Track } from '../../src/charts/chart.ts';
import { sharedArea } from '../../src/charts/parts/freest-box.ts';
import type { Box } from '../../src/charts/parts/drawn-element.ts';
import { writePercentagePoints } from '../../src/charts/parts/write-percentage-points.ts';
import { runwayFanChart } from '../../src/charts/runway-fan/index.ts';
import { selectFan } from '../../src/charts/runway-fan/series.ts';
import { runOutChart } from '../../src/charts/run-out/index.ts';
import { trainingSetsChart } from '../../src/charts/training-sets/index.ts';
import { renderSvg } from '../../src/export/render-svg.ts';
import type { Arrow } from '../../src/scenario/arrow.ts';
import { fanArrows, setArrows } from '../cases/arrows.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { fanBesideGhost, fanInput } from '../cases/runway-fan.ts';
import { setsAcrossTheStocks } from '../cases/training-sets.ts';

const context = contextOf('en');

/** A track `market` of amounts by place on the axis, its points `p0`, `p1` and so on. */
function trackOf(places: readonly (readonly [x: number, amount: number])[]): Track {
  return {
    id: 'market',
    label: 'market',
    points: places.map((at, place) => ({ id: `p${place}`, at, text: '' })),
  };
}

function arrowOf(from: string, to: string): Arrow {
  return {
    chartId: 'chart',
    from: { trackId: 'market', pointId: from },
    to: { trackId: 'market', pointId: to },
  };
}

/** The measure from the first to the second of two points. */
function between(
  first: readonly [number, number],
  second: readonly [number, number],
  unit: TimeUnit = 'year',
  kind: AmountKind = 'amounts',
): Measure {
  const measured = measure(arrowOf('p0', 'p1'), [trackOf([first, second])], unit, kind);
  if (!isMeasured(measured)) throw new Error('not measured');
  return measured;
}

const writeBn = (amount: number): string => `${Number(amount.toPrecision(3))} bn`;
const inBn = { writeAmount: writeBn, writeDifference: writeBn };

describe('a measure', () => {
  test('of the article’s claim is the 21.6 % that its figures imply, not its 14.6 %', () => {
    const measured = between([2019, 3.09], [2025, 10]);
    expect(measured.rate).toBeCloseTo(0.2162, 4);
    expect(measured.years).toBe(6);
    expect(measured.difference).toBeCloseTo(6.91, 10);
    expect(measured.multiple).toBeCloseTo(3.2362, 4);
    expect(writeMeasure(measured, inBn, context)).toBe(
      'From 3.09 bn in 2019 to 10 bn in 2025 (market): +21.6% a year over 6 years, ×3.24, +6.91 bn.',
    );
    expect(writeArrowLabel(measured, inBn, context)).toEqual(['+21.6% a year', '×3.24, +6.91 bn']);
  });

  test('begins at the earlier point, whichever was chosen first', () => {
    const measured = between([2024, 8], [2021, 1]);
    expect([measured.start.year, measured.end.year]).toEqual([2021, 2024]);
    expect(measured.rate).toBeCloseTo(1, 12);
    expect(measured.difference).toBe(7);
  });

  test('of a decline has minus signs', () => {
    const measured = between([2020, 4], [2022, 1]);
    expect(measured.rate).toBeCloseTo(-0.5, 12);
    expect(writeArrowLabel(measured, inBn, context)).toEqual(['−50% a year', '×0.25, −3 bn']);
  });

  test('of no change has no sign', () => {
    const measured = between([2020, 4], [2022, 4]);
    expect(writeArrowLabel(measured, inBn, context)).toEqual(['0% a year', '×1, 0 bn']);
  });

  test('on an axis in milliseconds counts in decimal years, leap years included', () => {
    const measured = between([Date.UTC(2020, 6, 2), 1], [Date.UTC(2024, 6, 2), 16], 'ms');
    expect(measured.years).toBeCloseTo(4, 12);
    expect(measured.rate).toBeCloseTo(1, 9);
  });

  test('of a year to the day has a rate, though a leap day makes it a little less than a year', () => {
    const measured = between([Date.UTC(2024, 2, 1), 2], [Date.UTC(2025, 2, 1), 3], 'ms');
    expect(measured.years).toBeLessThan(1);
    expect(measured.rate).toBeCloseTo(0.5 * (1 + Math.log(1.5) * 3 * (1 - measured.years)), 3);
  });

  test.each([
    ['less than a year', [2020, 1], [2020.5, 2], 'under-a-year', ['×2', '+1 bn']],
    ['the same time', [2020, 1], [2020, 2], 'same-year', ['×2', '+1 bn']],
    ['a start at zero', [2020, 0], [2025, 2], 'not-above-zero', ['+2 bn']],
    ['an end at zero', [2020, 2], [2025, 0], 'not-above-zero', ['−2 bn']],
    ['a start below zero', [2020, -1], [2025, 2], 'not-above-zero', ['+3 bn']],
    ['zero at both within months', [2020, 0], [2020.5, 0], 'not-above-zero', ['0 bn']],
    ['amounts too far apart', [2020, 1e-300], [2021, 1e300], 'out-of-range', undefined],
  ] as const)('over %s has no rate, and says why', (_, first, second, reason, label) => {
    const measured = between(first, second);
    expect(measured.rate).toBe(reason);
    const sentence = writeMeasure(measured, inBn, context);
    expect(sentence).not.toMatch(/NaN|Infinity|∞|undefined|a year over/);
    expect(sentence.split('. ')).toHaveLength(2);
    if (label) expect(writeArrowLabel(measured, inBn, context)).toEqual(label);
  });

  test.each([['p9'], ['toString']])('of a point that is not there (%s) is lost, not zero', (id) => {
    const lost = measure(arrowOf('p0', id), [trackOf([[2020, 1]])], 'year', 'amounts');
    expect(isMeasured(lost)).toBe(false);
    expect(writeMeasure(lost, inBn, context)).toBe(
      `From market (2020) to ${id}: not both of these points are in the chart as it is set now.`,
    );
  });

  test('of an amount that is missing is lost', () => {
    const tracks = [
      trackOf([
        [2020, 1],
        [2021, NaN],
      ]),
    ];
    expect(isMeasured(measure(arrowOf('p0', 'p1'), tracks, 'year', 'amounts'))).toBe(false);
  });
});

describe('between two rates', () => {
  const rates = between([2023, 0.121], [2026, 0.0865], 'year', 'rates');
  const words = {
    writeAmount: (share: number) => context.format.percent(share),
    writeDifference: (share: number) => writePercentagePoints(share, context),
  };

  test('lie percentage points, and neither a yearly rate nor a multiple', () => {
    expect([rates.rate, rates.multiple]).toEqual(['of-rates', undefined]);
    expect(writeArrowLabel(rates, words, context)).toEqual(['−3.5 percentage points']);
    expect(writeMeasure(rates, words, context)).toBe(
      'From 12.1% in 2023 to 8.65% in 2026 (market): −3.5 percentage points. Both are rates, so only their difference is given.',
    );
  });

  test.each([
    ['en', 0.01, '1 percentage point'],
    ['en', 0.0496, '5 percentage points'],
    ['zh-Hant', 0.125, '12.5 個百分點'],
    ['zh-Hans', 0.125, '12.5 个百分点'],
  ] as const)('in %s %d is %s', (locale, difference, text) => {
    expect(writePercentagePoints(difference, contextOf(locale))).toBe(text);
  });

  test('also where one is below zero', () => {
    const falling = between([2023, 0.02], [2024, -0.01], 'year', 'rates');
    expect(writeArrowLabel(falling, words, context)).toEqual(['−3 percentage points']);
  });
});

describe('in other languages', () => {
  const measured = between([2019, 3.09], [2025, 10]);
  test.each([
    [
      'zh-Hant',
      '由 2019 年的 3.09 bn，至 2025 年的 10 bn（market）：6 年間每年 +21.6%，×3.24，+6.91 bn。',
    ],
    [
      'zh-Hans',
      '由 2019 年的 3.09 bn，至 2025 年的 10 bn（market）：6 年间每年 +21.6%，×3.24，+6.91 bn。',
    ],
  ] as const)('%s', (locale, text) => {
    expect(writeMeasure(measured, inBn, contextOf(locale))).toBe(text);
  });
});

describe('a chart with arrows', () => {
  const fan = withArrows(runwayFanChart, fanArrows);

  test('is the same chart where none is its own, and where it shows no amounts over time', () => {
    expect(withArrows(runwayFanChart, [])).toBe(runwayFanChart);
    expect(withArrows(runwayFanChart, setArrows)).toBe(runwayFanChart);
    const onRunOut = fanArrows.map((arrow) => ({ ...arrow, chartId: 'run-out' }));
    expect(withArrows(runOutChart, onRunOut)).toBe(runOutChart);
  });

  test('says each arrow in its summary, with the amounts that its table has', () => {
    const { columns, rows } = fan.toTable(fanBesideGhost, context);
    const median = columns.findIndex(({ id }) => id === 'median');
    const amountOf = (id: string): number =>
      Number(rows.find((row) => row.id === id)?.cells[median]?.value);
    const [start, end] = [amountOf('demand-2020'), amountOf('demand-2026')];
    const rate = context.format.percent((end / start) ** (1 / 6) - 1);
    const summary = fan.summarize(fanBesideGhost, context);
    expect(summary).toContain(
      `From ${context.format.amount(start)} tokens in 2020 to ${context.format.amount(end)} tokens in 2026 (demand, median): +${rate} a year over 6 years`,
    );
    expect(summary).toContain('to stock-2090: not both of these points');
    expect(summary.startsWith(runwayFanChart.summarize(fanBesideGhost, context))).toBe(true);
  });

  test('joins its sentences as the reader writes them', () => {
    const [, english = ''] = /(.) From /.exec(fan.summarize(fanBesideGhost, context)) ?? [];
    expect(english).toBe('.');
    const chinese = fan.summarize(fanBesideGhost, contextOf('zh-Hant'));
    expect(chinese).toContain('。由 2020 年');
    expect(chinese).not.toContain('。 ');
  });

  test('that shows no amounts over time lists its arrows as lost', () => {
    const { writeAmount: _, ...unmeasured } = runwayFanChart;
    expect(writeArrows(unmeasured, fanArrows.slice(0, 1), fanBesideGhost, context)).toEqual([
      'From demand-2020 to demand-2026: not both of these points are in the chart as it is set now.',
    ]);
  });

  test('is measured anew for other figures', () => {
    const slower = selectFan({
      ...fanInput,
      forecast: { ...fanInput.forecast, demand: fanInput.forecast.stock },
    });
    const sentence = (series: typeof slower): string =>
      fan.summarize(series, context).replace(/.*?(From .* a year).*/s, '$1');
    expect(sentence(slower)).not.toBe(sentence(fanBesideGhost));
  });

  test('names sets by their own names', () => {
    const sets = withArrows(trainingSetsChart, setArrows);
    expect(sets.summarize(setsAcrossTheStocks, context)).toMatch(/\(SMALL\) to .*\(LARGE\): \+/);
  });

  test('draws a label for each arrow that is in view, and none for one that is lost', () => {
    const svg = renderSvg(fan.buildOption(fanBesideGhost, context), 960, 440);
    expect(svg.match(/% a year/g)).toHaveLength(2);
  });

  test('moves its arrows with the other figures and leaves what rests as it is', () => {
    const build = layerBuilder(fan, context);
    const before = build(fanBesideGhost);
    const after = build(selectFan(fanInput));
    const again = build(fanBesideGhost);
    expect(again.still).toBe(after.still);
    expect(canMerge(before.moving, again.moving)).toBe(true);
    const ids = (before.moving['series'] as { id: string }[]).map(({ id }) => id);
    expect(ids.at(-1)).toBe('arrows');
  });

  test('stays mergeable when the point of an arrow goes out of view', () => {
    const later = selectFan({ ...fanInput, view: { ...fanInput.view, span: [2024, 2050] } });
    const build = layerBuilder(fan, context);
    expect(canMerge(build(selectFan(fanInput)).moving, build(later).moving)).toBe(true);
  });
});

describe('on the drawing', () => {
  const noMarks = { points: [], labels: [] };
  const plot: Box = { x: 50, y: 20, width: 600, height: 300 };
  const arrowAlong = (x1: number, y1: number, x2: number, y2: number): PlacedArrow => ({
    line: [
      [x1, y1],
      [x2, y2],
    ],
    label: ['+21.6% a year', '×3.24, +6.91 bn'],
  });

  function labelBoxes(arrows: readonly PlacedArrow[], labels: readonly Box[] = []): readonly Box[] {
    return arrowMarks(arrows, plot, { points: [], labels }, context).flatMap((element) =>
      element.type === 'rect' ? [element.shape as unknown as Box] : [],
    );
  }

  test('a line is cut at the edges of the plot', () => {
    expect(cutLine(arrowAlong(0, 100, 700, 100).line, plot)).toEqual([
      [50, 100],
      [650, 100],
    ]);
    expect(cutLine(arrowAlong(0, 0, 40, 300).line, plot)).toBeUndefined();
    expect(cutLine(arrowAlong(350, 170, 950, 470).line, plot)).toEqual([
      [350, 170],
      [650, 320],
    ]);
    expect(cutLine(arrowAlong(100, 100, 100, 100).line, plot)).toEqual([
      [100, 100],
      [100, 100],
    ]);
  });

  test.each([
    ['rising', 100, 250, 400, 60],
    ['falling', 100, 60, 400, 250],
    ['level at the top', 60, 22, 600, 22],
    ['upright', 300, 300, 300, 40],
    ['in the corner', 640, 25, 649, 21],
    ['running out of the plot', 300, 200, 900, -200],
  ] as const)(
    'the label of an arrow that is %s lies in the plot and clear of it',
    (_, x1, y1, x2, y2) => {
      const arrow = arrowAlong(x1, y1, x2, y2);
      const [box] = labelBoxes([arrow]);
      if (box === undefined) throw new Error('no label');
      expect(box.x).toBeGreaterThanOrEqual(plot.x);
      expect(box.y).toBeGreaterThanOrEqual(plot.y);
      expect(box.x + box.width).toBeLessThanOrEqual(plot.x + plot.width);
      expect(box.y + box.height).toBeLessThanOrEqual(plot.y + plot.height);
      expect(cutLine(arrow.line, box)).toBeUndefined();
    },
  );

  test('labels do not cover each other', () => {
    const boxes = labelBoxes([
      arrowAlong(100, 250, 400, 60),
      arrowAlong(100, 150, 380, 150),
      arrowAlong(120, 250, 420, 60),
    ]);
    expect(boxes).toHaveLength(3);
    for (const [place, box] of boxes.entries())
      for (const other of boxes.slice(place + 1)) expect(sharedArea(box, other)).toBe(0);
  });

  test('a label gives way to a label of the chart', () => {
    const arrow = arrowAlong(100, 250, 400, 60);
    const [alone] = labelBoxes([arrow]);
    if (alone === undefined) throw new Error('no label');
    const [moved] = labelBoxes([arrow], [alone]);
    if (moved === undefined) throw new Error('no label');
    expect(sharedArea(moved, alone)).toBe(0);
    expect(cutLine(arrow.line, moved)).toBeUndefined();
  });

  test('an arrow wholly out of view leaves nothing behind', () => {
    expect(arrowMarks([arrowAlong(700, 0, 900, 300)], plot, noMarks, context)).toEqual([]);
  });
});
