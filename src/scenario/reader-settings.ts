import { numberStyles } from '../i18n/format.ts';
import { locales } from '../i18n/locales.ts';
import { maybeOneOf } from './setting.ts';

/** Light and dark; while neither is chosen the reader's system decides. */
export const themeNames = ['light', 'dark'] as const;

/** One of the themes. */
export type ThemeName = (typeof themeNames)[number];

/** What belongs to the reader and not to a page: in the link when chosen, remembered, and open by default. */
export const readerSettings = {
  locale: maybeOneOf('lang', locales),
  theme: maybeOneOf('theme', themeNames),
  numbers: maybeOneOf('num', numberStyles),
};
