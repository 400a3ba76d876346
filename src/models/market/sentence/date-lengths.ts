import type { SettledItem } from './item.ts';

/** The year that a later length counts from: the last one before it. */
function dated(item: SettledItem, from: number | undefined): SettledItem {
  if (item.kind !== 'years' || !item.isLater || from === undefined) return item;
  return { kind: 'year', year: from + item.years, isDated: false, span: item.span };
}

/** Makes "ten years later" a year where one is named before it (2020 … 十年後: 2030). O(n). */
export function dateLengths(items: readonly SettledItem[]): readonly SettledItem[] {
  let from: number | undefined;
  return items.map((item) => {
    const result = dated(item, from);
    if (result.kind === 'year') from = result.year;
    if (result.kind === 'period') from = result.toYear;
    return result;
  });
}
