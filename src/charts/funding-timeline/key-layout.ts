import { locales } from '../../i18n/locales.ts';
import type { Message } from '../../i18n/message.ts';
import { narrowWidth } from '../chart.ts';
import { categoryMessages } from '../parts/funding-messages.ts';
import { textWidth } from '../parts/text-width.ts';
import type { FundingCategory } from '../../models/funding/funding-row.ts';
import { areaScale, radiusOf } from './mark-area.ts';
import { fundingTimelineMessages as messages } from './messages.ts';
import { drawnCategories, type TimelineSeries } from './series.ts';

/** The looks that the key explains. */
export const keyLooks = [
  'keyUnvalued',
  'keyUnseen',
  'keyOutcome',
  'keySpent',
  'keyOpen',
  'keyRejected',
  'keyArticle',
] as const;

/** One of `keyLooks`. */
export type KeyLook = (typeof keyLooks)[number];

/** What an entry of the key explains. */
export type KeyEntry =
  | { readonly kind: 'category'; readonly category: FundingCategory; readonly text: Message }
  | { readonly kind: 'look'; readonly look: KeyLook; readonly text: Message };

/** An entry with the place of its mark, in CSS pixels of the drawing. */
export type PlacedEntry = KeyEntry & { readonly x: number; readonly y: number };

/** A circle of the key of sizes. */
export interface SizeCircle {
  readonly valueUsd: number;
  readonly radius: number;
}

/** Room for the mark of an entry, before its text. */
export const keyMarkWidth = 24;
const rowHeight = 22;
const columnGap = 16;
const sizeGap = 10;
const mostColumns = 3;
/** Width of the key of sizes beside the entries, and beside the looks on a phone. */
const sizeWidths = { narrow: 150, wide: 200 };
/** From this width on the key of sizes stands beside the entries. */
const besideFrom = 900;

const isUsed: Readonly<Record<KeyLook, (series: TimelineSeries) => boolean>> = {
  keyUnvalued: ({ events }) =>
    events.some(
      ({ postMoneyUsd, role, isSeen }) => postMoneyUsd === undefined && isSeen && role === 'round',
    ),
  keyUnseen: ({ events }) => events.some(({ isSeen, role }) => !isSeen && role !== 'open'),
  keyOutcome: ({ events }) => events.some(({ role }) => role === 'outcome'),
  keySpent: ({ events }) => events.some(({ role }) => role === 'spent'),
  keyOpen: ({ events }) => events.some(({ role }) => role === 'open'),
  keyRejected: ({ events }) => events.some(({ role }) => role === 'rejected'),
  keyArticle: ({ events }) => events.some(({ row }) => row.claim_id !== undefined),
};

function entriesOf(series: TimelineSeries): readonly (readonly KeyEntry[])[] {
  const categories = drawnCategories(series).map((category): KeyEntry => ({
    kind: 'category',
    category,
    text: categoryMessages[category],
  }));
  const looks = keyLooks
    .filter((look) => isUsed[look](series))
    .map((look): KeyEntry => ({ kind: 'look', look, text: messages[look] }));
  return [categories, looks];
}

function fontSizeAt(width: number): number {
  return width < narrowWidth ? 12 : 13;
}

/** About how wide an entry is in the language that needs most room, so that the height of the key is the same in all. */
function entryWidth({ text }: KeyEntry, width: number): number {
  const texts = locales.map((locale) => textWidth(text[locale], fontSizeAt(width)));
  return keyMarkWidth + Math.max(...texts) + columnGap;
}

interface Laid {
  readonly entries: readonly PlacedEntry[];
  readonly rows: number;
}

/** The widths of columns that are filled from the top down. */
function columnWidths(
  entries: readonly KeyEntry[],
  rows: number,
  columns: number,
  width: number,
): readonly number[] {
  return Array.from({ length: columns }, (_, column) =>
    Math.max(
      0,
      ...entries.slice(column * rows, (column + 1) * rows).map((one) => entryWidth(one, width)),
    ),
  );
}

/** Groups of entries under each other on shared columns. */
function inColumns(
  groups: readonly (readonly KeyEntry[])[],
  columns: number,
  width: number,
): Laid & { readonly width: number } {
  const rowsOf = groups.map((group) => Math.ceil(group.length / columns));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(
      ...groups.map(
        (group, place) => columnWidths(group, rowsOf[place] ?? 1, columns, width)[column] ?? 0,
      ),
    ),
  );
  const leftOf = (column: number): number =>
    widths.slice(0, column).reduce((sum, one) => sum + one, 0);
  let before = 0;
  const entries = groups.flatMap((group, place) => {
    const rows = rowsOf[place] ?? 0;
    const placed = group.map((entry, index) => ({
      ...entry,
      x: leftOf(Math.floor(index / rows)) + keyMarkWidth / 2 - 4,
      y: (before + (index % rows) + 0.5) * rowHeight,
    }));
    before += rows;
    return placed;
  });
  return { entries, rows: before, width: leftOf(columns) };
}

/** Entries one behind the other, in as many rows as they need. */
function inRows(entries: readonly KeyEntry[], width: number): Laid {
  let [left, row] = [0, 0];
  const placed = entries.map((entry) => {
    const own = entryWidth(entry, width);
    if (left > 0 && left + own - columnGap > width) [left, row] = [0, row + 1];
    const x = left + keyMarkWidth / 2 - 4;
    left += own;
    return { ...entry, x, y: (row + 0.5) * rowHeight };
  });
  return { entries: placed, rows: entries.length === 0 ? 0 : row + 1 };
}

/** Categories one behind the other, looks under each other below them. */
function onPhone(
  [categories = [], looks = []]: readonly (readonly KeyEntry[])[],
  width: number,
): Laid {
  const above = inRows(categories, width);
  const below = looks.map((entry, place) => ({
    ...entry,
    x: keyMarkWidth / 2 - 4,
    y: (above.rows + place + 0.5) * rowHeight,
  }));
  return { entries: [...above.entries, ...below], rows: above.rows + looks.length };
}

/** The entries of the key: in columns by family on a wide drawing; on a phone the categories one behind the other and the looks under them. */
export function keyEntries(series: TimelineSeries, width: number): Laid {
  const groups = entriesOf(series);
  if (width < narrowWidth) return onPhone(groups, width);
  const room = width - (width >= besideFrom ? sizeWidths.wide : 0) + columnGap;
  const counts = Array.from({ length: mostColumns }, (_, place) => mostColumns - place);
  const laid = counts.map((columns) => inColumns(groups, columns, width));
  return laid.find((one) => one.width <= room) ?? inRows(groups.flat(), width);
}

/** The largest 1, 2 or 5 times a power of ten up to an amount. */
function roundBelow(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  return ([5, 2, 1].find((figure) => figure * power <= amount) ?? 1) * power;
}

/** Up to three round valuations, each a tenth of the one before, from near the largest to near the smallest; none where none is known. */
export function sizeCircles(series: TimelineSeries, width: number): readonly SizeCircle[] {
  const values = series.events.flatMap(({ postMoneyUsd }) => postMoneyUsd ?? []);
  if (values.length === 0) return [];
  const { perUsd } = areaScale(series, width);
  const largest = roundBelow(Math.max(...values));
  return [1, 10, 100]
    .map((part) => largest / part)
    .filter((value) => value === largest || value >= Math.min(...values) / 2)
    .map((valueUsd) => ({ valueUsd, radius: radiusOf(valueUsd * perUsd) }));
}

/** The least distance of two texts of the key of sizes. */
export const sizeTextHeight = 17;

/** Where the key of sizes lies, its title above it. */
export interface SizePlace {
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

function sizeHeight(series: TimelineSeries, width: number): number {
  const circles = sizeCircles(series, width);
  if (circles.length === 0) return 0;
  const radius = circles[0]?.radius ?? 0;
  return sizeTextHeight + sizeGap + Math.max(2 * radius, circles.length * sizeTextHeight);
}

/** The key of sizes stands at the right of the entries or under them, on a phone at the right of the looks. */
export function sizePlace(series: TimelineSeries, width: number): SizePlace {
  const height = sizeHeight(series, width);
  if (width >= besideFrom) return { x: width - sizeWidths.wide, top: 0, height };
  const { rows, entries } = keyEntries(series, width);
  if (width >= narrowWidth) return { x: 0, top: rows * rowHeight + sizeGap, height };
  const looks = entries.filter(({ kind }) => kind === 'look').length;
  return { x: width - sizeWidths.narrow, top: (rows - looks) * rowHeight, height };
}

/** Height of everything that stands above the plot to explain its marks. */
export function keyHeight(series: TimelineSeries, width: number): number {
  const { top, height } = sizePlace(series, width);
  return Math.max(keyEntries(series, width).rows * rowHeight, top + height);
}
