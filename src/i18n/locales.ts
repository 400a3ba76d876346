/** The languages of the product, in the order in which they are offered; BCP 47 tags. */
export const locales = ['en', 'zh-Hant', 'zh-Hans'] as const;

/** One of the product's languages. */
export type Locale = (typeof locales)[number];

/** Each language's name in itself. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
};

const traditionalRegions = new Set(['TW', 'HK', 'MO']);

function matchLocale(tag: string): Locale | undefined {
  const { language, script, region } = new Intl.Locale(tag);
  if (language === 'en') return 'en';
  if (language !== 'zh') return undefined;
  if (script === 'Hant') return 'zh-Hant';
  return script === undefined && region !== undefined && traditionalRegions.has(region)
    ? 'zh-Hant'
    : 'zh-Hans';
}

/** The first of the reader's preferred languages (BCP 47 tags, best first) that the product has; English when it has none of them. */
export function preferredLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const locale = matchLocale(tag);
    if (locale !== undefined) return locale;
  }
  return 'en';
}
