import type PptxGenJS from 'pptxgenjs';
import { pptxMessages } from './messages.ts';
import type { PptxPanelSlide } from './pptx-deck.ts';
import { qrPicture } from '../qr-picture.ts';
import { addPicture, addRuns, type SlideCanvas } from './slide-canvas.ts';
import {
  bodyFoot,
  contentWidth,
  fontSizes,
  marginInches,
  slideColors,
  slideSize,
} from './slide-style.ts';
import { webAddress } from './web-address.ts';
import { cleanLine } from './xml.ts';

const numberWidth = 0.5;
const qrSide = 0.86;
const footTop = bodyFoot + 0.25;

function footRuns(slide: PptxPanelSlide, { t }: SlideCanvas): PptxGenJS.TextProps[] {
  const { dataVersion: version, date } = slide;
  const source = cleanLine(slide.sourceLine);
  const made = cleanLine(t(pptxMessages.dataVersion, { version, date }));
  const url = webAddress(slide.link);
  const link = { hyperlink: { url: url ?? '' }, color: slideColors.link };
  return [
    ...(source === '' ? [] : [{ text: source, options: { breakLine: true, paraSpaceAfter: 2 } }]),
    { text: url === undefined ? made : `${made}  ·  ` },
    ...(url === undefined ? [] : [{ text: t(pptxMessages.liveView), options: link }]),
  ];
}

/** Draws what stands under a panel: sources, the version and date of the data, and the live view as link and QR code. */
export function addFoot(canvas: SlideCanvas, slide: PptxPanelSlide): void {
  const url = webAddress(slide.link);
  const qr = slide.hasQr === true && url !== undefined ? qrPicture(url) : undefined;
  const width = contentWidth - numberWidth - (qr ? qrSide + 0.3 : 0);
  const ruleColor = { color: slideColors.rule, width: 0.75 };
  canvas.slide.addShape('line', {
    x: marginInches,
    y: bodyFoot + 0.13,
    w: contentWidth,
    h: 0,
    line: ruleColor,
    objectName: 'Rule',
  });
  addRuns(
    canvas,
    footRuns(slide, canvas),
    { x: marginInches + numberWidth, y: footTop, w: width, h: slideSize.h - footTop - 0.2 },
    { name: 'Source', size: fontSizes.foot, color: slideColors.muted },
  );
  if (!qr) return;
  const right = slideSize.w - marginInches - qrSide;
  const box = { x: right, y: footTop, w: qrSide, h: qrSide };
  addPicture(canvas, qr, box, canvas.t(pptxMessages.liveView), url);
}
