import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openSite, visit, type Site } from './open-site.ts';

/** The main picture of the workbench, drawn. */
export const fanDrawn = '[data-chart=runway-fan][data-painted=true]';

interface WorkbenchOptions extends NonNullable<Parameters<typeof openSite>[0]> {
  /** What tells that the page is drawn, where it is not the main picture. */
  readonly drawn?: string;
  /** What is done to the page before it opens the site. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Opens the site at a place and waits for the main picture of the workbench. */
export async function openWorkbench(
  place: string,
  { drawn = fanDrawn, before, ...options }: WorkbenchOptions = {},
): Promise<Site> {
  const site = await openSite(options);
  await before?.(site.page);
  await visit(site, place, drawn);
  return site;
}

/** For tests that look at the forecast alone: the analyses, which are slow, are not run. */
export const withoutAnalyses: WorkbenchOptions = {
  block: ['**/assets/analysis-worker-*.js'],
  expected: [/analysis-worker/],
};

/** Retries an expectation about something that is computed off the page's thread. */
export function soon<T>(read: () => T) {
  return expect.poll(read, { timeout: 20_000, interval: 50 });
}

/** The sentence at the head of the page. */
export async function headline(page: Page): Promise<string> {
  return page.locator('h1').innerText();
}

/** What is written in the address behind the page's name. */
export function link(page: Page): URLSearchParams {
  return new URLSearchParams(page.url().replace(/^[^?]*\?/, ''));
}

/** How many assumptions are changed, in words. */
export async function countChanged(page: Page): Promise<string> {
  const text = await page.locator('.change-chips > p').innerText();
  return text.replace(/ Press one.*/, '').trim();
}

/** The control of an assumption. */
export function control(page: Page, id: string): Locator {
  return page.locator(`[data-parameter=${id}]`);
}

/** Opens every group of assumptions and the kept scenarios. */
export async function openGroups(page: Page): Promise<void> {
  const closed = page.locator('.assumptions details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** The box for one end of an uncertain assumption. */
export function endBox(page: Page, id: string, end: 'low' | 'high'): Locator {
  return control(page, id).getByRole('textbox', { name: `, ${end} end` });
}

/** Types into a box as a reader does and enters it. */
export async function enter(box: Locator, text: string): Promise<void> {
  await box.fill(text);
  await box.press('Enter');
}

/** The finding of a panel. */
export function finding(page: Page, panel: string): Promise<string> {
  return page.locator(`[data-panel=${panel}] .finding`).innerText();
}

/** The rows of a panel's table: id and cells, in the order of the table. */
export async function tableOf(
  page: Page,
  panel: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const table = page.locator(`[data-panel=${panel}] .panel-detail tbody tr[data-row]`);
  await table.first().waitFor();
  const rows = await table.evaluateAll((all) =>
    all.map(
      (row) =>
        [
          row.getAttribute('data-row') ?? '',
          [...row.children].map((cell) => cell.textContent),
        ] as const,
    ),
  );
  return new Map(rows);
}

/** Reads until two readings a moment apart are the same. */
export async function atRest<T>(page: Page, read: () => Promise<T>): Promise<T> {
  let last = await read();
  await soon(async () => {
    const before = JSON.stringify(last);
    await page.waitForTimeout(250);
    last = await read();
    return JSON.stringify(last) === before;
  }).toBe(true);
  return last;
}

/** Waits until the forecast on screen was made with the assumptions on screen; the model card must be open (`fanv=working`). */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-panel=runway-fan] .model-card tbody tr').first().waitFor();
  const read = () =>
    page.evaluate(() => {
      const rows = [...document.querySelectorAll('[data-panel=runway-fan] .model-card tbody tr')];
      const text = (row: Element, cell: number) => row.children[cell]?.textContent ?? '';
      const ran = rows
        .filter((row) => text(row, 1) !== text(row, 2))
        .map((row) => `${text(row, 0)} ${text(row, 1)}`);
      const asked = [...document.querySelectorAll('.chip')].map((chip) =>
        [chip.firstChild?.textContent?.trim(), chip.querySelector('strong')?.textContent].join(' '),
      );
      const count = document.querySelector('.change-chips > p')?.textContent ?? '';
      return { ran, asked, isSameStudy: count.includes(` ${rows.length} `) };
    });
  await soon(async () => {
    const { ran, asked, isSameStudy } = await read();
    return isSameStudy && JSON.stringify(ran.toSorted()) === JSON.stringify(asked.toSorted());
  }).toBe(true);
}

/** Records every text that an element shows from now on, each change once, with the link at that time. */
export async function record(page: Page, selector: string): Promise<() => Promise<string[][]>> {
  await page.evaluate((target) => {
    const seen: string[][] = [];
    const note = (): void => {
      const text = document.querySelector(target)?.textContent ?? '';
      if (seen.at(-1)?.[0] !== text) seen.push([text, location.hash]);
    };
    note();
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(globalThis, { seenTexts: seen });
  }, selector);
  return () =>
    page.evaluate(() => (globalThis as unknown as { seenTexts: string[][] }).seenTexts.slice());
}
