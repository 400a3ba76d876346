import { expect, test } from 'vitest';
import { marketDriverSettings } from '../../src/scenario/market-driver-settings.ts';
import {
  marketErrorSettings,
  marketFieldSettings,
} from '../../src/scenario/market-field-settings.ts';
import { marketPathSettings } from '../../src/scenario/market-path-settings.ts';
import { marketBasisSettings } from '../../src/scenario/market-settings.ts';
import { decodeLink, encodeLink } from '../../src/scenario/url-codec.ts';

const own = { ...marketFieldSettings, ...marketErrorSettings };

test('a link brings back how the field and the errors are shown, and which bar is open', () => {
  const values = {
    ...decodeLink(own, {}).values,
    fieldGrouping: 'scope',
    fieldOrder: 'name',
    fieldBar: 'CN.china_data_annotation',
    errorAmounts: 'all',
  } as const;
  const { values: read, problems } = decodeLink(own, encodeLink(own, values));
  expect(problems).toEqual([]);
  expect(read).toEqual(values);
});

test('the defaults write nothing, and what cannot be read is told', () => {
  const written = encodeLink(own, decodeLink(own, {}).values);
  expect(Object.keys(written).filter((key) => /^(field|miss)\./.test(key))).toEqual([]);
  const { problems } = decodeLink(own, { 'field.by': 'moon', 'field.bar': 'x'.repeat(200) });
  expect(problems).toHaveLength(2);
});

test('no key is taken twice on the page', () => {
  const all = [marketBasisSettings, marketDriverSettings, marketPathSettings, own];
  const keys = all.flatMap((settings) => Object.values(settings).map(({ urlKey }) => urlKey));
  expect(new Set(keys).size).toBe(keys.length);
});
