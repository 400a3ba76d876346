import type { ChartContext, KeyFigure } from '../chart.ts';
import { guessMessages as messages } from './guess-messages.ts';
import { checkedForecasts, type AuditSeries } from './series.ts';

/** The verdicts of a rate that follows from its own figures. */
const kept: readonly string[] = ['agrees', 'rounding-explains'];

/** How many of the rates shown that can be checked do not follow from their own figures; `undefined` where none can be checked. */
export function toKeyFigure(series: AuditSeries, context: ChartContext): KeyFigure | undefined {
  const { t, format } = context;
  const checked = checkedForecasts(series);
  if (checked.length === 0) return undefined;
  const value = checked.filter(({ audit }) => !kept.includes(audit.verdict)).length;
  return {
    question: t(messages.question, { checked: checked.length }),
    value,
    text: t(messages.answer, { off: value, checked: checked.length }),
    unit: 'amount',
    writeGuess: (guess) =>
      t(messages.guess, {
        guess: format.number(guess),
        side: guess === value ? 'same' : guess > value ? 'more' : 'fewer',
        count: format.number(Math.abs(guess - value)),
      }),
  };
}
