import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { AssumptionChips } from '../../src/app/scenario-controls/AssumptionChips.tsx';
import { AssumptionControls } from '../../src/app/scenario-controls/AssumptionControls.tsx';
import { AssumptionTable } from '../../src/app/scenario-controls/AssumptionTable.tsx';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { driverParameters, type DriverValues } from '../../src/models/market/drivers/index.ts';
import { driverAssumptions, readDrivers } from '../../src/scenario/market-driver-settings.ts';
import { marketDrivers } from '../../src/scenario/parameter-text/market-drivers.ts';
import { drawHtml } from '../support/reader-of.ts';

const nothing = (): void => undefined;

const assumptionsWith = (changes: Partial<DriverValues> = {}) =>
  driverAssumptions(marketDrivers, { ...readDrivers({}), ...changes });

function drawControls(changes: Partial<DriverValues>, locale: Locale = 'en'): string {
  const element = createElement(AssumptionControls, {
    assumptions: assumptionsWith(changes),
    locks: [],
    problems: [],
    sourceOf: () => undefined,
    onChange: nothing,
    onLock: nothing,
  });
  return drawHtml(element, locale);
}

function drawChips(changes: Partial<DriverValues>): string {
  const element = createElement(AssumptionChips, {
    assumptions: assumptionsWith(changes),
    locks: [],
    onReset: nothing,
    onResetAll: nothing,
  });
  return drawHtml(element, 'en');
}

describe('the controls of the market from drivers', () => {
  test.each(locales)('are those of every other scenario: %s', (locale) => {
    const html = drawControls({}, locale);
    const shown = [...html.matchAll(/data-parameter="(\w+)"/g)].map(([, id]) => id);
    const basic = marketDrivers.groups.find(({ isBasic }) => isBasic);
    expect(shown).toEqual(basic?.parameterIds);
    expect(html.match(/<summary>/g)).toHaveLength(marketDrivers.groups.length - 1);
  });

  test('a group says how many of its assumptions are changed', () => {
    const html = drawControls({ expertShare: { low: 0.05, high: 0.1, level: 0.8 } });
    expect(html).toMatch(
      /<summary>(?:(?!<\/summary>).)*Experts today(?:(?!<\/summary>).)*1 changed/,
    );
  });

  test('chips speak of defaults, not of publications', () => {
    expect(drawChips({})).toContain('assumptions at their defaults');
    const html = drawChips({ scarcityElasticity: 0.5 });
    const total = Object.keys(driverParameters).length;
    expect(html).toContain(`1 of ${total} changed`);
    expect(html).toMatch(/Scarcity lifts expert price <strong>/);
  });

  test('the table has every assumption under the word for a default', () => {
    const element = createElement(AssumptionTable, {
      assumptions: assumptionsWith(),
      sourceOf: () => undefined,
    });
    const html = drawHtml(element, 'en');
    expect(html.match(/data-row=/g)).toHaveLength(Object.keys(driverParameters).length);
    expect(html).toContain('<th scope="col">Default</th>');
  });
});
