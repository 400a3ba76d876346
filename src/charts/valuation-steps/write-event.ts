import { describeGrade } from '../parts/describe-grade.ts';
import { gradeOf, type ChartContext } from '../chart.ts';
import { fundingEventMessages, stageMessages, boundMessages } from '../parts/funding-messages.ts';
import { labelOf } from '../parts/label.ts';
import { writeUsdMillions } from '../parts/write-usd-millions.ts';
import type { CompanyRoundRow } from '../funding-figures/company-queries.ts';
import { stepEventMessages as messages } from './messages.ts';
import type { StepEvent, StepFigure } from './series.ts';
import { writeMultiple } from './write-multiple.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** What a date says of itself. */
export type DatedRow = Pick<
  CompanyRoundRow,
  'announced_on' | 'announced_precision' | 'date_precision'
>;

/** A date as far as it is known: the day, the month or the year, and that it was not verified where it was not seen. */
export function writeRoundDate(row: DatedRow, { t, format }: Pick<Words, 't' | 'format'>): string {
  const { announced_on: on, announced_precision: printed, date_precision: seen } = row;
  const written = {
    day: () => format.date(on),
    month: () => format.month(on),
    year: () => t(messages.inYear, { year: on.slice(0, 4) }),
  };
  if (seen !== 'unseen') return written[seen]();
  return t(messages.unverifiedDate, { date: written[printed]() });
}

/** The month of a date, or what less is known of it, for a sentence. */
export function writeRoundMonth(row: DatedRow, words: Pick<Words, 't' | 'format'>): string {
  const month = row.date_precision === 'day' ? 'month' : row.date_precision;
  const printed = row.announced_precision === 'day' ? 'month' : row.announced_precision;
  return writeRoundDate({ ...row, date_precision: month, announced_precision: printed }, words);
}

/** What happened: the stage of a round, else the event. */
export function writeWhat(row: Pick<CompanyRoundRow, 'event' | 'stage'>, words: Words): string {
  return row.event === 'round' && row.stage !== 'unknown'
    ? labelOf(stageMessages, row.stage, words)
    : labelOf(fundingEventMessages, row.event, words);
}

function withState(text: string, { state }: StepFigure, { t }: Words): string {
  const isPlain = state === 'counted' || state === 'unclear';
  return isPlain ? text : t(messages.state, { figure: text, state });
}

/** What was raised, or that it is not known. */
function writeRaise({ raise }: Pick<StepEvent, 'raise'>, words: Words): string {
  if (raise === undefined) return words.t(messages.noRaise);
  const amount = writeUsdMillions(raise.usd / 1e6, words);
  const isFloor = raise.isFloor ? 'yes' : 'no';
  return withState(words.t(messages.raise, { amount, isFloor }), raise, words);
}

/** The valuation or the price, or that none is known. */
function writeValue({ row, value, isRound }: StepEvent, words: Words): string {
  if (value === undefined) return words.t(messages.noValue);
  const amount = writeUsdMillions(value.usd / 1e6, words);
  const isFloor = value.isFloor ? 'yes' : 'no';
  const isUnclear = row.valuation_kind === 'unclear';
  const isPrice = !isRound && row.post_money_usd_m === undefined;
  const message = isPrice ? messages.price : isUnclear ? messages.unclearValue : messages.value;
  return withState(words.t(message, { amount, isFloor }), value, words);
}

function ratios({ row }: StepEvent, words: Words): readonly string[] {
  const { t, format } = words;
  const { sold_share: share, sold_share_bound: shareBound } = row;
  const { step_up: multiple, step_up_bound: bound, months_since_round: count } = row;
  const sold =
    share === undefined
      ? []
      : [
          t(messages.sold, {
            share: t(boundMessages[shareBound ?? 'exact'], { value: format.percent(share) }),
          }),
        ];
  const stepUp =
    multiple === undefined
      ? []
      : [t(messages.stepUp, { multiple: writeMultiple(multiple, bound, words) })];
  const months = count === undefined ? [] : [t(messages.months, { count })];
  return [...sold, ...stepUp, ...months];
}

function figuresOf(event: StepEvent, words: Words): readonly string[] {
  const { row, isRound } = event;
  const price = row.purchase_price_usd_m;
  const isPriced = row.event === 'acquisition' && price !== undefined && event.value === undefined;
  const own = isPriced
    ? [words.t(messages.price, { amount: writeUsdMillions(price, words) })]
    : [...(isRound ? [writeRaise(event, words)] : []), writeValue(event, words)];
  const leads = row.lead_investors;
  const led = isRound && leads !== undefined ? [words.t(messages.leads, { names: leads })] : [];
  return [...own, ...ratios(event, words), ...led];
}

/** Everything that is known of an event, for the read-out. */
export function writeEvent(event: StepEvent, words: Words): string {
  const { t } = words;
  const { row } = event;
  const grade = gradeOf(row);
  const isPlain = grade.evidence === 'linked' && grade.standing === 'sound';
  const head = t(messages.head, {
    company: row.company,
    what: writeWhat(row, words),
    date: writeRoundDate(row, words),
  });
  const figures = figuresOf(event, words).reduce((first, second) =>
    t(messages.andThen, { first, second }),
  );
  return t(messages.full, { head, figures, grade: isPlain ? 'none' : describeGrade(grade, words) });
}
