import { expect, test } from 'vitest';
import { renderSvg } from '../../src/export/render-svg.ts';
import { chartCases } from '../cases/chart-cases.ts';

test.each(chartCases)('$name is drawn as in its golden picture', async ({ name, option, height, context }) => {
  await expect(renderSvg(option, context.width, height)).toMatchFileSnapshot(`./${name}.svg`);
});

test('drawing the same option again gives the same text', () => {
  const [first] = chartCases;
  if (first === undefined) throw new Error('no cases');
  const draw = (): string => renderSvg(first.option, first.context.width, first.height);
  expect(draw()).toBe(draw());
});
