import { rangedSpec } from '../../models/analysis/central-value.ts';
import {
  parametersOf,
  type ParameterOwner,
} from '../../scenario/parameter-text/parameter-owner.ts';
import { writeNumber } from '../../scenario/parameter-text/write-value.ts';
import type { ChartContext } from '../chart.ts';

/** A number of an assumption that has a range, as a reader writes it, with its unit; throws for any other id. */
export function writeAssumption(
  owner: ParameterOwner,
  parameterId: string,
  value: number,
  context: Pick<ChartContext, 't' | 'format' | 'locale'>,
): string {
  return writeNumber(rangedSpec(parametersOf(owner), parameterId), value, context);
}
