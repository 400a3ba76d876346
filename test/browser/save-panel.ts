import type { Download, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';

/** Saves what the Download dialog of a panel offers under a button, such as `Save CSV`, and closes the dialog; the site is read in English. */
export async function savePanel(page: Page, panel: string, button: string): Promise<Download> {
  await page
    .locator(`[data-panel=${panel}]`)
    .getByRole('button', { name: 'Download', exact: true })
    .click();
  const dialog = page.getByRole('dialog');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: button, exact: true }).click(),
  ]);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  return download;
}

/** The text of a file that is saved so. */
export async function savedText(page: Page, panel: string, button: string): Promise<string> {
  return readFile(await (await savePanel(page, panel, button)).path(), 'utf8');
}
