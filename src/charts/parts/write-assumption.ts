import { rangedSpecOf } from '../../models/analysis/central-value.ts';
import type { ModelId } from '../../models/scenario.ts';
import { writeNumber } from '../../scenario/parameter-text/write-value.ts';
import type { ChartContext } from '../chart.ts';

/** A number of an assumption that has a range, as a reader writes it, with its unit; throws for any other id. */
export function writeAssumption(
  modelId: ModelId,
  parameterId: string,
  value: number,
  context: Pick<ChartContext, 't' | 'format' | 'locale'>,
): string {
  return writeNumber(rangedSpecOf({ modelId, values: {} }, parameterId), value, context);
}
