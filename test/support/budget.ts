import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Page } from 'playwright-core';

const compress = promisify(brotliCompress);

/** Addresses of the scripts that a page asked for before its first chart stood, the page's own entry included; call it after `datawall:first-chart`. */
export function initialScripts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const [chart] = performance.getEntriesByName('datawall:first-chart');
    if (chart === undefined) throw new Error('no chart yet');
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => /\.m?js$/.test(name) && startTime <= chart.startTime)
      .map(({ name }) => name);
  });
}

/** What files of the built site weigh under brotli 11; `urls` are addresses below `siteUrl`, and each file counts once. */
export async function brotliBytes(
  site: { readonly siteFolder: string; readonly siteUrl: string },
  urls: readonly string[],
): Promise<number> {
  const paths = [...new Set(urls)].map((url) => decodeURI(url.slice(site.siteUrl.length)));
  const sizes = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(site.siteFolder, path));
      const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      return (await compress(bytes, { params: quality })).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
