import { expect, test } from 'vitest';
import { runOutChart } from '../../src/charts/run-out/index.ts';
import { runwayFanChart } from '../../src/charts/runway-fan/index.ts';
import { renderSvg } from '../../src/export/render-svg.ts';
import { contextOf } from '../cases/chart-cases.ts';
import { runOutCurve } from '../cases/run-out.ts';
import { fanBesideGhost } from '../cases/runway-fan.ts';

const name = '{share|A}|{B}';
const context = contextOf('en');

/** What is written in a picture, without the unseen joiners. */
function wordsOf(svg: string): string {
  return svg.replaceAll('\u2060', '').replaceAll(/<[^>]*>/g, '');
}

test('a scenario may be called by what ECharts would read as a style', () => {
  const ghostOf = <G extends { readonly label: string }>(ghost: G | undefined): G => {
    if (ghost === undefined) throw new Error('no ghost');
    return { ...ghost, label: name };
  };
  const curve = { ...runOutCurve, ghost: ghostOf(runOutCurve.ghost) };
  const fan = { ...fanBesideGhost, ghost: ghostOf(fanBesideGhost.ghost) };
  expect(wordsOf(renderSvg(runOutChart.buildOption(curve, context), 960, 440))).toContain(name);
  expect(wordsOf(renderSvg(runwayFanChart.buildOption(fan, context), 960, 440))).toContain(name);
});
