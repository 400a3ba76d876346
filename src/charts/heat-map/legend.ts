import type { CustomSeriesOption } from 'echarts/charts';
import { narrowWidth, type ChartContext } from '../chart.ts';
import { chartFontSize } from '../parts/axes.ts';
import { barText } from '../parts/bar-text.ts';
import type { DrawnElement } from '../parts/drawn-element.ts';
import { hatch } from '../parts/hatch.ts';
import { overlay } from '../parts/overlay.ts';
import { textWidth } from '../parts/text-width.ts';
import { writeModelYear } from '../parts/write-model-year.ts';
import { viridis } from '../viridis.ts';
import { legendLine } from './frame.ts';
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
function joined(pieces: readonly Piece[]): Piece {
  const width = pieces.reduce((sum, piece) => sum + piece.width + 8, -8);
  return {
    width,
    draw: (x, y) => {
      let at = x;
      return pieces.flatMap((piece) => {
        const drawn = piece.draw(at, y);
        at += piece.width + 8;
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

function piecesOf(series: HeatMapSeries, context: ChartContext): readonly Piece[] {
  const { t, theme } = context;
  const dated = datedCells(series);
  const cells = cellsOf(series);
  const [first, last] = [dated[0], dated.at(-1)];
  const now = writeModelYear(cells.find((cell) => cell.isCurrent)?.medianYear, context);
  const boxAt = (x: number, y: number) => ({ x, y: y - 7, width: swatch, height: 14 });
  const year = (at: number | undefined): Piece => textPiece(writeModelYear(at, context), context);
  return [
    textPiece(t(messages.ramp), context, 600),
    ...(first && last ? [joined([year(first.medianYear), ramp, year(last.medianYear)])] : []),
    ...(dated.length < cells.length
      ? [
          joined([
            swatchPiece((x, y) => hatch(boxAt(x, y), theme.muted, theme.paper)),
            year(undefined),
          ]),
        ]
      : []),
    joined([
      swatchPiece((x, y) => ring(boxAt(x, y), theme)),
      textPiece(t(messages.now, { year: now }), context),
    ]),
  ];
}

/** The legend above the map, from left to right, in as many lines as it needs: the ramp of years, the hatch, the ring. */
export function legend(series: HeatMapSeries, context: ChartContext): CustomSeriesOption {
  const isNarrow = context.width < narrowWidth;
  let [x, y] = [0, legendLine / 2];
  const drawn = piecesOf(series, context).flatMap((piece, place) => {
    const wraps = x > 0 && (x + piece.width > context.width || (isNarrow && place === 1));
    if (wraps) [x, y] = [0, y + legendLine];
    const elements = piece.draw(x, y);
    x += piece.width + gap;
    return elements;
  });
  return overlay('legend', drawn, { z: 3, isClipped: false });
}
