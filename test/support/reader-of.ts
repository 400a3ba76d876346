import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ReaderContext, type Reader } from '../../src/app/reader/reader-context.ts';
import { themes } from '../../src/charts/theme.ts';
import { makeFormat } from '../../src/i18n/format.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { makeTranslate } from '../../src/i18n/translate.ts';

/** A reader in the light theme who sets nothing. */
export function readerOf(locale: Locale): Reader {
  return {
    locale,
    numbers: 'local',
    theme: themes.light,
    themeChoice: 'light',
    t: makeTranslate(locale),
    format: makeFormat(locale, 'local'),
    choose: () => undefined,
  };
}

/** The HTML of an element as it first stands before a reader. */
export function drawHtml(element: ReactElement, locale: Locale = 'en'): string {
  return renderToStaticMarkup(createElement(ReaderContext, { value: readerOf(locale) }, element));
}
