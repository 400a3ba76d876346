import { expect, test } from 'vitest';
import { preferredLocale } from '../../src/i18n/locales.ts';

test.each([
  [['zh-TW'], 'zh-Hant'],
  [['zh-HK', 'en'], 'zh-Hant'],
  [['zh-Hant-CN'], 'zh-Hant'],
  [['zh-Hans-TW'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['zh-SG'], 'zh-Hans'],
  [['fr', 'zh-TW', 'en'], 'zh-Hant'],
  [['en-GB', 'zh-TW'], 'en'],
  [['fr', 'de'], 'en'],
  [[], 'en'],
])('a reader of %j gets %s', (tags, locale) => {
  expect(preferredLocale(tags)).toBe(locale);
});
