import { cleanText } from './xml.ts';

/** An address in its normal form, if it is one of the web; `undefined` for all else, such as `javascript:`. */
export function webAddress(href: string): string | undefined {
  const text = cleanText(href).trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
}
