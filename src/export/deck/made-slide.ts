import type { NativeChart } from '../../charts/native-chart.ts';
import type { PanelSlide, TextSlide } from '../../deck/deck.ts';
import type { Exhibit } from '../exhibit.ts';
import type { Picture } from '../picture.ts';

/** A picture in vectors, and in pixels once it has been painted. */
export interface DrawnPicture extends Picture {
  readonly png?: Uint8Array;
}

/** A slide whose panel was had: what it shows, and how it is drawn. */
export interface MadePanelSlide {
  readonly kind: 'panel';
  readonly slide: PanelSlide;
  readonly exhibit: Exhibit;
  /** As presentation programs draw it. */
  readonly native?: NativeChart;
  /** The chart alone, without title and notes, in the colours of the light theme. */
  readonly picture?: DrawnPicture;
}

/** A slide of a deck as it goes into files and onto paper. */
export type MadeSlide =
  | { readonly kind: 'text'; readonly slide: TextSlide }
  | MadePanelSlide
  | { readonly kind: 'missing'; readonly slide: PanelSlide; readonly reason: string };
