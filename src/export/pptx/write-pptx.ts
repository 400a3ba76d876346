import PptxGenJS from 'pptxgenjs';
import { assemblePackage, type SlideContents } from './assemble-package.ts';
import { faces } from './faces.ts';
import { panelPages } from './panel-pages.ts';
import type { PptxDeck, PptxSlide } from './pptx-deck.ts';
import type { SlideCanvas, SlidePage } from './slide-canvas.ts';
import { fitTitle, layoutName, slideLayout } from './slide-title.ts';
import { textPages } from './text-pages.ts';
import { cleanLine } from './xml.ts';

/** How the writing of a deck is watched and stopped. */
export interface PptxOptions {
  /** Told after every slide of the deck. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Looked at between slides; the promise then fails with its reason. */
  readonly signal?: AbortSignal;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function openPresentation({ title, locale, t }: PptxDeck): PptxGenJS {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = cleanLine(title);
  file.theme = { headFontFace: faces[locale].latin, bodyFontFace: faces[locale].latin };
  file.defineSlideMaster(slideLayout(1, t));
  file.defineSlideMaster(slideLayout(2, t));
  return file;
}

function drawPage(file: PptxGenJS, page: SlidePage, alt: string, deck: PptxDeck): SlideContents {
  const title = fitTitle(page.title);
  const slide = file.addSlide({ masterName: layoutName(title.lines, deck.t) });
  const canvas: SlideCanvas = {
    slide,
    faces: faces[deck.locale],
    t: deck.t,
    charts: [],
    pictures: [],
  };
  const run = { text: title.text, options: { fontSize: title.size, lang: canvas.faces.lang } };
  slide.addText([run], { placeholder: 'title', objectName: 'Title' });
  page.draw(canvas, title.bottom);
  return { notes: page.notes, alt, charts: canvas.charts, pictures: canvas.pictures };
}

function pagesOf(slide: PptxSlide, { t }: PptxDeck): readonly SlidePage[] {
  return slide.kind === 'panel' ? panelPages(slide, t) : textPages(slide, t);
}

/** A deck as a PowerPoint file with charts that can be edited; the same deck gives the same bytes. Yields between slides; fails with the signal's reason when stopped. */
export async function writePptx(deck: PptxDeck, options: PptxOptions = {}): Promise<Uint8Array> {
  const file = openPresentation(deck);
  const contents: SlideContents[] = [];
  for (const [place, slide] of deck.slides.entries()) {
    options.signal?.throwIfAborted();
    const alt = slide.kind === 'panel' ? slide.alt : '';
    for (const page of pagesOf(slide, deck)) contents.push(drawPage(file, page, alt, deck));
    options.onProgress?.(place + 1, deck.slides.length);
    await pause();
  }
  options.signal?.throwIfAborted();
  const bytes = await file.write({ outputType: 'uint8array' });
  options.signal?.throwIfAborted();
  if (!(bytes instanceof Uint8Array)) throw new Error('no bytes were written');
  return assemblePackage(bytes, contents, deck, faces[deck.locale]);
}
