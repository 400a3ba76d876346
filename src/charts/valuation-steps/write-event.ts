import { describeGrade } from '../parts/describe-grade.ts';
import { gradeOf, type ChartContext } from '../chart.ts';
import { boundMessages } from '../parts/funding-messages.ts';
import { writeRowDate } from '../parts/write-event-date.ts';
import { writeFundingEvent } from '../parts/write-funding-event.ts';
import { writeMoney } from '../parts/write-money.ts';
import { writeUsdMillions } from '../parts/write-usd-millions.ts';
import { stepEventMessages as messages } from './messages.ts';
import type { StepEvent, StepFigure } from './series.ts';
import { writeMultiple } from './write-multiple.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

function withState(text: string, { state }: StepFigure, { t }: Words): string {
  const isPlain = state === 'counted' || state === 'unclear';
  return isPlain ? text : t(messages.state, { figure: text, state });
}

/** What was raised, or that it is not known. */
function writeRaise({ raise }: Pick<StepEvent, 'raise'>, words: Words): string {
  if (raise === undefined) return words.t(messages.noRaise);
  const amount = writeMoney(raise.usd, 'USD', words);
  const isFloor = raise.isFloor ? 'yes' : 'no';
  return withState(words.t(messages.raise, { amount, isFloor }), raise, words);
}

/** The valuation or the price, or that none is known. */
function writeValue({ row, value, isRound }: StepEvent, words: Words): string {
  if (value === undefined) return words.t(messages.noValue);
  const amount = writeMoney(value.usd, 'USD', words);
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
    what: writeFundingEvent(row, words),
    date: writeRowDate(row, words),
  });
  const figures = figuresOf(event, words).reduce((first, second) =>
    t(messages.andThen, { first, second }),
  );
  return t(messages.full, { head, figures, grade: isPlain ? 'none' : describeGrade(grade, words) });
}
