import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ReaderContext, type Reader } from '../../src/app/reader/reader-context.ts';
import { AssumptionChips } from '../../src/app/scenario-controls/AssumptionChips.tsx';
import { AssumptionControls } from '../../src/app/scenario-controls/AssumptionControls.tsx';
import { AssumptionTable } from '../../src/app/scenario-controls/AssumptionTable.tsx';
import { themes } from '../../src/charts/theme.ts';
import { makeFormat } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';
import { driverParameters, type DriverValues } from '../../src/models/market/drivers/index.ts';
import { driverAssumptions, readDrivers } from '../../src/scenario/market-driver-settings.ts';
import { marketDrivers } from '../../src/scenario/parameter-text/market-drivers.ts';

const nothing = (): void => undefined;

function draw(element: ReactElement, locale: Locale): string {
  const reader: Reader = {
    locale,
    numbers: 'local',
    theme: themes.light,
    themeChoice: 'light',
    t: makeTranslate(locale),
    format: makeFormat(locale, 'local'),
    choose: nothing,
  };
  return renderToStaticMarkup(createElement(ReaderContext, { value: reader }, element));
}

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
  return draw(element, locale);
}

function drawChips(changes: Partial<DriverValues>): string {
  const element = createElement(AssumptionChips, {
    assumptions: assumptionsWith(changes),
    locks: [],
    onReset: nothing,
    onResetAll: nothing,
  });
  return draw(element, 'en');
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
    const html = draw(element, 'en');
    expect(html.match(/data-row=/g)).toHaveLength(Object.keys(driverParameters).length);
    expect(html).toContain('<th scope="col">Default</th>');
  });
});
