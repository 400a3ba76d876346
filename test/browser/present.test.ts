import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { emptyDeck, type Deck, type Slide } from '../../src/deck/deck.ts';
import { writeDeck } from '../../src/deck/write-deck.ts';
import { violations } from './axe.ts';
import { openSite, type Site } from './open-site.ts';

const panel = {
  kind: 'panel',
  path: '/runway',
  search: {},
  controls: 'still',
  build: 'at-once',
  guess: 'none',
} as const;

const slides: readonly Slide[] = [
  {
    kind: 'text',
    id: 'start',
    title: 'Will data run out?',
    body: 'First point\n\nSecond point',
    note: 'Welcome everybody.',
    build: 'by-block',
  },
  { ...panel, id: 'asked', panel: 'run-out', title: 'In which year?', guess: 'first' },
  { ...panel, id: 'built', panel: 'training-sets', build: ['picture', 'finding'] },
  { ...panel, id: 'live', panel: 'runway-fan', title: 'Try it', controls: 'live' },
  { ...panel, id: 'market', path: '/market', panel: 'forecast-errors' },
];

const deck: Deck = { ...emptyDeck('A deck', 'abcdef123456'), slides };

type Options = NonNullable<Parameters<typeof openSite>[0]>;

async function openPresent(
  place = '#/present',
  { shown = deck, ...options }: Options & { readonly shown?: Deck } = {},
): Promise<Site> {
  const site = await openSite({ viewport: { width: 1920, height: 1080 }, ...options });
  await site.page.context().addInitScript((text) => {
    localStorage.setItem('datawall.deck', text);
  }, writeDeck(shown));
  await site.page.goto(inject('siteUrl') + place);
  await site.page.locator('.present, .present-none').waitFor();
  return site;
}

const main = (page: Page): Locator => page.locator('.present');

async function expectPlace(page: Page, slide: number, step = 0): Promise<void> {
  await page.locator(`.present[data-slide="${slide}"][data-step="${step}"]`).waitFor();
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('a deck is presented by keys alone: steps, slides, digits, ends, and the address follows without history', async () => {
  const site = await openPresent();
  const { page } = site;
  await expectPlace(page, 1);
  expect(await page.locator('.site-header').count()).toBe(0);
  expect(await page.getByText('First point').isVisible()).toBe(false);
  const entries = await page.evaluate(() => history.length);
  await press(page, 'PageDown');
  await expectPlace(page, 1, 1);
  expect(await page.getByText('First point').isVisible()).toBe(true);
  expect(await page.getByText('Second point').isVisible()).toBe(false);
  await press(page, 'ArrowRight', ' ');
  await expectPlace(page, 2);
  await press(page, 'Backspace');
  await expectPlace(page, 1, 2);
  expect(await page.getByText('Second point').isVisible()).toBe(true);
  await press(page, '3', 'Enter');
  await expectPlace(page, 3);
  expect(await page.title()).toMatch(/^Slide 3 of 5: /);
  await press(page, 'End');
  await expectPlace(page, 5);
  await press(page, 'PageDown');
  await page.getByText('This is the end.').waitFor();
  await press(page, '4');
  await page.getByText('Go to slide 4').waitFor();
  await expectPlace(page, 4);
  await press(page, '9', 'Enter');
  await page.getByText('There is no slide 9').waitFor();
  await press(page, 'Home', 'End', 'PageUp');
  await expectPlace(page, 4);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.reload();
  await expectPlace(page, 4);
  await press(page, 'Escape');
  await page.waitForURL(/#\/deck/);
});

test('the screen goes blank and comes back where it was', async () => {
  const site = await openPresent('#/present?v=1&slide=3');
  const { page } = site;
  const slide = page.locator('.slide');
  await slide.waitFor();
  await press(page, 'b');
  await slide.waitFor({ state: 'hidden' });
  expect(await main(page).evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgb(0, 0, 0)',
  );
  await press(page, 'PageDown');
  await slide.waitFor();
  await expectPlace(page, 3);
  await press(page, '.');
  await slide.waitFor({ state: 'hidden' });
  await press(page, '.');
  await slide.waitFor();
});

test('the room guesses before it sees: typing moves nothing, the guess is told beside the answer, and next reveals without one', async () => {
  const site = await openPresent('#/present?v=1&slide=2');
  const { page } = site;
  const box = page.getByLabel('The guess of the room');
  await box.waitFor();
  await page.getByText('In which year is the stock used up?').waitFor();
  expect(await page.locator('.slide [data-chart]').count()).toBe(0);
  await box.focus();
  await page.keyboard.type('2031 b');
  await press(page, 'ArrowLeft', 'Backspace', 'Delete', 'End', 'PageDown');
  await expectPlace(page, 2);
  expect(await box.inputValue()).toBe('2031');
  await press(page, 'Enter');
  await expectPlace(page, 2, 1);
  await page.locator('.slide [data-chart=run-out][data-painted=true]').waitFor();
  expect(await page.locator('.guessed').textContent()).toContain('2031');
  await press(page, 'r');
  await box.waitFor();
  await box.focus();
  await press(page, 'Escape', 'PageDown');
  await page.locator('.slide [data-chart=run-out]').waitFor();
  await expectPlace(page, 2, 1);
  expect(await page.locator('.guessed').count()).toBe(0);
});

test('what was said of a slide does not stay for that of another deck with its id', async () => {
  const site = await openPresent('#/present?v=1&slide=2');
  const { page } = site;
  const box = page.getByLabel('The guess of the room');
  await box.fill('2031');
  await press(page, 'Enter');
  await page.locator('.guessed').waitFor();
  const others: readonly Slide[] = [
    { kind: 'text', id: 'start', title: 'Another beginning', body: '', build: 'at-once' },
    { ...panel, id: 'asked', panel: 'training-sets', title: 'How large?', guess: 'first' },
  ];
  const tab = await page.context().newPage();
  await tab.goto(inject('siteUrl'));
  await tab.evaluate(
    (text) => {
      localStorage.setItem('datawall.deck', text);
    },
    writeDeck({ ...deck, slides: others }),
  );
  await page.locator('.slide [data-chart=training-sets][data-painted=true]').waitFor();
  expect(await page.locator('.slide h2').textContent()).toBe('How large?');
  expect(await page.locator('.guessed').count()).toBe(0);
  await press(page, 'Home');
  await page.getByRole('heading', { name: 'Another beginning' }).waitFor();
});

test('controls of a live slide move the figures and no slide, and stay as they were left', async () => {
  const site = await openPresent('#/present?v=1&slide=4');
  const { page } = site;
  await page.locator('.slide [data-chart=runway-fan][data-painted=true]').waitFor();
  const slider = page.locator('.slide-controls input[type=range]').first();
  await slider.focus();
  const before = await slider.inputValue();
  await press(page, 'ArrowRight', 'ArrowRight');
  const after = await slider.inputValue();
  expect(after).not.toBe(before);
  await expectPlace(page, 4);
  await page.locator('.slide [data-chart=runway-fan]').focus();
  await press(page, 'ArrowRight');
  await page.locator('.slide [data-cursor]').waitFor({ state: 'attached' });
  await press(page, 'Escape', 'PageDown');
  await expectPlace(page, 5);
  await press(page, 'PageUp');
  await expectPlace(page, 4);
  await expect.poll(() => slider.inputValue()).toBe(after);
  await press(page, 'r');
  await expect.poll(() => slider.inputValue()).toBe(before);
});

test('the window of the presenter is in step, moves the slides, and both tell when one is closed', async () => {
  const site = await openPresent();
  const { page } = site;
  await expectPlace(page, 1);
  const opening = page.context().waitForEvent('page');
  await press(page, 'n');
  const desk = await opening;
  await desk.locator('.presenter-desk[data-slide="1"]').waitFor();
  expect(await desk.locator('.presenter-notes p').textContent()).toBe('Welcome everybody.');
  const size = await desk
    .locator('.presenter-notes p')
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(18);
  await desk.getByText('Next step').waitFor();
  await press(page, '3', 'Enter');
  await desk.locator('.presenter-desk[data-slide="3"]').waitFor();
  await desk.getByText('Slide 3 of 5').waitFor();
  await expect
    .poll(() => desk.locator('.presenter-notes p').textContent(), { timeout: 20_000 })
    .toMatch(/training sets/);
  await press(desk, 'PageDown');
  await expectPlace(page, 3, 1);
  await desk.getByRole('button', { name: 'Next', exact: true }).click();
  await expectPlace(page, 3, 2);
  await desk.getByText('Next slide').waitFor();
  await press(desk, 'b');
  await page.locator('.present[data-blank=true]').waitFor();
  await desk.getByText('On screen: blank').waitFor();
  await page.reload();
  await desk.locator('.presenter-desk[data-slide="3"][data-blank=false]').waitFor();
  await desk.getByRole('button', { name: 'Pause' }).click();
  await desk.getByRole('button', { name: 'Continue' }).waitFor();
  await press(page, 'Escape');
  await desk.getByText('The presentation is closed.').waitFor();
  await page.goBack();
  await desk.getByText('The presentation is closed.').waitFor({ state: 'hidden' });
  await desk.close({ runBeforeUnload: true });
  await page.getByText('The presenter view was closed.').waitFor();
  site.expectQuiet();
});

test('two presentations in one browser do not move one another', async () => {
  const site = await openPresent();
  const { page } = site;
  await expectPlace(page, 1);
  const opening = page.context().waitForEvent('page');
  await page.evaluate(() => window.open(location.href, '_blank'));
  const copy = await opening;
  await expectPlace(copy, 1);
  const opened = copy.context().waitForEvent('page');
  await copy.waitForTimeout(500);
  await press(copy, 'n');
  const desk = await opened;
  await desk.locator('.presenter-desk[data-slide="1"]').waitFor();
  await press(desk, '4', 'Enter');
  await expectPlace(copy, 4);
  await desk.locator('.presenter-desk[data-slide="4"]').waitFor();
  await expectPlace(page, 1);
});

test('text of a slide is 24 px and more on a projector, in both shapes', async () => {
  for (const ratio of ['16:9', '4:3']) {
    const site = await openPresent(`#/present?v=1&slide=2&ratio=${ratio}`);
    const { page } = site;
    await page.getByLabel('The guess of the room').waitFor();
    await press(page, 'PageDown');
    await page.locator('.slide [data-chart=run-out][data-painted=true]').waitFor();
    await page.locator('.slide-sources').waitFor();
    const box = await page.locator('.slide-frame').boundingBox();
    const [across, down] = ratio.split(':').map(Number);
    expect(box!.width / box!.height).toBeCloseTo(across! / down!, 2);
    const small = await page.evaluate(() => {
      const parts = document.querySelectorAll<HTMLElement>(
        '.slide h2, .slide-lead, .slide-legend, .slide-sources, .slide footer p',
      );
      const slide = document.querySelector<HTMLElement>('.slide')!;
      const scale = slide.getBoundingClientRect().width / slide.offsetWidth;
      return [...parts].flatMap((part) => {
        const size = Number.parseFloat(getComputedStyle(part).fontSize) * scale;
        return size < 23.99 ? [`${part.className} ${part.tagName}: ${size}`] : [];
      });
    });
    expect(small).toEqual([]);
  }
});

test('a click beside the chart goes on, and one on it reads it', async () => {
  const site = await openPresent('#/present?v=1&slide=3');
  const { page } = site;
  await press(page, 'PageDown', 'PageDown');
  await page.locator('.slide [data-chart=training-sets][data-painted=true]').click();
  await page.waitForTimeout(300);
  await expectPlace(page, 3, 2);
  await page.locator('.slide h2').click();
  await expectPlace(page, 4);
});

test('without slides there is a way to the deck', async () => {
  const site = await openPresent('#/present', { shown: { ...deck, slides: [] } });
  await site.page.getByRole('link', { name: 'Go to the deck' }).click();
  await site.page.waitForURL(/#\/deck/);
});

test('motion is reduced where the reader asks for it, and short elsewhere', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const site = await openPresent('#/present', { reducedMotion });
    const seconds = await site.page
      .locator('.presented')
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).animationDuration));
    if (reducedMotion === 'reduce') expect(seconds).toBe(0);
    else expect(seconds).toBeLessThanOrEqual(0.15);
  }
});

test('on a phone nothing is wider than the screen, and the buttons are large', async () => {
  const site = await openPresent('#/present', { viewport: { width: 390, height: 844 } });
  const { page } = site;
  const next = page.getByRole('button', { name: 'Next', exact: true });
  expect((await next.boundingBox())!.height).toBeGreaterThanOrEqual(48);
  await next.click();
  await expectPlace(page, 1, 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test.each(['light', 'dark'])(
  'axe finds nothing in the %s theme, on both windows',
  async (theme) => {
    const site = await openPresent(`#/present?theme=${theme}&v=1&slide=3`, { bypassCSP: true });
    const { page } = site;
    await press(page, 'PageDown', 'PageDown', '?');
    await page.locator('.slide [data-chart=training-sets][data-painted=true]').waitFor();
    await page.waitForTimeout(300);
    expect(await violations(site)).toEqual([]);
    const opening = page.context().waitForEvent('page');
    await press(page, 'n');
    const desk = await opening;
    await desk.locator('.presenter-desk').waitFor();
    expect(await violations({ ...site, page: desk })).toEqual([]);
  },
);
