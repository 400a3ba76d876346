import { expect, test } from 'vitest';
import { themes } from '../../src/charts/theme.ts';
import { exhibitSvg } from '../../src/export/exhibit-svg.ts';
import { changedExhibit, plainExhibit } from '../cases/exhibits.ts';

const text = (svg: string): string =>
  svg
    .replaceAll('</text>', ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, '');

test('the picture says what was set, from which data, on which day, and where it opens', () => {
  const said = text(exhibitSvg(changedExhibit, { background: 'paper' }).svg);
  for (const part of [
    '地區：中國;類別：=資料標註',
    '0123456789ab',
    '2026-11-23',
    'https://datawall.example/#/growth',
    'Whatwasfound.',
    'Whatthemarksmean.',
  ]) {
    expect(said).toContain(part);
  }
});

test('it says so where everything stands at its default', () => {
  const said = text(exhibitSvg(plainExhibit, { background: 'paper' }).svg);
  expect(said).toContain('Settings:everythingatitsdefault');
});

test('paper is that of the reader’s theme; white and transparent have the light theme', () => {
  const painted = `<rect width="100%" height="100%" fill="`;
  const on = (background: 'paper' | 'white' | 'transparent'): string =>
    exhibitSvg(changedExhibit, { background }).svg;
  expect(on('paper')).toContain(`${painted}${themes.dark.paper}"`);
  expect(on('paper')).toContain(themes.dark.ink);
  for (const background of ['white', 'transparent'] as const) {
    expect(on(background)).toContain(themes.light.ink);
    expect(on(background)).not.toContain(themes.dark.ink);
  }
  expect(on('white')).toContain(`${painted}#ffffff"`);
  expect(on('transparent')).not.toContain(painted);
});

test('the same exhibit is the same text, at the width that was asked for', () => {
  const options = { background: 'white', width: 800 } as const;
  const { svg, width } = exhibitSvg(plainExhibit, options);
  expect(exhibitSvg(plainExhibit, options).svg).toBe(svg);
  expect(width).toBe(848);
});

test('a finding that is told by a table alone has no picture', () => {
  const table = { ...plainExhibit, drawing: undefined };
  expect(() => exhibitSvg(table, { background: 'white' })).toThrow('no drawing: training-sets');
});
