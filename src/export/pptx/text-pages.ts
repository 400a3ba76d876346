import type PptxGenJS from 'pptxgenjs';
import type { PptxTextSlide, TextBlock, TextRun } from './pptx-deck.ts';
import type { Translate } from '../../i18n/translate.ts';
import { pptxMessages } from './messages.ts';
import { addRuns, type SlideCanvas, type SlidePage } from './slide-canvas.ts';
import { contentWidth, marginInches, slideColors } from './slide-style.ts';
import { countLines, linesHeight } from './text-lines.ts';
import { webAddress } from './web-address.ts';
import { cleanText } from './xml.ts';

type Mark = 'none' | 'heading' | 'bullet' | 'number';

interface Paragraph {
  readonly runs: readonly TextRun[];
  readonly mark: Mark;
  readonly level: number;
}

const textWidthInches = Math.min(contentWidth, 10.4);
const indentInches = 0.375;
const deepestLevel = 8;
const sizes = [24, 22, 20, 18, 16, 14] as const;
const smallest = sizes[5];
const heights = { top: 0.35, foot: 6.3 };

function paragraphsOf(blocks: readonly TextBlock[]): readonly Paragraph[] {
  return blocks.flatMap((block): readonly Paragraph[] => {
    if (block.kind !== 'list') {
      return [{ runs: block.runs, mark: block.kind === 'heading' ? 'heading' : 'none', level: 0 }];
    }
    const mark = block.isOrdered === true ? 'number' : 'bullet';
    return block.items.map(({ runs, level }) => ({
      runs,
      mark,
      level: Math.min(deepestLevel, Math.max(0, Math.trunc(level))),
    }));
  });
}

function spaceAfter(mark: Mark, size: number): number {
  return mark === 'heading' ? size * 0.3 : size * 0.45;
}

function paragraphHeight({ runs, mark, level }: Paragraph, size: number): number {
  const text = runs.map((run) => run.text).join('');
  const indent = mark === 'bullet' || mark === 'number' ? indentInches * (level + 1) : 0;
  const lines = countLines(text, size, Math.max(1, textWidthInches - indent));
  return linesHeight(lines, size) + spaceAfter(mark, size) / 72;
}

function totalHeight(paragraphs: readonly Paragraph[], size: number): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraphHeight(paragraph, size), 0);
}

function cutParagraphs(
  paragraphs: readonly Paragraph[],
  room: number,
): readonly (readonly Paragraph[])[] {
  const pages: Paragraph[][] = [];
  let left = 0;
  for (const paragraph of paragraphs) {
    const height = paragraphHeight(paragraph, smallest);
    if (pages.length === 0 || height > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(paragraph);
    left -= height;
  }
  return pages;
}

function bulletOf(mark: Mark, level: number): PptxGenJS.TextPropsOptions {
  if (mark !== 'bullet' && mark !== 'number') return {};
  const indent = indentInches * 72;
  const bullet = mark === 'number' ? { type: 'number' as const, indent } : { indent };
  return { bullet, indentLevel: level };
}

function runOptions(run: TextRun, mark: Mark, canvas: SlideCanvas): PptxGenJS.TextPropsOptions {
  const url = run.href === undefined ? undefined : webAddress(run.href);
  return {
    ...(run.isBold === true || mark === 'heading' ? { bold: true } : {}),
    ...(run.isItalic === true ? { italic: true } : {}),
    ...(run.isCode === true ? { fontFace: canvas.faces.mono } : {}),
    ...(url === undefined ? {} : { hyperlink: { url }, color: slideColors.link }),
  };
}

/** The runs of paragraphs: only the first of a paragraph carries its bullet, only the last ends it. */
function textRuns(
  paragraphs: readonly Paragraph[],
  size: number,
  canvas: SlideCanvas,
): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ runs, mark, level }) => {
    const filled = runs.filter(({ text }) => cleanText(text) !== '');
    return filled.map((run, place) => ({
      text: cleanText(run.text).replaceAll(/\s+/g, ' '),
      options: {
        ...(place === 0 ? bulletOf(mark, level) : {}),
        ...runOptions(run, mark, canvas),
        paraSpaceAfter: spaceAfter(mark, size),
        breakLine: place === filled.length - 1,
      },
    }));
  });
}

/** The slides of a text: as large as it fits on one, else cut over several between its paragraphs. */
export function textPages(slide: PptxTextSlide, t: Translate): readonly SlidePage[] {
  const paragraphs = paragraphsOf(slide.blocks);
  const room = heights.foot - 1.8;
  const size = sizes.find((candidate) => totalHeight(paragraphs, candidate) <= room) ?? smallest;
  const pages = cutParagraphs(paragraphs, size === smallest ? room : Number.POSITIVE_INFINITY);
  const { title, notes } = slide;
  const count = Math.max(1, pages.length);
  return (pages.length === 0 ? [[]] : pages).map((page, index) => ({
    title: count === 1 ? title : t(pptxMessages.page, { title, page: index + 1, count }),
    notes: index === 0 ? notes : '',
    draw: (canvas, top) => {
      const runs = textRuns(page, size, canvas);
      const y = top + heights.top;
      const box = { x: marginInches, y, w: textWidthInches, h: heights.foot - y };
      if (runs.length > 0) addRuns(canvas, runs, box, { name: 'Text', size });
    },
  }));
}
