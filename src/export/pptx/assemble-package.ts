import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packZip } from '../pack-zip.ts';
import type { ChartPart } from './chart-part.ts';
import { writeChartWorkbook } from './chart-workbook.ts';
import { contentTypes } from './content-types.ts';
import type { Faces } from './faces.ts';
import { appProperties, coreProperties } from './file-properties.ts';
import { mendNotes, mendPresentation, mendTheme } from './mend-presentation.ts';
import {
  addVectors,
  groupMarks,
  markHeaders,
  mendLanguage,
  mendParagraphs,
  numberShapes,
} from './mend-slide.ts';
import type { PptxDeck, SlidePicture } from './pptx-deck.ts';
import { cleanLine, tag, xmlHead } from './xml.ts';
import { zipDay } from './zip-day.ts';

/** What stands in for the placeholders of a slide, in their order. */
export interface SlideContents {
  readonly notes: string;
  readonly alt: string;
  readonly charts: readonly ChartPart[];
  readonly pictures: readonly SlidePicture[];
}

type Parts = Map<string, Uint8Array>;

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function partsOf(file: Uint8Array): Parts {
  const isDropped = /\/$|^ppt\/(charts|embeddings|media)\//;
  return new Map(Object.entries(unzipSync(file)).filter(([path]) => !isDropped.test(path)));
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (!part) throw new Error(`missing part: ${path}`);
  parts.set(path, strToU8(change(strFromU8(part))));
}

function relationship(id: string, type: string, target: string): string {
  return tag('Relationship', { Id: id, Type: `${relationships}/${type}`, Target: target });
}

/** Points the relationships of a type at other targets, in their order. */
function retarget(xml: string, type: string, targets: readonly string[]): string {
  let place = 0;
  const pattern = new RegExp(`(<Relationship [^>]*/${type}" Target=")[^"]*(")`, 'g');
  return xml.replaceAll(pattern, (_, before: string, after: string) => {
    const target = targets[place];
    place += 1;
    return `${before}${target ?? ''}${after}`;
  });
}

function addCharts(parts: Parts, charts: readonly ChartPart[], from: number): void {
  for (const [place, { xml, columns }] of charts.entries()) {
    const name = from + place;
    const workbook = `../embeddings/workbook${name}.xlsx`;
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const rels = tag(
      'Relationships',
      { xmlns: namespace },
      relationship('rId1', 'package', workbook),
    );
    parts.set(`ppt/charts/chart${name}.xml`, strToU8(xml));
    parts.set(`ppt/charts/_rels/chart${name}.xml.rels`, strToU8(xmlHead + rels));
    parts.set(`ppt/embeddings/workbook${name}.xlsx`, writeChartWorkbook(columns));
  }
}

function addPictures(parts: Parts, pictures: readonly SlidePicture[], from: number): void {
  pictures.forEach(({ svg, png }, place) => {
    parts.set(`ppt/media/image${from + place}.png`, png);
    parts.set(`ppt/media/image${from + place}.svg`, strToU8(svg));
  });
}

function mendDrawn(xml: string, faces: Faces): string {
  return numberShapes(mendLanguage(mendParagraphs(xml), faces.lang));
}

function mendSlide(xml: string, alt: string, faces: Faces): string {
  return mendDrawn(groupMarks(addVectors(markHeaders(xml)), alt), faces);
}

function mendSlideLinks(
  xml: string,
  contents: SlideContents,
  chart: number,
  image: number,
): string {
  const charts = contents.charts.map((_, place) => `../charts/chart${chart + place}.xml`);
  const bitmaps = contents.pictures.map((_, place) => `../media/image${image + place}.png`);
  const vectors = contents.pictures.map((_, place) =>
    relationship(`rIdSvg${place + 1}`, 'image', `../media/image${image + place}.svg`),
  );
  const mended = retarget(retarget(xml, 'chart', charts), 'image', bitmaps);
  return mended.replace('</Relationships>', `${vectors.join('')}</Relationships>`);
}

function mendShared(parts: Parts, faces: Faces): void {
  edit(parts, 'ppt/presentation.xml', mendPresentation);
  edit(parts, 'ppt/theme/theme1.xml', (xml) => mendTheme(xml, faces));
  parts.set('ppt/theme/theme2.xml', parts.get('ppt/theme/theme1.xml') ?? new Uint8Array());
  edit(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) =>
    xml.replace('theme1.xml', 'theme2.xml'),
  );
  const drawn = [...parts.keys()].filter((path) =>
    /^ppt\/slide(Layout|Master)s\/[^/]*$/.test(path),
  );
  for (const path of drawn) edit(parts, path, (xml) => mendDrawn(xml, faces));
}

function zipped(parts: Parts): Uint8Array {
  const paths = [...parts.keys()].toSorted();
  const types = ['[Content_Types].xml', strToU8(contentTypes(paths))] as const;
  const files = paths.map((path) => [path, parts.get(path) ?? new Uint8Array()] as const);
  return packZip(Object.fromEntries([types, ...files]), zipDay);
}

/** The file that pptxgenjs wrote, with our charts, workbooks and pictures in place of its placeholders, and with what it writes against the schema put right. */
export function assemblePackage(
  file: Uint8Array,
  slides: readonly SlideContents[],
  deck: Pick<PptxDeck, 'title' | 'date'>,
  faces: Faces,
): Uint8Array {
  const parts = partsOf(file);
  parts.delete('[Content_Types].xml');
  mendShared(parts, faces);
  let chart = 1;
  let image = 1;
  for (const [place, contents] of slides.entries()) {
    const name = `slide${place + 1}.xml`;
    edit(parts, `ppt/slides/${name}`, (xml) => mendSlide(xml, cleanLine(contents.alt), faces));
    edit(parts, `ppt/slides/_rels/${name}.rels`, (xml) =>
      mendSlideLinks(xml, contents, chart, image),
    );
    edit(parts, `ppt/notesSlides/notesSlide${place + 1}.xml`, (xml) =>
      mendNotes(xml, contents.notes, faces),
    );
    addCharts(parts, contents.charts, chart);
    addPictures(parts, contents.pictures, image);
    chart += contents.charts.length;
    image += contents.pictures.length;
  }
  parts.set('docProps/core.xml', strToU8(coreProperties(deck.title, deck.date, faces.lang)));
  parts.set('docProps/app.xml', strToU8(appProperties(slides.length)));
  return zipped(parts);
}
