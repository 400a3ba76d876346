import type { Bound } from '../../models/funding/bound.ts';
import type { ChartContext, TableCell } from '../chart.ts';
import { textCell } from './cells.ts';
import { boundKindMessages } from './funding-messages.ts';

/** A cell that says whether a figure is exact, a floor or a ceiling; empty where there is no figure. */
export function boundCell(bound: Bound | undefined, { t }: Pick<ChartContext, 't'>): TableCell {
  return textCell(bound === undefined ? '' : t(boundKindMessages[bound]));
}
