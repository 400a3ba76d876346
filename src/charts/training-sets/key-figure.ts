import type { ChartContext, KeyFigure } from '../chart.ts';
import { partMessages } from '../parts/messages.ts';
import { writeCounted } from '../parts/write-counted.ts';
import { guessMessages as messages } from './guess-messages.ts';
import { inView, largestSet, type TrainingSetsSeries } from './series.ts';

const trillion = 1e12;
/** Sets of less than so many trillions are not asked for in trillions. */
const leastTrillions = 0.1;
/** A guess within this part of the size is as large. */
const closeBy = 0.05;

/** On which side of the size a guess lies, given how many times as large it is. */
function sideOf(times: number): 'none' | 'same' | 'small' | 'large' {
  if (times <= 0) return 'none';
  if (Math.abs(times - 1) <= closeBy) return 'same';
  return times < 1 ? 'small' : 'large';
}

/** The largest set in view in trillions, to be guessed; `undefined` where all are far below that. */
export function toKeyFigure(all: TrainingSetsSeries, context: ChartContext): KeyFigure | undefined {
  const { t, format } = context;
  const { sets, unit } = inView(all);
  const largest = largestSet(sets);
  if (largest === undefined || largest.size < leastTrillions * trillion) return undefined;
  const value = largest.size / trillion;
  return {
    question: t(messages.question, { unit: t(partMessages[unit]) }),
    value,
    text: t(messages.answer, {
      size: writeCounted(largest.size, unit, context),
      model: largest.model,
      month: format.month(largest.publishedOn),
    }),
    unit: 'amount',
    writeGuess: (guess) =>
      t(messages.guess, {
        guess: writeCounted(guess * trillion, unit, context),
        side: sideOf(guess / value),
        times: guess > 0 ? format.number(Math.max(guess / value, value / guess)) : '',
      }),
  };
}
