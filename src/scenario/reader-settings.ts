import { numberStyles } from '../i18n/format.ts';
import { locales } from '../i18n/locales.ts';
import { maybeOneOf } from './setting.ts';

/** The themes that can be chosen; with `system` the reader's system decides between the other two. */
export const themeChoices = ['system', 'light', 'dark'] as const;

/** One of the themes that can be chosen. */
export type ThemeChoice = (typeof themeChoices)[number];

/** What belongs to the reader and not to a page: open by default, in the link once chosen, and remembered. */
export const readerSettings = {
  locale: maybeOneOf('lang', locales),
  theme: maybeOneOf('theme', themeChoices),
  numbers: maybeOneOf('num', numberStyles),
};
