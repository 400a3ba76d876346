import type { Conversion, Deflation, UsedRate } from '../../models/market/basis/figure.ts';

/** The steps of a conversion: sold into dollars, brought to other prices, bought from dollars; `undefined` for a step that is not taken. */
export interface ConversionSteps {
  readonly sold: UsedRate | undefined;
  readonly deflation: Deflation | undefined;
  readonly bought: UsedRate | undefined;
}

/** The steps of the conversion of a figure that was in a currency: rates stand in the order in which they were used. */
export function stepsOf(
  { rates, deflation }: Conversion,
  originalCurrency: string,
): ConversionSteps {
  const [first, second] = rates;
  const isSold = first !== undefined && originalCurrency !== 'USD';
  return { sold: isSold ? first : undefined, deflation, bought: isSold ? second : first };
}
