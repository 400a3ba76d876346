import { toDecimalYear } from '../../core/time.ts';
import { plainAmount } from '../../models/market/plain-amount.ts';
import type { ChartContext } from '../chart.ts';
import { gradeToMention } from '../parts/describe-grade.ts';
import { writeMoney } from '../parts/write-money.ts';
import { writeQualified } from '../parts/write-qualified.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { eventMessages as messages, eventUnitMessages } from './messages.ts';
import type { ChartEvent } from './series.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** A price of a share is printed to the cent. */
const priceDigits = 7;

function writeYears({ from, endOn }: ChartEvent, context: Words): string {
  const { format } = context;
  const [first, last] = [format.year(toDecimalYear(from)), endOn.slice(0, 4)];
  return writeYearInWords(first === last ? first : format.range(first, last), context);
}

function writePeriod(event: ChartEvent, context: Words): string {
  const { precision, startOn, endOn } = event;
  const { format } = context;
  if (precision === 'year') return writeYears(event, context);
  const write = (date: string): string =>
    precision === 'day' ? format.date(date) : format.month(date);
  const [first, last] = [write(startOn), write(endOn)];
  return first === last ? first : format.range(first, last);
}

/** When an event was, no finer than it is known: a day, a month, a year or a range of them. */
export function writeEventDate(event: ChartEvent, context: Words): string {
  const period = writePeriod(event, context);
  return event.isUndated ? context.t(messages.undated, { period }) : period;
}

function writeAmount({ value, unit, currency }: ChartEvent, context: Words): string {
  const { format } = context;
  const money = (amount: number, digits?: number): string =>
    writeMoney(amount, currency ?? '', context, digits);
  switch (unit) {
    case 'billion':
    case 'million':
      return money(plainAmount(value, unit) ?? NaN);
    case 'price_per_share':
      return money(value, priceDigits);
    case 'billion_assets':
      return format.amount(plainAmount(value, 'billion') ?? NaN);
    case 'share':
      return format.percent(Math.abs(value));
    case 'share_per_year':
      return format.percent(value);
    case 'count':
    case 'people':
    case 'terabyte':
      return format.count(value);
  }
}

/** What happened: the subject with its figure, unit and qualifier. */
export function writeEventWhat(event: ChartEvent, context: Words): string {
  const { t, locale } = context;
  const { qualifier, subject, unit } = event;
  const value = writeQualified(writeAmount(event, context), qualifier, context);
  const direction = event.value < 0 ? 'down' : 'up';
  const figure = t(eventUnitMessages[unit], { value, direction });
  return t(messages.what, { subject: subject[locale], figure });
}

/** An event complete with its number, date, grade and note, for the read-out and for screen readers. */
export function writeEvent(event: ChartEvent, context: Words): string {
  return context.t(messages.point, {
    number: event.number,
    date: writeEventDate(event, context),
    what: writeEventWhat(event, context),
    grade: gradeToMention(event.grade, context),
    note: event.note?.[context.locale] ?? 'none',
  });
}

/** The key to the numbers in one paragraph, for a picture that stands alone. */
export function writeEventKey(events: readonly ChartEvent[], context: Words): string {
  const { t, locale } = context;
  const items = events.map((event) =>
    t(messages.pictureItem, {
      number: event.number,
      date: writeEventDate(event, context),
      what: writeEventWhat(event, context),
      grade: gradeToMention(event.grade, context),
    }),
  );
  return t(messages.pictureKey, { list: items.join(locale === 'en' ? '; ' : '；') });
}
