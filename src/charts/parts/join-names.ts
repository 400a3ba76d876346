import type { Locale } from '../../i18n/locales.ts';

/** Names or phrases side by side, with the comma that their language puts between them and no "and". */
export function joinNames(names: readonly string[], locale: Locale): string {
  return names.join(locale === 'en' ? ', ' : '、');
}
