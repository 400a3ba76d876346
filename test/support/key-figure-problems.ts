import type { KeyFigure } from '../../src/charts/chart.ts';

/** Texts that show what was not filled in. */
const unfilled = /NaN|undefined|Infinity|\{|\}/;

/** What is wrong with a figure to guess, in words; a guess of the very figure, of half and of twice as much must each be written, and differently. */
export function keyFigureProblems(figure: KeyFigure): readonly string[] {
  const { question, text, value, writeGuess } = figure;
  const guesses = [value, value / 2, value * 2].map(writeGuess);
  const texts = [question, text, ...guesses];
  return [
    ...texts.filter((one) => one.trim() === '' || unfilled.test(one)),
    ...(Number.isFinite(value) ? [] : [`no number: ${value}`]),
    ...(new Set(guesses).size === guesses.length ? [] : ['guesses are written alike']),
  ];
}
