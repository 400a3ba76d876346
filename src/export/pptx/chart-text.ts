import type { Faces } from './faces.ts';
import { fontSizes, slideColors } from './slide-style.ts';
import { cleanLine, escapeXml, setting, tag } from './xml.ts';

/** How a chart's text looks: colour as six digits, size in points. */
export interface TextLook {
  readonly color?: string;
  readonly size?: number;
  readonly align?: 'l' | 'ctr';
}

function typefaces(): string {
  return (
    tag('a:latin', { typeface: '+mn-lt' }) +
    tag('a:ea', { typeface: '+mn-ea' }) +
    tag('a:cs', { typeface: '+mn-cs' })
  );
}

function runProperties(name: string, look: TextLook, lang: string | undefined): string {
  const fill = tag('a:solidFill', {}, setting('a:srgbClr', look.color ?? slideColors.muted));
  const size = Math.round((look.size ?? fontSizes.chart) * 100);
  return tag(name, { lang, sz: size, b: 0 }, fill, typefaces());
}

/** The look of all text of an element. */
export function textProperties(look: TextLook = {}): string {
  const paragraph = tag(
    'a:p',
    {},
    tag('a:pPr', {}, runProperties('a:defRPr', look, undefined)),
    tag('a:endParaRPr', { lang: 'en-US' }),
  );
  return tag('c:txPr', {}, tag('a:bodyPr'), tag('a:lstStyle'), paragraph);
}

function paragraph(line: string, faces: Faces, look: TextLook): string {
  const run = tag(
    'a:r',
    {},
    runProperties('a:rPr', look, faces.lang),
    tag('a:t', {}, escapeXml(cleanLine(line))),
  );
  const defaults = runProperties('a:defRPr', look, undefined);
  return tag('a:p', {}, tag('a:pPr', { algn: look.align }, defaults), run);
}

/** Level lines of text that stand in no cell: a title or the label of a point. */
export function richText(lines: readonly string[], faces: Faces, look: TextLook = {}): string {
  const body = tag('a:bodyPr', { rot: 0, vert: 'horz', wrap: 'none' });
  const paragraphs = lines.map((line) => paragraph(line, faces, look));
  return tag('c:tx', {}, tag('c:rich', {}, body, tag('a:lstStyle'), ...paragraphs));
}
