import type { EChartsCoreOption } from 'echarts/core';
import { describe, expect, test } from 'vitest';
import { layerBuilder } from '../../src/app/chart-host/layer-builder.ts';
import { splitOption } from '../../src/app/chart-host/split-option.ts';
import type { ChartContext } from '../../src/charts/chart.ts';
import { runwayFanChart } from '../../src/charts/runway-fan/index.ts';
import { selectFan, type FanInput, type FanSeries } from '../../src/charts/runway-fan/series.ts';
import { renderSvg } from '../../src/export/render-svg.ts';
import type { Forecast } from '../../src/models/model.ts';
import { contextOf } from '../cases/chart-cases.ts';
import {
  fanBesideGhost,
  fanBesideOtherStudy,
  fanInput,
  fanOfImages,
  fanOfWorlds,
} from '../cases/runway-fan.ts';

const stillSeries = runwayFanChart.stillSeries ?? [];

function withStock(factor: number, change: Partial<FanInput> = {}): FanSeries {
  const { forecast } = fanInput;
  const log10Values = forecast.stock.log10Values.map((value) => value + Math.log10(factor));
  const moved: Forecast = { ...forecast, stock: { ...forecast.stock, log10Values } };
  return selectFan({ ...fanInput, forecast: moved, ...change });
}

const withoutSets = withStock(1, { view: { ...fanInput.view, areSetsShown: false } });
const inWords = withStock(1, { view: { ...fanInput.view, unit: 'words' } });

const pictures = {
  published: withStock(1),
  'a little more stock': withStock(1.1),
  'a thousand times the stock': withStock(1000),
  'beside a ghost': fanBesideGhost,
  'beside another study': fanBesideOtherStudy,
  worlds: fanOfWorlds,
  images: fanOfImages,
  'without sets': withoutSets,
  words: inWords,
};

/** The visible shapes and texts of a drawing, sorted, without clips and without numbers that count its series. */
function elementsOf(option: EChartsCoreOption, { width }: ChartContext): readonly string[] {
  const svg = renderSvg(option, width, 480)
    .replace(/<clipPath.*?<\/clipPath>/gs, '')
    .replace(/zr-[a-z]+-\d+| ecmeta_[a-z_]+="[^"]*"/g, '');
  return (svg.match(/<(?:path|rect|text)\b[^>]*>[^<]*/g) ?? [])
    .filter((element) => !element.includes('d=""') && !element.includes('height="480"'))
    .toSorted();
}

describe('still and moving drawing together', () => {
  const readers = { wide: contextOf('en'), phone: contextOf('zh-Hans', 358, 'dark') };
  const cases = Object.entries(pictures).flatMap(([name, series]) =>
    Object.entries(readers).map(([size, context]) => ({ name, size, series, context })),
  );
  test.each(cases)('show every shape of $name once, $size', ({ series, context }) => {
    const option = runwayFanChart.buildOption(series, context);
    const { still, moving } = splitOption(option, stillSeries);
    const parts = [still, moving].map((part) => elementsOf(part, context));
    expect(parts.every((elements) => elements.length > 3)).toBe(true);
    expect(parts.flat().toSorted()).toEqual(elementsOf(option, context));
  });
});

describe('the still drawing', () => {
  test('rests while a slider moves the bands within the same powers of ten', () => {
    const build = layerBuilder(runwayFanChart, contextOf('en'));
    const first = build(pictures.published);
    const next = build(pictures['a little more stock']);
    expect(next.still).toBe(first.still);
    expect(elementsOf(next.moving, contextOf('en'))).not.toEqual(
      elementsOf(first.moving, contextOf('en')),
    );
  });

  test('is made anew for other powers of ten, other sets and another unit', () => {
    const build = layerBuilder(runwayFanChart, contextOf('en'));
    const stills = [
      pictures.published,
      pictures['a thousand times the stock'],
      withoutSets,
      inWords,
    ].map((series) => build(series).still);
    expect(new Set(stills).size).toBe(stills.length);
  });

  test('rests only where drawing it anew would show the same', () => {
    const context = contextOf('en');
    const drawn = (series: FanSeries) => {
      const { still = {} } = layerBuilder(runwayFanChart, context)(series);
      return { key: JSON.stringify(still), svg: renderSvg(still, context.width, 480) };
    };
    const all = Object.values(pictures).map(drawn);
    expect(new Set(all.map(({ key }) => key)).size).toBe(new Set(all.map(({ svg }) => svg)).size);
  });
});

test('every still series of the fan is one that it draws', () => {
  const { series } = runwayFanChart.buildOption(pictures.published, contextOf('en')) as {
    readonly series: readonly { readonly id: string }[];
  };
  expect(series.map(({ id }) => id)).toEqual(expect.arrayContaining([...stillSeries]));
});

test('a chart that names no still series has one drawing', () => {
  const { buildOption } = runwayFanChart;
  const { still, moving } = layerBuilder({ buildOption }, contextOf('en'))(pictures.published);
  expect(still).toBeUndefined();
  expect(moving['series']).toHaveLength(
    (buildOption(pictures.published, contextOf('en'))['series'] as readonly unknown[]).length,
  );
});
