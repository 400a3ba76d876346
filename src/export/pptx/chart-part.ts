import type { SheetColumn } from './chart-sheet.ts';
import { noLine } from './chart-lines.ts';
import { placeAt } from './chart-frame.ts';
import { richText, textProperties } from './chart-text.ts';
import type { Faces } from './faces.ts';
import { setting, tag, xmlHead } from './xml.ts';

/** A chart of the package: its XML, and the columns of the workbook behind it. */
export interface ChartPart {
  readonly xml: string;
  readonly columns: readonly SheetColumn[];
}

/** What a kind of plot contributes to its chart. */
export interface PlotXml {
  /** The lines of a title at the upper left corner, which is that of the upright axis. */
  readonly title: readonly string[];
  /** Layout, plot and axes, in this order. */
  readonly plotArea: readonly string[];
  readonly legend: string | undefined;
  readonly columns: readonly SheetColumn[];
}

const namespaces = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const blank = tag('c:spPr', {}, tag('a:noFill'), noLine);

function titleXml(lines: readonly string[], faces: Faces): string | undefined {
  if (lines.length === 0) return undefined;
  const text = richText(lines, faces, { align: 'l' });
  return tag('c:title', {}, text, placeAt(0, 0), setting('c:overlay', 0));
}

/** The chart part of a plot; its workbook is relationship `rId1`. */
export function chartPart({ title, plotArea, legend, columns }: PlotXml, faces: Faces): ChartPart {
  const chart = tag(
    'c:chart',
    {},
    titleXml(title, faces),
    setting('c:autoTitleDeleted', title.length === 0 ? 1 : 0),
    tag('c:plotArea', {}, ...plotArea, blank),
    legend,
    setting('c:plotVisOnly', 1),
    setting('c:dispBlanksAs', 'gap'),
  );
  const space = tag(
    'c:chartSpace',
    namespaces,
    setting('c:date1904', 0),
    setting('c:lang', faces.lang),
    setting('c:roundedCorners', 0),
    chart,
    blank,
    textProperties(),
    tag('c:externalData', { 'r:id': 'rId1' }, setting('c:autoUpdate', 0)),
  );
  return { xml: xmlHead + space, columns };
}
