import type { ChartContext, KeyFigure } from '../chart.ts';
import { closeHan } from './close-han.ts';
import { guessMessages as messages } from './guess-messages.ts';
import { writeMoney } from './write-money.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'locale'>;

/** A guess nearer than this share is as good as right. */
const nearShare = 0.05;
const nearPoints = 1;

/** From this amount on people speak of billions, or of 億. */
const leastBillions = 5e8;

interface MoneyUnit {
  readonly size: number;
  readonly message: (typeof messages)['billions'];
}

/** What an amount is guessed in: billions in English and 億 in Chinese, millions where it is small. */
function unitOf(amount: number, { locale }: Pick<Words, 'locale'>): MoneyUnit {
  if (amount < leastBillions) return { size: 1e6, message: messages.millions };
  return { size: locale === 'en' ? 1e9 : 1e8, message: messages.billions };
}

/** An amount of money above 0 that can be guessed. */
export interface MoneyFigure {
  /** In units of the currency. */
  readonly amount: number;
  readonly currency: string;
  /** The question, given the name of its unit. */
  readonly ask: (unit: string) => string;
  /** The figure as the chart says it. */
  readonly text: string;
  /** What the amount is, to stand after "1.6 times". */
  readonly name: string;
}

type Compared = Pick<MoneyFigure, 'amount' | 'currency' | 'name'>;

/** A guess in units of so much, as a multiple or a share of the amount. */
function compare({ amount, currency, name }: Compared, size: number, words: Words) {
  const { t, format } = words;
  return (guess: number): string => {
    const ratio = (guess * size) / amount;
    const side = Math.abs(ratio - 1) <= nearShare ? 'near' : ratio > 1 ? 'above' : 'below';
    const times = format.number(ratio);
    const share = format.percent(ratio, { maximumSignificantDigits: 2 });
    const written = writeMoney(guess * size, currency, words);
    return closeHan(t(messages.amount, { guess: written, side, times, share, figure: name }));
  };
}

/** The key figure of an amount of money in billions or millions; a guess is written as a multiple or a share of it. */
export function moneyGuess(figure: MoneyFigure, words: Words): KeyFigure {
  const { amount, currency, ask, text } = figure;
  const { size, message } = unitOf(amount, words);
  const question = closeHan(ask(words.t(message, { currency })));
  const writeGuess = compare(figure, size, words);
  return { question, value: amount / size, text, unit: 'amount', writeGuess };
}

/** The key figure of a small amount of money, guessed in units of its currency. */
export function unitGuess(
  figure: Compared & Pick<KeyFigure, 'question' | 'text'>,
  words: Words,
): KeyFigure {
  const { amount, question, text } = figure;
  return { question, value: amount, text, unit: 'amount', writeGuess: compare(figure, 1, words) };
}

/** A share from 0 to 1, or an error above it, that can be guessed in per cent. */
export interface ShareFigure {
  readonly share: number;
  readonly question: string;
  readonly text: string;
  /** What the share is, to stand after "5 percentage points above". */
  readonly name: string;
}

/** The key figure of a share, guessed in per cent; a guess is written as a difference in percentage points. */
export function shareGuess({ share, question, text, name }: ShareFigure, words: Words): KeyFigure {
  const { t, format } = words;
  const value = share * 100;
  const writeGuess = (guess: number): string => {
    const points = guess - value;
    const side = Math.abs(points) <= nearPoints ? 'near' : points > 0 ? 'above' : 'below';
    return closeHan(
      t(messages.share, {
        guess: format.percent(guess / 100),
        side,
        points: format.number(Math.abs(points)),
        figure: name,
      }),
    );
  };
  return { question, value, text, unit: 'amount', writeGuess };
}
