import { panelViews } from './panel-views.ts';
import { code, codes, oneOf, type ValuesOf } from './setting.ts';

/** What the axis of the companies side by side counts: the date, or the months since the first known round of each. */
export const comparedAxes = ['date', 'months'] as const;

/** The rounds among which one is placed: those of its category and year, of its category in all years, of every category in its year. */
export const peerGroups = ['category_year', 'category', 'year'] as const;

/** Which companies stand side by side, and among which rounds one of theirs is placed. */
export const fundingComparablesSettings = {
  /** Ids of companies; those whose rounds the article names at first. */
  compared: codes('compare', ['weaviate', 'pinecone', 'neon']),
  comparedAxis: oneOf('compare.axis', comparedAxes, 'date'),
  comparedPanel: oneOf('compared', panelViews, 'closed'),
  /** The round that is placed among others, by `funding_round_id`. */
  round: code('round', 'weaviate-2023-series-b'),
  peerGroup: oneOf('peers.of', peerGroups, 'category_year'),
  peersPanel: oneOf('peers', panelViews, 'closed'),
};

/** What the reader chose to compare. */
export type ComparablesValues = ValuesOf<typeof fundingComparablesSettings>;
