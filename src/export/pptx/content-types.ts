import { tag, xmlHead } from './xml.ts';

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml.';
const office = 'application/vnd.openxmlformats-officedocument.';

const typeOfExtension: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  png: 'image/png',
  svg: 'image/svg+xml',
  xlsx: `${office}spreadsheetml.sheet`,
};

const typeOfPart: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${presentation}presentation.main+xml`],
  [/^ppt\/slides\//, `${presentation}slide+xml`],
  [/^ppt\/slideLayouts\//, `${presentation}slideLayout+xml`],
  [/^ppt\/slideMasters\//, `${presentation}slideMaster+xml`],
  [/^ppt\/notesMasters\//, `${presentation}notesMaster+xml`],
  [/^ppt\/notesSlides\//, `${presentation}notesSlide+xml`],
  [/^ppt\/presProps\.xml$/, `${presentation}presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${presentation}viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${presentation}tableStyles+xml`],
  [/^ppt\/theme\//, `${office}theme+xml`],
  [/^ppt\/charts\//, `${office}drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}extended-properties+xml`],
];

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function overrideOf(path: string): string | undefined {
  if (extensionOf(path) !== 'xml') return undefined;
  const type = typeOfPart.find(([pattern]) => pattern.test(path))?.[1];
  if (type === undefined) throw new Error(`part of unknown type: ${path}`);
  return tag('Override', { PartName: `/${path}`, ContentType: type });
}

/** The list of what each part of a package is; exactly the parts given. Throws for a part of unknown type. */
export function contentTypes(paths: readonly string[]): string {
  const extensions = [...new Set(['rels', 'xml', ...paths.map(extensionOf)])];
  const defaults = extensions.map((extension) => {
    const type = typeOfExtension[extension];
    if (type === undefined) throw new Error(`part of unknown type: .${extension}`);
    return tag('Default', { Extension: extension, ContentType: type });
  });
  const namespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
  return xmlHead + tag('Types', { xmlns: namespace }, ...defaults, ...paths.map(overrideOf));
}
