import { groupBy } from '../../core/group-by.ts';
import { toDecimalYear } from '../../core/time.ts';
import type { ChartContext } from '../chart.ts';
import type { NativeMarker, NativeSeries } from '../native-chart.ts';
import { joinNames } from '../parts/join-names.ts';
import { labelOf } from '../parts/label.ts';
import { nativeMessages } from '../parts/native-messages.ts';
import { firmMarker, type NativePoint } from '../parts/native-series.ts';
import { contentMessages } from './code-messages.ts';
import { contentShape } from './content-shape.ts';
import { licenceDealMessages as messages } from './messages.ts';
import type { LicenceDeal } from './series.ts';

/** A deal with its height in axis units. */
export interface NativeDeal {
  readonly deal: LicenceDeal;
  readonly y: number;
  readonly label?: string;
}

const size = 8;

const shapes: Readonly<Partial<Record<ReturnType<typeof contentShape>, NativeMarker['shape']>>> = {
  circle: 'circle',
  square: 'square',
  triangle: 'triangle',
  'triangle-down': 'triangle',
  diamond: 'diamond',
  star: 'diamond',
  pentagon: 'circle',
  hexagon: 'square',
};

/** The outline of a type of content; like types share one, for presentations have but four to fill. */
function outlineOf({ row }: LicenceDeal): NativeMarker['shape'] {
  return shapes[contentShape(row.content_type)] ?? 'diamond';
}

/** The types of content behind a mark, and what is to be known of it. */
function nameOf(deals: readonly NativeDeal[], deal: LicenceDeal, context: ChartContext): string {
  const { t, locale } = context;
  if (deal.place === 'apart') return t(nativeMessages.uncounted);
  const types = [...new Set(deals.map((one) => one.deal.row.content_type))];
  const name = joinNames(
    types.map((type) => labelOf(contentMessages, type, context)),
    locale,
  );
  const note = t(nativeMessages.unseen);
  return deal.isSeen ? name : t(nativeMessages.noted, { name, note });
}

function pointOf({ deal, y, label }: NativeDeal): NativePoint {
  return { x: toDecimalYear(deal.time), y, ...(label !== undefined && { label }) };
}

/** Deals as marks, a series for each outline: hollow where not seen, grey where apart, a cross in ink over those that are rejected. */
export function dealMarks(
  deals: readonly NativeDeal[],
  context: ChartContext,
): readonly NativeSeries[] {
  const { t, theme } = context;
  const looks = groupBy(
    deals,
    ({ deal }) => `${deal.place === 'apart'} ${outlineOf(deal)} ${deal.isSeen}`,
  );
  const marks = [...looks.values()].flatMap((own): readonly NativeSeries[] => {
    const deal = own[0]?.deal;
    if (deal === undefined) return [];
    const color = deal.place === 'apart' ? theme.baseline : theme.funding;
    const marker = firmMarker(outlineOf(deal), deal.isSeen, size);
    return [{ name: nameOf(own, deal, context), color, marker, points: own.map(pointOf) }];
  });
  const cross: NativeSeries = {
    name: t(nativeMessages.rejected),
    color: theme.ink,
    marker: { shape: 'cross', size: 9 },
    points: deals.filter(({ deal }) => deal.isRejected).map(({ deal, y }) => pointOf({ deal, y })),
  };
  return [...marks, cross];
}

/** The marks of the lanes: their rows tell what is known of each deal, so that a legend need not name types. */
export function laneMarks(
  deals: readonly NativeDeal[],
  context: ChartContext,
): readonly NativeSeries[] {
  const { t, theme } = context;
  const [name, note] = [t(messages.nativeLane), t(nativeMessages.unseen)];
  return dealMarks(deals, context).map((series) => {
    if (series.color !== theme.funding) return series;
    const isHollow = series.marker?.isHollow === true;
    return { ...series, name: isHollow ? t(nativeMessages.noted, { name, note }) : name };
  });
}
