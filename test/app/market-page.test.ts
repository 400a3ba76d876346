import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { BasisControls } from '../../src/app/market/BasisControls.tsx';
import { DriversSensitivityNotice } from '../../src/app/market/drivers/DriversSensitivityNotice.tsx';
import type { DriverSensitivityState } from '../../src/app/market/drivers/use-driver-sensitivity.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import type { PriceIndexRow } from '../../src/models/market/basis/figure.ts';
import { marketBasisSettings } from '../../src/scenario/market-settings.ts';
import { decodeLink } from '../../src/scenario/url-codec.ts';
import { drawHtml } from '../support/reader-of.ts';

const nothing = (): void => undefined;

const prices = (['2014', '2024', '2025'] as const).map((year, place): PriceIndexRow => ({
  year: Number(year),
  index_1982_84: 100 * 1.1 ** place,
  months_covered: 12,
}));

describe('the inflation of the basis', () => {
  const drawBasis = (link: Record<string, string>, table?: readonly PriceIndexRow[]): string => {
    const values = decodeLink(marketBasisSettings, link).values;
    return drawHtml(createElement(BasisControls, { values, change: nothing, prices: table }), 'en');
  };

  test('is asked for from the year after the last full one', () => {
    const html = drawBasis({ prices: 'real' }, prices);
    expect(html).toContain('Inflation a year from 2026');
    // 1.21 over eleven years
    expect(html).toContain('1.75%');
    const part = { year: 2026, index_1982_84: 130, months_covered: 5 };
    expect(drawBasis({ prices: 'real' }, [...prices, part])).toContain('a year from 2026');
  });

  test('is not shown as zero before the table of prices is there, nor for money of the day', () => {
    expect(drawBasis({ prices: 'real' })).not.toContain('Inflation');
    expect(drawBasis({}, prices)).not.toContain('Inflation');
  });
});

describe('what is said of the analysis of the drivers', () => {
  const waiting = { good: undefined, problems: [], error: undefined, isFresh: false } as const;
  const drawState = (changes: Partial<DriverSensitivityState>, locale: Locale = 'en'): string =>
    drawHtml(
      createElement(DriversSensitivityNotice, { state: { ...waiting, ...changes } }),
      locale,
    );

  test('is that it is being computed until there is an answer', () => {
    expect(drawState({})).toContain('Computing');
  });

  test.each(locales)('is why it was refused, and no longer that it is computed: %s', (locale) => {
    const problems = [
      { where: 'rates', value: 'CNY 2025', reason: 'no-rows' },
      { where: 'year', value: '2040', reason: 'above-maximum' },
    ] as const;
    const html = drawState({ problems }, locale);
    expect(html).toContain('role="alert"');
    expect(html).toMatch(/CNY 2025.*2040/);
    expect(html).not.toContain('……');
    expect(html).not.toContain('Computing');
  });

  test('is what went wrong where the computation failed', () => {
    expect(drawState({ error: new Error('out of memory') })).toContain('role="alert"');
  });
});
