import type { Result } from '../../core/result.ts';
import type { Translate } from '../../i18n/translate.ts';
import type {
  GrowthSentence,
  SentenceProblem,
} from '../../models/market/sentence/growth-sentence.ts';
import { parseGrowthSentence } from '../../models/market/sentence/parse-growth-sentence.ts';
import type { CalculatorValues } from '../../scenario/growth-settings.ts';
import { claimOf, type GrowthClaim } from '../../scenario/growth-terms.ts';
import { exampleMessages } from './calculator-messages.ts';

/** What stands in the calculator, read. */
export interface ReadClaim {
  readonly text: string;
  readonly reading: Result<GrowthSentence, SentenceProblem>;
  /** `undefined` where the text was refused. */
  readonly sentence: GrowthSentence | undefined;
  readonly claim: GrowthClaim;
  /** Whether the reader said or corrected something: the example is the article's claim. */
  readonly isOwn: boolean;
}

const examples: readonly string[] = Object.values(exampleMessages.text);

/** Whether the reader has put figures of their own over those of the sentence. */
export function hasCorrections(values: CalculatorValues): boolean {
  const { sentence: _, ...figures } = values;
  return Object.values(figures).some((figure) => figure !== undefined);
}

/** Reads what stands in the calculator: the reader's sentence, or the example in the reader's language, with the reader's corrections. */
export function readClaim(values: CalculatorValues, t: Translate): ReadClaim {
  const text = values.sentence ?? t(exampleMessages.text);
  const reading = parseGrowthSentence(text);
  const sentence = reading.ok ? reading.value : undefined;
  const claim = claimOf(values, sentence);
  return {
    text,
    reading,
    sentence,
    claim,
    isOwn: !examples.includes(text) || hasCorrections(values),
  };
}
