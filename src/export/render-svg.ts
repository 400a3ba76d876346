import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { basicParts, panningParts } from './echarts-parts.ts';

register([...basicParts, ...panningParts, SVGRenderer]);

/** Gives the ids that ECharts counts up over its lifetime the numbers of a first drawing, so that the same option is the same text. */
function renumberIds(svg: string): string {
  const numbers = new Map<string, string>();
  return svg.replace(/zr\d+-([a-z]+)-?(\d+)/g, (id, kind: string) => {
    const known = numbers.get(id) ?? `zr-${kind}-${numbers.size}`;
    numbers.set(id, known);
    return known;
  });
}

/** Draws an option as SVG text without a screen; sizes in pixels. The same option gives the same text. */
export function renderSvg(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return renumberIds(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}
