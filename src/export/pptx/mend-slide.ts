import { markName } from './shape-plot.ts';
import { tag } from './xml.ts';

const svgBlip = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const svgNamespace = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

/** Numbers the shapes of a slide, layout or master from 1: pptxgenjs gives some of them the same number. */
export function numberShapes(xml: string): string {
  let id = 0;
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(id += 1)}"`);
}

/** Leaves every paragraph one set of properties, the first: pptxgenjs writes them again before every run. */
export function mendParagraphs(xml: string): string {
  return xml.replaceAll(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    let isFirst = true;
    return paragraph.replaceAll(/<a:pPr[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, (properties) => {
      const kept = isFirst ? properties : '';
      isFirst = false;
      return kept;
    });
  });
}

/** Says the language of what pptxgenjs gives none, such as slide numbers. */
export function mendLanguage(xml: string, lang: string): string {
  return xml.replaceAll(' lang="en-US"', ` lang="${lang}"`);
}

/** Says of every table that its first row is a header. */
export function markHeaders(xml: string): string {
  return xml.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
}

/** Adds to every picture the relationship of its vectors, `rIdSvg1` for the first: the bitmap stays for programs that know none. */
export function addVectors(xml: string): string {
  let picture = 0;
  return xml.replaceAll(/(<a:blip r:embed="rId\d+">)(<\/a:blip>)/g, (_, open: string) => {
    picture += 1;
    const blip = tag('asvg:svgBlip', { 'xmlns:asvg': svgNamespace, 'r:embed': `rIdSvg${picture}` });
    const extension = tag('a:extLst', {}, tag('a:ext', { uri: svgBlip }, blip));
    return `${open}${extension}</a:blip>`;
  });
}

const groupTransform =
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="12192000" cy="6858000"/><a:chOff x="0" y="0"/><a:chExt cx="12192000" cy="6858000"/></a:xfrm></p:grpSpPr>';

/** Puts neighbouring marks of a plot into one group that bears the text for those who do not see it. */
export function groupMarks(xml: string, alt: string): string {
  const mark = `<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${markName} \\d[^"]*"(?:(?!</p:sp>).)*</p:sp>`;
  return xml.replaceAll(new RegExp(`(?:${mark}\\s*)+`, 'gs'), (marks) => {
    const name = tag('p:cNvPr', { id: 0, name: `${markName}s`, descr: alt });
    return `<p:grpSp><p:nvGrpSpPr>${name}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>${groupTransform}${marks}</p:grpSp>`;
  });
}
