import { useLayoutEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { themes } from '../../charts/theme.ts';
import { makeFormat } from '../../i18n/format.ts';
import { preferredLocale } from '../../i18n/locales.ts';
import { makeTranslate } from '../../i18n/translate.ts';
import { readerSettings } from '../../scenario/reader-settings.ts';
import { useIsPrinted } from '../panel/use-is-printed.ts';
import { useLink } from '../use-link.ts';
import { ReaderContext, type Reader } from './reader-context.ts';
import { openingValues, remember } from './remembered.ts';
import { useSystemTheme } from './use-system-theme.ts';

/** Settles language, theme and numbers: the link decides, else what the visit opened with, else the browser. Paper is light. */
export function ReaderProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const { values, change } = useLink(readerSettings);
  const [opening] = useState(openingValues);
  const systemTheme = useSystemTheme();
  const locale = values.locale ?? opening.locale ?? preferredLocale(navigator.languages);
  const numbers = values.numbers ?? opening.numbers ?? 'local';
  const themeChoice = values.theme ?? opening.theme ?? 'system';
  const screenTheme = themeChoice === 'system' ? systemTheme : themeChoice;
  const themeName = useIsPrinted() ? 'light' : screenTheme;

  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset['theme'] = themeName;
  }, [locale, themeName]);

  const reader = useMemo(
    (): Reader => ({
      locale,
      numbers,
      theme: themes[themeName],
      themeChoice,
      t: makeTranslate(locale),
      format: makeFormat(locale, numbers),
      choose: (patch) => {
        remember({ locale, numbers, theme: themeChoice, ...patch });
        change(patch);
      },
    }),
    [locale, numbers, themeName, themeChoice, change],
  );
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}
