import type { TableTwin } from '../../charts/chart.ts';
import type { Translate } from '../../i18n/translate.ts';
import { pptxMessages } from './messages.ts';
import { addNativeChart } from './native-chart-frames.ts';
import {
  addTable,
  columnWidths,
  cutTable,
  type TablePage,
  type TextTable,
} from './native-table.ts';
import type { PptxPanelSlide } from './pptx-deck.ts';
import { addLine, addPicture, type SlideCanvas, type SlidePage } from './slide-canvas.ts';
import { addFoot } from './slide-foot.ts';
import {
  bodyFoot,
  contentWidth,
  fontSizes,
  marginInches,
  slideColors,
  type SlideBox,
} from './slide-style.ts';
import { fitTitle } from './slide-title.ts';
import { countLines, linesHeight } from './text-lines.ts';
import { cleanLine } from './xml.ts';

const settingsWidth = 3;
const gapInches = 0.3;

function findingLines(finding: string | undefined): number {
  const text = cleanLine(finding ?? '');
  return text === '' ? 0 : Math.min(3, countLines(text, fontSizes.finding, contentWidth));
}

function findingBottom(finding: string | undefined, top: number): number {
  return top + 0.2 + linesHeight(findingLines(finding), fontSizes.finding);
}

function addFinding(canvas: SlideCanvas, finding: string | undefined, top: number): number {
  const h = linesHeight(findingLines(finding), fontSizes.finding);
  const look = { name: 'Finding', size: fontSizes.finding, color: slideColors.muted };
  const box = { x: marginInches, y: top + 0.04, w: contentWidth, h };
  if (h > 0) addLine(canvas, finding ?? '', box, look);
  return findingBottom(finding, top);
}

/** How high a table under the title and the finding of a panel may be, in inches. */
function tableRoom(title: string, finding: string | undefined): number {
  return bodyFoot - findingBottom(finding, fitTitle(title).bottom);
}

function settingsTable({ settings }: PptxPanelSlide, t: Translate): TextTable {
  return {
    header: [t(pptxMessages.settings), ''],
    isNumber: [false, false],
    rows: settings.map(({ label, text }) => [label, text]),
  };
}

function twinTable(twin: TableTwin): TextTable {
  return {
    header: twin.columns.map(({ label }) => label),
    isNumber: twin.columns.map((_, column) =>
      twin.rows.some(({ cells }) => typeof cells[column]?.value === 'number'),
    ),
    rows: twin.rows.map(({ cells }) => cells.map(({ text }) => text)),
  };
}

/** Pages of a table over the width of a slide, its text smaller the more columns it has. */
function tablePages(
  slide: PptxPanelSlide,
  table: TextTable,
  title: string,
  t: Translate,
): readonly SlidePage[] {
  const fontSize = table.header.length > 9 ? 9 : table.header.length > 6 ? 10 : fontSizes.table;
  const widths = columnWidths(table, fontSize, contentWidth);
  const room = tableRoom(t(pptxMessages.page, { title, page: 1, count: 9 }), slide.finding);
  const pages = cutTable(table, fontSize, widths, room);
  const count = pages.length;
  const draw = (page: TablePage) => (canvas: SlideCanvas, top: number) => {
    const y = addFinding(canvas, page === pages[0] ? slide.finding : undefined, top);
    const look = { name: title, fontSize, widths };
    addTable(canvas, table, page, { x: marginInches, y }, look);
    addFoot(canvas, slide);
  };
  return pages.map((page, index) => ({
    title: count === 1 ? title : t(pptxMessages.page, { title, page: index + 1, count }),
    notes: '',
    draw: draw(page),
  }));
}

function settingsPages(slide: PptxPanelSlide, t: Translate): readonly SlidePage[] {
  const title = t(pptxMessages.settingsOf, { title: cleanLine(slide.title) });
  const table = settingsTable(slide, t);
  const words = { ...table, header: [t(pptxMessages.settings), t(pptxMessages.value)] };
  const { finding: _, ...rest } = slide;
  return slide.settings.length === 0 ? [] : tablePages(rest, words, title, t);
}

interface Beside {
  readonly table: TextTable;
  readonly page: TablePage;
  readonly widths: readonly number[];
}

/** The settings as a narrow table, if they are few enough to stand beside a drawing. */
function settingsBeside(slide: PptxPanelSlide, t: Translate): Beside | undefined {
  const table = settingsTable(slide, t);
  const widths = [settingsWidth * 0.58, settingsWidth * 0.42];
  const [page, ...more] = cutTable(
    table,
    fontSizes.settings,
    widths,
    tableRoom(slide.title, slide.finding),
  );
  return page && more.length === 0 ? { table, page, widths } : undefined;
}

function addDrawing(canvas: SlideCanvas, slide: PptxPanelSlide, box: SlideBox): void {
  if (slide.native) addNativeChart(canvas, slide.native, box, slide.alt);
  else if (slide.picture) addPicture(canvas, slide.picture, box, slide.alt);
}

function drawingPage(slide: PptxPanelSlide, beside: Beside | undefined): SlidePage {
  return {
    title: slide.title,
    notes: slide.notes,
    draw: (canvas, top) => {
      const y = addFinding(canvas, slide.finding, top);
      const w = contentWidth - (beside ? settingsWidth + gapInches : 0);
      addDrawing(canvas, slide, { x: marginInches, y, w, h: bodyFoot - y });
      const x = marginInches + contentWidth - settingsWidth;
      const name = canvas.t(pptxMessages.settings);
      const look = { name, fontSize: fontSizes.settings, widths: beside?.widths ?? [] };
      if (beside) addTable(canvas, beside.table, beside.page, { x, y: y + 0.1 }, look);
      addFoot(canvas, slide);
    },
  };
}

/** The slides of a panel: its drawing with the settings beside it, or its table cut over as many as it needs; settings that find no room come on slides of their own. */
export function panelPages(slide: PptxPanelSlide, t: Translate): readonly SlidePage[] {
  const hasDrawing = slide.native !== undefined || slide.picture !== undefined;
  const table = hasDrawing || !slide.table ? undefined : twinTable(slide.table);
  const beside = table ? undefined : settingsBeside(slide, t);
  const tables = table ? tablePages(slide, table, cleanLine(slide.title), t) : [];
  const [first, ...rest] = tables.length > 0 ? tables : [drawingPage(slide, beside)];
  const settings = beside ? [] : settingsPages(slide, t);
  return [...(first ? [{ ...first, notes: slide.notes }] : []), ...rest, ...settings];
}
