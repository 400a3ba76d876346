import type { TableTwin } from '../../charts/chart.ts';
import type { NativeChart } from '../../charts/native-chart.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ShownSetting } from '../exhibit.ts';

/** Words in one style; `href` counts only where it is an http(s) address. */
export interface TextRun {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isCode?: boolean;
  readonly href?: string;
}

/** An item of a list; `level` 0 is the outermost. */
export interface ListItem {
  readonly level: number;
  readonly runs: readonly TextRun[];
}

/** A part of a text slide. */
export type TextBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly runs: readonly TextRun[] }
  | { readonly kind: 'list'; readonly isOrdered?: boolean; readonly items: readonly ListItem[] };

/** A drawing as vectors with a bitmap for programs that cannot draw them; both have the same ratio of sides. */
export interface SlidePicture {
  readonly svg: string;
  readonly png: Uint8Array;
  /** In any unit: only the ratio counts. */
  readonly width: number;
  readonly height: number;
}

/** A panel on a slide. It shows its native chart, else its picture, else its table. */
export interface PptxPanelSlide {
  readonly kind: 'panel';
  readonly title: string;
  readonly finding?: string;
  readonly native?: NativeChart;
  readonly picture?: SlidePicture;
  readonly table?: TableTwin;
  /** The chart in words, for those who do not see it. */
  readonly alt: string;
  readonly notes: string;
  readonly sourceLine: string;
  /** What was set; empty where everything stands at its default. */
  readonly settings: readonly ShownSetting[];
  /** The live view; printed only where it is an http(s) address. */
  readonly link: string;
  /** Whether the link is also drawn as a QR code. */
  readonly hasQr?: boolean;
  readonly dataVersion: string;
  /** ISO date of the figures' making. */
  readonly date: string;
}

/** A slide of text. */
export interface PptxTextSlide {
  readonly kind: 'text';
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  readonly notes: string;
}

/** One slide of a deck. */
export type PptxSlide = PptxPanelSlide | PptxTextSlide;

/** A deck as it goes into a presentation file. */
export interface PptxDeck {
  readonly title: string;
  readonly locale: Locale;
  /** The reader's translator: writes the few words of the slides' furniture. */
  readonly t: Translate;
  /** ISO date of the file; the same deck on the same date gives the same bytes. */
  readonly date: string;
  readonly slides: readonly PptxSlide[];
}
