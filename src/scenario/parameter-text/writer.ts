import type { Format } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';

/** What it takes to write for one reader; the context of a chart is one. */
export interface Writer {
  readonly t: Translate;
  readonly format: Format;
  readonly locale: Locale;
}
