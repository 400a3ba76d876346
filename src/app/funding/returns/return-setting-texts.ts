import { closeHan } from '../../../charts/parts/close-han.ts';
import type { FlowEntry } from '../../../scenario/flow-entry.ts';
import type { returnSettings, ReturnValues } from '../../../scenario/funding-return-settings.ts';
import { currencyMessages } from '../../growth/currency-messages.ts';
import { writeAmountOf } from '../../growth/write-amount-of.ts';
import { choiceText } from '../../settings-text/choice-text.ts';
import { settingTextMessages } from '../../settings-text/messages.ts';
import {
  ofPanels,
  type SettingText,
  type SettingTextsOf,
  type SettingWords,
} from '../../settings-text/setting-text.ts';
import { fundingPageMessages } from '../messages.ts';
import { fundingSettingMessages } from '../setting-messages.ts';
import { exampleNameMessages } from './example-messages.ts';
import { returnMessages as messages } from './messages.ts';

function writeFlow({ on, direction, amount }: FlowEntry, words: SettingWords): string {
  const { currency } = words.values as unknown as ReturnValues;
  const text = words.t(fundingSettingMessages.flow, {
    date: on ?? 'none',
    direction: words.t(messages[direction]),
    amount: amount === undefined ? 'none' : writeAmountOf(amount, currency, words),
  });
  return closeHan(text);
}

const flowsText: SettingText<readonly FlowEntry[] | undefined> = {
  label: ({ t }) => t(messages.list),
  text: (entries, words) => {
    if (entries === undefined) return words.t(fundingSettingMessages.ofExample);
    if (entries.length === 0) return words.t(settingTextMessages.none);
    return entries
      .map((entry) => writeFlow(entry, words))
      .reduce((first, second) => words.t(fundingSettingMessages.nextFlow, { first, second }));
  },
};

/** The return calculator in words. */
export const returnSettingTexts: SettingTextsOf<typeof returnSettings> = ofPanels(
  ['funding-return', 'return-curve'],
  {
    example: choiceText(messages.examples, exampleNameMessages),
    flows: flowsText,
    currency: choiceText(messages.currency, currencyMessages),
  },
  ({ t }) => t(fundingPageMessages.returnsSection),
);
