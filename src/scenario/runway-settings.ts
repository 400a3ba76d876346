import { panelViews } from './panel-views.ts';
import { oneOf, someOf, yearSpan, type ValuesOf } from './setting.ts';

/** What a training set is made of; `all` does not ask. */
export const modalities = ['all', 'language', 'multimodal'] as const;

/** Grades of confidence that the source gives to a training-set size, best first. */
export const confidences = ['confident', 'likely', 'speculative', 'unknown', 'unstated'] as const;

/** The published stocks of text that can be laid over the training sets (rows of `data_stocks`). */
export const textStocks = [
  'epoch-2022-high-published',
  'epoch-2022-low-aggregate',
  'epoch-2024-text-effective',
  'epoch-2024-text-whole-web',
] as const;

/** The studies whose exhaustion dates can be shown, in the order in which they are offered. */
export const dateStudies = [
  'epoch-2022',
  'epoch-2024',
  'third-party-2026',
  'article-2023',
] as const;

/** The factors between words and tokens (rows of `unit_conversions`). */
export const wordConversions = ['words-per-token-2024', 'words-per-token-rule'] as const;

/** The years that the time axis can show. */
export const timeBounds = [1990, 2035] as const;

/** Everything that can be set on the page `/runway`. */
export const runwaySettings = {
  unit: oneOf('unit', ['tokens', 'words'], 'tokens'),
  conversion: oneOf('wpt', wordConversions, 'words-per-token-2024'),
  modality: oneOf('modality', modalities, 'all'),
  confidences: someOf('conf', confidences),
  stocks: someOf('stocks', textStocks, textStocks.slice(0, 3)),
  span: yearSpan('years', timeBounds, [2016, 2030]),
  studies: someOf('studies', dateStudies),
  headlinePanel: oneOf('head', panelViews, 'closed'),
  setsPanel: oneOf('sets', panelViews, 'closed'),
  datesPanel: oneOf('dates', panelViews, 'closed'),
  sincePanel: oneOf('since', panelViews, 'closed'),
  rebuiltPanel: oneOf('rebuilt', panelViews, 'closed'),
};

/** What the reader chose on the page `/runway`. */
export type RunwayValues = ValuesOf<typeof runwaySettings>;
