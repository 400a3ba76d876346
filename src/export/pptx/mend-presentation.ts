import { themes } from '../../charts/theme.ts';
import type { Faces } from './faces.ts';
import { bareColor, slideColors } from './slide-style.ts';
import { cleanText, escapeXml, setting, tag } from './xml.ts';

/** Puts the list of notes masters before that of slides, where the schema wants it, and gives notes an upright page. */
export function mendPresentation(xml: string): string {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? '';
  return xml
    .replace(list, '')
    .replace('<p:sldIdLst>', `${list}<p:sldIdLst>`)
    .replace(/<p:notesSz [^>]*\/>/, tag('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }));
}

const accents: Readonly<Record<string, string>> = {
  dk2: slideColors.muted,
  lt2: bareColor(themes.light.raised),
  accent1: themes.light.stock,
  accent2: themes.light.demand,
  accent3: themes.light.market,
  accent4: themes.light.funding,
  accent5: themes.light.baseline,
  accent6: themes.light.warning,
  hlink: slideColors.link,
  folHlink: themes.light.funding,
};

/** Gives a theme the product's colours and a language's faces, so that what is added in PowerPoint fits. */
export function mendTheme(xml: string, faces: Faces): string {
  const colored = Object.entries(accents).reduce(
    (theme, [name, color]) =>
      theme.replace(
        new RegExp(`<a:${name}>.*?</a:${name}>`, 's'),
        tag(`a:${name}`, {}, setting('a:srgbClr', bareColor(color))),
      ),
    xml,
  );
  return colored
    .replaceAll('name="Office Theme"', 'name="Datawall"')
    .replaceAll('<a:ea typeface=""/>', tag('a:ea', { typeface: faces.eastAsian }));
}

/** Writes speaker notes into a notes slide, a paragraph a line. */
export function mendNotes(xml: string, notes: string, faces: Faces): string {
  const paragraphs = cleanText(notes)
    .split(/\r\n|\r|\n/)
    .map((line) => {
      const run = tag(
        'a:r',
        {},
        tag('a:rPr', { lang: faces.lang }),
        tag('a:t', {}, escapeXml(line)),
      );
      return tag('a:p', {}, line === '' ? tag('a:endParaRPr', { lang: faces.lang }) : run);
    });
  const body = tag('p:txBody', {}, tag('a:bodyPr'), tag('a:lstStyle'), ...paragraphs);
  return xml.replace(/<p:txBody>.*?<\/p:txBody>/s, () => body);
}
