import { expect, test, vi } from 'vitest';
import { fundingPageSettings } from '../../src/app/funding/funding-page-settings.ts';
import { growthPageSettings } from '../../src/app/growth/growth-page-settings.ts';
import { marketPageSettings } from '../../src/app/market/market-page-settings.ts';
import {
  allSettings,
  annotationsOf,
  registerPage,
  settingsOf,
  subscribePages,
} from '../../src/app/page-settings.ts';
import { overviewPageSettings } from '../../src/app/overview/overview-page-settings.ts';
import { runwayPageSettings } from '../../src/app/runway/runway-page-settings.ts';

test('a page is known once it is registered, and those who listen are told', () => {
  const listener = vi.fn<() => void>();
  const stop = subscribePages(listener);
  expect(settingsOf('/runway')).toBeUndefined();
  registerPage('/runway', runwayPageSettings);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(settingsOf('/runway')).toBe(settingsOf('/runway'));
  expect(settingsOf('/runway')).toMatchObject(runwayPageSettings.settings);
  expect(annotationsOf('/runway')).toBe(runwayPageSettings.annotations);
  stop();
  registerPage('/growth', growthPageSettings);
  expect(listener).toHaveBeenCalledTimes(1);
});

test.each([
  ['overview', overviewPageSettings],
  ['runway', runwayPageSettings],
  ['market', marketPageSettings],
  ['growth', growthPageSettings],
  ['funding', fundingPageSettings],
])('no key of a link to %s stands twice', (_, page) => {
  const keys = Object.values(allSettings(page)).map(({ urlKey }) => urlKey);
  expect(keys).toEqual([...new Set(keys)]);
});
