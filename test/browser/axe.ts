import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Site } from './open-site.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against the page, one line a rule: WCAG 2.2 AA and its best practices. The site must be opened with `bypassCSP`. */
export async function violations({ page }: Site): Promise<readonly string[]> {
  await page.addScriptTag({ path: axePath });
  const results = await page.evaluate(async (values): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: RunOptions) => Promise<AxeResults> };
    };
    return axe.run({ runOnly: { type: 'tag', values } });
  }, tags);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
