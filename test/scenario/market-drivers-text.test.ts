import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFormat } from '../../src/i18n/format.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';
import { driverParameters } from '../../src/models/market/drivers/index.ts';
import { marketDriversHelp } from '../../src/scenario/parameter-text/market-drivers-help-messages.ts';
import {
  marketDriversLabels,
  marketDriversOptions,
} from '../../src/scenario/parameter-text/market-drivers-messages.ts';
import {
  fieldUnit,
  readField,
  writeField,
} from '../../src/scenario/parameter-text/number-field.ts';
import { writeNumber, type NumberSpec } from '../../src/scenario/parameter-text/write-value.ts';
import type { Writer } from '../../src/scenario/parameter-text/writer.ts';
import { projectRoot } from '../support/project-root.ts';

function writerIn(locale: Locale): Writer {
  return { locale, t: makeTranslate(locale), format: makeFormat(locale, 'local') };
}

const writers = locales.map(writerIn);
const ids = Object.keys(driverParameters) as readonly (keyof typeof driverParameters)[];
const numberSpecs = Object.values(driverParameters).filter(
  (spec): spec is Extract<typeof spec, NumberSpec> => spec.kind !== 'choice',
);

/** The width of a label in Chinese characters; a Latin one is half as wide. */
function widthOf(text: string): number {
  return text.length / 2 + text.replace(/[^⺀-￯]/g, '').length / 2;
}

const rowIds = new Set(
  ['annotation_economics', 'market_forecasts', 'market_outcomes'].flatMap((name) =>
    readFileSync(join(projectRoot, 'data', `${name}.csv`), 'utf8')
      .split('\n')
      .map((line) => line.slice(0, line.indexOf(','))),
  ),
);

describe('the words of the market from drivers', () => {
  test.each(ids)('%s has a name that fits and a help text', (id) => {
    for (const { t, locale } of writers) {
      const name = t(marketDriversLabels[id]);
      expect(widthOf(name), name).toBeLessThanOrEqual(locale === 'en' ? 14 : 12);
      expect(t(marketDriversHelp[id]).length).toBeGreaterThan(60);
    }
  });

  test.each(locales)('%s: no two assumptions share a name', (locale) => {
    const names = ids.map((id) => makeTranslate(locale)(marketDriversLabels[id]));
    expect(new Set(names).size).toBe(names.length);
  });

  test('every base has a name, and no name is left over', () => {
    const options = driverParameters.base.options.map((id) => `base.${id}`);
    expect(Object.keys(marketDriversOptions)).toEqual(options);
    expect(Object.keys(marketDriversHelp)).toEqual(ids);
  });

  test.each(ids)('the help of %s names rows that are there, the same in every language', (id) => {
    const named = writers.map(({ t }) =>
      t(marketDriversHelp[id]).match(/[a-z0-9]+(-[a-z0-9]+){2,}/g),
    );
    const [first] = named;
    expect(named.every((rows) => JSON.stringify(rows) === JSON.stringify(first))).toBe(true);
    expect((first ?? []).filter((row) => !rowIds.has(row))).toEqual([]);
  });

  test('whatever has a default of our own making says so', () => {
    const [english] = writers;
    const ours = ids.filter((id) => english!.t(marketDriversHelp[id]).includes('our assumption'));
    expect(ours).toEqual([
      'labelGrowthPerYear',
      'labelPriceGrowthPerYear',
      'machineShare',
      'expertShare',
      'expertShareAtHorizon',
    ]);
  });
});

describe('a number with its unit', () => {
  test('an elasticity is per cent per 1 per cent', () => {
    const { scarcityElasticity: spec } = driverParameters;
    const texts = writers.map((writer) => writeNumber(spec, 0.5, writer));
    expect(texts).toEqual(['0.5% per 1%', '每 1% 漲 0.5%', '每 1% 涨 0.5%']);
    expect(writers.map((writer) => fieldUnit(spec, writer))).toEqual([
      '% per 1%',
      '%／每 1%',
      '%／每 1%',
    ]);
  });

  test('its box gives back defaults and the ends of the range exactly', () => {
    for (const spec of numberSpecs) {
      const { default: published } = spec;
      const defaults =
        typeof published === 'number' ? [published] : [published.low, published.high];
      for (const value of [spec.min, spec.max, ...defaults])
        for (const locale of locales) {
          const text = writeField(spec, value, locale);
          expect(readField(spec, text, locale), `${spec.id}: ${text}`).toBe(value);
        }
    }
  });
});
