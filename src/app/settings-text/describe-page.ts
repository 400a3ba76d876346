import { allSettings } from '../page-settings.ts';
import { findPage } from '../pages.ts';
import type { DescribedPage } from './setting-text.ts';

/** Fetches what a page says of its settings; `undefined` where there is no such page. */
export async function describePage(path: string): Promise<DescribedPage | undefined> {
  const page = await findPage(path)?.();
  return page && { settings: allSettings(page.settings), texts: await page.settingTexts() };
}
