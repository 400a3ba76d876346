import { createContext, use } from 'react';
import type { Theme } from '../../charts/theme.ts';
import type { Format, NumberStyle } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ThemeChoice } from '../../scenario/reader-settings.ts';
import type { ReaderValues } from './remembered.ts';

/** The reader: language, numbers and theme as they are in force, and the way to choose others. */
export interface Reader {
  readonly locale: Locale;
  readonly numbers: NumberStyle;
  readonly theme: Theme;
  readonly themeChoice: ThemeChoice;
  readonly t: Translate;
  readonly format: Format;
  readonly choose: (patch: Partial<ReaderValues>) => void;
}

/** Hands the reader down; `ReaderProvider` provides it. */
export const ReaderContext = createContext<Reader | undefined>(undefined);

/** The reader; throws outside of `ReaderProvider`. */
export function useReader(): Reader {
  const reader = use(ReaderContext);
  if (reader === undefined) throw new Error('no reader');
  return reader;
}
