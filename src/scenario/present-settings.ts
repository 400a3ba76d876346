import { oneOf, wholeNumber } from './setting.ts';

const mostSlides = 999;

/** The shapes of a presented slide, width to height. */
export const presentRatios = ['16:9', '4:3'] as const;

/** What can be set on `/present`: the slide that is shown, counted from 1, and its shape. */
export const presentSettings = {
  slide: wholeNumber('slide', [1, mostSlides], 1),
  ratio: oneOf('ratio', presentRatios, '16:9'),
};
