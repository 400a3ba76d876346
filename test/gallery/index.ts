import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { renderSvg } from '../../src/export/render-svg.ts';
import { chartCases } from '../cases/chart-cases.ts';

const folder = 'dist-gallery';

const figures = chartCases.map(({ name, option, height, context }) => {
  const { paper, ink } = context.theme;
  const style = `margin:0;padding:24px;background:${paper};color:${ink}`;
  return `<figure style="${style}"><figcaption>${name}</figcaption>${renderSvg(option, context.width, height)}</figure>`;
});

mkdirSync(folder, { recursive: true });
writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Datawall: every chart case</title><body style="margin:0;font:16px system-ui">${figures.join('')}`,
);
console.log(`${chartCases.length} cases: ${pathToFileURL(`${folder}/index.html`).href}`);
