import { readFile } from 'node:fs/promises';
import { parse } from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { allQueries } from '../../src/charts/queries.ts';
import { decodeShippedResult } from '../../src/data/shipped-result.ts';
import { openSite, visit, type Site } from './open-site.ts';
import { savedText, savePanel } from './save-panel.ts';

/** The charts of what was published; their rows come from the database alone. */
const published = ['training-sets', 'exhaustion-dates'] as const;

/** The charts that the models draw, and that of the stocks by kind. */
const modelled = ['runway-fan', 'run-out', 'tornado', 'heat-map', 'stocks-by-modality'] as const;

/** Every chart of the page: one shows only when the scenario differs from what it is compared with. */
const charts = [...published, ...modelled, 'scenario-difference'] as const;

/** A scenario that differs from the published one, so that every chart is there. */
const changed = '#/runway?24.over=5';

/** Every panel that can show a query does. */
const allWorking =
  'head=working&sets=working&dates=working&since=working&rebuilt=working&fanv=working&distv=working&kinds=working';

/** The pages with every working open, and the panels whose rows the engine must have answered. */
const pagesWithWorking = [
  [`#/runway?${allWorking}`, [...published, 'stock-passings', 'runway-fan', 'run-out']],
  ['#/growth?audit=working', ['growth-audit']],
  [
    '#/market?path.view=working&field.view=working&miss.view=working&md.fanv=working&md.sens=working&events=bases',
    ['market-paths', 'football-field', 'forecast-errors', 'market-fan'],
  ],
  [
    '#/funding?rounds=working&quarters=working&coverage=working&steps=working&league=working&compared=working&peers=working&return=working&capital=working&deals=working',
    [
      'funding-timeline',
      'funding-quarters',
      'funding-coverage',
      'valuation-steps',
      'league-table',
      'compared-steps',
      'round-peers',
      'capital-against-market',
      'licence-deals',
    ],
  ],
] as const;

function painted(chart: string): string {
  return `[data-chart=${chart}][data-painted=true]`;
}

/** The CSV of each published chart, one after the other, so that no download is taken for another. */
async function downloadTables(site: Site): Promise<readonly string[]> {
  const tables: string[] = [];
  for (const chart of published) tables.push(await savedText(site.page, chart, 'Save CSV'));
  return tables;
}

describe('the page as it opens', () => {
  test('shows every chart, the back-test and what was published, quietly, and asks no other host for anything', async () => {
    const site = await openSite();
    await visit(site, '#/runway');
    await site.engineReady();
    const { page } = site;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
      /^Public text is used up in 20\d\d \(80%: 20\d\d–20\d\d\) if median demand grows [\d.]+× a year until then\.$/,
    );
    expect(await page.locator('[data-panel=published] .finding').textContent()).toBe(
      'Public text is used up in 2028 (80% interval 2026–2032), says Epoch AI’s study of 2024. The largest known training set of text alone, Qwen3-235B-A22B, holds 36T tokens.',
    );
    for (const chart of [...published, ...modelled]) await page.locator(painted(chart)).waitFor();
    expect(await page.locator('[data-panel=stock-passings] .finding').textContent()).toContain(
      'in March 2024 with DBRX',
    );
    site.expectQuiet();
  });

  test('draws from the rows that came with it when there is no database, and the same rows when there is', async () => {
    const without = await openSite({ block: ['**/engine/**'] });
    await visit(without, '#/runway');
    const shipped = await downloadTables(without);
    expect(
      await without.page.locator('[data-panel=training-sets]').getAttribute('data-origin'),
    ).toBe('shipped');

    const live = await openSite();
    await visit(live, '#/runway');
    await live.engineReady();
    for (const panel of [...published, 'stock-passings']) {
      await live.page.locator(`[data-panel=${panel}][data-origin=live]`).waitFor();
    }
    const computed = await downloadTables(live);
    expect(computed).toEqual(shipped);
    const text = (site: Site) =>
      site.page.locator('[data-panel=stock-passings] tbody').textContent();
    expect(await text(live)).toBe(await text(without));
  });

  test('every shipped result equals the live answer to the same question', async () => {
    const site = await openSite();
    const { page } = site;
    const seen = new Set<string>();
    for (const [address, panels] of pagesWithWorking) {
      await visit(site, address, painted(panels[0]));
      await site.engineReady();
      for (const panel of panels) {
        await page
          .locator(`[data-panel=${panel}][data-origin=live] [data-query]`)
          .first()
          .waitFor();
      }
      const queries = page.locator('[data-query]');
      const ids = await queries.evaluateAll((all) =>
        all.map((one) => one.getAttribute('data-query') ?? ''),
      );
      for (const id of new Set(ids)) {
        seen.add(id);
        const live = await page
          .locator(`[data-query=${id}]`)
          .first()
          .locator('tbody tr')
          .evaluateAll((rows) =>
            rows.map((row) => [...row.children].map((cell) => cell.textContent)),
          );
        const text = await readFile(`${inject('siteFolder')}/results/${id}.json`, 'utf8');
        const { table } = decodeShippedResult(JSON.parse(text));
        const shipped = Array.from({ length: table.rowCount }, (_, row) =>
          table.columns.map(({ values }) => String(values[row] ?? '')),
        );
        expect(live).toEqual(shipped);
      }
    }
    expect([...seen].toSorted()).toEqual(allQueries.map(({ id }) => id).toSorted());
  });

  test('draws its first chart before it asks for the database', async () => {
    const site = await openSite();
    await visit(site, '#/runway');
    await site.engineReady();
    const { firstChart, firstEngineRequest } = await site.page.evaluate(() => ({
      firstChart: performance.getEntriesByName('datawall:first-chart')[0]?.startTime,
      firstEngineRequest: performance
        .getEntriesByType('resource')
        .filter((entry) => /\/(engine|data)\//.test(entry.name))
        .map((entry) => entry.startTime)
        .toSorted((a, b) => a - b)[0],
    }));
    expect(firstChart).toBeGreaterThan(0);
    expect(firstEngineRequest).toBeGreaterThan(firstChart ?? Infinity);
  });
});

/** How many pixels of a chart's canvas are drawn on; of two layers, of the one on top. */
function drawnPixels({ page }: Site, chart: string): Promise<number> {
  const canvas = page.locator(`[data-chart=${chart}] canvas`).last();
  return canvas.evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return (pixels ?? []).filter((value, index) => index % 4 === 3 && value > 0).length;
  });
}

test.each(charts)(
  '%s has pixels when it says so, and keeps them on a smaller screen',
  async (chart) => {
    const site = await openSite();
    await visit(site, changed, painted(chart));
    expect(await drawnPixels(site, chart)).toBeGreaterThan(5000);
    await site.page.setViewportSize({ width: 390, height: 844 });
    await site.page.waitForTimeout(200);
    expect(await drawnPixels(site, chart)).toBeGreaterThan(5000);
    const { width } = (await site.page
      .locator(`[data-chart=${chart}] canvas`)
      .last()
      .boundingBox()) ?? {
      width: 0,
    };
    expect(width).toBe(358);
  },
);

test('the models run in the page, give the published dates again and say which they cannot', async () => {
  const site = await openSite();
  await visit(site, '#/runway');
  const panel = site.page.locator('[data-panel=model-reproduction]');
  await panel.locator('tbody tr').first().waitFor();
  const rows = await panel
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [
        row.getAttribute('data-row'),
        row.querySelector('[data-column=rebuiltMedian]')?.textContent,
        row.querySelector('[data-column=note]')?.textContent,
      ]),
    );
  expect(rows).toHaveLength(8);
  expect(rows).toContainEqual(['epoch-2022-high-historical', '2024', '']);
  expect(rows).toContainEqual(['epoch-2024-mixture', '2029.1', '']);
  expect(rows).toContainEqual([
    'epoch-2022-low-compute',
    '2035.5',
    'Not reproduced: the study’s compute paths are not public.',
  ]);
  expect(await panel.locator('.finding').textContent()).toBe(
    'Rebuilt from the studies’ own assumptions with 16,384 draws, 5 of 7 medians lie within a year of the published ones. One published date cannot be reproduced: its note says why.',
  );
  site.expectQuiet();
});

describe('the table twin', () => {
  /** The figures that the data cursor reads: every point of up to twelve series, or both ends of each. */
  async function readByCursor(
    { page }: Site,
    chart: string,
    reach: 'every point' | 'both ends',
  ): Promise<ReadonlySet<string | null>> {
    const reached = new Set<string | null>();
    const status = page.locator(`[data-panel=${chart}] p[role=status]`).first();
    const cursor = () => status.getAttribute('data-cursor');
    await page.locator(`[data-chart=${chart}]`).focus();
    await page.keyboard.press('ArrowRight');
    for (let turns = 0; turns < 12; turns += 1) {
      await page.keyboard.press('Home');
      if (reach === 'both ends') {
        reached.add(await cursor());
        await page.keyboard.press('End');
        reached.add(await cursor());
      } else {
        for (let id = await cursor(), before: string | null = null; id !== before;) {
          reached.add(id);
          before = id;
          await page.keyboard.press('ArrowRight');
          id = await cursor();
        }
      }
      await page.keyboard.press('ArrowDown');
    }
    return reached;
  }

  async function rowsOf({ page }: Site, chart: string): Promise<(string | null)[]> {
    const rows = page.locator(`[data-panel=${chart}] tbody tr`);
    await rows.first().waitFor();
    return rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
  }

  test.each([...published, 'stocks-by-modality', 'scenario-difference'])(
    'of %s has a row for every point that the data cursor reads',
    async (chart) => {
      const site = await openSite();
      await visit(site, `${changed}&years=1990-2035`, painted(chart));
      await site.page
        .locator(`[data-panel=${chart}]`)
        .getByRole('button', { name: 'Table' })
        .click();
      const rows = await rowsOf(site, chart);
      const reached = await readByCursor(site, chart, 'every point');
      expect([...reached].toSorted()).toEqual(rows.toSorted());
    },
  );

  test('of the models’ charts has a row for what the data cursor reads, and more', async () => {
    const site = await openSite();
    await visit(site, `${changed}&fanv=table&distv=table&heat=table`);
    for (const chart of ['runway-fan', 'run-out', 'heat-map']) {
      await site.page.locator(painted(chart)).waitFor();
      const rows = new Set(await rowsOf(site, chart));
      const reached = await readByCursor(site, chart, 'both ends');
      expect(reached.size, chart).toBeGreaterThan(1);
      expect(
        [...reached].filter((id) => !rows.has(id)),
        chart,
      ).toEqual([]);
    }
  });

  test('is what the CSV holds', async () => {
    const site = await openSite();
    await visit(site, '#/runway?dates=table');
    const csv = parse<Record<string, string>>(
      await savedText(site.page, 'exhaustion-dates', 'Save CSV'),
      { header: true },
    );
    const rows = site.page.locator('[data-panel=exhaustion-dates] tbody tr');
    await rows.first().waitFor();
    const shown = await rows.evaluateAll((all) =>
      all.map((row) => [
        row.getAttribute('data-row'),
        row.querySelector('[data-column=median]')?.textContent,
      ]),
    );
    expect(csv.data.map((row) => [row['id'], row['median']])).toEqual(shown);
  });
});

describe('downloads', () => {
  test('every chart that the models draw can be had as a picture and as the rows of its table', async () => {
    const site = await openSite();
    await visit(site, changed);
    for (const chart of [...modelled, 'scenario-difference']) {
      await site.page.locator(painted(chart)).waitFor();
      const title = await site.page.locator(`[data-panel=${chart}] h2`).innerText();
      const svg = await savedText(site.page, chart, 'Save SVG');
      expect(svg, chart).toMatch(/^<svg /);
      expect(svg, chart).toContain(title);
      expect(svg, chart).toContain('24.over=5');
      const { data } = parse<Record<string, string>>(
        await savedText(site.page, chart, 'Save CSV'),
        { header: true, skipEmptyLines: true },
      );
      expect(data.length, chart).toBeGreaterThan(0);
      expect(
        data.filter((row) => !row['id'] || !row['source']),
        chart,
      ).toEqual([]);
    }
    site.expectQuiet();
  });

  test('the SVG is well-formed and holds title, sources and link', async () => {
    const site = await openSite({ bypassCSP: true });
    await visit(site, '#/runway');
    const svg = await savedText(site.page, 'training-sets', 'Save SVG');
    const parsed = await site.page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        root: document.documentElement.nodeName,
        error: document.querySelector('parsererror')?.textContent,
      };
    }, svg);
    expect(parsed).toEqual({ root: 'svg', error: undefined });
    expect(svg).toContain('Training sets that were used');
    expect(svg).toContain('Notable AI Models');
    expect(svg).toContain('#/runway');
    site.expectQuiet();
  });

  test('the PNG is a picture at twice the size', async () => {
    const site = await openSite();
    await visit(site, '#/runway');
    const download = await savePanel(site.page, 'exhaustion-dates', 'Save PNG');
    const png = await readFile(await download.path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * (1200 + 48));
    site.expectQuiet();
  });
});
