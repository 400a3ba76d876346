import type { NativeChart, NativePlot } from '../../charts/native-chart.ts';
import { barNames, barPlot } from './bar-plot.ts';
import { shareLegends } from './chart-legend.ts';
import { chartPart } from './chart-part.ts';
import { chartWords } from './chart-words.ts';
import { pptxMessages } from './messages.ts';
import { addShapePlot } from './shape-plot.ts';
import { addChart, addLine, type SlideCanvas } from './slide-canvas.ts';
import { fontSizes, slideColors, type SlideBox } from './slide-style.ts';
import { xyNames, xyPlot } from './xy-plot.ts';
import { drawableSeries } from './xy-series.ts';

function frames(chart: NativeChart, box: SlideBox): readonly SlideBox[] {
  const sum = chart.plots.reduce((total, { heightShare }) => total + heightShare, 0);
  let y = box.y;
  return chart.plots.map(({ heightShare }) => {
    const frame = { ...box, y, h: (box.h * heightShare) / sum };
    y += frame.h;
    return frame;
  });
}

function isEmpty(plot: NativePlot): boolean {
  if (plot.kind === 'shapes') return plot.shapes.length === 0;
  if (plot.kind === 'xy') return drawableSeries(plot).length === 0;
  return plot.series.every(({ values }) => values.every((value) => value === undefined));
}

function namesOf(plot: NativePlot): readonly string[] {
  if (plot.kind === 'shapes' || isEmpty(plot)) return [];
  return plot.kind === 'xy' ? xyNames(plot) : barNames(plot);
}

function addEmptyNote(canvas: SlideCanvas, box: SlideBox): void {
  addLine(canvas, canvas.t(pptxMessages.noRows), box, {
    name: 'Note',
    size: fontSizes.finding,
    color: slideColors.muted,
    align: 'center',
    valign: 'middle',
  });
}

/** Draws the plots of a chart one below the other, each as a chart or as shapes that PowerPoint can edit; a plot without any figure says so. */
export function addNativeChart(
  canvas: SlideCanvas,
  chart: NativeChart,
  box: SlideBox,
  alt: string,
): void {
  if (chart.plots.every(({ plot }) => isEmpty(plot))) {
    addEmptyNote(canvas, box);
    return;
  }
  const words = chartWords(canvas.t, canvas.faces);
  const count = chart.plots.length;
  const legends = shareLegends(chart.plots.map(({ plot }) => namesOf(plot)));
  frames(chart, box).forEach((frame, index) => {
    const [plot, legend] = [chart.plots[index]?.plot, legends[index]];
    if (!plot || !legend) return;
    if (isEmpty(plot)) {
      addEmptyNote(canvas, frame);
      return;
    }
    if (plot.kind === 'shapes') {
      addShapePlot(canvas, plot, frame);
      return;
    }
    const xml =
      plot.kind === 'xy' ? xyPlot(plot, frame, legend, words) : barPlot(plot, frame, legend, words);
    const text =
      count === 1 ? alt : canvas.t(pptxMessages.page, { title: alt, page: index + 1, count });
    addChart(canvas, chartPart(xml, canvas.faces), frame, text);
  });
}
