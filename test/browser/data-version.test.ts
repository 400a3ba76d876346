import { expect, test } from 'vitest';
import { readKeptHistory } from '../../src/build/data-history.ts';
import { dataFolder } from '../support/data-package.ts';
import { openSite, visit, type Site } from './open-site.ts';
import { savedText } from './save-panel.ts';

const { history } = await readKeptHistory(dataFolder);
const oldest = history.versions[0]?.version ?? '';
const newest = history.versions.at(-1)?.version ?? '';

const noticeOf = ({ page }: Site) => page.locator('main > .notice');

test('a link of older data says what has changed since, until a setting is changed', async () => {
  const site = await openSite();
  await visit(site, `#/runway?v=1&data=${oldest}&unit=words`);
  const { page } = site;
  const notice = noticeOf(site);
  await notice.waitFor();
  expect(await notice.locator('p').textContent()).toMatch(
    new RegExp(
      `^This link was made with the data of \\w+ \\d+, 2026 \\(version ${oldest}\\); .* changed: .*Sources`,
    ),
  );
  await notice.getByText('Which rows and columns').click();
  const lines = await notice.getByRole('listitem').allTextContents();
  expect(lines.filter((line) => line.startsWith('Sources: '))).toEqual([
    expect.stringMatching(/^Sources: \d+ rows added \(.*ho-2024/),
  ]);

  await page.getByLabel('Theme').selectOption('Dark');
  await page.waitForURL(/theme=dark/);
  expect(page.url()).toContain(`data=${oldest}`);
  expect(await notice.count()).toBe(1);

  await page.getByLabel('Tokens', { exact: true }).check();
  await page.waitForURL((url) => !url.href.includes('unit='));
  expect(page.url()).not.toContain('data=');
  expect(await notice.count()).toBe(0);

  await page.goBack();
  await notice.waitFor();
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  expect(await notice.count()).toBe(0);
  expect(page.url()).toContain(`data=${oldest}`);
  site.expectQuiet();
});

test('a link of the present data says nothing, and none is written to the address', async () => {
  const site = await openSite();
  const asked: string[] = [];
  site.page.on('request', (request) => asked.push(request.url()));
  await visit(site, `#/runway?v=1&data=${newest}`);
  await site.page.getByLabel('Words', { exact: true }).check();
  await site.page.waitForURL(/unit=words/);
  expect(site.page.url()).not.toContain('data=');
  expect(await noticeOf(site).count()).toBe(0);
  expect(asked.filter((url) => /DataChanges|versions-/.test(url))).toEqual([]);
});

test('an unknown version is called unknown, and one that is none is named', async () => {
  const site = await openSite({ locale: 'zh-TW' });
  await visit(site, '#/runway?data=0123456789ab');
  const notice = noticeOf(site);
  await notice.waitFor();
  expect(await notice.locator('p').textContent()).toContain('本站未知的資料版本（0123456789ab）');
  await visit(site, '#/runway?lang=en&data=yesterday');
  await notice.getByText('data=yesterday').waitFor();
  expect(await notice.count()).toBe(1);
  site.expectQuiet();
});

test('what is handed on carries the version of the data', async () => {
  const site = await openSite();
  await visit(site, `#/runway?v=1&data=${oldest}&unit=words`);
  const csv = await savedText(site.page, 'training-sets', 'Save CSV');
  expect(csv).toContain(`data=${newest}`);
  expect(csv).not.toContain(oldest);
  expect(csv).toContain('unit=words');
});

test('changes that cannot be had are told as such, and the page stands', async () => {
  const site = await openSite({
    block: ['**/assets/DataChangesNotice-*.js'],
    expected: [/DataChangesNotice/, /ERR_FAILED/],
  });
  await visit(site, `#/runway?v=1&data=${oldest}`);
  await noticeOf(site).getByText('could not be loaded').waitFor();
  expect(await site.page.locator('h1').count()).toBe(1);
});
