import type { ChartContext, ChartDefinition, SourceRef, TableTwin } from '../../charts/chart.ts';
import { toIsoDate } from '../../core/time.ts';

/** Width of a downloaded picture without its margins, in CSS pixels. */
export const exportWidth = 1200;
const pngScale = 2;

/** What a download is made from. */
export interface DownloadInput<Series> {
  readonly definition: ChartDefinition<Series>;
  readonly series: Series;
  readonly context: ChartContext;
  readonly title: string;
  /** What the figures say, under the picture. */
  readonly notes: readonly string[];
  /** What the marks mean, under that. */
  readonly legend: string | undefined;
  readonly sources: readonly SourceRef[];
  readonly sourcesLabel: string;
  readonly link: string;
  readonly dataVersion: string;
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function drawFramed<Series>(input: DownloadInput<Series>) {
  const { definition, series, title, legend, sources, link, dataVersion } = input;
  const [{ renderSvg }, { frameSvg }] = await Promise.all([
    import('../../export/render-svg.ts'),
    import('../../export/framed-svg.ts'),
  ]);
  const context = { ...input.context, width: exportWidth };
  const height = definition.height(series, exportWidth);
  const chart = renderSvg(definition.buildOption(series, context), exportWidth, height);
  const notes = [
    ...input.notes,
    ...(legend === undefined ? [] : [legend]),
    `${input.sourcesLabel} ${sources.map((source) => source.title).join('; ')}`,
    `${link} · ${toIsoDate(context.today)} · ${dataVersion}`,
  ];
  return frameSvg(chart, exportWidth, height, { title, notes, theme: context.theme });
}

async function rasterize(svg: string, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * pngScale;
    canvas.height = height * pngScale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Saves the chart as it is set, with title, sources and link, as `datawall-<chart>.svg`. */
export async function downloadSvg<Series>(input: DownloadInput<Series>): Promise<void> {
  const { svg } = await drawFramed(input);
  save(new Blob([svg], { type: 'image/svg+xml' }), `datawall-${input.definition.id}.svg`);
}

/** Saves the same picture at twice the resolution as `datawall-<chart>.png`. */
export async function downloadPng<Series>(input: DownloadInput<Series>): Promise<void> {
  const { svg, width, height } = await drawFramed(input);
  save(await rasterize(svg, width, height), `datawall-${input.definition.id}.png`);
}

/** Saves the table twin as `datawall-<chart>.csv`. */
export async function downloadCsv(twin: TableTwin, chartId: string, link: string): Promise<void> {
  const { toCsv } = await import('../../export/csv.ts');
  save(
    new Blob([toCsv(twin, link)], { type: 'text/csv;charset=utf-8' }),
    `datawall-${chartId}.csv`,
  );
}
