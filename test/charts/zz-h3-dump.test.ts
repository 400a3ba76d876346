import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { capitalAgainstMarketChart as cap } from '../../src/charts/capital-against-market/index.ts';
import { selectCapital } from '../../src/charts/capital-against-market/series.ts';
import { writeCapitalFinding } from '../../src/charts/capital-against-market/write-finding.ts';
import { writeCapitalKey } from '../../src/charts/capital-against-market/write-key.ts';
import { licenceDealsChart } from '../../src/charts/licence-deals/index.ts';
import { selectDeals } from '../../src/charts/licence-deals/series.ts';
import { writeDealsFinding } from '../../src/charts/licence-deals/write-finding.ts';
import { writeDealsKey } from '../../src/charts/licence-deals/write-key.ts';
import { renderSvg } from '../../src/export/render-svg.ts';
import { contextOf } from '../cases/chart-cases.ts';
test('draw', () => {
  const rows = JSON.parse(readFileSync('/tmp/h3/deals.json', 'utf8'));
  const series = selectDeals(rows, { contentTypes: undefined, scale: 'log' });
  for (const [name, locale, width, theme] of [
    ['en', 'en', 936, 'light'],
    ['dark', 'zh-Hant', 936, 'dark'],
    ['phone', 'en', 358, 'light'],
    ['phonehant', 'zh-Hans', 358, 'light'],
  ] as const) {
    const c = contextOf(locale, width, theme);
    const svg = renderSvg(
      licenceDealsChart.buildOption(series, c),
      width,
      licenceDealsChart.height(series, width),
    );
    writeFileSync(
      `/tmp/h3/deals-${name}.html`,
      `<body style="margin:0;background:${c.theme.paper};color:${c.theme.ink};font:16px system-ui;width:${width}px">${svg}<p>${writeDealsFinding(series, c)}</p><p>${writeDealsKey(series, c)}</p></body>`,
    );
    if (name === 'en' || name === 'dark')
      console.log(
        licenceDealsChart
          .toTracks(series, c)
          .flatMap((t) => [t.label, ...t.points.map((p) => p.text)])
          .join('\n'),
      );
  }
});

test('draw capital', () => {
  const rows = JSON.parse(readFileSync('/tmp/h3/capital.json', 'utf8'));
  for (const [name, locale, width, theme, place] of [
    ['en', 'en', 936, 'light', 'world'],
    ['dark', 'zh-Hant', 936, 'dark', 'world'],
    ['phone', 'en', 358, 'light', 'world'],
    ['cn', 'en', 936, 'light', 'CN'],
    ['phonecn', 'zh-Hans', 358, 'light', 'CN'],
  ] as const) {
    const series = selectCapital(rows, place);
    const c = contextOf(locale, width, theme);
    const svg = renderSvg(cap.buildOption(series, c), width, cap.height(series, width));
    writeFileSync(
      `/tmp/h3/capital-${name}.html`,
      `<body style="margin:0;background:${c.theme.paper};color:${c.theme.ink};font:16px system-ui;width:${width}px">${svg}<p>${writeCapitalFinding(series, c)}</p><p>${writeCapitalKey(series, c)}</p></body>`,
    );
    if (name === 'en' || name === 'cn')
      console.log(
        cap
          .toTracks(series, c)
          .flatMap((t) => [t.label, ...t.points.slice(0, 4).map((p) => p.text)])
          .join('\n'),
      );
  }
});
