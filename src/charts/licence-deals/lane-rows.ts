import { locales } from '../../i18n/locales.ts';
import { narrowWidth, textOf } from '../chart.ts';
import { boldFactor, textWidth } from '../parts/text-width.ts';
import type { DealPlace, LicenceDeal } from './series.ts';

/** A deal in a lane, in CSS pixels from the left and top edges of the drawing: its mark, and the room for its texts beside it. */
export interface PlacedDeal {
  readonly deal: LicenceDeal;
  readonly x: number;
  readonly y: number;
  readonly textLeft: number;
  readonly textWidth: number;
  /** The texts end at the mark instead of beginning there. */
  readonly isBefore: boolean;
}

/** A stretch of the time axis in CSS pixels, and the edges that no text passes. */
export interface LaneRoom {
  readonly toX: (time: number) => number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** How much of its room a text may fill, because widths are only estimated. */
export const safeShare = 0.94;

/** Clear space between a mark and its texts, in CSS pixels. */
const clearance = 14;
const gap = 10;
/** What a deal is worth stands in a second line, cut at this width. */
const detailWidth = { wide: 330, narrow: 230 } as const;

/** Height of an item of a lane, in CSS pixels: one line where there is no amount to tell, else two. */
function itemHeight(place: DealPlace): number {
  return place === 'no-value' ? 20 : 37;
}

/** The room that the name takes in the language in which it is longest, so that the height is the same in each. */
function wantedWidth({ row, place }: LicenceDeal, width: number): number {
  const fontSize = width < narrowWidth ? 12 : 13;
  const names = locales.map((locale) => {
    const [seller, buyer] = [textOf(row, 'seller'), textOf(row, 'buyer')];
    return textWidth(`${seller?.[locale] ?? ''} → ${buyer?.[locale] ?? ''}`, fontSize);
  });
  const name = Math.max(...names) * (place === 'no-value' ? 1 : boldFactor);
  const detail = detailWidth[width < narrowWidth ? 'narrow' : 'wide'];
  return Math.max(name, place === 'no-value' ? 0 : detail) / safeShare + 1;
}

type Side = Pick<PlacedDeal, 'textLeft' | 'textWidth' | 'isBefore'>;

/** To the right of the mark where the texts fit, else to the left, else where there is more room. */
function sideOf(x: number, wanted: number, { left, right }: LaneRoom): Side {
  const [after, before] = [right - x - clearance, x - clearance - left];
  const isBefore = wanted > after && before > after;
  const taken = Math.min(wanted, isBefore ? before : after);
  return { isBefore, textWidth: taken, textLeft: isBefore ? x - clearance - taken : x + clearance };
}

type Reach = readonly [from: number, to: number];

function reachOf(x: number, { textLeft, textWidth: taken, isBefore }: Side): Reach {
  return isBefore ? [textLeft - gap, x + clearance] : [x - clearance, textLeft + taken + gap];
}

function isFree(taken: readonly Reach[], [from, to]: Reach): boolean {
  return taken.every(([start, end]) => to <= start || from >= end);
}

/** The deals of a lane from a height on, each in the first row in which nothing stands in its way; and how high they are together. */
export function laneRows(
  deals: readonly LicenceDeal[],
  top: number,
  room: LaneRoom,
): { readonly placed: readonly PlacedDeal[]; readonly height: number } {
  const rows: Reach[][] = [];
  const step = itemHeight(deals[0]?.place ?? 'no-value');
  const placed = deals.map((deal) => {
    const x = room.toX(deal.time);
    const side = sideOf(x, wantedWidth(deal, room.width), room);
    const reach = reachOf(x, side);
    const found = rows.findIndex((taken) => isFree(taken, reach));
    const row = found === -1 ? rows.length : found;
    rows[row] = [...(rows[row] ?? []), reach];
    return { deal, x, y: top + row * step + 10, ...side };
  });
  return { placed, height: rows.length * step };
}
