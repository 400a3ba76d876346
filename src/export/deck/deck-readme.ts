import type { ChartContext, SourceRef } from '../../charts/chart.ts';
import { uniqueSources } from '../../charts/parts/unique-sources.ts';
import { toIsoDate } from '../../core/time.ts';
import type { Deck } from '../../deck/deck.ts';
import { bundleMessages } from '../bundle/bundle-messages.ts';
import { markdownSource } from '../bundle/markdown-source.ts';
import { escapeMarkdown, markdownAutolink } from '../escape-markdown.ts';
import { exportMessages } from '../export-messages.ts';
import { settingsText } from '../exhibit-lines.ts';
import { deckExportMessages as messages } from './deck-export-messages.ts';
import type { MadeSlide } from './made-slide.ts';
import { slideHead } from './slide-head.ts';
import { missingText, titleOf } from './to-pptx-deck.ts';

/** What is known of a deck besides its slides when it is saved. */
export interface SavedDeck {
  readonly deck: Deck;
  readonly slides: readonly MadeSlide[];
  /** What is missing from the files, in the reader's words. */
  readonly remarks: readonly string[];
  /** The address of the site's deck page. */
  readonly address: string;
  readonly dataVersion: string;
  readonly context: ChartContext;
}

/** The sources of all slides, each once. */
export function deckSources(slides: readonly MadeSlide[]): readonly SourceRef[] {
  return uniqueSources(
    slides.flatMap((made) => (made.kind === 'panel' ? made.exhibit.sources : [])),
  );
}

function slideLine(made: MadeSlide, place: number, { t }: ChartContext): string {
  if (made.kind === 'text') return `${place}. ${escapeMarkdown(made.slide.title)}`;
  if (made.kind === 'missing') return `${place}. ${escapeMarkdown(missingText(made, place, t))}`;
  const { slide, exhibit } = made;
  const settings = t(exportMessages.settingsLine, { text: settingsText(exhibit) });
  return [
    `${place}. ${escapeMarkdown(slideHead(slide.title, exhibit).title || exhibit.title)}`,
    `    - ${escapeMarkdown(settings)}`,
    `    - ${markdownAutolink(exhibit.link)}`,
  ].join('\n');
}

function introOf({ deck, address, dataVersion, context: { t, format, today } }: SavedDeck): string {
  const date = format.date(toIsoDate(today));
  const count = deck.slides.length;
  const old = deck.dataVersion;
  return [
    t(messages.intro, { date, version: dataVersion, count }),
    ...(old === dataVersion ? [] : [t(messages.oldData, { old, version: dataVersion })]),
    t(messages.open, { address: markdownAutolink(address) }),
  ].join('\n\n');
}

/** The README of a deck's ZIP, in Markdown and the reader's language; `files` are its paths with what they hold. */
export function deckReadme(
  saved: SavedDeck,
  files: readonly (readonly [path: string, text: string])[],
  citation: string,
): string {
  const { deck, slides, remarks, context } = saved;
  const { t } = context;
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const sources = deckSources(slides).map((source) => markdownSource(source, t));
  const blocks = [
    `# ${escapeMarkdown(titleOf(deck, t))}`,
    introOf(saved),
    ...(remarks.length === 0
      ? []
      : [`## ${t(messages.remarks)}`, list(remarks.map(escapeMarkdown))]),
    `## ${t(messages.slides)}`,
    slides.map((made, index) => slideLine(made, index + 1, context)).join('\n'),
    `## ${t(messages.files)}`,
    list(
      files.map(([path, text]) =>
        t(bundleMessages.file, { name: `\`${path}\``, text: escapeMarkdown(text) }),
      ),
    ),
    ...(sources.length === 0 ? [] : [`## ${t(bundleMessages.sources)}`, sources.join('\n')]),
    `## ${t(bundleMessages.cite)}`,
    ['```text', citation.replaceAll('`', "'"), '```'].join('\n'),
    `## ${t(bundleMessages.licences)}`,
    t(messages.licencesText),
  ];
  return `${blocks.join('\n\n')}\n`;
}
