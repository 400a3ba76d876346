import { init, type EChartsCoreOption } from 'echarts/core';
import { describe, expect, test } from 'vitest';
import { canMerge } from '../../src/app/chart-host/can-merge.ts';
import { splitOption } from '../../src/app/chart-host/split-option.ts';
import { runOutChart } from '../../src/charts/run-out/index.ts';
import { selectRunOut } from '../../src/charts/run-out/series.ts';
import { runwayFanChart } from '../../src/charts/runway-fan/index.ts';
import { selectFan } from '../../src/charts/runway-fan/series.ts';
import '../../src/export/render-svg.ts';
import { epoch2024 } from '../../src/models/data-exhaustion/epoch2024/index.ts';
import { makeDraws } from '../../src/models/draws.ts';
import type { Forecast } from '../../src/models/model.ts';
import { defaultsOf } from '../../src/models/parameter.ts';
import { chartCases, contextOf } from '../cases/chart-cases.ts';
import { fanInput } from '../cases/runway-fan.ts';

interface Picture {
  readonly name: string;
  readonly option: EChartsCoreOption;
  readonly width: number;
  readonly height: number;
}

const draws = makeDraws({ streams: epoch2024.streams, count: 512, bandCount: 512, seed: 1 });
const values = defaultsOf(epoch2024.parameters);

const stockSteps = [0.1, 3, 10].map((stockFactor) => ({ stockFactor }));

/** From before 2024 to never, past the top of the plot and staying within it. */
const dragged = [
  {},
  ...stockSteps,
  { overtrainingFactor: 30 },
  { computeGrowthOomPerYear: { low: 0.1, high: 0.2, level: 0.95 } },
  {
    computeGrowthOomPerYear: { low: 0.01, high: 0.05, level: 0.95 },
    demandGrowthOomPerYear: { low: 0.01, high: 0.1, level: 0.95 },
  },
].map((change): Forecast => {
  const result = epoch2024.run(undefined, { ...values, ...change }, draws);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
});

const context = contextOf('en');
const { source } = fanInput;
const published = dragged[0] as Forecast;
const ghost = { label: 'published', forecast: published, runOut: published.runOut, source };

function runOutPictures(mode: 'dots' | 'curve'): readonly Picture[] {
  return dragged.map(({ runOut }, place) => {
    const view = { mode, span: [2016, 2050], byYear: 2030 } as const;
    const series = selectRunOut({ runOut, ghost, view, source });
    const option = runOutChart.buildOption(series, context);
    return {
      name: `${mode} ${place}`,
      option,
      width: context.width,
      height: runOutChart.height(series, context.width),
    };
  });
}

const fanPictures = dragged.map((forecast, place): Picture => {
  const series = selectFan({ ...fanInput, forecast, ghost });
  const option = runwayFanChart.buildOption(series, context);
  return { name: `fan ${place}`, option, width: context.width, height: 440 };
});

function fanLayer(layer: 'still' | 'moving'): readonly Picture[] {
  const { stillSeries = [] } = runwayFanChart;
  return fanPictures.map((picture) => ({
    ...picture,
    option: splitOption(picture.option, stillSeries)[layer],
  }));
}

const casePictures = chartCases.map(({ name, option, height, context: { width } }): Picture => ({
  name,
  option,
  width,
  height,
}));

/** Draws one picture after the other on the same chart, each zoomed before the next comes, as text without the ids that count up. */
function drawInTurn(pictures: readonly Picture[]): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 1, height: 1 });
  for (const { option, width, height } of pictures) {
    chart.dispatchAction({ type: 'dataZoom', start: 20, end: 60 });
    chart.resize({ width, height });
    chart.setOption(option);
  }
  const svg = chart.renderToSVGString().replace(/zr\d+[-\w]*/g, 'zr');
  chart.dispose();
  return svg;
}

function mergeablePairs(pictures: readonly Picture[]): readonly (readonly [Picture, Picture])[] {
  return pictures.flatMap((before) =>
    pictures
      .filter(({ width, height }) => width === before.width && height === before.height)
      .filter((after) => after !== before && canMerge(before.option, after.option))
      .map((after) => [before, after] as const),
  );
}

describe('a picture that may be merged into another of its size is the same as drawn anew', () => {
  const groups = {
    cases: casePictures,
    fan: fanPictures,
    'still layer of the fan': fanLayer('still'),
    'moving layer of the fan': fanLayer('moving'),
    dots: runOutPictures('dots'),
    curve: runOutPictures('curve'),
  };
  test.each(Object.entries(groups))('%s', (_, pictures) => {
    const pairs = mergeablePairs(pictures);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [before, after] of pairs) {
      const name = `${before.name}, then ${after.name}`;
      expect(drawInTurn([before, after]) === drawInTurn([after]), name).toBe(true);
    }
  });
});

test('every step of a drag away from the published value may be merged', () => {
  for (const pictures of [
    fanPictures,
    fanLayer('moving'),
    runOutPictures('dots'),
    runOutPictures('curve'),
  ]) {
    const [first, ...later] = pictures.slice(1, stockSteps.length + 1).map(({ option }) => option);
    expect(later.every((option) => first !== undefined && canMerge(first, option))).toBe(true);
  }
});

test('another series, another order, another part or a series without an id is drawn anew', () => {
  const option = {
    xAxis: {},
    series: [
      { id: 'a', type: 'line' },
      { id: 'b', type: 'line' },
    ],
  };
  const [a, b] = option.series;
  expect(canMerge(option, { ...option })).toBe(true);
  expect(canMerge(option, { ...option, series: [a] })).toBe(false);
  expect(canMerge(option, { ...option, series: [b, a] })).toBe(false);
  expect(canMerge(option, { ...option, series: [a, { id: 'b', type: 'custom' }] })).toBe(false);
  expect(canMerge(option, { series: option.series })).toBe(false);
  expect(canMerge({ series: [{ type: 'line' }] }, { series: [{ type: 'line' }] })).toBe(false);
});

test('a property that would stay from the drawing before is drawn anew, one that is added is not', () => {
  const axis = (parts: object): EChartsCoreOption => ({
    xAxis: [{ type: 'value', axisLabel: { color: 'red' } }, parts],
    series: [{ id: 'a', type: 'line', data: new Float64Array([1, 2]) }],
  });
  const plain = axis({ type: 'value', axisLabel: { color: 'red' } });
  const withInterval = axis({ type: 'value', interval: 5, axisLabel: { color: 'red' } });
  const withMargin = axis({ type: 'value', axisLabel: { color: 'blue', margin: 4 } });
  expect(canMerge(plain, withInterval)).toBe(true);
  expect(canMerge(withInterval, plain)).toBe(false);
  expect(canMerge(plain, withMargin)).toBe(true);
  expect(canMerge(withMargin, plain)).toBe(false);
  expect(canMerge(plain, { ...plain, xAxis: [{ type: 'value' }] })).toBe(false);
});
