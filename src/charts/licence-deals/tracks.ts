import { textOf, type ChartContext, type ChartPoint, type Track } from '../chart.ts';
import { closeHan } from '../parts/close-han.ts';
import { gradeToMention } from '../parts/describe-grade.ts';
import { labelOf } from '../parts/label.ts';
import { contentMessages, dealStatusMessages } from './code-messages.ts';
import { frameOf, type DealsFrame } from './frame.ts';
import { placeOfValue } from './marks.ts';
import { licenceDealMessages as messages, placeMessages } from './messages.ts';
import {
  dealPlaces,
  dealsAt,
  yearlyValues,
  type DealPlace,
  type LicenceDeal,
  type LicenceDealsSeries,
} from './series.ts';
import { unitPrices, writeUnitPrice } from './write-unit-price.ts';
import { writeUnseen } from './write-unseen.ts';
import {
  writeAnnounced,
  writeParties,
  writePrinted,
  writeReason,
  writeYearValue,
} from './write-deal.ts';

function describeDeal(deal: LicenceDeal, context: ChartContext): string {
  const { t, locale } = context;
  const { row } = deal;
  const yearly = writeYearValue(deal, context);
  const printed = writePrinted(deal, context);
  const [unit] = unitPrices({ deals: [deal] });
  const unitPrice = unit && writeUnitPrice(unit, context);
  const type = labelOf(contentMessages, row.content_type, context);
  const content = textOf(row, 'content')?.[locale];
  const isUnseen = row.left_out === 'unverified';
  const text = t(messages.point, {
    name: writeParties(deal, context),
    type,
    content: content === undefined || content === type ? 'none' : content,
    date: writeAnnounced(deal, context),
    value: yearly ?? printed,
    printed: yearly === undefined || yearly === printed ? 'none' : printed,
    unit: unitPrice === undefined || unitPrice === printed ? 'none' : unitPrice,
    status: labelOf(dealStatusMessages, row.status, context),
    reason: writeReason(deal, context) ?? 'none',
    unseen: (isUnseen ? undefined : writeUnseen(row.unverified_fields, context)) ?? 'none',
    grade: isUnseen ? 'none' : gradeToMention(row, context),
    note: textOf(row, 'note')?.[locale] ?? 'none',
  });
  return closeHan(text);
}

function placesOf(place: DealPlace, series: LicenceDealsSeries, frame: DealsFrame) {
  const lane = frame.lanes.find((one) => one.place === place);
  const inLane = lane?.deals.map(({ deal, y }) => ({ deal, y })) ?? [];
  const inPlot = yearlyValues(series).map((value) => ({
    deal: value.deal,
    y: placeOfValue(value, frame)[1],
  }));
  return place === 'yearly' ? inPlot : inLane;
}

/** The stops of the data cursor: the values of a year, then the lanes, each in order of time; heights are pixels from the top of the plot. */
export function toTracks(series: LicenceDealsSeries, context: ChartContext): readonly Track[] {
  const frame = frameOf(series, context);
  return dealPlaces.flatMap((place) => {
    const points = placesOf(place, series, frame).map(({ deal, y }): ChartPoint => ({
      id: deal.id,
      name: writeParties(deal, context),
      at: [deal.time, y - frame.top],
      text: describeDeal(deal, context),
    }));
    const label = context.t(placeMessages[place], { count: dealsAt(series, place).length });
    return points.length === 0 ? [] : [{ id: place, label, points }];
  });
}
