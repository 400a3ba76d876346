import type { ChartContext } from '../../charts/chart.ts';
import type { Deck, PanelSlide } from '../../deck/deck.ts';
import { deckExportMessages } from '../../export/deck/deck-export-messages.ts';
import type { SavedDeck } from '../../export/deck/deck-readme.ts';
import type { MadeSlide } from '../../export/deck/made-slide.ts';
import type { Files, FramedPicture } from '../../export/deck/slide-folder.ts';
import type { Exhibit } from '../../export/exhibit.ts';
import type { Picture } from '../../export/picture.ts';
import { rasterize } from '../download/rasterize.ts';
import { saveBlob } from '../download/save-blob.ts';
import { fittingWidth } from '../stage/fitting-width.ts';
import { makeSlides, type MadeSlides } from './make-slides.ts';

/** What a deck can be made into. */
export const deckForms = ['pptx', 'zip', 'pictures', 'print'] as const;

/** One of them. */
export type DeckForm = (typeof deckForms)[number];

/** What is done with the slides, in turns: set up, written in their files, put into the presentation. */
export type Turn = 'setUp' | 'files' | 'present';

/** The turns of each form. */
export const turnsOf: Readonly<Record<DeckForm, readonly Turn[]>> = {
  pptx: ['setUp', 'present'],
  zip: ['setUp', 'files', 'present'],
  pictures: ['setUp', 'files'],
  print: ['setUp'],
};

/** What a job is done with. */
export interface DeckJobInput {
  readonly deck: Deck;
  readonly dataVersion: string;
  /** The address of the site's deck page. */
  readonly address: string;
  readonly context: ChartContext;
  readonly collect: (slide: PanelSlide, signal: AbortSignal) => Promise<Exhibit>;
  readonly signal: AbortSignal;
  /** Says which slide comes next in which turn, lets the page breathe, and rejects when the job was cancelled. */
  readonly step: (turn: Turn, place: number) => Promise<void>;
}

/** How a job ended well: with a file of a name, or with slides to print. */
export interface DeckJobResult extends MadeSlides {
  readonly name: string | undefined;
}

/** Pixels a CSS pixel of a picture. */
const scale = 2;

/** The room for a picture on a sheet of A4 across, in CSS pixels. */
const sheetPicture = { width: 1040, height: 470 };

const types = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  zip: 'application/zip',
} as const;

async function paint(picture: Picture): Promise<Uint8Array> {
  const png = await rasterize(picture, scale);
  return new Uint8Array(await png.arrayBuffer());
}

async function drawChart(exhibit: Exhibit): Promise<Picture | undefined> {
  const { chartPicture } = await import('../../export/deck/chart-picture.ts');
  return chartPicture(exhibit);
}

/** The chart as wide as a sheet needs it to be, so that its height fits. */
async function drawForSheet(exhibit: Exhibit): Promise<Picture | undefined> {
  const { chartPicture } = await import('../../export/deck/chart-picture.ts');
  const { drawing } = exhibit;
  return drawing && chartPicture(exhibit, fittingWidth(sheetPicture, drawing.height));
}

async function drawFramed({ exhibit }: { readonly exhibit: Exhibit }): Promise<FramedPicture> {
  const { exhibitSvg } = await import('../../export/exhibit-svg.ts');
  const picture = exhibitSvg(exhibit, { background: 'white' });
  return { svg: picture.svg, png: await paint(picture) };
}

function framedOf(made: MadeSlide): Promise<FramedPicture> | undefined {
  return made.kind === 'panel' && made.exhibit.drawing ? drawFramed(made) : undefined;
}

function make(
  input: DeckJobInput,
  options: Partial<Parameters<typeof makeSlides>[1]>,
): Promise<MadeSlides> {
  const { deck, collect, signal, context } = input;
  const onSlide = (place: number): Promise<void> => input.step('setUp', place);
  return makeSlides(deck, { collect, signal, t: context.t, onSlide, ...options });
}

async function writePresentation(
  { deck, context, signal, step }: DeckJobInput,
  { slides }: MadeSlides,
): Promise<Uint8Array<ArrayBuffer>> {
  const { writePptx } = await import('../../export/pptx/write-pptx.ts');
  const { toPptxDeck } = await import('../../export/deck/to-pptx-deck.ts');
  await step('present', 1);
  const onProgress = (done: number, total: number): void => {
    if (done < total) void step('present', done + 1).catch(() => undefined);
  };
  const bytes = await writePptx(toPptxDeck(deck, slides, context), { signal, onProgress });
  return new Uint8Array(bytes);
}

function savedOf(input: DeckJobInput, made: MadeSlides): SavedDeck {
  const { deck, address, dataVersion, context } = input;
  return { deck, address, dataVersion, context, ...made };
}

async function savePptx(input: DeckJobInput): Promise<DeckJobResult> {
  const made = await make(input, { draw: drawChart, paint });
  const bytes = await writePresentation(input, made);
  const { deckFileStem } = await import('../../export/deck/pack-deck.ts');
  const name = `${deckFileStem(savedOf(input, made))}.pptx`;
  saveBlob(new Blob([bytes], { type: types.pptx }), name);
  return { ...made, name };
}

async function foldersOf({ step }: DeckJobInput, { slides }: MadeSlides): Promise<Files[]> {
  const { slideFiles } = await import('../../export/deck/slide-folder.ts');
  const folders: Files[] = [];
  for (const [index, made] of slides.entries()) {
    await step('files', index + 1);
    folders.push(slideFiles(made, await framedOf(made)));
  }
  return folders;
}

async function saveZip(input: DeckJobInput): Promise<DeckJobResult> {
  const made = await make(input, { draw: drawChart, paint });
  const folders = await foldersOf(input, made);
  const pptx = await writePresentation(input, made);
  const { packDeck, deckFileStem } = await import('../../export/deck/pack-deck.ts');
  const saved = savedOf(input, made);
  const name = `${deckFileStem(saved)}.zip`;
  saveBlob(new Blob([packDeck(saved, pptx, folders)], { type: types.zip }), name);
  return { ...made, name };
}

function withoutPictures({ slides }: MadeSlides, { t }: ChartContext): readonly string[] {
  return slides.flatMap((made, index) =>
    made.kind === 'panel' && made.exhibit.drawing === undefined
      ? [t(deckExportMessages.noPicture, { place: index + 1 })]
      : [],
  );
}

async function savePictures(input: DeckJobInput): Promise<DeckJobResult> {
  const made = await make(input, {});
  const pictures: (FramedPicture | undefined)[] = [];
  for (const [index, slide] of made.slides.entries()) {
    await input.step('files', index + 1);
    pictures.push(await framedOf(slide));
  }
  const { packPictures, deckFileStem } = await import('../../export/deck/pack-deck.ts');
  const saved = savedOf(input, made);
  const name = `${deckFileStem(saved)}-pictures.zip`;
  saveBlob(new Blob([packPictures(saved, pictures)], { type: types.zip }), name);
  const remarks = [...made.remarks, ...withoutPictures(made, input.context)];
  return { ...made, remarks, name };
}

async function makeSheets(input: DeckJobInput): Promise<DeckJobResult> {
  return { ...(await make(input, { draw: drawForSheet })), name: undefined };
}

/** Makes a deck into one of the forms; every job yields between slides and ends with the signal's reason when it is cancelled. */
export const deckJobs: Readonly<Record<DeckForm, (input: DeckJobInput) => Promise<DeckJobResult>>> =
  { pptx: savePptx, zip: saveZip, pictures: savePictures, print: makeSheets };
