import type PptxGenJS from 'pptxgenjs';
import type { Translate } from '../../i18n/translate.ts';
import type { ChartPart } from './chart-part.ts';
import type { Faces } from './faces.ts';
import type { SlidePicture } from './pptx-deck.ts';
import { bareColor, slideColors, type SlideBox } from './slide-style.ts';
import { cleanLine, escapeXml } from './xml.ts';

/** A slide that is being drawn, with the charts and pictures that will stand in for its placeholders, in their order. */
export interface SlideCanvas {
  readonly slide: PptxGenJS.Slide;
  readonly faces: Faces;
  readonly t: Translate;
  readonly charts: ChartPart[];
  readonly pictures: SlidePicture[];
}

/** A slide of the file: its title, its speaker notes and how it is drawn below the title. */
export interface SlidePage {
  readonly title: string;
  readonly notes: string;
  /** `top` is where the title ends, in inches. */
  readonly draw: (canvas: SlideCanvas, top: number) => void;
}

/** How a text box looks; size in points. */
export interface BoxLook {
  readonly name: string;
  readonly size: number;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
}

const emptyPng =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Draws runs of text in a box without insets. */
export function addRuns(
  { slide, faces }: SlideCanvas,
  runs: PptxGenJS.TextProps[],
  box: SlideBox,
  look: BoxLook,
): void {
  slide.addText(runs, {
    ...box,
    objectName: look.name,
    isTextBox: true,
    margin: 0,
    fontSize: look.size,
    color: bareColor(look.color ?? slideColors.ink),
    valign: look.valign ?? 'top',
    lang: faces.lang,
    ...(look.align ? { align: look.align } : {}),
  });
}

/** Draws one line or paragraph of plain text. */
export function addLine(canvas: SlideCanvas, text: string, box: SlideBox, look: BoxLook): void {
  addRuns(canvas, [{ text: cleanLine(text) }], box, look);
}

/** Leaves a frame for a chart, and keeps the chart for it. */
export function addChart(
  { slide, charts }: SlideCanvas,
  part: ChartPart,
  box: SlideBox,
  alt: string,
): void {
  const points = [
    { name: 'X', values: [0] },
    { name: 'Y', values: [0] },
  ];
  const objectName = `Chart ${charts.length + 1}`;
  slide.addChart('scatter', points, { ...box, objectName, altText: cleanLine(alt) });
  charts.push(part);
}

function fitted(box: SlideBox, { width, height }: SlidePicture): SlideBox {
  const scale = Math.min(box.w / width, box.h / height);
  const w = width * scale;
  const h = height * scale;
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}

/** Leaves a frame for a picture, as large as its ratio lets it be in a box, and keeps the picture for it. */
export function addPicture(
  { slide, pictures }: SlideCanvas,
  picture: SlidePicture,
  box: SlideBox,
  alt: string,
  href?: string,
): void {
  slide.addImage({
    ...fitted(box, picture),
    data: emptyPng,
    objectName: `Picture ${pictures.length + 1}`,
    altText: cleanLine(alt) || ' ',
    // The address of a picture goes into the package as it is given.
    ...(href === undefined ? {} : { hyperlink: { url: escapeXml(href) } }),
  });
  pictures.push(picture);
}
