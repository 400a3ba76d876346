import type { NativeChart } from '../../charts/native-chart.ts';
import { barPlot } from './bar-plot.ts';
import { chartPart } from './chart-part.ts';
import { chartWords } from './chart-words.ts';
import { pptxMessages } from './messages.ts';
import { addShapePlot } from './shape-plot.ts';
import { addChart, type SlideCanvas } from './slide-canvas.ts';
import type { SlideBox } from './slide-style.ts';
import { xyPlot } from './xy-plot.ts';

function frames(chart: NativeChart, box: SlideBox): readonly SlideBox[] {
  const sum = chart.plots.reduce((total, { heightShare }) => total + heightShare, 0);
  let y = box.y;
  return chart.plots.map(({ heightShare }) => {
    const frame = { ...box, y, h: (box.h * heightShare) / sum };
    y += frame.h;
    return frame;
  });
}

/** Draws the plots of a chart one below the other, each as a chart or as shapes that PowerPoint can edit. */
export function addNativeChart(
  canvas: SlideCanvas,
  chart: NativeChart,
  box: SlideBox,
  alt: string,
): void {
  const words = chartWords(canvas.t, canvas.faces);
  const count = chart.plots.length;
  frames(chart, box).forEach((frame, index) => {
    const plot = chart.plots[index]?.plot;
    if (!plot) return;
    if (plot.kind === 'shapes') {
      addShapePlot(canvas, plot, frame);
      return;
    }
    const xml = plot.kind === 'xy' ? xyPlot(plot, frame, words) : barPlot(plot, frame, words);
    const text =
      count === 1 ? alt : canvas.t(pptxMessages.page, { title: alt, page: index + 1, count });
    addChart(canvas, chartPart(xml, canvas.faces), frame, text);
  });
}
