import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { hatch } from '../parts/hatch.ts';
import { overlay } from '../parts/overlay.ts';
import { textWidth } from '../parts/text-width.ts';
import { writeModelYear } from '../parts/write-model-year.ts';
import { viridis } from '../viridis.ts';
import { legendLine, legendLines } from './frame.ts';
import { heatMapMessages as messages } from './messages.ts';
import { ring } from './ring.ts';
import { cellsOf, datedCells, type HeatMapSeries } from './series.ts';

const rampWidth = 132;
const rampSteps = 44;
const swatch = 18;
const gap = 24;

/** A piece of the legend: how wide it is, and how it is drawn with its left edge and its middle line given. */
interface Piece {
  readonly width: number;
  readonly draw: (x: number, y: number) => readonly DrawnElement[];
}

function textPiece(text: string, context: ChartContext, fontWeight = 400): Piece {
  return {
    width: textWidth(text, chartFontSize(context)),
    draw: (x, y) => [{ type: 'text', x, y, style: { ...barText(context), text, fontWeight } }],
  };
}

/** Pieces beside each other as one. */
function joined(pieces: readonly Piece[], space = 8): Piece {
  const width = pieces.reduce((sum, piece) => sum + piece.width + space, -space);
  return {
    width,
    draw: (x, y) => {
      let at = x;
      return pieces.flatMap((piece) => {
        const drawn = piece.draw(at, y);
        at += piece.width + space;
        return drawn;
      });
    },
  };
}

const ramp: Piece = {
  width: rampWidth,
  draw: (x, y) =>
    Array.from({ length: rampSteps }, (_, step) => ({
      type: 'rect',
      shape: {
        x: Math.round(x) + (step * rampWidth) / rampSteps,
        y: y - 7,
        width: rampWidth / rampSteps,
        height: 14,
      },
      style: { fill: viridis(step / (rampSteps - 1)) },
    })),
};

function swatchPiece(draw: (x: number, y: number) => DrawnElement): Piece {
  return { width: swatch, draw: (x, y) => [draw(x, y)] };
}

function rampPieces(series: HeatMapSeries, context: ChartContext): readonly Piece[] {
  const dated = datedCells(series);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return [];
  const year = (at: number): Piece => textPiece(writeModelYear(at, context), context);
  return [joined([year(first.medianYear), ramp, year(last.medianYear)])];
}

function swatchPieces(series: HeatMapSeries, context: ChartContext): readonly Piece[] {
  const { t, theme } = context;
  const cells = cellsOf(series);
  const boxAt = (x: number, y: number) => ({ x, y: y - 7, width: swatch, height: 14 });
  const now = writeModelYear(cells.find((cell) => cell.isCurrent)?.medianYear, context);
  const after = joined([
    swatchPiece((x, y) => hatch(boxAt(x, y), theme.muted, theme.paper)),
    textPiece(writeModelYear(undefined, context), context),
  ]);
  const current = joined([
    swatchPiece((x, y) => ring(boxAt(x, y), theme)),
    textPiece(t(messages.now, { year: now }), context),
  ]);
  return cells.some((cell) => cell.medianYear === undefined) ? [after, current] : [current];
}

function linesOf(series: HeatMapSeries, context: ChartContext): readonly (readonly Piece[])[] {
  const title = textPiece(context.t(messages.ramp), context, 600);
  const years = rampPieces(series, context);
  const swatches = swatchPieces(series, context);
  const lines = legendLines(context.width);
  if (lines === 1) return [[title, ...years, ...swatches]];
  return lines === 2 ? [[title, ...years], swatches] : [[title], years, swatches];
}

/** The legend above the map: the ramp of years, the hatch, the ring. */
export function legend(series: HeatMapSeries, context: ChartContext): CustomSeriesOption {
  const drawn = linesOf(series, context).flatMap((pieces, line) =>
    joined(pieces, gap).draw(0, (line + 0.5) * legendLine),
  );
  return overlay('legend', drawn, { z: 3, isClipped: false });
}
