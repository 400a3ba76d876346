import type { Locale } from '../../i18n/locales.ts';

/** The faces of a language's slides and its BCP 47 tag as presentation programs know it. */
export interface Faces {
  readonly latin: string;
  readonly eastAsian: string;
  readonly mono: string;
  readonly lang: string;
}

/** Faces that come with the presentation programs of each language. */
export const faces: Readonly<Record<Locale, Faces>> = {
  en: { latin: 'Segoe UI', eastAsian: 'Microsoft YaHei', mono: 'Consolas', lang: 'en-US' },
  'zh-Hant': {
    latin: 'Segoe UI',
    eastAsian: 'Microsoft JhengHei',
    mono: 'Consolas',
    lang: 'zh-TW',
  },
  'zh-Hans': { latin: 'Segoe UI', eastAsian: 'Microsoft YaHei', mono: 'Consolas', lang: 'zh-CN' },
};
