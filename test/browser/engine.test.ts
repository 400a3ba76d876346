import { describe, expect, test } from 'vitest';
import { openSite, visit, type Site } from './open-site.ts';

const sets = '[data-panel=training-sets]';

async function chooseMultimodal({ page }: Site): Promise<void> {
  await page.getByLabel('Multimodal').check();
}

describe('when the database cannot be had', () => {
  test('the page says what failed, the charts stay, a filter waits and says so, and a retry heals it', async () => {
    const site = await openSite({ block: ['**/engine/**'] });
    await visit(site, '#/runway');
    const { page } = site;
    const alert = page.locator('aside [role=alert]');
    await alert.waitFor();
    expect(await alert.locator('p').textContent()).toContain(
      'The database could not be started (step: download)',
    );
    await chooseMultimodal(site);
    await page.locator(`${sets}[data-origin=old]`).waitFor();
    expect(await page.locator(`${sets} .problem`).textContent()).toContain(
      'The rows could not be computed',
    );
    expect(await page.locator(`${sets} .finding`).textContent()).toContain(
      '291 of 334 training sets',
    );
    await site.unblock();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator(`${sets}[data-origin=live]`).waitFor();
    expect(await page.locator(`${sets} .finding`).textContent()).toMatch(/^34 of 36 training sets/);
    expect(await alert.count()).toBe(0);
  });

  test('without the gzipped file the raw parts are taken', async () => {
    const site = await openSite({ block: ['**/*.wasm.gz'] });
    await visit(site, '#/runway');
    await site.engineReady();
    const parts = await site.page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter((entry) => /\.part\d/.test(entry.name))
          .length,
    );
    expect(parts).toBe(2);
  });
});

test('a filter that the shipped rows cannot answer waits for the database, which says how far it is', async () => {
  const site = await openSite({ delay: { '**/*.wasm.gz': 4000 } });
  await visit(site, '#/runway');
  await chooseMultimodal(site);
  const { page } = site;
  await page.locator(`${sets}[data-origin=old]`).waitFor();
  expect(await page.locator(`${sets} .rows-notice`).textContent()).toContain(
    'The rows shown are from before your change',
  );
  await page.getByText(/^Loading the database: \d\.\d MB of 8\.1 MB \(\d+%\)$/).waitFor();
  await page.locator(`${sets}[data-origin=live]`).waitFor();
  expect(await page.locator(`${sets} .finding`).textContent()).toMatch(/^34 of 36 training sets/);
  site.expectQuiet();
});

test('rows of another shape than declared are a problem of their panel alone', async () => {
  const site = await openSite({ block: ['**/engine/**'] });
  const { page } = site;
  await page.route('**/results/exhaustion-dates.json*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      body: (await response.text()).replace('"name":"median_year"', '"name":"year"'),
    });
  });
  await visit(site, '#/runway');
  const problem = page.locator('[data-panel=exhaustion-dates] .problem');
  await problem.waitFor();
  expect(await problem.textContent()).toContain('missing column: median_year');
  expect(await page.locator(`${sets} .problem`).count()).toBe(0);
});

test('a panel that cannot be drawn says so, and the others stay', async () => {
  const site = await openSite({ block: ['**/engine/**'] });
  const { page } = site;
  await page.route('**/results/stock-passings.json*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('"2024-03-27"', '"soon"');
    await route.fulfill({ body });
  });
  await visit(site, '#/runway');
  const crashed = page.locator('article > .problem');
  await crashed.waitFor();
  expect(await crashed.textContent()).toContain('This panel stopped working');
  for (const panel of ['runway-fan', 'published', 'training-sets', 'exhaustion-dates']) {
    expect(await page.locator(`[data-panel=${panel}]`).count()).toBe(1);
  }
  expect(await page.locator('[data-panel=stock-passings]').count()).toBe(0);
});

test('a page that cannot be loaded says so and can be tried again', async () => {
  const site = await openSite({ block: ['**/assets/runway-*.js'] });
  await visit(site, '#/runway', '[role=alert]');
  expect(await site.page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'This page could not be shown',
  );
  await site.unblock();
  await site.page.getByRole('button', { name: 'Try again' }).click();
  await site.page.locator('[data-chart=training-sets][data-painted=true]').waitFor();
});

test('a page that was never fetched is told as such without a network, and the site stays', async () => {
  const site = await openSite({ expected: [/market/, /ERR_INTERNET_DISCONNECTED/] });
  const { page } = site;
  await visit(site, '#/runway');
  await site.engineReady();
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Market', exact: true }).click();
  await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
  expect(await page.locator('main [role=alert]').innerText()).toContain('no network');
  await page.getByRole('link', { name: 'Data runway' }).click();
  await page.locator('[data-chart=training-sets][data-painted=true]').waitFor();
});

test('a worker that dies is replaced, the query answered, and the reader told', async () => {
  const site = await openSite();
  await visit(site, '#/runway');
  await site.engineReady();
  const { page } = site;
  const worker = page
    .workers()
    .find((one) => !/(forecast|analysis|reproduction)-worker/.test(one.url()));
  if (worker === undefined) throw new Error('no worker');
  await worker.evaluate(() => void setTimeout(() => self.close(), 0));
  await chooseMultimodal(site);
  await page.locator(`${sets}[data-origin=live]`).waitFor();
  expect(await page.locator(`${sets} .finding`).textContent()).toMatch(/^34 of 36 training sets/);
  expect(await page.locator('aside .notice p').textContent()).toContain('started again');
});

test('offline, queries still run', async () => {
  const site = await openSite({ expected: [/icon\.svg/] });
  await visit(site, '#/runway');
  await site.engineReady();
  await site.page.context().setOffline(true);
  await chooseMultimodal(site);
  await site.page.locator(`${sets}[data-origin=live]`).waitFor();
  expect(await site.page.locator(`${sets} .finding`).textContent()).toMatch(
    /^34 of 36 training sets/,
  );
  site.expectQuiet();
});

test('after one visit the whole site works without a network, also after a reload', async () => {
  const site = await openSite({ serviceWorkers: 'allow' });
  await visit(site, '#/runway');
  await site.engineReady();
  const { page } = site;
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('[data-chart=training-sets][data-painted=true]').waitFor();
  await site.engineReady();
  await chooseMultimodal(site);
  await page.locator(`${sets}[data-origin=live]`).waitFor();
  expect(await page.locator(`${sets} .finding`).textContent()).toMatch(/^34 of 36 training sets/);
  site.expectQuiet();
});

describe('the content security policy', () => {
  test('lets nothing be evaluated and nothing leave', async () => {
    const site = await openSite();
    await visit(site, '#/runway');
    const results = await site.page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.effectiveDirective),
      );
      const attempt = async (run: () => unknown): Promise<string> => {
        try {
          await run();
          return 'ran';
        } catch {
          return 'refused';
        }
      };
      // A browser driven by a test may evaluate while the test's own call runs, but not in a later turn.
      const evaluated = await new Promise<string>((resolve) => {
        setTimeout(() => resolve(attempt(() => new Function('return 1')())), 0);
      });
      const fetched = await attempt(() => fetch('https://example.org/'));
      const image = new Image();
      image.src = 'https://example.org/x.png';
      const style = document.createElement('div');
      style.innerHTML = '<b style="color: red" onclick="alert(1)">x</b>';
      document.body.append(style);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { evaluated, fetched, violations: [...new Set(violations)].toSorted() };
    });
    expect(results).toMatchObject({ evaluated: 'refused', fetched: 'refused' });
    expect(results.violations).toEqual(
      expect.arrayContaining(['connect-src', 'img-src', 'script-src', 'style-src-attr']),
    );
  });
});
