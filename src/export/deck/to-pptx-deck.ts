import type { ChartContext } from '../../charts/chart.ts';
import { themes } from '../../charts/theme.ts';
import { toIsoDate } from '../../core/time.ts';
import type { Deck, TextSlide } from '../../deck/deck.ts';
import { readMarkdown } from '../../deck/markdown.ts';
import type { Translate } from '../../i18n/translate.ts';
import type {
  PptxDeck,
  PptxPanelSlide,
  PptxSlide,
  PptxTextSlide,
  SlidePicture,
} from '../pptx/pptx-deck.ts';
import { exportWidth } from '../export-width.ts';
import { cleanLine } from '../pptx/xml.ts';
import { deckExportMessages as messages } from './deck-export-messages.ts';
import type { DrawnPicture, MadePanelSlide, MadeSlide } from './made-slide.ts';
import { cutLead, slideHead } from './slide-head.ts';
import { slideNotes } from './slide-notes.ts';
import { sourceLineOf, sourceLines } from './slide-sources.ts';
import { toPptxBlocks } from './text-blocks.ts';

/** For whom a deck is written, and on which day. */
export type DeckReader = Pick<ChartContext, 'locale' | 't' | 'today'>;

/** The title of a deck, or that it has none. */
export function titleOf({ title }: Pick<Deck, 'title'>, t: Translate): string {
  return title.trim() === '' ? t(messages.untitled) : title;
}

/** What is to be said of a slide that could not be made; `place` counts from 1. */
export function missingText(
  { slide, reason }: Extract<MadeSlide, { kind: 'missing' }>,
  place: number,
  t: Translate,
): string {
  const { path, panel } = slide;
  return t(messages.missing, { place, path, panel, reason });
}

function textSlide({ title, body, note }: TextSlide): PptxTextSlide {
  return { kind: 'text', title, blocks: toPptxBlocks(readMarkdown(body)), notes: note ?? '' };
}

function missingSlide(
  made: Extract<MadeSlide, { kind: 'missing' }>,
  place: number,
  t: Translate,
): PptxTextSlide {
  const { slide } = made;
  const runs = [{ text: missingText(made, place, t) }];
  return {
    kind: 'text',
    title: slide.title === undefined || slide.title === '' ? t(messages.missingTitle) : slide.title,
    blocks: [{ kind: 'paragraph', runs }],
    notes: slide.note ?? '',
  };
}

function painted({ svg, png, width, height }: DrawnPicture): SlidePicture | undefined {
  return png && { svg, png, width, height };
}

/** A native chart, else a picture, else the table. */
function shownOf({ native, picture, exhibit }: MadePanelSlide): Partial<PptxPanelSlide> {
  if (native) return { native };
  const bitmap = picture && painted(picture);
  return bitmap ? { picture: bitmap } : { table: exhibit.toTwin() };
}

function altOf({ exhibit: { drawing, context, title } }: MadePanelSlide): string {
  const light = { ...context, theme: themes.light, width: exportWidth };
  return drawing?.summarize(light) ?? title;
}

/** The notes, with what found no room on the slide: whole findings, every source. */
function allNotes(made: MadePanelSlide, shown: readonly string[], hasEverySource: boolean): string {
  const notes = slideNotes(made);
  const lost = made.exhibit.findings.filter(
    (finding) => !notes.includes(finding) && !shown.includes(cleanLine(finding)),
  );
  return [notes, ...lost, ...(hasEverySource ? [] : sourceLines(made.exhibit))]
    .filter((line) => line !== '')
    .join('\n');
}

function panelSlide(made: MadePanelSlide): PptxPanelSlide {
  const { slide, exhibit } = made;
  const { title, lead } = slideHead(slide.title, exhibit);
  const { text, isComplete } = sourceLineOf(exhibit);
  const finding = lead === undefined ? undefined : cutLead(lead);
  return {
    kind: 'panel',
    title,
    ...(finding !== undefined && { finding }),
    ...shownOf(made),
    alt: altOf(made),
    notes: allNotes(made, [cleanLine(title), finding ?? ''], isComplete),
    sourceLine: text,
    settings: exhibit.settings,
    link: exhibit.link,
    hasQr: true,
    dataVersion: exhibit.dataVersion,
    date: toIsoDate(exhibit.context.today),
  };
}

function toSlide(made: MadeSlide, place: number, t: Translate): PptxSlide {
  if (made.kind === 'text') return textSlide(made.slide);
  return made.kind === 'panel' ? panelSlide(made) : missingSlide(made, place, t);
}

/** A deck as it goes into a presentation file. A slide that could not be made is a slide of text that says so. */
export function toPptxDeck(
  deck: Deck,
  slides: readonly MadeSlide[],
  { locale, t, today }: DeckReader,
): PptxDeck {
  return {
    title: titleOf(deck, t),
    locale,
    t,
    date: toIsoDate(today),
    slides: slides.map((made, index) => toSlide(made, index + 1, t)),
  };
}
