import { panelViews } from './panel-views.ts';
import { oneOf } from './setting.ts';

/** The places whose vendors and markets are compared: all of them, or those of China. */
export const capitalPlaces = ['world', 'CN'] as const;

/** One of `capitalPlaces`. */
export type CapitalPlace = (typeof capitalPlaces)[number];

/** How funding against the market is shown. */
export const capitalSettings = {
  capitalPlace: oneOf('capital.place', capitalPlaces, 'world'),
  capitalPanel: oneOf('capital', panelViews, 'closed'),
};
