import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, visit } from './open-site.ts';

describe.each(['en', 'zh-Hant', 'zh-Hans'])('in %s', (lang) => {
  test.each(['light', 'dark'])('axe finds nothing in the %s theme', async (theme) => {
    const site = await openSite({ bypassCSP: true });
    await visit(
      site,
      `#/runway?lang=${lang}&theme=${theme}&head=working&sets=table&dates=working&since=working&rebuilt=working&fanv=table&distv=working&dist=curve&kinds=table`,
    );
    await site.engineReady();
    await site.page.locator('[data-panel=model-reproduction] .finding').waitFor();
    expect(await violations(site)).toEqual([]);
  });
});

test('axe finds nothing in the help sheet, the notices and on the page that is not there', async () => {
  const site = await openSite({ bypassCSP: true, block: ['**/engine/**'] });
  await visit(site, '#/nowhere?x=1', 'h1');
  expect(await violations(site)).toEqual([]);
  await visit(site, '#/runway?x=1');
  await site.page.locator('aside [role=alert]').waitFor();
  await site.page.keyboard.press('?');
  await site.page.locator('dialog[open]').waitFor();
  expect(await violations(site)).toEqual([]);
});

test('the keyboard alone reaches every control, and focus can be seen', async () => {
  const site = await openSite();
  await visit(site, '#/runway?sets=table');
  const { page } = site;
  await page.locator('[data-panel=model-reproduction] .finding').waitFor();
  for (const panel of ['tornado', 'required-value', 'heat-map', 'run-out']) {
    await page.locator(`[data-panel=${panel}][data-old=false] .panel-tools`).waitFor();
  }
  await site.engineReady();
  const expected = await page.evaluate(() => {
    const reachable = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, summary, [tabindex="0"]',
      ),
    ].filter(
      (element) =>
        element.checkVisibility() &&
        element.tabIndex >= 0 &&
        !(element as HTMLInputElement).disabled &&
        !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
    );
    reachable.forEach((element, index) => element.setAttribute('data-stop', String(index)));
    return reachable.length;
  });
  const seen = new Set<string>();
  for (let press = 0; press < expected + 5; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
      // The style of a slider's thumb cannot be computed, so its rule is looked up.
      const thumb = '::-webkit-slider-thumb';
      const isThumbRinged = [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => rule instanceof CSSStyleRule)
        .filter(({ selectorText }) => selectorText.endsWith(thumb))
        .filter(({ selectorText }) => element?.matches(selectorText.slice(0, -thumb.length)))
        .some(({ cssText }) => Number(/outline: (\d+)px/.exec(cssText)?.[1]) >= 2);
      return {
        id: element?.getAttribute('data-stop'),
        html: element?.outerHTML.slice(0, 160),
        ring: isThumbRinged || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
      };
    });
    if (typeof stop.id !== 'string') continue;
    seen.add(stop.id);
    expect(stop.ring, stop.html).toBe(true);
  }
  expect(seen.size).toBe(expected);
});

test('the skip link leads to the content', async () => {
  const site = await openSite();
  await visit(site, '#/runway');
  await site.page.keyboard.press('Tab');
  await site.page.keyboard.press('Enter');
  expect(await site.page.evaluate(() => document.activeElement?.id)).toBe('content');
});

test('a chart reads out its points by keys', async () => {
  const site = await openSite();
  await visit(site, '#/runway');
  const { page } = site;
  await page.locator('[data-chart=training-sets]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('End');
  expect(await page.locator('[data-panel=training-sets] p[data-cursor]').textContent()).toBe(
    'Inkling (Thinking Machines): 45T tokens, July 15, 2026; Multimodal, likely; the largest undisputed size known at that time, since 2010. Counts tokens of all modalities together, not text alone. (Largest undisputed size so far)',
  );
  expect(await page.locator('.read-out').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.read-out').count()).toBe(0);
});

test('the keys ? and Escape open and close the help sheet, but not while typing', async () => {
  const site = await openSite();
  await visit(site, '#/runway');
  const dialog = site.page.locator('dialog');
  await site.page.keyboard.press('?');
  expect(await dialog.isVisible()).toBe(true);
  await site.page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(false);
  await site.page.getByLabel('Theme').focus();
  await site.page.keyboard.press('?');
  expect(await dialog.isVisible()).toBe(false);
});

test.each([360, 768, 1440, 2560])(
  'at %i pixels nothing sticks out sideways and targets are large enough',
  async (width) => {
    const site = await openSite({ viewport: { width, height: 900 } });
    await visit(site, '#/runway');
    const measured = await site.page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small: [...document.querySelectorAll<HTMLElement>('button, select, fieldset label')]
        .filter((element) => element.checkVisibility() && element.offsetHeight < 24)
        .map((element) => element.textContent),
    }));
    expect(measured).toEqual({ overflow: 0, small: [] });
  },
);
