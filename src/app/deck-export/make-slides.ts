import type { Deck, PanelSlide } from '../../deck/deck.ts';
import { deckExportMessages } from '../../export/deck/deck-export-messages.ts';
import type { MadePanelSlide, MadeSlide } from '../../export/deck/made-slide.ts';
import { missingText } from '../../export/deck/to-pptx-deck.ts';
import { themes } from '../../charts/theme.ts';
import type { Exhibit } from '../../export/exhibit.ts';
import { exportWidth } from '../../export/export-width.ts';
import type { Picture } from '../../export/picture.ts';
import type { Translate } from '../../i18n/translate.ts';

/** How slides are made. */
export interface SlideMaking {
  /** Gives the panel of a slide as it is set. */
  readonly collect: (slide: PanelSlide, signal: AbortSignal) => Promise<Exhibit>;
  /** Draws the chart alone; where it is not given, only the panels themselves are wanted. */
  readonly draw?: (exhibit: Exhibit) => Promise<Picture | undefined>;
  /** Paints a picture in pixels, where presentation programs are to read it. */
  readonly paint?: (picture: Picture) => Promise<Uint8Array>;
  readonly t: Translate;
  readonly signal: AbortSignal;
  /** Told before each slide, counted from 1; the work waits for the answer. */
  readonly onSlide: (place: number) => Promise<void>;
}

/** The slides of a deck, and what is to be said of those that are not as they should be. */
export interface MadeSlides {
  readonly slides: readonly MadeSlide[];
  readonly remarks: readonly string[];
}

interface Made {
  readonly made: MadeSlide;
  readonly remark?: string;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The chart that can be edited, and why there is none where it could not be made. */
async function nativeOf({ drawing, context }: Exhibit) {
  try {
    const light = { ...context, theme: themes.light, width: exportWidth };
    return { native: await drawing?.toNative(light) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

async function pictureOf(exhibit: Exhibit, { draw, paint }: SlideMaking) {
  const picture = await draw?.(exhibit);
  return picture && { ...picture, ...(paint && { png: await paint(picture) }) };
}

/** A picture is drawn where it is all that is wanted, and where there is no chart for a presentation. */
async function dress(slide: PanelSlide, place: number, making: SlideMaking): Promise<Made> {
  const exhibit = await making.collect(slide, making.signal);
  const plain: MadePanelSlide = { kind: 'panel', slide, exhibit };
  const isForPresentation = making.paint !== undefined;
  const { native, reason } = isForPresentation ? await nativeOf(exhibit) : {};
  if (native) return { made: { ...plain, native } };
  const picture = await pictureOf(exhibit, making);
  return {
    made: { ...plain, ...(picture && { picture }) },
    ...(reason !== undefined && {
      remark: making.t(deckExportMessages.chartFailed, { place, reason }),
    }),
  };
}

async function makePanel(slide: PanelSlide, place: number, making: SlideMaking): Promise<Made> {
  try {
    return await dress(slide, place, making);
  } catch (error) {
    making.signal.throwIfAborted();
    const made = { kind: 'missing', slide, reason: reasonOf(error) } as const;
    return { made, remark: missingText(made, place, making.t) };
  }
}

/** Makes the slides of a deck one after the other. A panel that cannot be had makes a slide that says so, and a remark; rejects only with the signal's reason. */
export async function makeSlides({ slides }: Deck, making: SlideMaking): Promise<MadeSlides> {
  const all: Made[] = [];
  for (const [index, slide] of slides.entries()) {
    await making.onSlide(index + 1);
    if (slide.kind === 'text') all.push({ made: { kind: 'text', slide } });
    else all.push(await makePanel(slide, index + 1, making));
  }
  return {
    slides: all.map(({ made }) => made),
    remarks: all.flatMap(({ remark }) => remark ?? []),
  };
}
