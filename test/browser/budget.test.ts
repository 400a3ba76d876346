import { expect, inject, test } from 'vitest';
import { brotliBytes, initialScripts } from '../support/budget.ts';
import { openSite, visit } from './open-site.ts';

test('the scripts up to the first chart weigh 350 kB or less and hold nothing of the database', async () => {
  const site = await openSite();
  await visit(site, '#/runway');
  const scripts = await initialScripts(site.page);
  const bytes = await brotliBytes(
    { siteFolder: inject('siteFolder'), siteUrl: inject('siteUrl') },
    scripts,
  );
  console.log(`initial scripts: ${(bytes / 1000).toFixed(1)} kB brotli in ${scripts.length} files`);
  expect(scripts.filter((url) => /duckdb|wasm|\/engine\//.test(url))).toEqual([]);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(350_000);
});
