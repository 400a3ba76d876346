import { runOutYear, type RunOut } from '../../models/run-out.ts';
import type { ChartContext, KeyFigure } from '../chart.ts';
import { writeYearInWords } from '../parts/write-model-year.ts';
import { guessMessages as messages } from './guess-messages.ts';
import { runOutInterval, writeRunOutSpan } from './write-run-out.ts';

/** What is used up, as far as a chart knows it. */
type GuessedStock = 'text' | 'images' | 'any';

/** The calendar year of a decimal one as it is written: 2029.96 is written 2030, 2029.9 is in 2029. */
function calendarYear(year: number): number {
  return Math.floor(Number(year.toFixed(1)));
}

/** The median year in which a stock is used up, to be guessed in calendar years; `undefined` where it lies beyond 2100. */
export function runOutKeyFigure(
  runOut: RunOut,
  stock: GuessedStock,
  context: Pick<ChartContext, 't' | 'format'>,
): KeyFigure | undefined {
  const { t } = context;
  const value = runOutYear(runOut, 0.5);
  if (value === undefined) return undefined;
  const { low, high } = runOutInterval(runOut);
  return {
    question: t(messages.question, { stock }),
    value,
    text: writeRunOutSpan(runOut, context),
    unit: 'year',
    writeGuess: (guess) => {
      const years = calendarYear(guess) - calendarYear(value);
      const isInside = calendarYear(guess) >= calendarYear(low) && guess <= high;
      return t(messages.guess, {
        guess: writeYearInWords(guess, context),
        side: years === 0 ? 'same' : years > 0 ? 'later' : 'sooner',
        count: Math.abs(years),
        inside: isInside ? 'yes' : 'no',
      });
    },
  };
}
