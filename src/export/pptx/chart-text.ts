import type { Faces } from './faces.ts';
import { fontSizes, slideColors } from './slide-style.ts';
import { cleanLine, escapeXml, setting, tag } from './xml.ts';

/** How a chart's text looks: colour as six digits, size in points. */
export interface TextLook {
  readonly color?: string;
  readonly size?: number;
  readonly isBold?: boolean;
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
  return tag(name, { lang, sz: size, b: look.isBold === true ? 1 : 0 }, fill, typefaces());
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

/** A text of a chart that stands in no cell: a title or the label of a point. */
export function richText(text: string, faces: Faces, look: TextLook = {}, rotation = 0): string {
  const run = tag(
    'a:r',
    {},
    runProperties('a:rPr', look, faces.lang),
    tag('a:t', {}, escapeXml(cleanLine(text))),
  );
  const paragraph = tag(
    'a:p',
    {},
    tag('a:pPr', {}, runProperties('a:defRPr', look, undefined)),
    run,
  );
  const body = tag('a:bodyPr', { rot: rotation, vert: 'horz', wrap: 'none' });
  return tag('c:tx', {}, tag('c:rich', {}, body, tag('a:lstStyle'), paragraph));
}
