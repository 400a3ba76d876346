import { cleanLine, escapeXml, tag, xmlHead } from './xml.ts';

const schemas = 'http://schemas.openxmlformats.org';

/** The title, language and date of a file; the date is left out where it is no ISO date. */
export function coreProperties(title: string, date: string, lang: string): string {
  const time = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const stamp = (name: string) =>
    time === undefined
      ? undefined
      : tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${time}T00:00:00Z`);
  const namespaces = {
    'xmlns:cp': `${schemas}/package/2006/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return (
    xmlHead +
    tag(
      'cp:coreProperties',
      namespaces,
      tag('dc:title', {}, escapeXml(cleanLine(title))),
      tag('dc:language', {}, lang),
      stamp('dcterms:created'),
      stamp('dcterms:modified'),
    )
  );
}

/** How many slides a file has. */
export function appProperties(slideCount: number): string {
  return (
    xmlHead +
    tag(
      'Properties',
      { xmlns: `${schemas}/officeDocument/2006/extended-properties` },
      tag('Slides', {}, String(slideCount)),
      tag('Notes', {}, String(slideCount)),
    )
  );
}
