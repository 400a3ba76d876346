import { textWidth } from '../charts/parts/text-width.ts';
import { fontFamily, type Theme } from '../charts/theme.ts';

/** Empty space around an exported picture, in pixels. */
export const frameMargin = 24;
const margin = frameMargin;

const titleSize = 20;
const noteSize = 12;
const noteLine = 17;

/** What stands around an exported chart. */
export interface Frame {
  readonly title: string;
  /** Lines under the chart: sources, the link, the date. */
  readonly notes: readonly string[];
  readonly theme: Theme;
  /** Nothing is painted behind the picture; else it stands on the theme's paper. */
  readonly isTransparent?: boolean;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Breaks a text into lines that fit a width in pixels, between words or between CJK characters. */
export function breakLines(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]{1,40}\s*|\s+/g) ?? []) {
    const size = textWidth(word, fontSize);
    if (used + size > width && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += word;
    used += size;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

function textLines(
  lines: readonly string[],
  y: number,
  size: number,
  step: number,
  style: string,
): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${margin}" y="${y + index * step}" font-size="${size}" ${style}>${escapeXml(line)}</text>`,
    )
    .join('');
}

/** A chart's SVG with its title above and its notes below, as a picture that stands alone; sizes in pixels. */
export function frameSvg(
  chart: string,
  width: number,
  height: number,
  { title, notes, theme, isTransparent = false }: Frame,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const titleLines = breakLines(title, width, titleSize);
  const noteLines = notes.flatMap((note) => breakLines(note, width, noteSize));
  const top = margin + titleLines.length * 26 + 8;
  const outerWidth = width + 2 * margin;
  const outerHeight = top + height + 16 + noteLines.length * noteLine + margin;
  const bold = `font-weight="600" fill="${theme.ink}"`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${outerWidth}" height="${outerHeight}"`,
    ` viewBox="0 0 ${outerWidth} ${outerHeight}" font-family="${escapeXml(fontFamily)}">`,
    `<title>${escapeXml(title)}</title>`,
    isTransparent ? '' : `<rect width="100%" height="100%" fill="${theme.paper}"/>`,
    textLines(titleLines, margin + titleSize, titleSize, 26, bold),
    `<svg x="${margin}" y="${top}" width="${width}" height="${height}">${chart}</svg>`,
    textLines(noteLines, top + height + 28, noteSize, noteLine, `fill="${theme.muted}"`),
    '</svg>',
  ].join('');
  return { svg, width: outerWidth, height: outerHeight };
}
