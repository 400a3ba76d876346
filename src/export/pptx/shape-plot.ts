import type { NativeShape, NativeShapePlot } from '../../charts/native-chart.ts';
import { addLine, type SlideCanvas } from './slide-canvas.ts';
import { bareColor, slideColors, type SlideBox } from './slide-style.ts';
import { cleanLine } from './xml.ts';

/** The beginning of the names of marks: those of one plot become one group. */
export const markName = 'Mark';

const pointsPerInch = 72;

function placed(shape: NativeShape, box: SlideBox): SlideBox {
  return {
    x: box.x + shape.x * box.w,
    y: box.y + shape.y * box.h,
    w: shape.width * box.w,
    h: shape.height * box.h,
  };
}

function textSize({ h }: SlideBox): number {
  return Math.round(Math.min(14, Math.max(10, h * pointsPerInch * 0.7)));
}

function addMark(canvas: SlideCanvas, shape: NativeShape, box: SlideBox, name: string): void {
  const color = bareColor(shape.color);
  const line = { color, width: shape.shape === 'line' || shape.isHollow === true ? 1.25 : 0.5 };
  const fill = { color: shape.isHollow === true ? slideColors.paper : color };
  const kind = shape.shape === 'ellipse' ? 'ellipse' : shape.shape === 'line' ? 'line' : 'rect';
  canvas.slide.addShape(kind, {
    ...placed(shape, box),
    objectName: name,
    line,
    ...(kind === 'line' ? {} : { fill }),
  });
}

/** Draws marks as shapes and text boxes that can be moved and recoloured. */
export function addShapePlot(canvas: SlideCanvas, plot: NativeShapePlot, box: SlideBox): void {
  plot.shapes.forEach((shape, index) => {
    const name = `${markName} ${index + 1}`;
    const place = placed(shape, box);
    if (shape.shape !== 'text') addMark(canvas, shape, box, name);
    if (shape.text === undefined || cleanLine(shape.text) === '') return;
    const isText = shape.shape === 'text';
    addLine(canvas, shape.text, place, {
      name: isText ? name : `${name} text`,
      size: textSize(place),
      color: isText || shape.isHollow === true ? shape.color : slideColors.paper,
      align: isText ? 'left' : 'center',
      valign: 'middle',
    });
  });
}
