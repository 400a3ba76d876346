import type { calculatorSettings, CalculatorValues } from '../../scenario/growth-settings.ts';
import { writeGrowthField } from '../../scenario/growth-field.ts';
import { termsOf, type GrowthField } from '../../scenario/growth-terms.ts';
import type { GivenNumber } from '../../scenario/setting.ts';
import type { SettingText, SettingTextsOf, SettingWords } from '../settings-text/setting-text.ts';
import { calculatorMessages, exampleMessages, fieldMessages } from './calculator-messages.ts';
import { currencyMessages } from './currency-messages.ts';
import { readClaim } from './read-claim.ts';
import { growthSettingMessages as messages } from './setting-messages.ts';
import { writeAmountOf } from './write-amount-of.ts';

const sentenceText: SettingText<string | undefined> = {
  label: ({ t }) => t(messages.sentence),
  text: (sentence, { t }) => {
    if (sentence === undefined) return t(exampleMessages.text);
    return sentence.trim() === '' ? t(messages.empty) : sentence;
  },
};

function currencyOf({ values, t }: SettingWords) {
  const linked = values as unknown as CalculatorValues;
  return termsOf(linked, readClaim(linked, t).sentence).currency;
}

function writeFigure(field: GrowthField, value: number, words: SettingWords): string {
  return field === 'start' || field === 'end'
    ? writeAmountOf(value, currencyOf(words), words)
    : writeGrowthField(field, value, words.locale);
}

function figureText(field: GrowthField): SettingText<GivenNumber | undefined> {
  return {
    label: ({ t }) => t(fieldMessages[field]),
    text: (value, words) => {
      if (value === undefined) return words.t(messages.ofSentence);
      return value === 'none' ? words.t(messages.leftOpen) : writeFigure(field, value, words);
    },
  };
}

/** The growth calculator in words. */
export const calculatorSettingTexts: SettingTextsOf<typeof calculatorSettings> = {
  sentence: sentenceText,
  start: figureText('start'),
  fromYear: figureText('fromYear'),
  end: figureText('end'),
  toYear: figureText('toYear'),
  years: figureText('years'),
  rate: figureText('rate'),
  currency: {
    label: ({ t }) => t(calculatorMessages.currency),
    text: (currency, { t }) =>
      t(currency === undefined ? messages.ofSentence : currencyMessages[currency]),
  },
};
